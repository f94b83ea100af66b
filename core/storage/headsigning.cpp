// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/headsigning.h"

#include "core/journal/entrycodec.h"

#include <algorithm>
#include <cstring>

namespace Tweeluik {

namespace {

StoreError damaged(const QString &what) { return {StoreError::Kind::Damaged, what}; }

} // namespace

QByteArray encodeHeadRow(const HeadRow &row) {
    return TlvWriter().bytes(1, encodeHead(row.head)).number(2, std::uint64_t(row.upTo)).data();
}

Result<HeadRow, CodecError> decodeHeadRow(QByteArrayView raw) {
    TlvReader in(raw);
    const auto head = decodeHead(in.bytes(1, 0, 256));
    const auto upTo = std::int64_t(in.number(2, 0, std::uint64_t(maxRow)));
    in.finish();
    if (!in.ok())
        return in.error();
    if (!head)
        return head.error();
    return HeadRow{*head, upTo};
}

Result<std::vector<HeadSigning::Own>, StoreError> HeadSigning::load() {
    auto statement =
        Statement::prepare(m_file.m_connection, "SELECT stream.place, stream.sealed, head.sealed FROM stream "
                                                "LEFT JOIN head USING (place) WHERE place BETWEEN ?1 AND ?2");
    if (!statement)
        return statement.error();
    statement->bind(1, rowKey(m_shelf.number, 0)).bind(2, rowKey(m_shelf.number, maxRow));
    std::vector<Own> streams;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return streams;
        Own own;
        own.k = rowNumber(statement->number(0));
        const auto plain = m_shelf.sealer->openSecret(statement->bytes(1), streamPlace(m_shelf.number, own.k));
        if (!plain || plain->size() != 16 + secretKeySize)
            return damaged(QStringLiteral("the key of a stream does not open"));
        std::memcpy(own.stream.bytes.data(), plain->data(), 16);
        own.secret = SecretBytes::copyOf(plain->view(16));
        own.row.head.stream = own.stream;
        if (const QByteArrayView sealed = statement->bytes(2); !sealed.isEmpty()) {
            const auto raw = m_shelf.sealer->open(sealed, headPlace(m_shelf.number, own.k));
            const auto head = decodeHeadRow(raw.value_or(QByteArray()));
            if (!head)
                return damaged(QStringLiteral("a signed head does not open"));
            own.row = *head;
        }
        streams.push_back(std::move(own));
    }
}

Result<Done, StoreError> HeadSigning::extend(std::vector<Own> &streams) {
    const auto first = std::min_element(streams.begin(), streams.end(),
                                        [](const Own &a, const Own &b) { return a.row.upTo < b.row.upTo; });
    auto statement =
        Statement::prepare(m_file.m_connection, "SELECT place, sealed FROM entry WHERE place BETWEEN ?1 AND ?2");
    if (!statement)
        return statement.error();
    statement->bind(1, rowKey(m_shelf.number, first->row.upTo + 1)).bind(2, rowKey(m_shelf.number, maxRow));
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return Done{};
        const std::int64_t n = rowNumber(statement->number(0));
        const auto raw = m_shelf.sealer->open(statement->bytes(1), entryPlace(m_shelf.number, n));
        if (!raw)
            return damaged(QStringLiteral("row %1 does not open").arg(n));
        const auto entry = decodeEntry(*raw);
        if (!entry)
            return damaged(entry.error().describe());
        for (Own &own : streams) {
            if (own.stream != entry->stream || n <= own.row.upTo)
                continue;
            own.row = {{own.stream, entry->seq, chained(own.row.head.hash, *entry), {}}, n};
            own.grown = true;
        }
    }
}

Result<Done, StoreError> HeadSigning::run() {
    auto streams = load();
    if (!streams)
        return streams.error();
    if (streams->empty())
        return Done{};
    if (auto extended = extend(*streams); !extended)
        return extended;
    auto put = Statement::prepare(m_file.m_connection, "INSERT INTO head(place, sealed) VALUES(?1, ?2) "
                                                       "ON CONFLICT(place) DO UPDATE SET sealed = excluded.sealed");
    if (!put)
        return put.error();
    for (Own &own : *streams) {
        if (!own.grown)
            continue;
        own.row.head = signHead(own.stream, own.row.head.seq, own.row.head.hash, own.secret.data());
        const QByteArray sealed = m_shelf.sealer->seal(encodeHeadRow(own.row), headPlace(m_shelf.number, own.k));
        if (auto done = put->bind(1, rowKey(m_shelf.number, own.k)).bind(2, sealed).run(); !done)
            return done;
    }
    return Done{};
}

Result<QHash<StreamId, ForeignHeads::Known>, StoreError> ForeignHeads::load() {
    auto statement =
        Statement::prepare(m_file.m_connection, "SELECT place, sealed FROM head WHERE place BETWEEN ?1 AND ?2");
    if (!statement)
        return statement.error();
    statement->bind(1, rowKey(m_shelf.number, firstRow)).bind(2, rowKey(m_shelf.number, maxRow));
    QHash<StreamId, Known> known;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return known;
        const std::int64_t k = rowNumber(statement->number(0));
        const auto raw = m_shelf.sealer->open(statement->bytes(1), headPlace(m_shelf.number, k));
        const auto head = decodeHeadRow(raw.value_or(QByteArray()));
        if (!head)
            return damaged(QStringLiteral("a signed head does not open"));
        known.insert(head->head.stream, {k, head->head.seq});
    }
}

Result<Done, StoreError> ForeignHeads::keep(const QList<SignedHead> &heads) {
    auto known = load();
    if (!known)
        return known.error();
    auto put = Statement::prepare(m_file.m_connection, "INSERT INTO head(place, sealed) VALUES(?1, ?2) "
                                                       "ON CONFLICT(place) DO UPDATE SET sealed = excluded.sealed");
    if (!put)
        return put.error();
    for (const SignedHead &head : heads) {
        if (!known->contains(head.stream))
            known->insert(head.stream, {firstRow + known->size(), 0});
        Known &place = (*known)[head.stream];
        if (head.seq <= place.seq)
            continue;
        place.seq = head.seq;
        const QByteArray row = encodeHeadRow({head, 0});
        const QByteArray sealed = m_shelf.sealer->seal(row, headPlace(m_shelf.number, place.k));
        if (auto done = put->bind(1, rowKey(m_shelf.number, place.k)).bind(2, sealed).run(); !done)
            return done;
    }
    return Done{};
}

} // namespace Tweeluik
