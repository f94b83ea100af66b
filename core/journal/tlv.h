// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtEndian>
#include <optional>

namespace Tweeluik {

/// Why bytes were refused, and where. A reader never guesses: one wrong byte refuses the whole.
struct CodecError {
    enum class Kind {
        Truncated,    ///< ends in the middle of a field
        NotCanonical, ///< the same value has a shorter spelling
        WrongOrder,   ///< a tag lower than the one before it
        Missing,      ///< a field that must be there is not
        Unexpected,   ///< a field that is unknown, or not allowed here
        TooLong,      ///< above the limit of the field
        TooShort,     ///< below it; a fixed length that differs
        OutOfRange,   ///< a number outside its range
        NotText,      ///< no UTF-8, or not in normal form C
    };
    Kind kind = Kind::Truncated;
    qsizetype place = 0;  ///< byte offset in what was decoded
    std::uint8_t tag = 0; ///< the field; 0 = none in particular

    /// For the event log: says kind, field and place, never content.
    [[nodiscard]] QString describe() const;
    bool operator==(const CodecError &) const = default;
};

/// Writes fields `tag, length, value` (FORMAT.md, "Fields"). Call in ascending order of tags; the same tag again makes
/// a list. Numbers are big-endian in the fewest bytes; zero is an empty value.
class TlvWriter {
public:
    using Tag = std::uint8_t; ///< 1-255

    TlvWriter &number(Tag tag, std::uint64_t value);
    /// Signed: zigzag, so that small negative numbers stay short.
    TlvWriter &integer(Tag tag, std::int64_t value);
    TlvWriter &flag(Tag tag, bool value) { return number(tag, value ? 1 : 0); }
    TlvWriter &bytes(Tag tag, QByteArrayView value);
    /// UTF-8 of normal form C.
    TlvWriter &text(Tag tag, const QString &value);
    template <typename T> TlvWriter &id(Tag tag, const Id16<T> &value) {
        return bytes(tag, QByteArrayView(value.bytes.data(), qsizetype(value.bytes.size())));
    }
    template <typename E> TlvWriter &choice(Tag tag, E value) { return number(tag, static_cast<std::uint64_t>(value)); }
    /// A field that holds fields.
    TlvWriter &group(Tag tag, const TlvWriter &fields) { return bytes(tag, fields.m_out); }

    void reserve(qsizetype size) { m_out.reserve(size); }
    [[nodiscard]] const QByteArray &data() const { return m_out; }

private:
    [[nodiscard]] char *field(Tag tag, qsizetype length);
    QByteArray m_out;
    Tag m_last = 0;
};

/// Whether no byte is above 127: such text is UTF-8 and in every normal form, and nearly all text is. Eight at a time.
[[nodiscard]] inline bool isAscii(QByteArrayView raw) {
    const char *at = raw.data();
    qsizetype left = raw.size();
    std::uint64_t all = 0;
    for (std::uint64_t eight = 0; left >= 8; at += 8, left -= 8) {
        std::memcpy(&eight, at, 8);
        all |= eight;
    }
    for (; left > 0; ++at, --left)
        all |= static_cast<unsigned char>(*at);
    return (all & 0x8080'8080'8080'8080U) == 0;
}

/// Reads what TlvWriter wrote. Ask for the fields in ascending order of tags and end with finish() (or
/// finishIgnoringNewer()); the first error sticks, later calls return empty values. Views live as long as the input.
class TlvReader {
public:
    using Tag = TlvWriter::Tag;
    static constexpr std::uint64_t maxNumber = (std::uint64_t(1) << 63) - 1;
    static constexpr qsizetype maxText = 256 * 1024; ///< bytes

    /// `base` is added to the places of errors, for groups.
    explicit TlvReader(QByteArrayView input, qsizetype base = 0);

    /// True when the next field has this tag: optional fields, and lists (`while (in.has(4))`).
    [[nodiscard]] bool has(Tag tag);

    std::uint64_t number(Tag tag, std::uint64_t min = 0, std::uint64_t max = maxNumber);
    std::int64_t integer(Tag tag, std::int64_t min, std::int64_t max);
    bool flag(Tag tag) { return number(tag, 0, 1) == 1; }
    QByteArrayView bytes(Tag tag, qsizetype min, qsizetype max);
    QString text(Tag tag, qsizetype maxBytes = maxText);
    template <typename Id> Id id(Tag tag) {
        Id value;
        const QByteArrayView raw = bytes(tag, 16, 16);
        if (raw.size() == 16)
            std::memcpy(value.bytes.data(), raw.data(), 16);
        return value;
    }
    /// Enumerators without gaps between `first` and `last`.
    template <typename E> E choice(Tag tag, E first, E last) {
        const auto low = static_cast<std::uint64_t>(first);
        const auto value = number(tag, low, static_cast<std::uint64_t>(last));
        return ok() ? static_cast<E>(value) : first;
    }
    TlvReader group(Tag tag, qsizetype max = maxText);
    /// Takes over the error of a group.
    void join(const TlvReader &inner);

    /// Refuses what was not asked for.
    void finish();
    /// Leaves the fields of later versions (higher tags) alone, but wants them well formed.
    void finishIgnoringNewer();
    void fail(CodecError::Kind kind, Tag tag);

    [[nodiscard]] bool ok() const { return !m_error; }
    /// Only when not ok().
    [[nodiscard]] const CodecError &error() const { return *m_error; }

private:
    bool loadNext();
    bool take(Tag tag);
    [[nodiscard]] qsizetype shortSize(Tag tag) const;
    void passShort(Tag tag, qsizetype size);
    QByteArrayView bytesSlowly(Tag tag, qsizetype min, qsizetype max);
    std::uint64_t numberSlowly(Tag tag, std::uint64_t min, std::uint64_t max);
    bool readLongLength();
    void failHead();
    void failTake(Tag tag);
    void failAt(CodecError::Kind kind, qsizetype start, Tag tag);

    const std::uint8_t *m_begin;
    qsizetype m_size;
    qsizetype m_at = 0; ///< start of the next field
    qsizetype m_base;
    bool m_loaded = false; ///< the next field's head has been read
    Tag m_tag = 0;
    Tag m_last = 0;
    qsizetype m_valueAt = 0;
    qsizetype m_valueSize = 0;
    std::optional<CodecError> m_error;
};

// The way of a field that is in order, inline: opening a measurement reads some 70,000 of them. What is not in order is
// told in tlv.cpp.

inline bool TlvReader::loadNext() {
    if (m_error)
        return false;
    if (m_loaded)
        return true;
    if (m_at >= m_size)
        return false;
    m_tag = m_begin[m_at];
    if (m_tag == 0 || m_tag < m_last) {
        failHead();
        return false;
    }
    m_valueAt = m_at + 1;
    if (m_valueAt < m_size && m_begin[m_valueAt] < 0x80)
        m_valueSize = m_begin[m_valueAt++];
    else if (!readLongLength())
        return false;
    if (m_valueSize > m_size - m_valueAt) {
        fail(CodecError::Kind::Truncated, m_tag);
        return false;
    }
    m_loaded = true;
    return true;
}

/// A head that is not in order is told when the field is taken.
inline bool TlvReader::has(Tag tag) {
    if (m_at < m_size && m_begin[m_at] == tag && tag >= m_last)
        return !m_error;
    return loadNext() && m_tag == tag;
}

inline bool TlvReader::take(Tag tag) {
    if (!loadNext() || m_tag != tag) {
        failTake(tag);
        return false;
    }
    m_last = tag;
    m_loaded = false;
    return true;
}

/// The size of the next field's value when the field is the one that is asked for and is shorter than 128 bytes, as
/// nearly all are: one look at its head. -1 says nothing; who takes the field slowly tells what is the matter.
inline qsizetype TlvReader::shortSize(Tag tag) const {
    const qsizetype room = m_size - m_at - 2;
    if (room < 0 || m_error || m_begin[m_at] != tag || tag < m_last)
        return -1;
    const qsizetype size = m_begin[m_at + 1];
    return size < 0x80 && size <= room ? size : -1;
}

inline void TlvReader::passShort(Tag tag, qsizetype size) {
    m_at += 2 + size;
    m_last = tag;
    m_loaded = false;
}

inline QByteArrayView TlvReader::bytes(Tag tag, qsizetype min, qsizetype max) {
    const qsizetype size = shortSize(tag);
    if (size < min || size > max || size < 0)
        return bytesSlowly(tag, min, max);
    const std::uint8_t *value = m_begin + m_at + 2;
    passShort(tag, size);
    return {value, size};
}

inline std::uint64_t TlvReader::number(Tag tag, std::uint64_t min, std::uint64_t max) {
    const qsizetype size = shortSize(tag);
    // Eight bytes are read at once, also where the number has fewer; the last of the input are not.
    if (size < 1 || size > 8 || m_size - m_at < 10)
        return numberSlowly(tag, min, max);
    const std::uint8_t *at = m_begin + m_at + 2;
    const std::uint64_t value = qFromBigEndian<quint64>(at) >> (64 - 8 * size);
    if (*at == 0 || value < min || value > max)
        return numberSlowly(tag, min, max);
    passShort(tag, size);
    return value;
}

} // namespace Tweeluik
