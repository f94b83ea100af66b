// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/chain.h"
#include "core/storage/journalfile.h"

namespace Tweeluik {

/// A head row: the signed head and how far it reaches in local order, so that the next one goes on from there.
struct HeadRow {
    SignedHead head;
    std::int64_t upTo = 0;
};
[[nodiscard]] QByteArray encodeHeadRow(const HeadRow &row);
[[nodiscard]] Result<HeadRow, CodecError> decodeHeadRow(QByteArrayView raw);

/// Signs where this device's streams of one measurement stand now, inside a transaction of the writing side.
class HeadSigning {
public:
    HeadSigning(JournalFile &file, JournalFile::Shelf &shelf) : m_file(file), m_shelf(shelf) {}
    [[nodiscard]] Result<Done, StoreError> run();

private:
    struct Own {
        std::int64_t k = 0;
        StreamId stream;
        SecretBytes secret;
        HeadRow row;
        bool grown = false;
    };
    [[nodiscard]] Result<std::vector<Own>, StoreError> load();
    [[nodiscard]] Result<Done, StoreError> extend(std::vector<Own> &streams);

    JournalFile &m_file;
    JournalFile::Shelf &m_shelf;
};

/// Signed heads of streams that other devices write: the last one of each is kept, beside those of our own.
class ForeignHeads {
public:
    ForeignHeads(JournalFile &file, JournalFile::Shelf &shelf) : m_file(file), m_shelf(shelf) {}
    [[nodiscard]] Result<Done, StoreError> keep(const QList<SignedHead> &heads);

private:
    /// Their rows come after those of our own streams, which have the numbers of the streams.
    static constexpr std::int64_t firstRow = std::int64_t(1) << 31;
    struct Known {
        std::int64_t k = 0;
        std::uint64_t seq = 0;
    };
    [[nodiscard]] Result<QHash<StreamId, Known>, StoreError> load();

    JournalFile &m_file;
    JournalFile::Shelf &m_shelf;
};

} // namespace Tweeluik
