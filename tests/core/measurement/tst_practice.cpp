// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/practice.h"

#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

class PracticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsWhereThePicturesStand_data() {
        QTest::addColumn<int>("self");
        QTest::addColumn<QString>("page");
        QTest::newRow("Anna asks") << 0 << QStringLiteral("interview/ask");
        QTest::newRow("Bruno notes") << 1 << QStringLiteral("interview/note");
    }
    void standsWhereThePicturesStand() {
        QFETCH(int, self);
        OneTablet tablet;
        tablet.clock.advance(practiceLateStart + practiceClock);
        const MeasurementId id = makePractice(tablet.store(), tablet.clock, tablet.instrument, Slot(self));
        tablet.settleStore();
        tablet.kill();
        QVERIFY(tablet.portfolio().current() != nullptr);
        QCOMPARE(tablet.measurement().id(), id);
        QCOMPARE(int(tablet.measurement().self()), self);
        QTEST(tablet.measurement().position().page, "page");
        QCOMPARE(tablet.measurement().position().prompt, QStringLiteral("6c"));
        QCOMPARE(tablet.position(), std::optional<Milliseconds>(1h + 51s));
        QCOMPARE(tablet.clock.local(*tablet.state().details.plannedStart).time(), QTime(13, 30));
        QVERIFY(tablet.state().details.practice);
        QCOMPARE(tablet.state().details.organisation, QStringLiteral("Oefenhuis De Linde"));
        QCOMPARE(tablet.state().questioner, Slot::First);
    }

    void hasTheNotesThatAreSaid() {
        OneTablet tablet;
        static_cast<void>(makePractice(tablet.store(), tablet.clock, tablet.instrument, Slot::Second));
        tablet.settleStore();
        tablet.kill();
        const Measurement &state = tablet.state();
        QCOMPARE(state.timeline.size(), 24);
        QHash<ItemNumber, int> perItem;
        int longest = 0;
        for (const UnitId &id : state.timeline) {
            const Note *note = state.note(id);
            ++perItem[note->items.value(0)];
            longest = qMax(longest, int(note->text.simplified().count(QLatin1Char(' ')) + 1));
            QVERIFY(note->clock.has_value());
            QVERIFY(note->heads.size() == 1);
        }
        const QHash<ItemNumber, int> expected{{1, 2}, {2, 2}, {3, 2}, {4, 2}, {5, 2}, {6, 12}, {0, 2}};
        QCOMPARE(perItem, expected);
        QVERIFY2(longest >= 380 && longest <= 420, qPrintable(QString::number(longest)));
        const QString all = tablet.texts().join(QLatin1Char(' '));
        for (const QString &special : {QStringLiteral("🙂"), QStringLiteral("é"), QStringLiteral("ĳ")})
            QVERIFY2(all.contains(special), qPrintable(special));

        const Note *edited = tablet.note(QStringLiteral("2,1 fte"));
        QVERIFY(edited != nullptr);
        QCOMPARE(edited->versions, 3);
        QCOMPARE(tablet.measurement().history(edited->id).size(), 3);
        QVERIFY(tablet.measurement().history(edited->id).first().text.contains(QStringLiteral("1,8 fte")));
        QVERIFY(tablet.note(QStringLiteral("Café")) != nullptr);
        QVERIFY(tablet.notes().canUndo());
    }

    void hasItemsOneToFiveBehindIt() {
        OneTablet tablet;
        static_cast<void>(makePractice(tablet.store(), tablet.clock, tablet.instrument, Slot::First));
        tablet.settleStore();
        tablet.kill();
        QCOMPARE(tablet.state().promptState(QStringLiteral("6a")), PromptState::Enough);
        QCOMPARE(tablet.state().promptState(QStringLiteral("6b")), PromptState::Asked);
        QCOMPARE(tablet.state().promptState(QStringLiteral("6c")), PromptState::Open);
        QCOMPARE(tablet.portfolio().summaries().first().itemsDone, 5);
        QCOMPARE(stillOpen(tablet.state(), tablet.instrument).first().prompt, QStringLiteral("6c"));
        const Progress now = progress(tablet.state(), tablet.instrument, tablet.time(), tablet.clock.now(), 6);
        QCOMPARE(now.pace, Pace::SlightlyLater);
        QCOMPARE(std::chrono::round<Minutes>(-now.ahead).count(), 6);
    }

    void hasTenAtTheTable() {
        OneTablet tablet;
        static_cast<void>(makePractice(tablet.store(), tablet.clock, tablet.instrument, Slot::First));
        tablet.settleStore();
        tablet.kill();
        const QList<TeamMember> &team = tablet.state().team;
        QCOMPARE(team.size(), 10);
        QCOMPARE(countedMembers(team), 10);
        QVERIFY(missingRoles(team).isEmpty());
        QList<int> marks;
        for (const TeamMember &member : team)
            marks.append(member.mark);
        QCOMPARE(marks, (QList<int>{0, 1, 2, 0, 1, 2, 0, 1, 2, 0}));
    }

    void isPreparedToTheLastTick() {
        OneTablet tablet;
        static_cast<void>(makePractice(tablet.store(), tablet.clock, tablet.instrument, Slot::First));
        tablet.settleStore();
        tablet.kill();
        const Measurement &state = tablet.state();
        QVERIFY(state.preparation.confirmed(Slot::First) && state.preparation.confirmed(Slot::Second));
        QVERIFY(consentOverview(state, ConsentFor::Audio).all());
        QCOMPARE(consentOverview(state, ConsentFor::Quotes).refused.size(), 1);
        for (const TeamMember &member : state.team)
            QCOMPARE(state.presenceOf(member.id), std::optional(PresenceKind::InTheRoom));
        for (const Instrument::Item &item : tablet.instrument.items()) {
            QVERIFY(std::ranges::any_of(item.prompts, [&](const Instrument::Prompt &prompt) {
                return state.preparation.priority(prompt.id.toString()) == Priority::Essential;
            }));
        }
        for (const QString &prompt : state.preparation.priorities.keys())
            QVERIFY2(tablet.instrument.contains(PromptId::parse(prompt).value_or(PromptId())), qPrintable(prompt));
    }

    void keepsHalfASentenceInTheField() {
        OneTablet tablet;
        static_cast<void>(makePractice(tablet.store(), tablet.clock, tablet.instrument, Slot::Second));
        tablet.settleStore();
        tablet.kill();
        const Draft &draft = tablet.composer().draft();
        QVERIFY(draft.text.endsWith(QStringLiteral("zelfde werk,")));
        QCOMPARE(draft.item, 6);
        QVERIFY(draft.marks.contains(NoteMark::DifferentView));
        QCOMPARE(draft.clock, std::optional<Milliseconds>(1h + 51s));
        const TeamMember *speaker = tablet.state().member(draft.speaker.value_or(UnitId()));
        QVERIFY(speaker != nullptr);
        QCOMPARE(speaker->role, TeamRole::ExpertByExperience);
        QCOMPARE(speaker->mark, 1);
    }
};

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
