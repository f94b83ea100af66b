// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/recordingpassages.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr std::int64_t perMillisecond = Sound::rate / 1'000;

/// Where sound was taken without an end in between.
struct Sounding {
    std::int64_t firstSample = 0;
    std::optional<std::int64_t> endSample; ///< one past the last; none: it goes on
    std::optional<Milliseconds> from;
    std::optional<Milliseconds> to;
};

QList<Sounding> soundings(const Recording &recording) {
    using What = RecordingEvent::What;
    QList<Sounding> all{{0, std::nullopt, recording.begun.clock, std::nullopt}};
    bool open = true;
    for (const RecordingEvent &event : recording.events) {
        if (open) {
            all.last().endSample = event.sample;
            all.last().to = event.what == What::Resumed ? std::nullopt : event.clock;
        }
        open = event.what == What::Resumed;
        if (open)
            all.append({event.sample, std::nullopt, event.clock, std::nullopt});
    }
    return all;
}

/// Whichever is further out of what both ends tell: the clock of the microphone runs on its own. None: neither does.
std::optional<std::int64_t> sampleAt(const Sounding &sounding, Milliseconds clock, bool outwardIsUp) {
    std::optional<std::int64_t> found;
    const auto take = [&](std::int64_t sample) {
        found = !found ? sample : outwardIsUp ? std::max(*found, sample) : std::min(*found, sample);
    };
    const auto outward = [outwardIsUp](Milliseconds span) {
        return outwardIsUp ? ClockOffset::drift(span) : -ClockOffset::drift(span);
    };
    if (sounding.from) {
        const Milliseconds span = clock - *sounding.from;
        take(sounding.firstSample + (span + outward(span)).count() * perMillisecond);
    }
    if (sounding.to && sounding.endSample) {
        const Milliseconds span = clock - *sounding.to;
        take(*sounding.endSample + (span + outward(span)).count() * perMillisecond);
    }
    return found;
}

std::optional<RecordingPassage> passageOf(const Sounding &sounding, const ClockStretch &stretch, Milliseconds slack) {
    const std::int64_t first =
        std::max(sampleAt(sounding, stretch.from - slack, false).value_or(0), sounding.firstSample);
    std::optional<std::int64_t> end = sounding.endSample;
    if (stretch.to) {
        const auto until = sampleAt(sounding, *stretch.to + slack, true);
        if (until)
            end = end ? std::min(*end, *until) : *until;
    }
    if (end && first >= *end)
        return std::nullopt;
    const std::int64_t last = end ? (*end - 1) / Sound::rate : RecordingPassage::end;
    return RecordingPassage{{}, first / Sound::rate, last};
}

void join(QList<RecordingPassage> &passages) {
    std::sort(passages.begin(), passages.end(),
              [](const auto &a, const auto &b) { return a.firstSecond < b.firstSecond; });
    QList<RecordingPassage> joined;
    for (const RecordingPassage &each : std::as_const(passages)) {
        const bool meets = !joined.isEmpty() && (joined.last().lastSecond == RecordingPassage::end ||
                                                 each.firstSecond <= joined.last().lastSecond + 1);
        if (meets)
            joined.last().lastSecond = std::max(joined.last().lastSecond, each.lastSecond);
        else
            joined.append(each);
    }
    passages = joined;
}

void takeAway(QList<RecordingPassage> &passages, std::int64_t first, std::int64_t last) {
    QList<RecordingPassage> left;
    for (const RecordingPassage &each : std::as_const(passages)) {
        if (last < each.firstSecond || first > each.lastSecond) {
            left.append(each);
            continue;
        }
        if (each.firstSecond < first)
            left.append({each.recording, each.firstSecond, first - 1});
        if (each.lastSecond > last)
            left.append({each.recording, last + 1, each.lastSecond});
    }
    passages = left;
}

/// Begins and ends that two tablets may say apart: one stretch lasts as long as either has it.
class Stretches {
public:
    void begin(Milliseconds clock) {
        if (m_open)
            all.last().from = std::min(all.last().from, clock);
        else
            all.append({clock, std::nullopt});
        m_open = true;
    }
    void end(Milliseconds clock) {
        if (m_open)
            all.last().to = std::max(all.last().from, clock);
        else if (!all.isEmpty())
            all.last().to = std::max(*all.last().to, clock);
        m_open = false;
    }
    void stillOpen() {
        if (!all.isEmpty())
            all.last().to.reset();
    }
    QList<ClockStretch> all;

private:
    bool m_open = false;
};

/// When somebody was there. Who was there before the clock ran was there from its first moment.
QList<ClockStretch> presenceOf(const QList<PresenceEvent> &events) {
    Stretches there;
    for (const PresenceEvent &event : events) {
        const Milliseconds clock = event.clock.value_or(0ms);
        if (event.kind == PresenceKind::Left)
            there.end(clock);
        else
            there.begin(clock);
    }
    if (!events.isEmpty() && events.last().kind != PresenceKind::Left)
        there.stillOpen();
    return there.all;
}

bool holds(const ClockStretch &stretch, Milliseconds clock) {
    return clock >= stretch.from && (!stretch.to || clock < *stretch.to);
}

/// All who were there then had to agree before a sample was taken.
bool wasAskedFor(const Recording &recording, const QList<ClockStretch> &presence) {
    const QList<Sounding> all = soundings(recording);
    return std::any_of(all.begin(), all.end(), [&presence](const Sounding &sounding) {
        return std::any_of(presence.begin(), presence.end(), [&sounding](const ClockStretch &stretch) {
            return !sounding.from || holds(stretch, *sounding.from);
        });
    });
}

/// A pause that followed at once is no sound without consent.
bool isHeard(const Recording &recording, const ClockStretch &presence) {
    const QList<Sounding> all = soundings(recording);
    return std::any_of(all.begin(), all.end(), [&presence](const Sounding &sounding) {
        if (!sounding.from)
            return true;
        const Milliseconds from = std::max(*sounding.from, presence.from);
        if (!sounding.endSample)
            return !presence.to || *presence.to - from > untilPause;
        const Milliseconds length((*sounding.endSample - sounding.firstSample) / perMillisecond);
        const Milliseconds soundEnds = std::max(sounding.to.value_or(0ms), *sounding.from + length);
        return (presence.to ? std::min(*presence.to, soundEnds) : soundEnds) - from > untilPause;
    });
}

/// Who came in later and has not agreed. That somebody was there at the beginning and says no is for mustGo.
QList<ClockStretch> withoutConsent(const Measurement &measurement, const Recording &recording) {
    QList<ClockStretch> all;
    for (auto it = measurement.presence.begin(); it != measurement.presence.end(); ++it) {
        const QList<ClockStretch> presence = presenceOf(it.value());
        const bool agrees = measurement.preparation.consent(it.key()).answer(ConsentFor::Audio) == Answer::Yes;
        if (agrees || wasAskedFor(recording, presence))
            continue;
        std::copy_if(presence.begin(), presence.end(), std::back_inserter(all),
                     [&recording](const ClockStretch &stretch) { return isHeard(recording, stretch); });
    }
    return all;
}

} // namespace

QList<ClockStretch> offRecordStretches(const Measurement &measurement) {
    using What = OffRecord::What;
    Stretches said;
    QList<ClockStretch> backwards;
    for (const OffRecord &event : measurement.offRecord) {
        const Milliseconds clock = event.clock.value_or(0ms);
        if (event.what == What::Begins)
            said.begin(clock);
        else if (event.what == What::Ends)
            said.end(clock);
        else if (event.back)
            backwards.append({std::max(clock - *event.back, Milliseconds(0)), clock});
        else if (event.clock)
            backwards.append({std::max(clock - aroundNote, Milliseconds(0)), clock + aroundNote});
    }
    if (measurement.offRecordNow)
        said.stillOpen();
    return said.all + backwards;
}

QList<RecordingPassage> passagesWithin(const Recording &recording, const ClockStretch &stretch, Milliseconds slack) {
    QList<RecordingPassage> passages;
    for (const Sounding &sounding : soundings(recording)) {
        if (auto passage = passageOf(sounding, stretch, slack)) {
            passage->recording = recording.id;
            passages.append(*passage);
        }
    }
    join(passages);
    return passages;
}

QList<RecordingPassage> passagesToDestroy(const Measurement &measurement, Slot holder, Milliseconds slack) {
    QList<RecordingPassage> all;
    const QList<ClockStretch> offRecord = offRecordStretches(measurement);
    for (const Recording &recording : measurement.recordings) {
        if (recording.erasedBy(holder))
            continue;
        QList<RecordingPassage> passages;
        for (const ClockStretch &stretch : offRecord + withoutConsent(measurement, recording))
            passages += passagesWithin(recording, stretch, slack);
        join(passages);
        for (const DestroyedPassage &gone : recording.destroyed) {
            if (gone.by == holder)
                takeAway(passages, gone.first, gone.last);
        }
        all += passages;
    }
    return all;
}

std::optional<ErasedRecording::Why> mustGo(const Measurement &measurement, const Recording &recording) {
    if (!recording.erased.isEmpty())
        return recording.erased.first().why;
    const QHash<UnitId, Consent> &consents = measurement.preparation.consents;
    for (auto it = consents.begin(); it != consents.end(); ++it) {
        const Answer answer = it->answer(ConsentFor::Audio);
        if (answer != Answer::No && answer != Answer::Withdrawn)
            continue;
        const QList<PresenceEvent> presence = measurement.presence.value(it.key());
        const bool later = answer == Answer::Withdrawn && it->audioWall >= recording.begun.wall;
        if (presence.isEmpty() ? later : wasAskedFor(recording, presenceOf(presence)))
            return ErasedRecording::Why::Withdrawn;
    }
    return std::nullopt;
}

} // namespace Tweeluik
