// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/wireblock.h"

#include "core/journal/entrycodec.h"
#include "core/journal/hash.h"

#include <cstring>
#include <tuple>
#include <zstd.h>

namespace Tweeluik {

namespace {

enum Flag : std::uint8_t {
    SameStream = 0x01, ///< as the row before
    SameKind = 0x02,   ///< as the last row of its stream
    NextStamp = 0x04,  ///< one above the row before
    UnitForm = 0x18,   ///< two bits
    LastOfUnit = 0x20, ///< one parent: the last entry of its unit; without a unit the row before
    Skeleton = 0x40,
    Raw = 0x80, ///< alone: an entry as in the journal
};
constexpr std::uint8_t noUnit = 0x00;
constexpr std::uint8_t sameUnit = 0x08;  ///< as the last row of its stream that had one
constexpr std::uint8_t knownUnit = 0x10; ///< by its number
constexpr std::uint8_t newUnit = 0x18;   ///< spelled out, with its secret

constexpr std::uint8_t plainRows = 1;
constexpr std::uint8_t packedRows = 2;
constexpr qsizetype checkSize = 4;
constexpr qsizetype headSize = 1 + checkSize;
constexpr int packing = 1; ///< zstd level: the third makes a history three hundredths shorter and takes longer

QByteArray check(std::uint64_t block, QByteArrayView rows) {
    const Hash hash = Digest("block1").number(block).field(rows).result();
    return QByteArray(reinterpret_cast<const char *>(hash.data()), checkSize);
}

} // namespace

class WireDictionary::Spelling {
public:
    QByteArray out;

    Spelling &number(std::uint64_t value) {
        while (value >= 0x80) {
            out.append(char(value | 0x80));
            value >>= 7;
        }
        out.append(char(value));
        return *this;
    }
    template <typename T> void id(const Id16<T> &id) {
        out.append(reinterpret_cast<const char *>(id.bytes.data()), qsizetype(id.bytes.size()));
    }
    void stream(const WireDictionary &in, StreamId id_) {
        const auto place = in.m_places.constFind(id_);
        number(place == in.m_places.cend() ? 0 : std::uint64_t(*place) + 1);
        if (place == in.m_places.cend())
            id(id_);
    }
};

/// Errors stick: after one, everything read is zero.
class WireDictionary::Reading {
public:
    explicit Reading(QByteArrayView rows) : m_rest(rows) {}
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

    QByteArrayView bytes(std::uint64_t size) {
        if (!m_ok || size > std::uint64_t(m_rest.size())) {
            m_ok = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return taken;
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const QByteArrayView raw = bytes(1);
            if (!m_ok)
                return 0;
            value |= std::uint64_t(raw[0] & 0x7f) << shift;
            if ((raw[0] & 0x80) == 0)
                return value;
        }
        m_ok = false;
        return 0;
    }
    template <typename Id> Id id() {
        Id id;
        if (const QByteArrayView raw = bytes(id.bytes.size()); m_ok)
            std::memcpy(id.bytes.data(), raw.data(), id.bytes.size());
        return id;
    }
    StreamId stream(const WireDictionary &in) {
        const std::uint64_t number_ = number();
        if (number_ == 0)
            return id<StreamId>();
        if (number_ > std::uint64_t(in.m_streams.size())) {
            m_ok = false;
            return {};
        }
        return in.m_streams[qsizetype(number_) - 1].id;
    }
    void unit(const Stream *stream, std::uint8_t form, Entry &entry) {
        if (form == newUnit) {
            entry.unit = id<UnitId>();
            if (!entry.skeleton)
                entry.secret = id<UnitSecret>();
            return;
        }
        const std::uint64_t place = form == knownUnit ? number() : stream ? std::uint64_t(stream->unit) : 0;
        if (!m_ok || !stream || place >= std::uint64_t(stream->units.size())) {
            m_ok = false;
            return;
        }
        const Unit &unit = stream->units[qsizetype(place)];
        entry.unit = unit.id;
        if (!entry.skeleton)
            entry.secret = unit.secret;
    }
    void parents(const WireDictionary &in, QList<EntryRef> &parents) {
        const std::uint64_t count = number();
        if (count > std::uint64_t(maxParents))
            m_ok = false;
        for (std::uint64_t i = 0; m_ok && i < count; ++i) {
            const StreamId stream_ = stream(in);
            parents.append({stream_, number()});
        }
    }

    void content(Entry &entry) {
        if (!entry.skeleton)
            entry.payload = bytes(number()).toByteArray();
        else if (const QByteArrayView leaf = bytes(entry.leaf.size()); m_ok)
            std::memcpy(entry.leaf.data(), leaf.data(), entry.leaf.size());
    }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

const WireDictionary::Stream *WireDictionary::stream(StreamId id) const {
    if (m_latest >= 0 && m_streams[m_latest].id == id)
        return &m_streams[m_latest];
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_streams[*place];
}

EntryRef WireDictionary::usualParent(UnitId unit) const { return unit.isNull() ? m_last : m_lastOfUnit.value(unit); }

QByteArray WireDictionary::encodeRow(const Entry &entry) const {
    const QByteArray compact = compactRow(entry);
    QByteArrayView rest(compact);
    if (const auto read = decodeRow(rest); read && *read == entry && rest.isEmpty())
        return compact;
    const QByteArray raw = encodeEntry(entry);
    Spelling row;
    row.out.append(char(Raw));
    row.number(std::uint64_t(raw.size())).out.append(raw);
    return row.out;
}

/// Right for all but an entry that does not follow the last one of its stream: there the row reads as another entry.
QByteArray WireDictionary::compactRow(const Entry &entry) const {
    const Stream *known = stream(entry.stream);
    const EntryRef usual = usualParent(entry.unit);
    const bool sameStream = known && m_latest >= 0 && m_streams[m_latest].id == entry.stream;
    const bool sameKind = known && known->last > 0 && known->kind == entry.kind;
    const bool nextStamp = entry.stamp == m_stamp + 1;
    const bool usualOnly = usual.seq > 0 && entry.parents.size() == 1 && entry.parents.first() == usual;
    qsizetype place = known ? known->places.value(entry.unit, -1) : -1;
    if (place >= 0 && !entry.skeleton && known->units[place].secret != entry.secret)
        place = -1;
    const std::uint8_t form = entry.unit.isNull()    ? noUnit
                              : place < 0            ? newUnit
                              : place == known->unit ? sameUnit
                                                     : knownUnit;
    Spelling row;
    row.out.reserve(64 + entry.payload.size());
    row.out.append(char((sameStream ? SameStream : 0) | (sameKind ? SameKind : 0) | (nextStamp ? NextStamp : 0) | form |
                        (usualOnly ? LastOfUnit : 0) | (entry.skeleton ? Skeleton : 0)));
    if (!sameStream)
        row.stream(*this, entry.stream);
    if (!known || known->last == 0)
        row.number(entry.seq);
    if (!sameKind)
        row.number(std::uint64_t(entry.kind));
    if (!nextStamp) { // folded: small differences both ways stay short
        const auto difference = std::int64_t(entry.stamp) - std::int64_t(m_stamp);
        row.number(difference < 0 ? (std::uint64_t(-(difference + 1)) << 1) | 1 : std::uint64_t(difference) << 1);
    }
    if (form == knownUnit)
        row.number(std::uint64_t(place));
    if (form == newUnit) {
        row.id(entry.unit);
        if (!entry.skeleton)
            row.id(entry.secret);
    }
    if (!usualOnly) {
        row.number(std::uint64_t(entry.parents.size()));
        for (const EntryRef &parent : entry.parents) {
            row.stream(*this, parent.stream);
            row.number(parent.seq);
        }
    }
    if (entry.skeleton)
        row.out.append(reinterpret_cast<const char *>(entry.leaf.data()), qsizetype(entry.leaf.size()));
    else
        row.number(std::uint64_t(entry.payload.size())).out.append(entry.payload);
    return row.out;
}

std::optional<Entry> WireDictionary::decodeRow(QByteArrayView &rows) const {
    Reading in(rows);
    const QByteArrayView first = in.bytes(1);
    const std::uint8_t flags = first.isEmpty() ? 0 : std::uint8_t(first[0]);
    Entry entry;
    if ((flags & Raw) != 0) {
        const auto read = decodeEntry(in.bytes(in.number()));
        if (flags != Raw || !in.ok() || !read)
            return std::nullopt;
        rows = in.rest();
        return *read;
    }
    entry.skeleton = (flags & Skeleton) != 0;
    if ((flags & SameStream) != 0 && m_latest < 0)
        return std::nullopt;
    entry.stream = (flags & SameStream) != 0 ? m_streams[m_latest].id : in.stream(*this);
    const Stream *known = stream(entry.stream);
    entry.seq = known && known->last > 0 ? known->last + 1 : in.number();
    if ((flags & SameKind) != 0) {
        if (!known || known->last == 0)
            return std::nullopt;
        entry.kind = known->kind;
    } else {
        const std::uint64_t kind = in.number();
        if (kind > 0xffff)
            return std::nullopt;
        entry.kind = static_cast<EntryKind>(kind);
    }
    if ((flags & NextStamp) != 0) {
        entry.stamp = m_stamp + 1;
    } else {
        const std::uint64_t folded = in.number();
        entry.stamp = (folded & 1) != 0 ? m_stamp - (folded >> 1) - 1 : m_stamp + (folded >> 1);
    }
    if ((flags & UnitForm) != noUnit)
        in.unit(known, flags & UnitForm, entry);
    if ((flags & LastOfUnit) != 0)
        entry.parents = {usualParent(entry.unit)};
    else
        in.parents(*this, entry.parents);
    in.content(entry);
    if (!in.ok() || unsound(entry))
        return std::nullopt;
    rows = in.rest();
    return entry;
}

qsizetype WireDictionary::place(StreamId id) {
    if (m_latest >= 0 && m_streams[m_latest].id == id)
        return m_latest;
    const auto there = m_places.constFind(id);
    if (there != m_places.cend())
        return *there;
    if (m_streams.size() >= mostStreams)
        return -1;
    Stream stream;
    stream.id = id;
    m_streams.append(stream);
    m_places.insert(id, m_streams.size() - 1);
    return m_streams.size() - 1;
}

void WireDictionary::learn(const Entry &entry) {
    m_latest = place(entry.stream);
    m_stamp = entry.stamp;
    m_last = entry.ref();
    for (const EntryRef &parent : entry.parents)
        std::ignore = place(parent.stream);
    if (!entry.unit.isNull() && (m_lastOfUnit.size() < mostUnits || m_lastOfUnit.contains(entry.unit)))
        m_lastOfUnit.insert(entry.unit, entry.ref());
    if (m_latest < 0)
        return;
    Stream &stream = m_streams[m_latest];
    stream.last = entry.seq;
    stream.kind = entry.kind;
    if (entry.unit.isNull())
        return;
    qsizetype unit = stream.places.value(entry.unit, -1);
    if (unit < 0 && m_units < mostUnits) {
        unit = stream.units.size();
        stream.units.append({entry.unit, {}});
        stream.places.insert(entry.unit, unit);
        ++m_units;
    }
    if (unit >= 0 && !entry.skeleton)
        stream.units[unit].secret = entry.secret;
    stream.unit = unit;
}

BlockWriter::Block BlockWriter::write(const QList<Entry> &entries) {
    Block block;
    QByteArray rows;
    rows.reserve(longestBlock);
    for (const Entry &entry : entries) {
        const QByteArray row = m_dictionary.encodeRow(entry);
        if (block.entries > 0 && headSize + rows.size() + row.size() > longestBlock)
            break;
        rows += row;
        m_dictionary.learn(entry);
        ++block.entries;
    }
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(rows.size()))), Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress(packed.data(), std::size_t(packed.size()), rows.data(), std::size_t(rows.size()), packing);
    const bool smaller = ZSTD_isError(size) == 0 && qsizetype(size) < rows.size();
    packed.truncate(smaller ? qsizetype(size) : 0);
    block.bytes = char(smaller ? packedRows : plainRows) + check(m_blocks++, rows) + (smaller ? packed : rows);
    return block;
}

namespace {

/// Never writes more than longestRows, whatever the bytes claim.
Result<QByteArray, BlockError> unpack(QByteArrayView packed) {
    const auto size = ZSTD_getFrameContentSize(packed.data(), std::size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size == 0)
        return BlockError::Malformed;
    if (size > static_cast<unsigned long long>(BlockReader::longestRows))
        return BlockError::TooLong;
    QByteArray rows(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(rows.data(), std::size_t(rows.size()), packed.data(), std::size_t(packed.size())) != size)
        return BlockError::Malformed;
    return rows;
}

} // namespace

Result<QList<Entry>, BlockError> BlockReader::read(QByteArrayView block) {
    if (m_over)
        return BlockError::Malformed;
    m_over = true; // until it turns out to be in order
    if (block.size() > headSize + longestRows)
        return BlockError::TooLong;
    if (block.size() <= headSize || (block[0] != plainRows && block[0] != packedRows))
        return BlockError::Malformed;
    QByteArray rows = block.sliced(headSize).toByteArray();
    if (block[0] == packedRows) {
        auto unpacked = unpack(rows);
        if (!unpacked)
            return unpacked.error();
        rows = std::move(unpacked).value();
    }
    if (check(m_blocks, rows) != block.sliced(1, checkSize))
        return BlockError::Malformed;
    QList<Entry> entries;
    for (QByteArrayView rest(rows); !rest.isEmpty();) {
        auto entry = m_dictionary.decodeRow(rest);
        if (!entry)
            return BlockError::Malformed;
        m_dictionary.learn(*entry);
        entries.append(std::move(*entry));
    }
    ++m_blocks;
    m_over = false;
    return entries;
}

} // namespace Tweeluik
