// SPDX-License-Identifier: EUPL-1.2
#include "support/story/onetablet.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

class ComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsDurableWithinHalfASecond() {
        OneTablet tablet;
        tablet.prepare();
        // Keys follow each other faster than any wait: a debounce would never write.
        QString typed;
        for (int key = 0; key < 200; ++key) {
            typed += QLatin1Char(char('a' + key % 26));
            tablet.composer().setText(typed, int(typed.size()));
            tablet.pass(90ms);
            if (key < 6)
                continue;
            OneTablet *survivor = &tablet;
            const auto disk = survivor->store().afterKill();
            const auto raw = disk->readLocal(survivor->measurement().id(), LocalRow::Draft);
            QVERIFY(raw.ok());
            const auto draft = decodeDraft(*raw);
            QVERIFY(draft.has_value());
            // 500 ms at 90 ms a key is five keys and a bit.
            QVERIFY2(draft->text.size() >= typed.size() - 5,
                     qPrintable(QString::number(typed.size() - draft->text.size())));
        }
    }

    void pauseMakesAnEntry() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("Eén coach"));
        QCOMPARE(tablet.state().timeline.size(), 0);
        tablet.pass(4s);
        QCOMPARE(tablet.state().timeline.size(), 0);
        tablet.pass(1s);
        QCOMPARE(tablet.texts(), QStringList{str("Eén coach")});
        QCOMPARE(tablet.state().note(tablet.state().timeline.first())->versions, 1);
    }

    void sixtySecondsOfTypingMakeAnEntry() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(QString(145, QLatin1Char('x')), 400ms); // 58 s without a pause
        QCOMPARE(tablet.state().timeline.size(), 0);
        tablet.type(QString(10, QLatin1Char('y')), 400ms);
        QCOMPARE(tablet.state().timeline.size(), 1);
    }

    void leavingMakesAnEntry() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("half een zin"));
        tablet.composer().settle();
        QCOMPARE(tablet.texts(), QStringList{str("half een zin")});
        // The same field goes on with the same note.
        tablet.type(str(" en de rest"));
        tablet.leavePage();
        QCOMPARE(tablet.texts(), QStringList{str("half een zin en de rest")});
        QCOMPARE(tablet.state().note(tablet.state().timeline.first())->versions, 1);
    }

    void whatTheInputMethodComposesCounts() {
        OneTablet tablet;
        tablet.prepare();
        tablet.composer().setText(str("ko"), 2); // both letters still underlined
        tablet.pass(500ms);
        tablet.kill();
        QCOMPARE(tablet.composer().draft().text, str("ko"));
        QCOMPARE(tablet.composer().draft().cursor, 2);
    }

    void killInMidSentenceComesBack() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.pass(60s);
        const UnitId speaker = tablet.state().team.at(4).id;
        tablet.composer().setItem(6, false);
        tablet.composer().toggleMark(NoteMark::Quote);
        tablet.composer().toggleSpeaker(speaker);
        tablet.type(str("Eindelijk iemand die"), 250ms); // 5 s, no entry yet
        tablet.pass(500ms);
        tablet.kill();
        const Draft draft = tablet.composer().draft();
        QCOMPARE(draft.text, str("Eindelijk iemand die"));
        QCOMPARE(draft.item, 6);
        QVERIFY(draft.marks.contains(NoteMark::Quote));
        QCOMPARE(draft.speaker, std::optional<UnitId>(speaker));
        QCOMPARE(draft.clock, std::optional<Milliseconds>(60s));
        tablet.type(str(" weet."));
        tablet.composer().next();
        const Note *note = tablet.note(str("weet."));
        QVERIFY(note != nullptr);
        QCOMPARE(note->clock, std::optional<Milliseconds>(60s));
        QCOMPARE(note->items, QList<ItemNumber>{6});
        QCOMPARE(note->speaker, std::optional<UnitId>(speaker));
        QVERIFY(note->marks.contains(NoteMark::Quote));
        QVERIFY(!tablet.measurement().draft().has_value());
    }

    void killAfterAnEntryGoesOnInTheSameNote() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("eerste"));
        tablet.pass(6s);
        tablet.type(str(" tweede"));
        tablet.pass(500ms);
        tablet.kill();
        QCOMPARE(tablet.texts(), QStringList{str("eerste")});
        QCOMPARE(tablet.composer().draft().text, str("eerste tweede"));
        tablet.composer().next();
        QCOMPARE(tablet.texts(), QStringList{str("eerste tweede")});
        QCOMPARE(tablet.state().note(tablet.state().timeline.first())->versions, 1);
    }

    void emptyFieldLeavesNothing() {
        OneTablet tablet;
        tablet.prepare();
        const auto before = tablet.state().entries;
        tablet.composer().setText(str("  "), 2);
        tablet.pass(10s);
        tablet.composer().next();
        tablet.composer().next();
        tablet.leavePage();
        tablet.settleStore();
        QCOMPARE(tablet.state().entries, before);
        QVERIFY(!tablet.measurement().draft().has_value());
    }

    void aMarkAloneIsANote() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.pass(90s);
        tablet.composer().toggleMark(NoteMark::Silence);
        tablet.composer().next();
        QCOMPARE(tablet.state().timeline.size(), 1);
        const Note *note = tablet.state().note(tablet.state().timeline.first());
        QVERIFY(note->text.isEmpty());
        QVERIFY(note->marks.contains(NoteMark::Silence));
        QCOMPARE(note->clock, std::optional<Milliseconds>(90s));
    }

    void marksAndSpeakerAfterTheEntry() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId first = tablet.state().team.at(1).id;
        const UnitId second = tablet.state().team.at(2).id;
        tablet.type(str("gezegd"));
        tablet.pass(6s);
        tablet.composer().toggleMark(NoteMark::Document);
        tablet.composer().toggleSpeaker(first);
        tablet.composer().toggleSpeaker(second);
        const UnitId id = tablet.composer().draft().note;
        QVERIFY(tablet.state().note(id)->marks.contains(NoteMark::Document));
        QCOMPARE(tablet.state().note(id)->speaker, std::optional<UnitId>(second));
        tablet.composer().toggleMark(NoteMark::Document);
        tablet.composer().toggleSpeaker(second);
        QVERIFY(tablet.state().note(id)->marks.isEmpty());
        QVERIFY(!tablet.state().note(id)->speaker.has_value());
    }

    void theItemFollowsUntilTheFirstKey() {
        OneTablet tablet;
        tablet.prepare();
        tablet.composer().setItem(6, false);
        tablet.composer().setItem(7, false);
        QCOMPARE(tablet.composer().draft().item, 7);
        tablet.type(str("over zeven"));
        tablet.composer().setItem(8, false);
        QCOMPARE(tablet.composer().draft().item, 7);
        tablet.composer().next();
        QCOMPARE(tablet.composer().draft().item, 8);
        tablet.composer().setItem(0, true);
        tablet.composer().setItem(9, false);
        QCOMPARE(tablet.composer().draft().item, 0);
        tablet.noteDown(str("nog geen item"));
        QCOMPARE(tablet.note(str("over zeven"))->items, QList<ItemNumber>{7});
        QVERIFY(tablet.note(str("nog geen item"))->items.isEmpty());
        QCOMPARE(tablet.composer().draft().item, 9);
    }

    void movingTheNoteInHandIsOneAct() {
        OneTablet tablet;
        tablet.prepare();
        tablet.composer().setItem(2, false);
        tablet.type(str("verkeerd geplaatst"));
        tablet.pass(6s);
        const UnitId id = tablet.composer().draft().note;
        tablet.composer().setItem(8, true);
        QCOMPARE(tablet.state().note(id)->items, QList<ItemNumber>{8});
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().note(id)->items, QList<ItemNumber>{2});
        QCOMPARE(tablet.composer().draft().item, 2);
    }

    void editingAnOlderNoteIsAVersion() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId id = tablet.noteDown(str("Drie mensen in dienst."));
        tablet.noteDown(str("Iets anders."));
        tablet.composer().edit(id);
        QCOMPARE(tablet.composer().draft().text, str("Drie mensen in dienst."));
        tablet.composer().setText(str("Vier mensen in dienst."), 4);
        tablet.pass(6s);
        tablet.composer().setText(str("Vier mensen in vaste dienst."), 10);
        tablet.composer().next();
        const Note *note = tablet.state().note(id);
        QCOMPARE(note->text, str("Vier mensen in vaste dienst."));
        QCOMPARE(note->versions, 2);
        const QList<NoteVersion> history = tablet.measurement().history(id);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().text, str("Drie mensen in dienst."));
    }

    void onlyOwnNotesAreTakenInHand() {
        OneTablet tablet;
        tablet.prepare();
        tablet.composer().edit(UnitId::random());
        QVERIFY(tablet.composer().draft().note.isNull());
        const UnitId id = tablet.noteDown(str("weg"));
        tablet.notes().remove(id);
        tablet.composer().edit(id);
        QVERIFY(tablet.composer().draft().note.isNull());
    }

    void emptiedNoteGoesAndComesBack() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId id = tablet.noteDown(str("toch niet"));
        tablet.composer().edit(id);
        tablet.composer().setText(QString(), 0);
        tablet.pass(7s);
        QCOMPARE(tablet.texts(), QStringList{str("toch niet")});
        tablet.composer().next();
        QVERIFY(tablet.texts().isEmpty());
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.texts(), QStringList{str("toch niet")});
    }

    void textIsKeptInNormalForm() {
        OneTablet tablet;
        tablet.prepare();
        const QString decomposed = str("cafe\u0301");
        tablet.composer().setText(decomposed, 5);
        tablet.composer().settle();
        QCOMPARE(tablet.texts(), QStringList{str("café")});
        // The field itself is left alone: its cursor counts in what it shows.
        QCOMPARE(tablet.composer().draft().text, decomposed);
        tablet.pass(10s);
        QVERIFY(!tablet.composer().unsettled());
    }

    void savedSpeaksOnlyAfterCommit() {
        OneTablet tablet;
        tablet.prepare();
        tablet.pass(5s);
        const auto before = tablet.measurement().savedAt();
        tablet.store().holdCommits();
        tablet.pass(5s);
        tablet.composer().setText(str("nieuw"), 5);
        QCOMPARE(tablet.measurement().savedAt(), before);
        QVERIFY(tablet.measurement().pendingWrites() > 0);
        tablet.pass(2s);
        QCOMPARE(tablet.measurement().savedAt(), before);
        QSignalSpy saved(&tablet.measurement(), &OpenMeasurement::savedChanged);
        tablet.store().releaseCommits();
        tablet.settleStore();
        QVERIFY(saved.count() > 0);
        QCOMPARE(tablet.measurement().pendingWrites(), 0);
        QCOMPARE(tablet.measurement().savedAt(), std::optional<Milliseconds>(tablet.clock.now().wall));
    }

    void aFullDiskIsSaidAndNothingIsLost() {
        OneTablet tablet;
        tablet.prepare();
        tablet.store().holdUp(StoreError::Kind::Full);
        tablet.type(str("blijft bewaard"));
        tablet.pass(6s);
        QVERIFY(tablet.measurement().saveTrouble().has_value());
        QCOMPARE(tablet.measurement().saveTrouble()->kind, StoreError::Kind::Full);
        QCOMPARE(tablet.texts(), QStringList{str("blijft bewaard")});
        const auto before = tablet.measurement().savedAt();
        tablet.store().holdUp(std::nullopt);
        tablet.measurement().retrySaving();
        tablet.pass(1s);
        QVERIFY(!tablet.measurement().saveTrouble().has_value());
        QVERIFY(tablet.measurement().savedAt() != before);
        tablet.kill();
        QCOMPARE(tablet.texts(), QStringList{str("blijft bewaard")});
    }

    void lockSettlesWhatIsTyped() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("midden in een wo"));
        tablet.lockAndUnlock();
        QCOMPARE(tablet.texts(), QStringList{str("midden in een wo")});
        QCOMPARE(tablet.composer().draft().text, str("midden in een wo"));
    }

    void eraseTakesTheNoteOutOfTheField() {
        OneTablet tablet;
        tablet.prepare();
        tablet.type(str("blijft onder ons"));
        tablet.pass(6s);
        tablet.type(str(", echt"));
        tablet.measurement().eraseUnit(tablet.composer().draft().note);
        tablet.settleStore();
        QVERIFY(tablet.composer().draft().note.isNull());
        QVERIFY(tablet.composer().draft().text.isEmpty());
        QVERIFY(tablet.texts().isEmpty());
        tablet.pass(1s);
        const auto raw = tablet.store().readLocal(tablet.measurement().id(), LocalRow::Draft);
        QVERIFY(raw->isEmpty());
        QCOMPARE(tablet.state().erasedUnits, 1);
    }

    void hugePasteIsLimited() {
        OneTablet tablet;
        tablet.prepare();
        QSignalSpy changed(&tablet.composer(), &Composer::draftChanged);
        tablet.composer().setText(QString(Composer::maxText + 5'000, QLatin1Char('z')), 0);
        QCOMPARE(tablet.composer().draft().text.size(), Composer::maxText);
        QCOMPARE(changed.count(), 1);
        tablet.composer().settle();
        tablet.settleStore();
        QVERIFY(!tablet.measurement().saveTrouble().has_value());
    }
};

QTEST_GUILESS_MAIN(ComposerTest)
#include "tst_composer.moc"
