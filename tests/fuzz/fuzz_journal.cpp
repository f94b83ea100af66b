// SPDX-License-Identifier: EUPL-1.2
// A whole journal: entries behind one another, each with its length in two bytes before it.
#include "fuzz/target.h"

#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"
#include "core/measurement/fold.h"
#include "core/measurement/openmeasurement.h"

#include <QtEndian>
#include <algorithm>
#include <random>

using namespace Tweeluik;
using Fuzz::demand;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

namespace {

QList<Entry> entriesIn(QByteArrayView raw) {
    QList<Entry> entries;
    while (raw.size() > 2 && entries.size() < 200) {
        const qsizetype size = std::min<qsizetype>(qFromBigEndian<quint16>(raw.data()), raw.size() - 2);
        if (auto entry = decodeEntry(raw.sliced(2, size)))
            entries.append(std::move(*entry));
        raw = raw.sliced(2 + size);
    }
    return entries;
}

QByteArray bytesOf(const QList<Entry> &entries) {
    QByteArray out;
    for (const Entry &entry : entries) {
        const QByteArray raw = encodeEntry(entry);
        char size[2];
        qToBigEndian(quint16(raw.size()), size);
        if (raw.size() <= 0xffff)
            out.append(size, 2).append(raw);
    }
    return out;
}

/// What a peer or a store would not let in. Signatures are left out: no input can be found that has a right one.
bool isLetIn(const QList<Entry> &entries) {
    using Kind = ChainFinding::Kind;
    const QList<ChainFinding> findings = verifyJournal({}, entries, {});
    return std::all_of(findings.begin(), findings.end(), [](const ChainFinding &finding) {
        return finding.kind == Kind::UnsignedOpening || finding.kind == Kind::ForeignOpening ||
               finding.kind == Kind::UnknownDevice;
    });
}

QByteArray folded(const QList<Entry> &entries, bool look) {
    Fold fold;
    Change change;
    for (const Entry &entry : entries)
        fold.apply(entry, look ? &change : nullptr);
    return fold.dump();
}

/// Payloads change and entries come twice, go or change places, while the envelopes stay sound.
void mutate(QList<Entry> &entries, std::minstd_rand &random) {
    const auto any = [&] { return qsizetype(random() % std::size_t(entries.size())); };
    Entry &entry = entries[any()];
    switch (random() % 8) {
    case 0:
        entries.swapItemsAt(any(), any());
        break;
    case 1:
        entries.append(Entry(entry));
        break;
    case 2:
        entries.removeAt(any());
        break;
    case 3: {
        // As a writer would: behind everything, about the same thing.
        Entry next = entry;
        next.parents = {entry.ref()};
        next.seq = std::uint64_t(entries.size()) + 1;
        for (const Entry &other : std::as_const(entries))
            next.stamp = std::max(next.stamp, other.stamp + 1);
        entries.append(next);
        break;
    }
    default:
        if (entry.skeleton)
            break;
        QByteArray payload = entry.payload.leftJustified(std::max<qsizetype>(entry.payload.size() + 16, 64));
        payload.truncate(qsizetype(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(payload.data()),
                                                    std::size_t(entry.payload.size()), std::size_t(payload.size()))));
        entry.payload = payload;
    }
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed) {
    std::minstd_rand random(seed);
    QList<Entry> entries = entriesIn(Fuzz::bytesOf(data, size));
    if (entries.isEmpty() || random() % 8 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    mutate(entries, random);
    entries.removeIf([](const Entry &entry) { return unsound(entry).has_value(); });
    const QByteArray out = bytesOf(entries).left(qsizetype(maxSize));
    std::copy(out.begin(), out.end(), data);
    return std::size_t(out.size());
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    QList<Entry> entries = entriesIn(Fuzz::bytesOf(data, size));
    const bool letIn = isLetIn(entries);
    const QByteArray forward = folded(entries, true);
    if (!letIn)
        return 0;
    std::reverse(entries.begin(), entries.end());
    demand(folded(entries, false) == forward, "the order of delivery makes no difference");
    demand(folded(entries + entries, true) == forward, "repeats make no difference");
    return 0;
}
