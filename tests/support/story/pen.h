// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/streamwriter.h"
#include "core/measurement/payloads.h"

#include <QRandomGenerator>

namespace Tweeluik::Story {

/// Writes entries as another tablet would, without the tablet: for folds of several streams. Ids come from the seed,
/// so a failure can be told again.
class Pen {
public:
    Pen(MeasurementId measurement, Slot slot, QRandomGenerator &random);

    [[nodiscard]] Slot slot() const { return m_slot; }
    [[nodiscard]] StreamId stream() const { return m_writer.stream(); }
    [[nodiscard]] const QList<Entry> &written() const { return m_written; }
    /// What came from the other tablet; it may be named as parent from then on.
    void seen(const Entry &entry) { m_writer.seen(entry); }
    void sawAll(const QList<Entry> &entries);

    Entry write(EntryKind kind, UnitId unit, const QList<EntryRef> &parents, const QByteArray &payload);
    Entry createNote(UnitId unit, const QString &text, const QList<ItemNumber> &items = {}, NoteMarks marks = {});
    /// The whole edit from `before` to `after` against that one parent.
    Entry editNote(UnitId unit, const EntryRef &parent, const QString &before, const QString &after,
                   bool continues = false);
    Entry mergeNote(UnitId unit, const QList<EntryRef> &parents, const QString &text);
    Entry undo(UnitId unit, const EntryRef &target);
    Entry erase(UnitId unit);

    template <typename T> static T seededId(QRandomGenerator &random) {
        T id;
        for (std::uint8_t &byte : id.bytes)
            byte = std::uint8_t(random.generate());
        return id;
    }
    [[nodiscard]] static Milliseconds wall() { return Milliseconds(1'773'145'800'000); }

private:
    Slot m_slot;
    QRandomGenerator &m_random;
    QHash<UnitId, UnitSecret> m_secrets;
    StreamWriter m_writer;
    QList<Entry> m_written;
};

} // namespace Tweeluik::Story
