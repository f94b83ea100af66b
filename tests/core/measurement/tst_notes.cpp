// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/search.h"
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

class NotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placedLaterAndCreditedTwice() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId note = tablet.noteDown(str("Over huisbezoek"));
        QVERIFY(tablet.state().note(note)->items.isEmpty());
        tablet.notes().place(note, 8, true);
        tablet.notes().place(note, 2, true);
        QCOMPARE(tablet.state().note(note)->items, (QList<ItemNumber>{2, 8}));
        tablet.notes().place(note, 2, false);
        QCOMPARE(tablet.state().note(note)->items, QList<ItemNumber>{8});
        tablet.notes().move(note, 8, 0);
        QVERIFY(tablet.state().note(note)->items.isEmpty());
        tablet.notes().move(note, 0, 5);
        QCOMPARE(tablet.state().note(note)->items, QList<ItemNumber>{5});
    }

    void sayingItTwiceWritesItOnce() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId note = tablet.noteDown(str("eens"));
        tablet.notes().place(note, 3, true);
        tablet.notes().mark(note, NoteMark::Quote, true);
        const auto before = tablet.state().entries;
        tablet.notes().place(note, 3, true);
        tablet.notes().mark(note, NoteMark::Quote, true);
        tablet.notes().mark(note, NoteMark::Document, false);
        tablet.notes().setSpeaker(note, std::nullopt);
        tablet.notes().remove(UnitId::random());
        tablet.talk().setPromptState(str("1a"), PromptState::Open);
        QCOMPARE(tablet.state().entries, before);
    }

    void theQuestionersButtonNeedsNoTyping() {
        OneTablet tablet;
        tablet.prepare(Slot::First);
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.pass(12min);
        const UnitId note = tablet.notes().moment(1, NoteMark::Quote, tablet.position());
        QCOMPARE(tablet.state().timeline, QList<UnitId>{note});
        QCOMPARE(tablet.state().note(note)->clock, std::optional<Milliseconds>(12min));
        QVERIFY(tablet.notes().undo());
        QVERIFY(tablet.state().timeline.isEmpty());
    }

    void oldestFirst() {
        OneTablet tablet;
        tablet.prepare();
        tablet.noteDown(str("een"));
        const UnitId second = tablet.noteDown(str("twee"));
        tablet.noteDown(str("drie"));
        tablet.notes().remove(second);
        QCOMPARE(tablet.texts(), (QStringList{str("een"), str("drie")}));
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.texts(), (QStringList{str("een"), str("twee"), str("drie")}));
    }

    void searchForgivesAccentsAndCapitals_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const QString client = str("Cliënt vertelt over het café");
        const QString ideas = str("Ideeën van de groep, eerst op papier");
        const QString proof = str("Ik hoef niets te bewĳzen");
        QTest::newRow("accent left out") << str("client") << QStringList{client};
        QTest::newRow("accent typed apart") << str("cafe\u0301") << QStringList{client};
        QTest::newRow("capitals") << str("IDEEEN") << QStringList{ideas};
        QTest::newRow("ij") << str("bewijzen") << QStringList{proof};
        QTest::newRow("all words") << str("papier groep") << QStringList{ideas};
        QTest::newRow("not all words") << str("papier café") << QStringList();
        QTest::newRow("part of a word") << str("apie") << QStringList{ideas};
        QTest::newRow("blank") << str("  ") << QStringList();
        QTest::newRow("nothing") << str("xyzzy") << QStringList();
        QTest::newRow("no pattern") << str(".*") << QStringList();
    }
    void searchForgivesAccentsAndCapitals() {
        QFETCH(QString, words);
        OneTablet tablet;
        tablet.prepare();
        tablet.noteDown(str("Cliënt vertelt over het café"));
        tablet.noteDown(str("Ideeën van de groep, eerst op papier"));
        tablet.noteDown(str("Ik hoef niets te bewĳzen"));
        QStringList found;
        for (const UnitId &id : tablet.notes().search(words))
            found.append(tablet.state().note(id)->text);
        QTEST(found, "found");
    }

    void wholeWordsComeFirst() {
        OneTablet tablet;
        tablet.prepare();
        tablet.noteDown(str("een plan"));
        tablet.noteDown(str("er was niets gepland"));
        tablet.noteDown(str("planning van volgend jaar"));
        QStringList found;
        for (const UnitId &id : tablet.notes().search(str("plan")))
            found.append(tablet.state().note(id)->text);
        QCOMPARE(found, (QStringList{str("een plan"), str("planning van volgend jaar"), str("er was niets gepland")}));
    }

    void deletedAndErasedAreNotFound() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId first = tablet.noteDown(str("geheim een"));
        const UnitId second = tablet.noteDown(str("geheim twee"));
        tablet.notes().remove(first);
        tablet.measurement().eraseUnit(second);
        QVERIFY(tablet.notes().search(str("geheim")).isEmpty());
    }

    void erasedNoteIsGoneFromTheStore() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId note = tablet.noteDown(str("kanarie in de kooi"));
        tablet.noteDown(str("blijft"));
        tablet.measurement().eraseUnit(note);
        tablet.settleStore();
        int skeletons = 0;
        bool found = false;
        const auto read = tablet.store().read(tablet.measurement().id(), [&](Entry &&entry) {
            skeletons += entry.skeleton ? 1 : 0;
            found = found || entry.payload.contains("kanarie");
        });
        QVERIFY(read.ok());
        QVERIFY(!found);
        QVERIFY(skeletons > 0);
        tablet.kill();
        QCOMPARE(tablet.texts(), QStringList{str("blijft")});
        QCOMPARE(tablet.state().erasedUnits, 1);
    }

    void teamAndItsHints() {
        OneTablet tablet;
        tablet.prepare();
        QCOMPARE(countedMembers(tablet.state().team), 10);
        tablet.preparation().addTeamMember(TeamRole::Interpreter);
        const UnitId supporter = tablet.preparation().addTeamMember(TeamRole::Supporter);
        QCOMPARE(tablet.state().team.size(), 12);
        QCOMPARE(countedMembers(tablet.state().team), 10);
        QVERIFY(missingRoles(tablet.state().team).isEmpty());
        const QList<TeamMember> team = tablet.state().team;
        for (const TeamMember &member : team) {
            if (member.role == TeamRole::Relative || member.role == TeamRole::ExpertByExperience)
                tablet.preparation().removeTeamMember(member.id);
        }
        // The family's expert by experience is one of the experts that the manual asks for.
        QCOMPARE(missingRoles(tablet.state().team), QList<TeamRole>{TeamRole::Relative});
        TeamMember changed = *tablet.state().member(supporter);
        changed.role = TeamRole::Client;
        changed.name = str("Sam");
        tablet.preparation().setTeamMember(changed);
        QCOMPARE(tablet.state().member(supporter)->mark, 3);
        QCOMPARE(tablet.state().member(supporter)->name, str("Sam"));
    }

    void oneTabletSpeaksForBoth() {
        OneTablet tablet;
        tablet.prepare(Slot::Second);
        tablet.talk().setPromptState(str("1a"), PromptState::Enough);
        tablet.talk().setPromptState(str("1b"), PromptState::Skipped);
        tablet.talk().tickSub(str("1c"), str("1c.1"), true);
        QCOMPARE(tablet.state().promptState(str("1a")), PromptState::Enough);
        QCOMPARE(tablet.state().promptState(str("1b")), PromptState::Skipped);
        QCOMPARE(tablet.state().promptState(str("1c")), PromptState::Partly);
        QCOMPARE(tablet.measurement().role(), Role::NoteTaker);
        tablet.talk().swapRoles();
        QCOMPARE(tablet.measurement().role(), Role::Questioner);
        QCOMPARE(tablet.state().promptState(str("1b")), PromptState::Skipped);
    }
};

QTEST_GUILESS_MAIN(NotesTest)
#include "tst_notes.moc"
