// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/recordingpassages.h"

#include <QTest>

using namespace Tweeluik;
using What = RecordingEvent::What;
using Why = RecordingEvent::Why;

namespace {

constexpr std::int64_t second = Sound::rate;
constexpr std::int64_t end = RecordingPassage::end;
const RecordingId tape{{1}};
const UnitId client{{7}};

/// First and last second, as people write them.
using Spans = QList<std::pair<std::int64_t, std::int64_t>>;
Spans spans(const QList<RecordingPassage> &passages) {
    Spans all;
    for (const RecordingPassage &each : passages)
        all.append({each.firstSecond, each.lastSecond});
    return all;
}

/// Begun 100 s into the talk; paused at 160 s for a minute; the microphone was gone from 250 s to 270 s; stopped at
/// 400 s. It plays 60 + 30 + 130 s.
Recording talk() {
    Recording recording;
    recording.id = tape;
    recording.begun.clock = 100s;
    recording.events = {
        {What::Paused, Why::Break, 60 * second, 160s, {}},    {What::Resumed, Why::Unsaid, 60 * second, 220s, {}},
        {What::Gap, Why::Gone, 90 * second, 250s, {}},        {What::Resumed, Why::Unsaid, 90 * second, 270s, {}},
        {What::Stopped, Why::ByHand, 220 * second, 400s, {}},
    };
    return recording;
}

Recording running() {
    Recording recording = talk();
    recording.events.clear();
    return recording;
}

Spans within(Milliseconds from, Milliseconds to, Milliseconds slack = 0ms, const Recording &recording = talk()) {
    return spans(passagesWithin(recording, {from, to}, slack));
}

OffRecord backwards(Milliseconds clock, std::optional<Milliseconds> back) {
    return {OffRecord::What::Backwards, {}, clock, 0, back, 0};
}
OffRecord says(OffRecord::What what, Milliseconds clock) { return {what, {}, clock, 0, std::nullopt, 0}; }

Measurement with(const Recording &recording, const QList<OffRecord> &said, bool now = false) {
    Measurement measurement;
    measurement.recordings = {recording};
    measurement.offRecord = said;
    measurement.offRecordNow = now;
    return measurement;
}

PresenceEvent came(Milliseconds clock) { return {client, PresenceKind::InTheRoom, {}, clock}; }
PresenceEvent left(Milliseconds clock) { return {client, PresenceKind::Left, {}, clock}; }

Measurement room(const Recording &recording, const QList<PresenceEvent> &events, Answer answer) {
    Measurement measurement = with(recording, {});
    measurement.presence.insert(client, events);
    measurement.preparation.consents[client].answers[ConsentFor::Audio] = answer;
    return measurement;
}

Spans toDestroy(const Measurement &measurement, Slot holder = Slot::First) {
    return spans(passagesToDestroy(measurement, holder, 0ms));
}

} // namespace

class RecordingPassagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The clocks of microphone and tablet run apart by a ten-thousandth, so that a border reaches into its neighbour.
    void outwardToWholeSeconds() {
        QCOMPARE(within(130'500ms, 132'200ms), (Spans{{30, 32}}));
        QCOMPARE(within(130s, 132s), (Spans{{29, 32}}));
        QCOMPARE(passagesWithin(talk(), {130'500ms, 131s}, 0ms).first().recording, tape);
    }

    void slackGoesBothWays() {
        QCOMPARE(within(130'500ms, 132'200ms, 2s), (Spans{{28, 34}}));
        QCOMPARE(within(161'500ms, 218'500ms, 2s), (Spans{{59, 60}})); // only what may be within reach
    }

    void pausesAndGapsHaveNoSeconds() {
        QCOMPARE(within(165s, 215s), Spans());                      // in the pause
        QCOMPARE(within(252s, 268s), Spans());                      // in the gap
        QCOMPARE(within(150'500ms, 165s), (Spans{{50, 59}}));       // up to the pause
        QCOMPARE(within(165s, 229'500ms), (Spans{{60, 69}}));       // from where it goes on
        QCOMPARE(within(240'500ms, 280'500ms), (Spans{{80, 100}})); // the gap has no length when it plays
        QCOMPARE(within(90s, 500s), (Spans{{0, 219}}));             // all of it
    }

    void beforeAndAfterThereIsNothing() {
        QCOMPARE(within(0s, 99s), Spans());
        QCOMPARE(within(401s, 500s), Spans());
        QCOMPARE(within(0s, 100'500ms), (Spans{{0, 0}}));
        QCOMPARE(within(399'500ms, 500s), (Spans{{219, 219}}));
    }

    void whatHasNotEndedGoesToTheEnd() {
        QCOMPARE(spans(passagesWithin(talk(), {300'500ms, std::nullopt}, 0ms)), (Spans{{120, 219}}));
        QCOMPARE(spans(passagesWithin(running(), {300'500ms, std::nullopt}, 0ms)), (Spans{{200, end}}));
        QCOMPARE(within(300'500ms, 302'200ms, 0ms, running()), (Spans{{200, 202}}));
    }

    /// Samples were lost that nobody noticed: what both ends tell differs, and the wider of the two goes.
    void theFurtherOfBothEndsCounts() {
        Recording recording = running();
        recording.events = QList{RecordingEvent{What::Stopped, Why::ByHand, 90 * second, 200s, {}}};
        QCOMPARE(within(150'500ms, 151'500ms, 0ms, recording), (Spans{{40, 51}}));
    }

    /// Found in the file after a kill: nobody looked at the clock.
    void withoutAClockTheOtherEndTells() {
        Recording recording = talk();
        for (const qsizetype at : {0, 1, 2, 4})
            recording.events[at].clock.reset();
        QCOMPARE(within(130'500ms, 132'200ms, 0ms, recording), (Spans{{30, 32}, {60, 89}}));
        QCOMPARE(within(280'500ms, 282'200ms, 0ms, recording), (Spans{{60, 89}, {100, 102}}));
        recording.begun.clock.reset();
        QCOMPARE(within(130'500ms, 132'200ms, 0ms, recording), (Spans{{0, 89}}));
    }

    void anEndThatWasNeverSaid() {
        Recording recording = running();
        recording.events = QList{RecordingEvent{What::Resumed, Why::Unsaid, 60 * second, 220s, {}}};
        QCOMPARE(within(130'500ms, 132'200ms, 0ms, recording), (Spans{{30, 32}}));
        QCOMPARE(within(230'500ms, 232'200ms, 0ms, recording), (Spans{{70, 72}}));
    }

    void theLastMinutesAreNamed() {
        const Measurement measurement = with(talk(), {backwards(300'500ms, 60s)});
        QCOMPARE(toDestroy(measurement), (Spans{{80, 120}}));
        QCOMPARE(passagesToDestroy(measurement, Slot::First, 0ms).first().recording, tape);
        QCOMPARE(toDestroy(with(talk(), {backwards(130'500ms, 5min)})), (Spans{{0, 30}}));
        QCOMPARE(toDestroy(with(talk(), {})), Spans());
    }

    void oneNoteTakesTheMinuteAroundIt() {
        QCOMPARE(toDestroy(with(talk(), {backwards(330'500ms, std::nullopt)})), (Spans{{90, 210}}));
    }

    /// Said on the other tablet while nobody was linked: the recorder went on.
    void forwardsGoesAsWell() {
        using Off = OffRecord::What;
        QCOMPARE(toDestroy(with(talk(), {says(Off::Begins, 300'500ms), says(Off::Ends, 310'200ms)})),
                 (Spans{{120, 130}}));
        QCOMPARE(toDestroy(with(talk(), {says(Off::Begins, 300'500ms)}, true)), (Spans{{120, 219}}));
        // On both tablets, overlapping: as long as either had it.
        const QList<OffRecord> both{says(Off::Begins, 310s), says(Off::Begins, 300'500ms), says(Off::Ends, 320s),
                                    says(Off::Ends, 330'200ms)};
        QCOMPARE(toDestroy(with(talk(), both)), (Spans{{120, 150}}));
        QCOMPARE(offRecordStretches(with(talk(), both)), (QList<ClockStretch>{{300'500ms, 330'200ms}}));
        // One has ended it, the other has not.
        QCOMPARE(toDestroy(with(talk(), both.mid(0, 3), true)), (Spans{{120, 219}}));
    }

    void overlappingPassagesAreOne() {
        const QList<OffRecord> said{backwards(300'500ms, 20s), backwards(310'500ms, 20s), backwards(130'500ms, 5s)};
        QCOMPARE(toDestroy(with(talk(), said)), (Spans{{25, 30}, {100, 130}}));
    }

    void whatIsGoneOnThatTabletIsNotAskedAgain() {
        Measurement measurement = with(talk(), {backwards(300'500ms, 60s)});
        Recording &recording = measurement.recordings.first();
        recording.destroyed = QList{DestroyedPassage{90, 119, {}, {}, Slot::First}};
        QCOMPARE(toDestroy(measurement), (Spans{{80, 89}, {120, 120}}));
        QCOMPARE(toDestroy(measurement, Slot::Second), (Spans{{80, 120}}));
        recording.destroyed.append({60, 149, {}, {}, Slot::First});
        QCOMPARE(toDestroy(measurement), Spans());
        recording.erased = QList{ErasedRecording{ErasedRecording::Why::Asked, {}, {}, Slot::Second}};
        QCOMPARE(toDestroy(measurement, Slot::Second), Spans());
    }

    void whoCameLaterIsHeardOnlyAfterAYes() {
        const QList<PresenceEvent> later{came(300'500ms), left(320'200ms)};
        QCOMPARE(toDestroy(room(talk(), later, Answer::NotAsked)), (Spans{{120, 140}}));
        QCOMPARE(toDestroy(room(talk(), later, Answer::No)), (Spans{{120, 140}}));
        QCOMPARE(toDestroy(room(talk(), later, Answer::Yes)), Spans());
        QVERIFY(!mustGo(room(talk(), later, Answer::No), talk()));
        QCOMPARE(toDestroy(room(talk(), {came(300'500ms)}, Answer::NotAsked)), (Spans{{120, 219}}));
        QCOMPARE(toDestroy(room(running(), {came(300'500ms)}, Answer::NotAsked)), (Spans{{200, end}}));
        // Who was there from the beginning is for mustGo; a slip of the finger destroys nothing.
        QCOMPARE(toDestroy(room(talk(), {came(0s)}, Answer::NotAsked)), Spans());
        // The pause followed at once.
        QCOMPARE(toDestroy(room(talk(), {came(398s)}, Answer::NotAsked)), Spans());
        QCOMPARE(toDestroy(room(talk(), {came(165s), left(215s)}, Answer::No)), Spans());
    }

    void aWithdrawalNamesTheWholeRecording() {
        using Gone = ErasedRecording::Why;
        const QList<PresenceEvent> there{came(0s)};
        QVERIFY(!mustGo(room(talk(), there, Answer::Yes), talk()));
        QVERIFY(!mustGo(room(talk(), there, Answer::NotAsked), talk())); // a slip: asked again
        QCOMPARE(mustGo(room(talk(), there, Answer::Withdrawn), talk()), std::optional(Gone::Withdrawn));
        // The other tablet has a no beside this one's yes.
        QCOMPARE(mustGo(room(talk(), there, Answer::No), talk()), std::optional(Gone::Withdrawn));
        // Came later, agreed, was there when it went on.
        QCOMPARE(mustGo(room(talk(), {came(260s)}, Answer::Withdrawn), talk()), std::optional(Gone::Withdrawn));
        // Was never in it.
        QVERIFY(!mustGo(room(talk(), {came(0s), left(90s)}, Answer::Withdrawn), talk()));
        QVERIFY(!mustGo(room(talk(), {came(401s)}, Answer::Withdrawn), talk()));
        QVERIFY(!mustGo(room(running(), {came(101s)}, Answer::Withdrawn), running()));
        // Nobody said whether that person came: then what was withdrawn since counts.
        Recording begun = talk();
        begun.begun.wall = 1'000ms;
        Measurement unsaid = room(begun, {}, Answer::Withdrawn);
        unsaid.preparation.consents[client].audioWall = 999ms;
        QVERIFY(!mustGo(unsaid, begun));
        unsaid.preparation.consents[client].audioWall = 1'000ms;
        QCOMPARE(mustGo(unsaid, begun), std::optional(Gone::Withdrawn));
    }

    void whatOneTabletErasedGoesOnTheOther() {
        Recording recording = talk();
        recording.erased = QList{ErasedRecording{ErasedRecording::Why::StopAndErase, {}, {}, Slot::First}};
        QCOMPARE(mustGo(with(recording, {}), recording), std::optional(ErasedRecording::Why::StopAndErase));
    }
};

QTEST_GUILESS_MAIN(RecordingPassagesTest)
#include "tst_recording_passages.moc"
