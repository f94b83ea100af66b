// SPDX-License-Identifier: EUPL-1.2
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToUndoAtTheStart() {
        OneTablet tablet;
        tablet.prepare();
        QVERIFY(!tablet.notes().canUndo());
        QVERIFY(!tablet.notes().undo());
        QVERIFY(!tablet.notes().redo());
    }

    void goesBackAcrossFieldsAndForthAgain() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().setPromptState(str("1a"), PromptState::Asked);
        const UnitId first = tablet.noteDown(str("eerste"));
        const UnitId second = tablet.noteDown(str("tweede"));
        tablet.notes().mark(first, NoteMark::Quote, true);
        tablet.notes().place(second, 4, true);
        tablet.notes().remove(first);

        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.texts(), (QStringList{str("eerste"), str("tweede")}));
        QVERIFY(tablet.notes().undo());
        QVERIFY(!tablet.state().note(second)->items.contains(4));
        QVERIFY(tablet.notes().undo());
        QVERIFY(tablet.state().note(first)->marks.isEmpty());
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.texts(), QStringList{str("eerste")});
        QVERIFY(tablet.notes().undo());
        QVERIFY(tablet.texts().isEmpty());
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().promptState(str("1a")), PromptState::Open);
        QVERIFY(!tablet.notes().canUndo());

        for (int i = 0; i < 6; ++i)
            QVERIFY(tablet.notes().redo());
        QVERIFY(!tablet.notes().canRedo());
        QCOMPARE(tablet.state().promptState(str("1a")), PromptState::Asked);
        QCOMPARE(tablet.texts(), QStringList{str("tweede")});
        QVERIFY(tablet.state().note(second)->items.contains(4));
        QVERIFY(tablet.state().note(first)->marks.contains(NoteMark::Quote));
    }

    void survivesARestart() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId note = tablet.noteDown(str("drie mensen"));
        tablet.composer().edit(note);
        tablet.composer().setText(str("vier mensen"), 4);
        tablet.composer().next();
        tablet.settleStore();
        tablet.kill();
        QVERIFY(tablet.notes().canUndo());
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.texts(), QStringList{str("drie mensen")});
        tablet.settleStore();
        tablet.kill();
        QVERIFY(tablet.notes().canRedo());
        QVERIFY(tablet.notes().redo());
        QCOMPARE(tablet.texts(), QStringList{str("vier mensen")});
        QVERIFY(!tablet.notes().canRedo());
    }

    void selectAllAndTypeIsOneStep() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("een hele mooie zin"));
        // Everything selected, and the first key of something else: no pause, no entry so far.
        tablet.composer().setText(str("k"), 1);
        tablet.pass(100ms);
        tablet.type(str("ort"));
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.texts(), QStringList{str("een hele mooie zin")});
        QCOMPARE(tablet.composer().draft().text, str("een hele mooie zin"));
        QVERIFY(tablet.notes().redo());
        QCOMPARE(tablet.composer().draft().text, str("kort"));
    }

    void correctingAWordIsNoStepOfItsOwn() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("coahc"));
        // The input method puts its own word in the place of the last one.
        tablet.composer().setText(str("coach"), 5);
        tablet.type(str(" voor elf"));
        tablet.pass(6s);
        QVERIFY(tablet.notes().undo());
        QVERIFY(tablet.texts().isEmpty());
    }

    void pausesAreTheSteps() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("een"));
        tablet.pass(6s);
        tablet.type(str(" twee"));
        tablet.pass(6s);
        tablet.type(str(" drie"));
        // Not settled yet: undo settles it first, and takes back just that.
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.composer().draft().text, str("een twee"));
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.composer().draft().text, str("een"));
        QVERIFY(tablet.notes().undo());
        QVERIFY(tablet.composer().draft().text.isEmpty());
        QVERIFY(tablet.texts().isEmpty());
        QVERIFY(tablet.notes().redo());
        QVERIFY(tablet.notes().redo());
        QCOMPARE(tablet.texts(), QStringList{str("een twee")});
    }

    void typingAfterAnUndoEndsTheWayForth() {
        OneTablet tablet;
        tablet.prepare();
        tablet.noteDown(str("eerste"));
        QVERIFY(tablet.notes().undo());
        tablet.noteDown(str("iets nieuws"));
        QVERIFY(!tablet.notes().canRedo());
        QVERIFY(tablet.notes().undo());
        QVERIFY(tablet.texts().isEmpty());
    }

    void undoRedoUndoEndsWhereItBegan() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId note = tablet.noteDown(str("a"));
        tablet.notes().mark(note, NoteMark::Example, true);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(tablet.notes().undo());
            QVERIFY(!tablet.state().note(note)->marks.contains(NoteMark::Example));
            QVERIFY(tablet.notes().redo());
            QVERIFY(tablet.state().note(note)->marks.contains(NoteMark::Example));
        }
    }

    void clockRolesAndEraseStay() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.talk().swapRoles();
        tablet.talk().takeTimekeeping();
        const UnitId note = tablet.noteDown(str("weg ermee"));
        tablet.measurement().eraseUnit(note);
        QVERIFY(!tablet.notes().canUndo());
        QVERIFY(!tablet.notes().undo());
        QCOMPARE(tablet.state().clock.size(), 1);
        QCOMPARE(tablet.state().roleSwaps, 1);
        QVERIFY(tablet.texts().isEmpty());
    }

    void preparingHasAPileOfItsOwn() {
        OneTablet tablet;
        tablet.prepare();
        QVERIFY(!tablet.preparation().canUndo() || tablet.state().team.size() == 10);
        const UnitId member = tablet.state().team.at(3).id;
        tablet.preparation().removeTeamMember(member);
        tablet.noteDown(str("tijdens het gesprek"));
        QCOMPARE(tablet.state().team.size(), 9);
        QVERIFY(tablet.notes().undo());
        QVERIFY(!tablet.notes().canUndo());
        QCOMPARE(tablet.state().team.size(), 9);
        QVERIFY(tablet.preparation().undo());
        QCOMPARE(tablet.state().team.size(), 10);
        QVERIFY(tablet.state().member(member) != nullptr);
        QVERIFY(tablet.preparation().redo());
        QCOMPARE(tablet.state().team.size(), 9);
    }

    void detailsGoBackToWhatTheyWere() {
        OneTablet tablet;
        tablet.prepare();
        Details changed = tablet.state().details;
        changed.unit = str("Kade");
        tablet.preparation().setDetails(changed);
        changed.unit = str("Wal");
        tablet.preparation().setDetails(changed);
        QVERIFY(tablet.preparation().undo());
        QCOMPARE(tablet.state().details.unit, str("Kade"));
        QVERIFY(tablet.preparation().undo());
        QVERIFY(tablet.state().details.unit.isEmpty());
        QVERIFY(tablet.state().otherDetails.isEmpty());
        QVERIFY(!tablet.state().details.organisation.isEmpty());
    }

    void oneUndoEntryAnAct() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId note = tablet.noteDown(str("a"));
        tablet.notes().mark(note, NoteMark::Quote, true);
        const auto before = tablet.state().entries;
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().entries, before + 1);
        QVERIFY(!tablet.notes().canRedo() || tablet.notes().redo());
        QCOMPARE(tablet.state().entries, before + 2);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
