// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"

#include <QHash>
#include <optional>

namespace Tweeluik {

/// What both sides of a session know after the same blocks (FORMAT.md, "Block"): it grows by the entries alone, so it
/// is never sent. A row is spelled against it and read against it.
class WireDictionary {
public:
    static constexpr qsizetype mostStreams = 1024;
    static constexpr qsizetype mostUnits = 65'536; ///< beyond these ids are spelled out again

    [[nodiscard]] QByteArray encodeRow(const Entry &entry) const;
    /// Takes one row off the front of `rows`; nothing when it is no row.
    [[nodiscard]] std::optional<Entry> decodeRow(QByteArrayView &rows) const;
    void learn(const Entry &entry);

private:
    struct Unit {
        UnitId id;
        UnitSecret secret; ///< null as long as only skeletons came
    };
    struct Stream {
        StreamId id;
        std::uint64_t last = 0; ///< seq; 0: only named as a parent
        EntryKind kind = EntryKind::Open;
        qsizetype unit = -1; ///< of the last entry that had one
        QList<Unit> units;
        QHash<UnitId, qsizetype> places;
    };
    class Spelling;
    class Reading;

    [[nodiscard]] QByteArray compactRow(const Entry &entry) const;
    [[nodiscard]] const Stream *stream(StreamId id) const;
    [[nodiscard]] EntryRef usualParent(UnitId unit) const;
    qsizetype place(StreamId id);

    QList<Stream> m_streams;
    QHash<StreamId, qsizetype> m_places;
    QHash<UnitId, EntryRef> m_lastOfUnit;
    qsizetype m_units = 0;
    qsizetype m_latest = -1; ///< stream of the last row
    EntryRef m_last;
    std::uint64_t m_stamp = 0;
};

/// Makes the blocks of one direction of one session.
class BlockWriter {
public:
    static constexpr qsizetype longestBlock = 32 * 1024; ///< bytes; a block of one entry may be longer
    struct Block {
        QByteArray bytes;
        qsizetype entries = 0; ///< how many are in it, from the first on; at least one
    };
    /// `entries` are sound and at least one; those beyond the block are asked for again.
    [[nodiscard]] Block write(const QList<Entry> &entries);

private:
    WireDictionary m_dictionary;
    std::uint64_t m_blocks = 0;
};

enum class BlockError {
    TooLong,   ///< it says, or turns out, to be longer than any block is
    Malformed, ///< no block, or not what its check says, or not the next one of the session
};

/// Reads them, all in their order. After an error nothing more is read: the session is over.
class BlockReader {
public:
    static constexpr qsizetype longestRows = 320 * 1024; ///< bytes, unpacked: one entry at its limits fits

    [[nodiscard]] Result<QList<Entry>, BlockError> read(QByteArrayView block);

private:
    WireDictionary m_dictionary;
    std::uint64_t m_blocks = 0;
    bool m_over = false;
};

} // namespace Tweeluik
