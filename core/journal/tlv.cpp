// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/tlv.h"

namespace Tweeluik {

namespace {

QLatin1String name(CodecError::Kind kind) {
    switch (kind) {
    case CodecError::Kind::Truncated:
        return QLatin1String("truncated");
    case CodecError::Kind::NotCanonical:
        return QLatin1String("not canonical");
    case CodecError::Kind::WrongOrder:
        return QLatin1String("wrong order");
    case CodecError::Kind::Missing:
        return QLatin1String("missing");
    case CodecError::Kind::Unexpected:
        return QLatin1String("unexpected");
    case CodecError::Kind::TooLong:
        return QLatin1String("too long");
    case CodecError::Kind::TooShort:
        return QLatin1String("too short");
    case CodecError::Kind::OutOfRange:
        return QLatin1String("out of range");
    case CodecError::Kind::NotText:
        return QLatin1String("not text");
    }
    return QLatin1String("unknown");
}

constexpr qsizetype maxLength = (qsizetype(1) << 28) - 1;

} // namespace

QString CodecError::describe() const {
    return QStringLiteral("%1, field %2, byte %3").arg(name(kind)).arg(int(tag)).arg(place);
}

/// At the end of what was written: the tag, the length, and as many bytes for the caller to fill.
char *TlvWriter::field(Tag tag, qsizetype length) {
    Q_ASSERT(tag > 0 && tag >= m_last);
    Q_ASSERT(length <= maxLength);
    m_last = tag;
    const qsizetype start = m_out.size();
    qsizetype size = 2;
    for (qsizetype rest = length >> 7; rest != 0; rest >>= 7)
        ++size;
    m_out.resize(start + size + length);
    char *at = m_out.data() + start;
    *at++ = char(tag);
    for (qsizetype rest = length;; rest >>= 7) {
        if (rest < 0x80) {
            *at++ = char(rest);
            return at;
        }
        *at++ = char(0x80 | (rest & 0x7f));
    }
}

TlvWriter &TlvWriter::number(Tag tag, std::uint64_t value) {
    char spelled[8];
    qsizetype size = 0;
    for (int shift = 56; shift >= 0; shift -= 8) {
        if (size > 0 || (value >> shift) != 0)
            spelled[size++] = char(value >> shift);
    }
    return bytes(tag, QByteArrayView(spelled, size));
}

TlvWriter &TlvWriter::integer(Tag tag, std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    return number(tag, (bits << 1) ^ (value < 0 ? ~std::uint64_t(0) : 0));
}

TlvWriter &TlvWriter::bytes(Tag tag, QByteArrayView value) {
    char *at = field(tag, value.size());
    if (!value.isEmpty())
        std::memcpy(at, value.data(), std::size_t(value.size()));
    return *this;
}

TlvWriter &TlvWriter::text(Tag tag, const QString &value) {
    return bytes(tag, value.normalized(QString::NormalizationForm_C).toUtf8());
}

TlvReader::TlvReader(QByteArrayView input, qsizetype base)
    : m_begin(reinterpret_cast<const std::uint8_t *>(input.data())), m_size(input.size()), m_base(base) {}

void TlvReader::fail(CodecError::Kind kind, Tag tag) {
    if (!m_error)
        m_error = CodecError{kind, m_base + m_at, tag};
}

bool TlvReader::readLongLength() {
    qsizetype at = m_valueAt;
    qsizetype length = 0;
    for (int shift = 0; shift < 28; shift += 7) {
        if (at >= m_size) {
            fail(CodecError::Kind::Truncated, m_tag);
            return false;
        }
        const std::uint8_t byte = m_begin[at++];
        length |= qsizetype(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) {
            if (shift > 0 && byte == 0) {
                fail(CodecError::Kind::NotCanonical, m_tag);
                return false;
            }
            m_valueAt = at;
            m_valueSize = length;
            return true;
        }
    }
    fail(CodecError::Kind::TooLong, m_tag);
    return false;
}

void TlvReader::failHead() {
    if (m_tag == 0)
        fail(CodecError::Kind::Unexpected, m_tag);
    else
        fail(CodecError::Kind::WrongOrder, m_tag);
}

void TlvReader::failTake(Tag tag) {
    if (!m_loaded)
        fail(CodecError::Kind::Missing, tag);
    else
        fail(m_tag > tag ? CodecError::Kind::Missing : CodecError::Kind::Unexpected, m_tag > tag ? tag : m_tag);
}

void TlvReader::failAt(CodecError::Kind kind, qsizetype start, Tag tag) {
    m_error = CodecError{kind, m_base + start, tag};
}

QByteArrayView TlvReader::bytesSlowly(Tag tag, qsizetype min, qsizetype max) {
    if (!take(tag))
        return {};
    if (m_valueSize < min || m_valueSize > max) {
        fail(m_valueSize < min ? CodecError::Kind::TooShort : CodecError::Kind::TooLong, tag);
        return {};
    }
    m_at = m_valueAt + m_valueSize;
    return {m_begin + m_valueAt, m_valueSize};
}

std::uint64_t TlvReader::numberSlowly(Tag tag, std::uint64_t min, std::uint64_t max) {
    const qsizetype start = m_at;
    const QByteArrayView raw = bytesSlowly(tag, 0, 8);
    if (m_error)
        return 0;
    std::uint64_t value = 0;
    for (const char c : raw)
        value = (value << 8) | static_cast<std::uint8_t>(c);
    if (!raw.isEmpty() && raw.front() == 0) {
        failAt(CodecError::Kind::NotCanonical, start, tag);
        return 0;
    }
    if (value < min || value > max) {
        failAt(CodecError::Kind::OutOfRange, start, tag);
        return 0;
    }
    return value;
}

std::int64_t TlvReader::integer(Tag tag, std::int64_t min, std::int64_t max) {
    const qsizetype start = m_at;
    const std::uint64_t bits = number(tag, 0, ~std::uint64_t(0));
    const auto value = static_cast<std::int64_t>((bits >> 1) ^ ((bits & 1) != 0 ? ~std::uint64_t(0) : 0));
    if (!m_error && (value < min || value > max))
        m_error = CodecError{CodecError::Kind::OutOfRange, m_base + start, tag};
    return m_error ? 0 : value;
}

QString TlvReader::text(Tag tag, qsizetype maxBytes) {
    const qsizetype start = m_at;
    const QByteArrayView raw = bytes(tag, 0, maxBytes);
    if (m_error)
        return {};
    if (isAscii(raw))
        return QString::fromLatin1(raw.data(), raw.size());
    if (raw.isValidUtf8()) {
        QString value = QString::fromUtf8(raw);
        if (value.normalized(QString::NormalizationForm_C) == value)
            return value;
    }
    m_error = CodecError{CodecError::Kind::NotText, m_base + start, tag};
    return {};
}

TlvReader TlvReader::group(Tag tag, qsizetype max) {
    const QByteArrayView raw = bytes(tag, 0, max);
    TlvReader inner(raw, m_base + m_at - raw.size());
    inner.m_error = m_error;
    return inner;
}

void TlvReader::join(const TlvReader &inner) {
    if (!m_error)
        m_error = inner.m_error;
}

void TlvReader::finish() {
    if (loadNext())
        fail(CodecError::Kind::Unexpected, m_tag);
}

void TlvReader::finishIgnoringNewer() {
    const Tag known = m_last;
    while (loadNext()) {
        if (m_tag <= known) {
            fail(CodecError::Kind::Unexpected, m_tag);
            return;
        }
        m_at = m_valueAt + m_valueSize;
        m_loaded = false;
        m_last = m_tag;
    }
}

} // namespace Tweeluik
