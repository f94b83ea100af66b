// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/fold.h"
#include "core/measurement/registers.h"
#include "support/story/onetablet.h"
#include "support/story/pen.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;
using Story::Pen;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

const LineName frameRead{LineName::List::Checklist, QStringLiteral("kader")};
const LineName welcome{LineName::List::Opening, QStringLiteral("doel")};

/// Two tablets that have not met: what each says stands beside the other's.
Fold together(const std::function<void(Pen &)> &anna, const std::function<void(Pen &)> &bruno) {
    QRandomGenerator random(7);
    const auto measurement = Pen::seededId<MeasurementId>(random);
    Pen first(measurement, Slot::First, random);
    Pen second(measurement, Slot::Second, random);
    anna(first);
    bruno(second);
    Fold fold;
    for (const Entry &entry : first.written() + second.written())
        fold.apply(entry);
    return fold;
}

template <typename Value> void say(Pen &pen, const Value &value) {
    pen.write(Value::kind, {}, {}, Payload::encode(value));
}

} // namespace

class PreparationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prioritiesAreAgreedByBothUntilTheyChange() {
        OneTablet tablet;
        tablet.prepare();
        PreparationService preparing = tablet.preparation();
        preparing.setPriority(str("6a"), Priority::Essential);
        preparing.setPriority(str("6b"), Priority::MayShorten);
        preparing.confirmPriorities(Slot::First, true);
        QVERIFY(tablet.state().preparation.confirmed(Slot::First));
        QVERIFY(!tablet.state().preparation.confirmed(Slot::Second));
        preparing.confirmPriorities(Slot::Second, true);
        QVERIFY(tablet.state().preparation.confirmed(Slot::Second));

        preparing.setPriority(str("6b"), Priority::Usual);
        QVERIFY(!tablet.state().preparation.confirmed(Slot::First));
        QVERIFY(!tablet.state().preparation.confirmed(Slot::Second));
        // The set that both said yes to is back: so is their yes.
        QVERIFY(preparing.undo());
        QVERIFY(tablet.state().preparation.confirmed(Slot::First));
        preparing.confirmPriorities(Slot::First, false);
        QVERIFY(!tablet.state().preparation.confirmed(Slot::First));
    }

    void nothingIsEverAgreedByItself() {
        OneTablet tablet;
        tablet.prepare();
        for (const Slot slot : {Slot::First, Slot::Second})
            QVERIFY(!tablet.state().preparation.confirmed(slot));
        for (const TeamMember &member : tablet.state().team) {
            for (const ConsentFor what : consentPurposes)
                QCOMPARE(tablet.state().preparation.consent(member.id).answer(what), Answer::NotAsked);
        }
        QCOMPARE(consentOverview(tablet.state(), ConsentFor::Audio).open.size(), tablet.state().team.size());
    }

    void aNoAfterAYesIsAWithdrawal() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId member = tablet.state().team.at(1).id;
        ConsentService consent(tablet.measurement());
        consent.answer(member, ConsentFor::Quotes, false);
        QCOMPARE(tablet.state().preparation.consent(member).answer(ConsentFor::Quotes), Answer::No);
        consent.answer(member, ConsentFor::Quotes, true);
        consent.answer(member, ConsentFor::Quotes, false);
        QCOMPARE(tablet.state().preparation.consent(member).answer(ConsentFor::Quotes), Answer::Withdrawn);
        // Each purpose stands apart, and so does the form.
        QCOMPARE(tablet.state().preparation.consent(member).answer(ConsentFor::Notes), Answer::NotAsked);
        consent.setForm(member, FormState::Received);
        QCOMPARE(tablet.state().preparation.consent(member).form, FormState::Received);
        consent.askAgain(member, ConsentFor::Quotes);
        QCOMPARE(tablet.state().preparation.consent(member).answer(ConsentFor::Quotes), Answer::NotAsked);
    }

    void noKeyUndoesAnAnswer() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId member = tablet.state().team.first().id;
        tablet.preparation().setPriority(str("1a"), Priority::Essential);
        ConsentService(tablet.measurement()).answer(member, ConsentFor::Audio, false);
        QVERIFY(tablet.preparation().undo());
        QCOMPARE(tablet.state().preparation.consent(member).answer(ConsentFor::Audio), Answer::No);
        QCOMPARE(tablet.state().preparation.priority(str("1a")), Priority::Usual);
    }

    void whoDoesNotTakePartIsNotCounted() {
        OneTablet tablet;
        tablet.prepare();
        ConsentService consent(tablet.measurement());
        const QList<TeamMember> team = tablet.state().team;
        for (const TeamMember &member : team)
            consent.answer(member.id, ConsentFor::Audio, true);
        QVERIFY(consentOverview(tablet.state(), ConsentFor::Audio).all());
        consent.answer(team.at(2).id, ConsentFor::Audio, false);
        QCOMPARE(consentOverview(tablet.state(), ConsentFor::Audio).refused, QList<UnitId>{team.at(2).id});
        consent.answer(team.at(2).id, ConsentFor::TakingPart, false);
        QVERIFY(consentOverview(tablet.state(), ConsentFor::Audio).all());
    }

    void withdrawingNamesTheNotesConcerned() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId member = tablet.state().team.at(1).id;
        const UnitId said = tablet.noteDown(str("Dat kon beter"));
        tablet.noteDown(str("Iets anders"));
        tablet.notes().setSpeaker(said, member);
        QCOMPARE(ConsentService(tablet.measurement()).notesOf(member), QList<UnitId>{said});
    }

    void theMostRestrictiveOfTwoTabletsCounts() {
        const auto member = UnitId::random();
        const auto audio = [member](Answer answer) {
            return Payload::ConsentAnswer{member, ConsentFor::Audio, int(answer), Pen::wall(), Slot::First};
        };
        for (const Answer strict : {Answer::No, Answer::Withdrawn, Answer::NotAsked}) {
            for (const bool annaIsStrict : {true, false}) {
                const Fold fold = together([&](Pen &pen) { say(pen, audio(annaIsStrict ? strict : Answer::Yes)); },
                                           [&](Pen &pen) { say(pen, audio(annaIsStrict ? Answer::Yes : strict)); });
                QCOMPARE(fold.state().preparation.consent(member).answer(ConsentFor::Audio), strict);
            }
        }
    }

    void anEssentialPromptSurvivesADisagreement() {
        const auto one = [](Priority priority) {
            return [priority](Pen &pen) { say(pen, Payload::PromptPriority{"6a", priority}); };
        };
        QCOMPARE(together(one(Priority::Essential), one(Priority::MayShorten)).state().preparation.priority(str("6a")),
                 Priority::Essential);
        QCOMPARE(together(one(Priority::MayShorten), one(Priority::Usual)).state().preparation.priority(str("6a")),
                 Priority::Usual);
    }

    void cardsAndReasonsComeBackAfterAKill() {
        OneTablet tablet;
        tablet.prepare();
        PreparationService preparing = tablet.preparation();
        preparing.tick(frameRead, Slot::First, true);
        preparing.setLine(welcome, str("Welkom bij Kade"));
        preparing.setAbsentReason(TeamRole::Relative, str("ziek gemeld"));
        preparing.setPriority(str("12e"), Priority::Essential);
        tablet.settleStore();
        tablet.kill();
        const Preparation &back = tablet.state().preparation;
        QVERIFY(back.ticked(frameRead, Slot::First));
        QVERIFY(!back.ticked(frameRead, Slot::Second));
        QCOMPARE(back.lines.at(welcome), str("Welkom bij Kade"));
        QCOMPARE(back.absentReasons.value(TeamRole::Relative), str("ziek gemeld"));
        QCOMPARE(back.priority(str("12e")), Priority::Essential);
        tablet.preparation().setLine(welcome, QString());
        tablet.preparation().setAbsentReason(TeamRole::Relative, QString());
        QVERIFY(tablet.state().preparation.lines.empty());
        QVERIFY(tablet.state().preparation.absentReasons.isEmpty());
    }

    void aNewNameLeavesTheRestOfAnAuditorAlone() {
        OneTablet tablet;
        tablet.prepare();
        Auditor anna = tablet.state().auditor(Slot::First);
        anna.affiliation = Affiliation::Internal;
        anna.conflict = RoleConflict::Present;
        anna.handling = str("Bruno vraagt en schrijft item 4");
        tablet.preparation().setAuditor(anna);
        tablet.preparation().setAuditor(Slot::First, str(" Annelies "));
        anna.firstName = str("Annelies");
        QCOMPARE(tablet.state().auditor(Slot::First), anna);
        QVERIFY(tablet.preparation().undo());
        QCOMPARE(tablet.state().auditor(Slot::First).firstName, str("Anna"));
        QCOMPARE(tablet.state().auditor(Slot::First).handling, anna.handling);
    }

    void sayingItTwiceWritesItOnce() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId member = tablet.state().team.first().id;
        const auto all = [&tablet, member] {
            PreparationService preparing = tablet.preparation();
            ConsentService consent(tablet.measurement());
            preparing.setPriority(str("1a"), Priority::Essential);
            preparing.confirmPriorities(Slot::First, true);
            preparing.tick(frameRead, Slot::First, true);
            preparing.setLine(welcome, str("Welkom"));
            preparing.setAbsentReason(TeamRole::Manager, str("verlof"));
            consent.setForm(member, FormState::Sent);
            consent.answer(member, ConsentFor::Notes, true);
            consent.answer(UnitId::random(), ConsentFor::Notes, true);
        };
        const auto before = tablet.state().entries;
        all();
        QCOMPARE(tablet.state().entries, before + 7);
        all();
        QCOMPARE(tablet.state().entries, before + 7);
    }
};

QTEST_GUILESS_MAIN(PreparationTest)
#include "tst_preparation.moc"
