// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/offrecordservice.h"
#include "core/measurement/registers.h"
#include "support/story/onetablet.h"
#include "support/story/pen.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;
using Story::Pen;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// A talk that has begun, and the verbs of "buiten verslag".
struct Talking : OneTablet {
    Talking() {
        prepare();
        talk().clockEvent(ClockEvent::Start);
        composer().setItem(6, false);
    }
    [[nodiscard]] OffRecordService offRecord() { return OffRecordService(measurement()); }
    void takeBack(Milliseconds back) {
        offRecord().takeBack(back, 6, *position());
        settleStore();
    }
};

} // namespace

class OffRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forwardsNothingThatIsTypedIsKept() {
        Talking tablet;
        tablet.pass(10min);
        tablet.type(str("Dit mag nog."));
        tablet.offRecord().begin(6, tablet.position());
        QVERIFY(tablet.state().offRecordNow);
        QCOMPARE(tablet.texts(), QStringList{str("Dit mag nog.")});
        QVERIFY(tablet.composer().closed());
        QVERIFY(tablet.composer().draft().text.isEmpty());

        tablet.composer().setText(str("Dit mag niet."), 3);
        tablet.composer().toggleMark(NoteMark::Quote);
        tablet.composer().edit(tablet.state().timeline.first());
        QVERIFY(tablet.notes().moment(6, NoteMark::Silence, tablet.position()).isNull());
        tablet.pass(2min);
        QCOMPARE(tablet.texts(), QStringList{str("Dit mag nog.")});
        QVERIFY(!tablet.measurement().draft());
        QVERIFY(tablet.composer().draft().note.isNull());

        // A kill changes nothing about it.
        tablet.kill();
        QVERIFY(tablet.state().offRecordNow);
        tablet.composer().setText(str("Dit mag niet."), 3);
        QVERIFY(tablet.composer().draft().text.isEmpty());
        tablet.offRecord().end(6, tablet.position());
        tablet.type(str("Dit mag weer."));
        tablet.composer().next();
        QCOMPARE(tablet.texts(), (QStringList{str("Dit mag nog."), str("Dit mag weer.")}));
        const QList<OffRecordTrace> traces = offRecordTraces(tablet.state().offRecord);
        QCOMPARE(traces.size(), 1);
        QCOMPARE(traces.first().item, 6);
        QVERIFY(!traces.first().open);
        QCOMPARE(*traces.first().to - *traces.first().from, 2min);
    }

    void backwardsTakesWhatWasWrittenInThatTime() {
        Talking tablet;
        const UnitId early = tablet.noteDown(str("lang geleden"));
        const UnitId edited = tablet.noteDown(str("begonnen, en later"));
        tablet.pass(20min);
        const UnitId late = tablet.noteDown(str("in die minuten"));
        const UnitId removed = tablet.noteDown(str("weggegooid"));
        tablet.notes().remove(removed);
        const UnitId undone = tablet.noteDown(str("teruggenomen"));
        QVERIFY(tablet.notes().undo());
        tablet.composer().edit(edited);
        tablet.composer().setText(str("begonnen, en later nog iets"), 0);
        tablet.composer().next();
        tablet.type(str("nog in de hand"));
        const qsizetype before = tablet.state().notes.size();
        QCOMPARE(before, 5);

        tablet.takeBack(5min);
        QCOMPARE(tablet.texts(), QStringList{str("lang geleden")});
        QCOMPARE(tablet.state().notes.size(), 1);
        QCOMPARE(tablet.state().erasedUnits, 5);
        for (const UnitId &gone : {edited, late, removed, undone})
            QVERIFY(tablet.state().note(gone) == nullptr && tablet.measurement().history(gone).isEmpty());
        QVERIFY(tablet.state().note(early) != nullptr);
        QVERIFY(tablet.composer().draft().text.isEmpty());
        QVERIFY(!tablet.measurement().draft());
        const QList<OffRecordTrace> traces = offRecordTraces(tablet.state().offRecord);
        QCOMPARE(traces.size(), 1);
        QCOMPARE(traces.first().notes, 5);
        QCOMPARE(*traces.first().to - *traces.first().from, 5min);
        QVERIFY(!tablet.state().offRecordNow);

        const QByteArray dump = tablet.measurement().fold().dump();
        tablet.kill();
        QCOMPARE(tablet.measurement().fold().dump(), dump);
        QVERIFY(!tablet.measurement().draft());
    }

    void thisNoteAlone() {
        Talking tablet;
        tablet.pass(3min);
        tablet.noteDown(str("blijft"));
        const UnitId note = tablet.noteDown(str("gaat"));
        const auto clock = tablet.state().note(note)->clock;
        tablet.pass(1h);
        tablet.offRecord().takeBack(note);
        tablet.offRecord().takeBack(UnitId::random());
        QCOMPARE(tablet.texts(), QStringList{str("blijft")});
        QCOMPARE(tablet.state().offRecord.size(), 1);
        const OffRecord said = tablet.state().offRecord.first();
        QCOMPARE(said.what, OffRecord::What::Backwards);
        QCOMPARE(said.clock, clock);
        QCOMPARE(said.item, 6);
        QVERIFY(!said.back);
    }

    void undoAndRedoCannotBringItBack() {
        Talking tablet;
        tablet.noteDown(str("gewoon"));
        tablet.pass(10min);
        const UnitId note = tablet.noteDown(str("gaat"));
        tablet.notes().mark(note, NoteMark::Quote, true);
        tablet.composer().edit(note);
        tablet.composer().setText(str("gaat weg"), 0);
        tablet.composer().next();
        QVERIFY(tablet.notes().undo());
        tablet.takeBack(1min);
        const qsizetype traces = tablet.state().offRecord.size();
        int acts = 0;
        while (tablet.notes().undo() && acts < 50)
            ++acts;
        QVERIFY(acts < 50);
        while (tablet.notes().redo() && acts < 100)
            ++acts;
        QVERIFY(acts < 100);
        QVERIFY(tablet.state().note(note) == nullptr);
        QCOMPARE(tablet.state().offRecord.size(), traces);
        QCOMPARE(tablet.texts(), QStringList{str("gewoon")});
    }

    void withoutNotesTheTraceStaysAllTheSame() {
        Talking tablet;
        tablet.noteDown(str("eerder"));
        tablet.pass(30min);
        tablet.takeBack(2min);
        QCOMPARE(tablet.texts(), QStringList{str("eerder")});
        QCOMPARE(tablet.state().offRecord.first().notes, 0);
        QCOMPARE(tablet.state().erasedUnits, 0);
    }

    void whatWasPromisedThereGoesAlong() {
        Talking tablet;
        PromiseService promises(tablet.measurement());
        const UnitId early = promises.add({str("jaarplan"), {}, {}, {}, 6, {}});
        const UnitId note = tablet.noteDown(str("lang geleden"));
        const UnitId fromNote = promises.add({str("notulen"), {}, {}, {}, 6, note});
        tablet.pass(20min);
        const UnitId removed = promises.add({str("brief"), {}, {}, {}, 6, {}});
        promises.remove(removed);
        const UnitId late = promises.add({str("rooster"), {}, {}, {}, 6, {}});
        tablet.takeBack(5min);
        QVERIFY(tablet.state().promise(late) == nullptr);
        QVERIFY(tablet.state().promise(fromNote) != nullptr);
        QCOMPARE(tablet.state().erasedUnits, 2);
        QCOMPARE(tablet.state().offRecord.last().notes, 0);
        tablet.offRecord().takeBack(note);
        QVERIFY(tablet.state().promise(fromNote) == nullptr);
        QCOMPARE(tablet.state().promises.size(), 1);
        QVERIFY(tablet.state().promise(early) != nullptr);

        tablet.offRecord().begin(6, tablet.position());
        QVERIFY(promises.add({str("nog iets"), {}, {}, {}, 6, {}}).isNull());
        promises.change(early, {str("jaarplan 2026"), {}, {}, {}, 6, {}});
        QCOMPARE(tablet.state().promise(early)->text.what, str("jaarplan"));
    }

    void onWinsWhenTwoTabletsDisagree() {
        QRandomGenerator random(11);
        const auto id = Pen::seededId<MeasurementId>(random);
        Pen anna(id, Slot::First, random);
        Pen bruno(id, Slot::Second, random);
        const auto say = [](Pen &pen, OffRecord::What what, const QList<EntryRef> &parents) {
            const Payload::OffRecordSaid said{{what, Pen::wall(), 1min, 3, std::nullopt, 0}};
            return pen.write(EntryKind::OffRecord, {}, parents, Payload::encode(said));
        };
        const Entry begins = say(anna, OffRecord::What::Begins, {});
        bruno.sawAll(anna.written());
        const Entry again = say(bruno, OffRecord::What::Begins, {begins.ref()});
        const Entry ends = say(anna, OffRecord::What::Ends, {begins.ref()});
        Fold fold;
        for (const Entry &entry : anna.written() + bruno.written())
            fold.apply(entry);
        QVERIFY(fold.state().offRecordNow);
        bruno.sawAll(anna.written());
        fold.apply(say(bruno, OffRecord::What::Ends, {again.ref(), ends.ref()}));
        QVERIFY(!fold.state().offRecordNow);
        QVERIFY(!offRecordTraces(fold.state().offRecord).last().open);
    }
};

QTEST_GUILESS_MAIN(OffRecordTest)
#include "tst_off_record.moc"
