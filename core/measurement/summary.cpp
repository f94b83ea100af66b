// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/summary.h"

#include "core/measurement/payloads.h"

#include <algorithm>

namespace Tweeluik {

namespace {

bool isDone(PromptState state) {
    return state == PromptState::Asked || state == PromptState::Enough || state == PromptState::Skipped;
}

constexpr std::int64_t anyTime = std::int64_t(1) << 52;

} // namespace

MeasurementSummary summaryOf(const Measurement &measurement, const Instrument &instrument) {
    MeasurementSummary summary;
    summary.id = measurement.id;
    summary.details = measurement.details;
    summary.notes = int(measurement.timeline.size());
    for (const Instrument::Item &item : instrument.items()) {
        if (std::all_of(item.prompts.begin(), item.prompts.end(), [&](const Instrument::Prompt &prompt) {
                return isDone(measurement.promptState(prompt.id.toString()));
            }))
            ++summary.itemsDone;
    }
    for (const ClockEntry &event : measurement.clock) {
        summary.started = true;
        summary.ended = event.event == ClockEvent::End;
        summary.lastChange = std::max(summary.lastChange, event.wall);
    }
    for (const Note &note : measurement.notes)
        summary.lastChange = std::max(summary.lastChange, note.wall);
    return summary;
}

QByteArray encode(const SummaryRow &row) {
    TlvWriter out;
    out.number(1, Fold::version).number(2, row.upto).flag(3, row.inHand).id(4, row.summary.id);
    out.bytes(5, Payload::encode(row.summary.details)).number(6, std::uint64_t(row.summary.notes));
    out.number(7, std::uint64_t(row.summary.itemsDone)).flag(8, row.summary.started).flag(9, row.summary.ended);
    out.integer(10, row.summary.lastChange.count());
    return out.data();
}

std::optional<SummaryRow> decodeSummary(const QByteArray &raw) {
    TlvReader in(raw);
    SummaryRow row;
    static_cast<void>(in.number(1, Fold::version, Fold::version));
    row.upto = in.number(2);
    row.inHand = in.flag(3);
    row.summary.id = in.id<MeasurementId>(4);
    const auto details = Payload::decode<Details>(in.bytes(5, 0, TlvReader::maxText));
    row.summary.notes = int(in.number(6, 0, 1'000'000));
    row.summary.itemsDone = int(in.number(7, 0, 99));
    row.summary.started = in.flag(8);
    row.summary.ended = in.flag(9);
    row.summary.lastChange = Milliseconds(in.integer(10, -anyTime, anyTime));
    in.finish();
    if (!in.ok() || !details)
        return std::nullopt;
    row.summary.details = *details;
    return row;
}

} // namespace Tweeluik
