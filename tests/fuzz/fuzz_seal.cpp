// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealrow.h"
#include "core/judgement/slotlock.h"
#include "fuzz/target.h"

#include <sodium.h>

using namespace Tweeluik;
using Fuzz::demand;

namespace {

/// What comes out of a box that the other tablet sealed: only what it spells itself, and of what was committed.
void asContent(const QByteArray &raw) {
    const auto content = SealedContent::decode(raw);
    if (!content)
        return;
    demand(content->encode() == raw, "content has one spelling");
    demand(content->wording.size() <= SealedContent::longestWording && content->sheet.size() <= longestSheet,
           "content has an end");
    const auto sheet = decodeSheet(content->sheet);
    if (sheet)
        demand(encodeSheet(*sheet) == content->sheet, "a sheet has one spelling");
    SealedContent other = *content;
    other.random[0] ^= 1;
    demand(sealOf(other) != sealOf(*content), "one bit is another seal");
}

void asBox(const QByteArray &raw) {
    static const SealKeyPair pair = SealKeyPair::random();
    demand(!SealBox::open(raw, pair.open, pair.secret), "nobody but the other seals for this key");
}

/// As it lies in the store, after a fault of the disk that the seal of the row let through.
void asRow(const QByteArray &raw) {
    auto row = SealRow::decode(raw);
    if (!row)
        return;
    demand(row->encode() == raw, "a row has one spelling");
    demand(row->held().seals.size() <= SealRow::mostContents, "a row has an end");
    row->destroySecret();
    demand(row->secret().isEmpty() && !row->held().key, "what is destroyed is gone");
    demand(row->withoutSecret().encode().size() <= raw.size(), "a backup holds no more");
}

/// Not opened here: that costs by intention.
void asLock(const QByteArray &raw) {
    const auto lock = SlotLock::decode(raw);
    if (lock)
        demand(lock->encode() == raw, "a lock has one spelling");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const bool ready = sodium_init() >= 0;
    demand(ready, "the ciphers are there");
    const QByteArray raw = Fuzz::bytesOf(data, size);
    asContent(raw);
    asBox(raw);
    asRow(raw);
    asLock(raw);
    return 0;
}
