// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/retention.h"

#include "core/journal/tlv.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr Milliseconds appDays = 48h; ///< two days on which it stays due
constexpr Milliseconds reminder = 72h;

Milliseconds days(int count) { return Milliseconds(std::chrono::hours(24 * count)); }

/// At least how long ago the last look was. After another start it is longer than the machine runs now.
Milliseconds passed(const RetentionWatch &watch, const Moment &now) {
    const bool same = !watch.bootId.isEmpty() && watch.bootId == now.bootId;
    const Milliseconds span = same ? now.sinceBoot - watch.sinceBoot : now.sinceBoot;
    return watch.bootId.isEmpty() || now.bootId.isEmpty() ? 0ms : std::max(span, Milliseconds(0));
}

/// Of one start the two clocks went on alike; over several the wall clock never goes back.
bool wasSet(const RetentionWatch &watch, const Moment &now) {
    if (watch.bootId.isEmpty())
        return false;
    const Milliseconds wall = now.wall - watch.wall;
    const Milliseconds ahead = wall - passed(watch, now);
    const bool forward = watch.bootId == now.bootId && ahead > RetentionWatch::jump;
    return forward || ahead < -RetentionWatch::jump;
}

} // namespace

Milliseconds retentionEnd(const Recording &recording, const Retention &retention,
                          std::optional<Milliseconds> finalReport) {
    const Milliseconds latest = recording.begun.wall + days(retention.days);
    return retention.whenFinal && finalReport ? std::min(latest, *finalReport) : latest;
}

RetentionWatch looked(RetentionWatch watch, const Moment &now, Milliseconds end) {
    const Milliseconds span = passed(watch, now);
    watch.jumped = watch.jumped || wasSet(watch, now);
    const bool wasDue = !watch.bootId.isEmpty() && watch.wall >= end;
    if (now.wall < end)
        watch.overdue = 0ms;
    else if (wasDue)
        watch.overdue += span;
    watch.seen += span;
    watch.bootId = now.bootId;
    watch.sinceBoot = now.sinceBoot;
    watch.wall = now.wall;
    return watch;
}

RetentionWatch confirmed(RetentionWatch watch) {
    watch.jumped = false;
    return watch;
}

RetentionStep retentionStep(const Recording &recording, const Retention &retention,
                            std::optional<Milliseconds> finalReport, const RetentionWatch &watch) {
    // So long ago it began for certain, whatever the wall clock says.
    if (watch.seen >= days(retention.days))
        return RetentionStep::Due;
    const Milliseconds end = retentionEnd(recording, retention, finalReport);
    if (watch.jumped || watch.wall < recording.begun.wall - RetentionWatch::jump)
        return RetentionStep::Asks;
    if (watch.wall < end)
        return watch.wall >= end - reminder ? RetentionStep::Soon : RetentionStep::Kept;
    return watch.overdue >= appDays ? RetentionStep::Due : RetentionStep::Waits;
}

namespace {

constexpr qsizetype longestBootId = ClockOffset::longestBootId;
constexpr std::int64_t farthest = std::int64_t(1) << 53;

} // namespace

QByteArray encode(const RetentionWatch &watch) {
    TlvWriter out;
    out.number(1, 1).bytes(2, watch.bootId.left(longestBootId)).integer(3, watch.sinceBoot.count());
    out.integer(4, watch.wall.count()).number(5, std::uint64_t(watch.seen.count()));
    return out.number(6, std::uint64_t(watch.overdue.count())).flag(7, watch.jumped).data();
}

std::optional<RetentionWatch> decodeRetentionWatch(const QByteArray &raw) {
    TlvReader in(raw);
    in.number(1, 1, 1);
    RetentionWatch watch;
    watch.bootId = in.bytes(2, 0, longestBootId).toByteArray();
    watch.sinceBoot = Milliseconds(in.integer(3, -farthest, farthest));
    watch.wall = Milliseconds(in.integer(4, -farthest, farthest));
    watch.seen = Milliseconds(std::int64_t(in.number(5, 0, std::uint64_t(farthest))));
    watch.overdue = Milliseconds(std::int64_t(in.number(6, 0, std::uint64_t(farthest))));
    watch.jumped = in.flag(7);
    in.finishIgnoringNewer();
    if (!in.ok())
        return std::nullopt;
    return watch;
}

} // namespace Tweeluik
