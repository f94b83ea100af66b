// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/recordingservice.h"
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;
using What = RecordingEvent::What;
using Why = RecordingEvent::Why;

namespace {

const RecordingId tape{{1}};
const QString words = QStringLiteral("Mag het gesprek worden opgenomen?");

struct Room : OneTablet {
    Room() {
        prepare();
        client = state().team.at(1).id;
    }
    [[nodiscard]] AudioConsentService asking() { return AudioConsentService(measurement()); }
    [[nodiscard]] RecordingService recording() { return RecordingService(measurement()); }
    [[nodiscard]] Consent consent() { return state().preparation.consent(client); }
    void begin() { recording().begin(tape, {Slot::Second, {}, {}, 60s, clock.now().wall, {}}); }
    UnitId client;
};

} // namespace

class RecordingServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerSaysHowItWasGiven() {
        Room room;
        QVERIFY(!room.consent().audio);
        room.asking().answer(room.client, true, ConsentWay::Signed, words, std::nullopt);
        QCOMPARE(room.consent().answer(ConsentFor::Audio), Answer::Yes);
        QCOMPARE(room.consent().audio->way, ConsentWay::Signed);
        QCOMPARE(room.consent().audio->askedBy, Slot::Second);
        QCOMPARE(room.consent().audio->wall, room.clock.now().wall);
        QCOMPARE(room.consent().audio->text, audioConsentHash(words));
        QVERIFY(audioConsentHash(words) != audioConsentHash(words + QLatin1Char(' ')));
        // The paper came after all: the same yes, given in another way.
        const std::uint64_t before = room.state().entries;
        room.asking().answer(room.client, true, ConsentWay::PaperSeen, words, 5s);
        QCOMPARE(room.state().entries, before + 1);
        QCOMPARE(room.consent().audio->way, ConsentWay::PaperSeen);
        room.asking().answer(room.client, false, ConsentWay::Spoken, words, 9s);
        QCOMPARE(room.consent().answer(ConsentFor::Audio), Answer::Withdrawn);
        QCOMPARE(room.consent().audio->way, ConsentWay::Spoken);
        room.asking().answer(UnitId::random(), true, ConsentWay::Signed, words, std::nullopt);
        QCOMPARE(room.state().preparation.consents.size(), 1);
        // What is said elsewhere, without how, is another answer.
        ConsentService(room.measurement()).answer(room.client, ConsentFor::Audio, true);
        QVERIFY(!room.consent().audio);
        room.asking().answer(room.client, true, ConsentWay::Spoken, words, 9s);
        QVERIFY(room.consent().audio);
        room.settleStore();
        room.kill();
        QVERIFY(room.consent().audio);
    }

    void aRecordingIsToldOnce() {
        Room room;
        const RecordingEvent paused{What::Paused, Why::Latecomer, 5 * Sound::rate, 65s, room.clock.now().wall};
        room.recording().happened(tape, paused);
        room.recording().passageDestroyed(tape, 0, 4, {});
        room.recording().erased(tape, ErasedRecording::Why::Asked, {});
        room.recording().setShared(tape, true);
        QVERIFY(room.state().recordings.isEmpty());
        const std::uint64_t before = room.state().entries;
        room.begin();
        room.begin();
        room.recording().happened(tape, paused);
        room.recording().happened(tape, paused); // found in the file once more
        room.recording().passageDestroyed(tape, 4, 3, {});
        room.recording().passageDestroyed(tape, 0, 3, {});
        room.recording().setShared(tape, true);
        room.recording().setShared(tape, true);
        room.recording().erased(tape, ErasedRecording::Why::Asked, {});
        room.recording().erased(tape, ErasedRecording::Why::Retention, {});
        QCOMPARE(room.state().entries, before + 5);
        const Recording recording = *room.state().recording(tape);
        QCOMPARE(recording.events, QList<RecordingEvent>{paused});
        QCOMPARE(recording.destroyed.first().last, 3);
        QVERIFY(recording.shared && recording.erasedBy(Slot::Second) && !recording.underway());
        room.settleStore();
        room.kill();
        QCOMPARE(*room.state().recording(tape), recording);
    }

    void whatWasToldAtTheBeginningIsNeverStretched() {
        Room room;
        room.begin();
        const auto kept = [&room] { return retentionOf(room.state(), *room.state().recording(tape)); };
        QCOMPARE(kept(), Retention());
        room.recording().setRetention({90, false});
        QCOMPARE(kept(), Retention());
        room.recording().setRetention({7, false});
        QCOMPARE(kept(), (Retention{7, true}));
        const std::uint64_t before = room.state().entries;
        room.recording().setRetention({7, false});
        QCOMPARE(room.state().entries, before);
    }

    void nothingOfItIsUndone() {
        Room room;
        room.preparation().setPriority(QStringLiteral("1a"), Priority::Essential);
        const auto last = room.measurement().fold().undoable(Slot::Second, UndoScope::Preparation);
        QVERIFY(last);
        room.begin();
        room.asking().answer(room.client, true, ConsentWay::Signed, words, std::nullopt);
        room.recording().setRetention({7, false});
        QCOMPARE(room.measurement().fold().undoable(Slot::Second, UndoScope::Preparation), last);
        QVERIFY(!room.notes().undo());
        QVERIFY(room.preparation().undo());
        QCOMPARE(room.consent().answer(ConsentFor::Audio), Answer::Yes);
        QVERIFY(room.state().recording(tape) && room.state().retention);
    }

    /// Else nobody could say any more that somebody went who was taken off the list, and nothing would be recorded.
    void whoWasTakenOffTheListCanStillLeave() {
        Room room;
        room.talk().setPresence(room.client, PresenceKind::InTheRoom, std::nullopt);
        room.preparation().removeTeamMember(room.client);
        room.talk().setPresence(room.client, PresenceKind::ByVideo, std::nullopt);
        QCOMPARE(room.state().presenceOf(room.client), std::optional(PresenceKind::InTheRoom));
        room.talk().setPresence(room.client, PresenceKind::Left, std::nullopt);
        QCOMPARE(room.state().presenceOf(room.client), std::optional(PresenceKind::Left));
    }
};

QTEST_MAIN(RecordingServiceTest)
#include "tst_recording_service.moc"
