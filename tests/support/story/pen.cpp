// SPDX-License-Identifier: EUPL-1.2
#include "support/story/pen.h"

#include "core/journal/entrycodec.h"
#include "core/journal/opening.h"
#include "core/measurement/splice.h"

#include <sodium.h>

namespace Tweeluik::Story {

namespace {

/// Keys from the seed too, so that a golden trace stays the same.
std::array<std::uint8_t, secretKeySize> keyPair(QRandomGenerator &random, PublicKey &publicKey) {
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed;
    for (std::uint8_t &byte : seed)
        byte = std::uint8_t(random.generate());
    std::array<std::uint8_t, secretKeySize> secret;
    crypto_sign_seed_keypair(publicKey.data(), secret.data(), seed.data());
    return secret;
}

} // namespace

Pen::Pen(MeasurementId measurement, Slot slot, QRandomGenerator &random)
    : m_slot(slot), m_random(random), m_writer(seededId<StreamId>(random)) {
    PublicKey streamKey;
    PublicKey deviceKey;
    keyPair(random, streamKey);
    const auto device = keyPair(random, deviceKey);
    StreamRequest request;
    request.slot = std::uint8_t(slot);
    m_written.append(openingEntry(measurement, m_writer.stream(), request, streamKey, device.data()));
    m_writer.seen(m_written.first());
}

void Pen::sawAll(const QList<Entry> &entries) {
    for (const Entry &entry : entries)
        m_writer.seen(entry);
}

Entry Pen::write(EntryKind kind, UnitId unit, const QList<EntryRef> &parents, const QByteArray &payload) {
    Entry entry = m_writer.next(kind, unit, parents, payload);
    if (!unit.isNull()) {
        if (!m_secrets.contains(unit))
            m_secrets.insert(unit, seededId<UnitSecret>(m_random));
        entry.secret = m_secrets.value(unit);
    }
    m_written.append(entry);
    return entry;
}

Entry Pen::createNote(UnitId unit, const QString &text, const QList<ItemNumber> &items, NoteMarks marks) {
    return write(EntryKind::NoteCreate, unit, {},
                 Payload::encode(Payload::NoteCreate{text.toUtf8(), wall(), std::nullopt, items, marks, std::nullopt}));
}

Entry Pen::editNote(UnitId unit, const EntryRef &parent, const QString &before, const QString &after, bool continues) {
    const Payload::NoteEdit edit{wall(), std::nullopt, continues, spliceBetween(before.toUtf8(), after.toUtf8()),
                                 std::nullopt};
    return write(EntryKind::NoteEdit, unit, {parent}, Payload::encode(edit));
}

Entry Pen::mergeNote(UnitId unit, const QList<EntryRef> &parents, const QString &text) {
    const Payload::NoteEdit edit{wall(), std::nullopt, false, std::nullopt, text.toUtf8()};
    return write(EntryKind::NoteEdit, unit, parents, Payload::encode(edit));
}

Entry Pen::undo(UnitId unit, const EntryRef &target) {
    return write(EntryKind::Undo, unit, {target},
                 Payload::encode(Payload::Undo{target, wall(), std::nullopt, std::nullopt}));
}

Entry Pen::erase(UnitId unit) { return write(EntryKind::Erase, {}, {}, encodeErase(unit)); }

} // namespace Tweeluik::Story
