// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/target.h"

#include "core/interview/retention.h"
#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"
#include "core/measurement/draft.h"
#include "core/measurement/fold.h"
#include "core/measurement/judgementcodec.h"
#include "core/measurement/payloads.h"
#include "core/measurement/registers.h"

using namespace Tweeluik;
using Fuzz::demand;

namespace {

/// What is taken has one spelling, weighs the same when it is erased, and folds, whatever its payload says.
void taken(const Entry &entry, QByteArrayView raw) {
    demand(!unsound(entry), "an accepted entry is sound");
    demand(encodeEntry(entry) == raw, "an entry has one spelling");
    if (!entry.unit.isNull()) {
        const Entry skeleton = skeletonOf(entry);
        demand(chained({}, skeleton) == chained({}, entry), "a skeleton weighs what its entry weighed");
        const auto back = decodeEntry(encodeEntry(skeleton));
        demand(back && *back == skeleton, "a skeleton can be read back");
    }
    Fold fold;
    fold.apply(entry);
    const QByteArray once = fold.dump();
    fold.apply(entry);
    demand(fold.dump() == once, "a repeat changes nothing");
}

template <typename Value> void payloadOf(QByteArrayView raw) {
    const auto value = Payload::decode<Value>(raw);
    if (!value) {
        demand(value.error().place >= 0 && value.error().place <= raw.size(), "an error stands within the payload");
        return;
    }
    // Fields of later versions are skipped, so that the bytes may differ; what they say may not.
    const auto again = Payload::decode<Value>(Payload::encode(*value));
    demand(again && *again == *value, "a payload says the same when it is written again");
}

void everyPayloadOfJudging(QByteArrayView raw) {
    payloadOf<Commit>(raw);
    payloadOf<Rekey>(raw);
    payloadOf<Reopening>(raw);
    payloadOf<ScoresAnew>(raw);
    payloadOf<Release>(raw);
    payloadOf<Reveal>(raw);
    payloadOf<Payload::ScoreSaid>(raw);
    payloadOf<Payload::ImpressionShared>(raw);
    payloadOf<Payload::ExplanationsReady>(raw);
    payloadOf<Payload::DrafterSaid>(raw);
    payloadOf<Payload::DifferenceHandled>(raw);
    payloadOf<Payload::ImpressionsMoment>(raw);
    payloadOf<Payload::ImpressionsTalked>(raw);
    payloadOf<Payload::MismatchAccepted>(raw);
    payloadOf<Payload::PaperScores>(raw);
    payloadOf<Payload::GoesAlone>(raw);
    payloadOf<Payload::OutcomeSaid>(raw);
    payloadOf<Payload::ReadingSaid>(raw);
    if (const auto sheet = decodeSheet(raw))
        demand(encodeSheet(*sheet) == raw, "a sheet has one spelling");
}

void everyPayloadOfSound(QByteArrayView raw) {
    payloadOf<Payload::AudioConsentSaid>(raw);
    payloadOf<Payload::RecordingBegan>(raw);
    payloadOf<Payload::RecordingHappened>(raw);
    payloadOf<Payload::PassageGone>(raw);
    payloadOf<Payload::RecordingGone>(raw);
    payloadOf<Payload::RetentionSaid>(raw);
    payloadOf<Payload::SharingSaid>(raw);
}

void everyPayload(QByteArrayView raw) {
    payloadOf<Details>(raw);
    payloadOf<Plan>(raw);
    payloadOf<ClockEntry>(raw);
    payloadOf<ClockOffset>(raw);
    payloadOf<Auditor>(raw);
    payloadOf<Payload::Roles>(raw);
    payloadOf<Payload::Seat>(raw);
    payloadOf<Payload::MemberName>(raw);
    payloadOf<Payload::WordingChoice>(raw);
    payloadOf<Payload::Keeper>(raw);
    payloadOf<Payload::Prompting>(raw);
    payloadOf<Payload::SubTick>(raw);
    payloadOf<Payload::NoteCreate>(raw);
    payloadOf<Payload::NoteEdit>(raw);
    payloadOf<Payload::Place>(raw);
    payloadOf<Payload::Marking>(raw);
    payloadOf<Payload::PromiseMade>(raw);
    payloadOf<Payload::PromiseSet>(raw);
    payloadOf<Payload::QuestionPut>(raw);
    payloadOf<Payload::QuestionSet>(raw);
    payloadOf<RosterSaid>(raw);
    payloadOf<Payload::NoteLink>(raw);
    payloadOf<Payload::Proposal>(raw);
    payloadOf<Payload::Undo>(raw);
    payloadOf<Payload::Removal>(raw);
    payloadOf<Payload::PromptPriority>(raw);
    payloadOf<Payload::PriorityYes>(raw);
    payloadOf<Payload::ConsentAnswer>(raw);
    payloadOf<Payload::Presence>(raw);
    payloadOf<Payload::OffRecordSaid>(raw);
    payloadOf<Payload::AbsentRole>(raw);
    payloadOf<Payload::LineTick>(raw);
    payloadOf<Payload::LineText>(raw);
}

void localRows(const QByteArray &raw) {
    if (const auto draft = decodeDraft(raw)) {
        const auto again = decodeDraft(encode(*draft));
        demand(again && *again == *draft, "a draft says the same when it is written again");
    }
    if (const auto watch = decodeRetentionWatch(raw))
        demand(decodeRetentionWatch(encode(*watch)) == watch, "a watch says the same when it is written again");
    if (const auto position = decodePosition(raw))
        demand(decodePosition(encode(*position)).has_value(), "a position can be written again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray raw = Fuzz::bytesOf(data, size);
    const auto entry = decodeEntry(raw);
    if (entry)
        taken(*entry, raw);
    else
        demand(entry.error().place >= 0 && entry.error().place <= raw.size() && !entry.error().describe().isEmpty(),
               "a refusal says what and where");
    if (const auto opening = decodeOpening(raw))
        static_cast<void>(isSigned(*opening, StreamId{}));
    if (const auto head = decodeHead(raw))
        demand(encodeHead(*head) == raw, "a signed head has one spelling");
    if (const auto unit = decodeErase(raw))
        demand(!unit->isNull(), "an erase names a unit");
    everyPayload(raw);
    everyPayloadOfJudging(raw);
    everyPayloadOfSound(raw);
    localRows(raw);
    return 0;
}
