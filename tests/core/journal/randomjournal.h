// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"
#include "core/journal/streamwriter.h"

#include <random>
#include <sodium.h>

namespace Tweeluik::Testing {

/// Ids and texts from a seed, so that a failure can be seen again.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    std::uint64_t below(std::uint64_t end) { return m_engine() % end; }
    template <typename Id> Id id() {
        Id id;
        for (auto &byte : id.bytes)
            byte = std::uint8_t(below(255) + 1);
        return id;
    }
    QByteArray bytes(qsizetype size) {
        QByteArray out(size, Qt::Uninitialized);
        for (char &c : out)
            c = char(below(256));
        return out;
    }
    Hash hash() {
        Hash hash;
        for (auto &byte : hash)
            byte = std::uint8_t(below(256));
        return hash;
    }

private:
    std::mt19937_64 m_engine;
};

struct KeyPair {
    PublicKey open{};
    std::array<std::uint8_t, secretKeySize> secret{};
    explicit KeyPair(Dice &dice) {
        const Hash seed = dice.hash();
        crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());
    }
};

/// Any sound entry: whole or skeleton, with and without unit and parents, known and unknown kinds.
inline Entry anyEntry(Dice &dice) {
    Entry entry;
    entry.stream = dice.id<StreamId>();
    entry.seq = 1 + dice.below(dice.below(4) == 0 ? TlvReader::maxNumber : 400);
    entry.stamp = 1 + dice.below(dice.below(4) == 0 ? TlvReader::maxNumber : 70'000);
    entry.kind = static_cast<EntryKind>(1 + dice.below(dice.below(5) == 0 ? 0xffff : 38));
    for (auto n = dice.below(4); n > 0; --n)
        entry.parents.append({dice.id<StreamId>(), 1 + dice.below(500)});
    std::sort(entry.parents.begin(), entry.parents.end());
    entry.payload = dice.bytes(qsizetype(dice.below(dice.below(20) == 0 ? 5000 : 200)));
    if (dice.below(3) > 0) {
        entry.unit = dice.id<UnitId>();
        entry.secret = dice.id<UnitSecret>();
        if (dice.below(4) == 0)
            entry = skeletonOf(entry);
    }
    return entry;
}

/// A measurement of two streams that know of each other, a few units with edits, one of them erased.
struct RandomJournal {
    MeasurementId measurement;
    KeyPair device, firstKey, secondKey;
    QList<Entry> entries;
    QList<SignedHead> heads;
    UnitId erased;

    explicit RandomJournal(unsigned seed, int size = 60) : RandomJournal(Dice(seed), size) {}

private:
    RandomJournal(Dice dice, int size)
        : measurement(dice.id<MeasurementId>()), device(dice), firstKey(dice), secondKey(dice) {
        const StreamId names[] = {dice.id<StreamId>(), dice.id<StreamId>()};
        StreamWriter writers[] = {StreamWriter(names[0]), StreamWriter(names[1])};
        QList<UnitId> units;
        for (int i = 0; i < 5; ++i)
            units.append(dice.id<UnitId>());
        const auto see = [&](const Entry &entry) {
            entries.append(entry);
            for (auto &writer : writers)
                writer.seen(entry);
        };
        for (std::uint8_t slot = 0; slot < 2; ++slot) {
            const StreamRequest request{Purpose::Public, slot, dice.hash(), std::uint64_t(slot) + 1};
            see(openingEntry(measurement, names[slot], request, (slot == 0 ? firstKey : secondKey).open,
                             device.secret.data()));
        }
        QHash<UnitId, QList<EntryRef>> heads_;
        while (entries.size() < size - 1) {
            const UnitId unit = dice.below(4) == 0 ? UnitId{} : units[qsizetype(dice.below(5))];
            const auto kind = static_cast<EntryKind>(2 + dice.below(15));
            Entry entry =
                writers[dice.below(2)].next(kind, unit, heads_.value(unit), dice.bytes(qsizetype(1 + dice.below(90))));
            heads_[unit] = {entry.ref()};
            see(entry);
        }
        erased = units.first();
        see(writers[0].next(EntryKind::Erase, {}, {}, encodeErase(erased)));
        for (Entry &entry : entries) {
            if (entry.unit == erased)
                entry = skeletonOf(entry);
        }
        sign(names[0], firstKey);
        sign(names[1], secondKey);
    }

    void sign(StreamId stream, const KeyPair &key) {
        Hash running{};
        std::uint64_t seq = 0;
        for (const Entry &entry : std::as_const(entries)) {
            if (entry.stream != stream)
                continue;
            running = chained(running, entry);
            seq = entry.seq;
        }
        heads.append(signHead(stream, seq, running, key.secret.data()));
    }
};

} // namespace Tweeluik::Testing
