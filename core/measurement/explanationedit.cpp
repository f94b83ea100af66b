// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/explanationedit.h"

#include "core/journal/entrycodec.h"
#include "core/journal/hash.h"
#include "core/measurement/payloadfields.h"
#include "core/measurement/splice.h"

#include <algorithm>

namespace Tweeluik {

namespace Payload {

using namespace Fields;

namespace {

ExplanationChange readExplanation(TlvReader &in) {
    readVersion(in);
    ExplanationChange value;
    value.item = ItemNumber(in.number(2, 1, 99));
    value.change.wall = wall(in, 3);
    if (readText(in, 4, value.change) == Shape::None)
        in.fail(CodecError::Kind::Missing, 4);
    return value;
}

} // namespace

QByteArray encode(const ExplanationText &value) {
    TlvWriter out =
        begun(64 + (value.splice ? value.splice->inserted.size() : value.full.value_or(QByteArray()).size()));
    out.number(2, std::uint64_t(value.item)).integer(3, value.wall.count());
    if (value.splice)
        writeSplice(out, 4, *value.splice);
    else
        out.bytes(7, value.full.value_or(QByteArray()));
    return out.data();
}

std::optional<ExplanationChange> explanationChange(QByteArrayView payload) {
    TlvReader in(payload);
    const ExplanationChange value = readExplanation(in);
    in.finishIgnoringNewer();
    return in.ok() ? std::optional(value) : std::nullopt;
}

template <> Decoded<ExplanationText> decode<ExplanationText>(QByteArrayView payload) {
    TlvReader in(payload);
    const auto [item, change] = readExplanation(in);
    ExplanationText value{item, change.wall, std::nullopt, std::nullopt};
    if (change.whole)
        value.full = change.text.toByteArray();
    else
        value.splice = Splice{change.offset, change.removed, change.text.toByteArray()};
    return finished(in, std::move(value));
}

QByteArray encode(const MergeSeen &value) {
    return begun()
        .choice(2, value.slot)
        .bytes(3, QByteArrayView(value.heads.data(), qsizetype(value.heads.size())))
        .data();
}

template <> Decoded<MergeSeen> decode<MergeSeen>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    MergeSeen value;
    value.slot = slot(in, 2);
    const QByteArrayView heads = in.bytes(3, qsizetype(value.heads.size()), qsizetype(value.heads.size()));
    std::copy(heads.begin(), heads.end(), value.heads.begin());
    return finished(in, std::move(value));
}

} // namespace Payload

UnitId explanationUnit(ItemNumber item, std::uint64_t generation) {
    const Hash hash = Digest("explanation1").number(std::uint64_t(item)).number(generation).result();
    UnitId unit;
    std::copy_n(hash.begin(), unit.bytes.size(), unit.bytes.begin());
    return unit;
}

Hash headsHash(QList<EntryRef> heads) {
    std::sort(heads.begin(), heads.end());
    Digest digest("mergeSeen1");
    for (const EntryRef &head : std::as_const(heads))
        digest.field(head.stream).number(head.seq);
    return digest.result();
}

std::optional<ExplanationEdit> explanationEdit(const SharedText &seen, ItemNumber item, const QString &text,
                                               Milliseconds wall) {
    QString words = text.normalized(QString::NormalizationForm_C).left(mostExplanation);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    if (words == seen.text && !seen.conflict)
        return std::nullopt;
    ExplanationEdit edit{seen.heads.mid(0, maxParents), {}};
    Payload::ExplanationText said{item, wall, std::nullopt, std::nullopt};
    if (edit.parents.size() == 1)
        said.splice = spliceBetween(seen.text.toUtf8(), words.toUtf8());
    else
        said.full = words.toUtf8();
    edit.payload = Payload::encode(said);
    return edit;
}

} // namespace Tweeluik
