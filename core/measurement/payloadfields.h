// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/tlv.h"
#include "core/measurement/payloads.h"

#include <algorithm>
#include <array>
#include <limits>

/// What the codecs of the payloads share. Fields are listed in FORMAT.md; a number is never reused within a kind.
namespace Tweeluik::Payload::Fields {

inline constexpr std::int64_t farPast = -62'135'596'800'000;        // year 1
inline constexpr std::int64_t farFuture = 253'402'300'799'999;      // year 9999
inline constexpr std::uint64_t longest = 1'000ULL * 24 * 3'600'000; // ms
inline constexpr qsizetype nameLimit = 4'096;

inline TlvWriter begun(qsizetype reserve = 32) {
    TlvWriter out;
    out.reserve(reserve);
    return out;
}

/// Field 1 is the version, left out while it is 1: there are thousands of entries. A later one refuses the payload.
inline void readVersion(TlvReader &in) {
    if (in.has(1))
        in.fail(CodecError::Kind::OutOfRange, 1);
}

template <typename T> Decoded<T> finished(TlvReader &in, T &&value) {
    in.finishIgnoringNewer();
    if (!in.ok())
        return in.error();
    return std::forward<T>(value);
}

inline Milliseconds wall(TlvReader &in, TlvReader::Tag tag) {
    return Milliseconds(in.integer(tag, farPast, farFuture));
}

inline std::optional<Milliseconds> clockIf(TlvReader &in, TlvReader::Tag tag) {
    if (!in.has(tag))
        return std::nullopt;
    return Milliseconds(std::int64_t(in.number(tag, 0, longest)));
}

inline Slot slot(TlvReader &in, TlvReader::Tag tag) { return in.choice(tag, Slot::First, Slot::Second); }

/// Left out while empty.
inline QString textIf(TlvReader &in, TlvReader::Tag tag) { return in.has(tag) ? in.text(tag, nameLimit) : QString(); }

inline QByteArray raw(TlvReader &in, TlvReader::Tag tag, qsizetype min, qsizetype max) {
    return in.bytes(tag, min, max).toByteArray();
}

inline std::array<std::uint8_t, 32> raw32(TlvReader &in, TlvReader::Tag tag) {
    std::array<std::uint8_t, 32> value{};
    const QByteArrayView bytes = in.bytes(tag, qsizetype(value.size()), qsizetype(value.size()));
    std::copy(bytes.begin(), bytes.end(), value.begin());
    return value;
}

inline QByteArrayView view(const std::array<std::uint8_t, 32> &value) {
    return {value.data(), qsizetype(value.size())};
}

/// 32 bytes or none: a name, or that there is none any more.
inline QByteArray nameIf(TlvReader &in, TlvReader::Tag tag) {
    QByteArray value = raw(in, tag, 0, 32);
    if (in.ok() && !value.isEmpty() && value.size() != 32)
        in.fail(CodecError::Kind::TooShort, tag);
    return value;
}

inline EntryRef ref(TlvReader &in, TlvReader::Tag stream) {
    EntryRef value;
    value.stream = in.id<StreamId>(stream);
    value.seq = in.number(TlvReader::Tag(stream + 1), 1);
    return value;
}

inline void writeRef(TlvWriter &out, TlvWriter::Tag stream, const EntryRef &value) {
    out.id(stream, value.stream).number(TlvWriter::Tag(stream + 1), value.seq);
}

/// A text with a limit that its writer counts in UTF-16 units.
inline QString text(TlvReader &in, TlvReader::Tag tag, qsizetype most) {
    QString value = in.text(tag, most * 3);
    if (in.ok() && value.size() > most)
        in.fail(CodecError::Kind::TooLong, tag);
    return value;
}

inline ItemNumber item(TlvReader &in, TlvReader::Tag tag) { return ItemNumber(in.number(tag, 1, 99)); }

inline constexpr qsizetype textLimit = TlvReader::maxText;

/// Words of a note: UTF-8, refused when it is not. Normal form is the writer's duty; a splice alone cannot show it.
inline QByteArrayView words(TlvReader &in, TlvReader::Tag tag) {
    const QByteArrayView text = in.bytes(tag, 0, textLimit);
    if (in.ok() && !isAscii(text) && !text.isValidUtf8())
        in.fail(CodecError::Kind::NotText, tag);
    return text;
}

inline constexpr std::uint64_t maxOffset = std::numeric_limits<std::uint32_t>::max();

inline void writeSplice(TlvWriter &out, TlvWriter::Tag first, const Splice &splice) {
    out.number(first, splice.offset);
    if (splice.removed > 0)
        out.number(TlvWriter::Tag(first + 1), splice.removed);
    out.bytes(TlvWriter::Tag(first + 2), splice.inserted);
}

/// offset, removed, inserted at `first` and on; or the whole text at `first + 3`; or neither.
enum class Shape { None, Splice, Whole };
inline Shape readText(TlvReader &in, TlvReader::Tag first, TextChange &change) {
    if (in.has(first)) {
        change.offset = std::uint32_t(in.number(first, 0, maxOffset));
        if (in.has(TlvReader::Tag(first + 1)))
            change.removed = std::uint32_t(in.number(TlvReader::Tag(first + 1), 1, maxOffset));
        change.text = words(in, TlvReader::Tag(first + 2));
        return Shape::Splice;
    }
    if (in.has(TlvReader::Tag(first + 3))) {
        change.whole = true;
        change.text = words(in, TlvReader::Tag(first + 3));
        return Shape::Whole;
    }
    return Shape::None;
}

} // namespace Tweeluik::Payload::Fields
