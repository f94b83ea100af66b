// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/draft.h"

#include "core/journal/tlv.h"

namespace Tweeluik {

namespace {

constexpr std::uint64_t rowVersion = 1;
constexpr std::int64_t anyTime = std::int64_t(1) << 52;

void writeParents(TlvWriter &out, TlvWriter::Tag field, const QList<EntryRef> &parents) {
    for (const EntryRef &parent : parents)
        out.group(field, TlvWriter().id(1, parent.stream).number(2, parent.seq));
}

QList<EntryRef> parents(TlvReader &in, TlvReader::Tag field) {
    QList<EntryRef> list;
    while (in.has(field)) {
        TlvReader inner = in.group(field);
        EntryRef parent;
        parent.stream = inner.id<StreamId>(1);
        parent.seq = inner.number(2, 1);
        inner.finish();
        in.join(inner);
        list.append(parent);
    }
    return list;
}

TlvWriter encoded(const Unfinished &value) {
    TlvWriter out;
    out.number(1, std::uint64_t(value.kind));
    if (!value.unit.isNull())
        out.id(2, value.unit);
    writeParents(out, 3, value.parents);
    out.bytes(4, value.payload).number(5, std::uint64_t(value.by));
    return out;
}

bool canBeUnfinished(EntryKind kind) {
    return kind == EntryKind::Explanation || kind == EntryKind::Outcome || kind == EntryKind::Reading;
}

Unfinished unfinished(TlvReader &in) {
    TlvReader inner = in.group(15);
    Unfinished value;
    value.kind = EntryKind(inner.number(1, 0, 255));
    if (!canBeUnfinished(value.kind))
        inner.fail(CodecError::Kind::OutOfRange, 1);
    if (inner.has(2))
        value.unit = inner.id<UnitId>(2);
    value.parents = parents(inner, 3);
    value.payload = inner.bytes(4, 0, TlvReader::maxText).toByteArray();
    value.by = Slot(inner.number(5, 0, 1));
    inner.finish();
    in.join(inner);
    return value;
}

} // namespace

QByteArray encode(const Draft &draft) {
    TlvWriter out;
    out.number(1, rowVersion);
    if (!draft.note.isNull())
        out.id(2, draft.note);
    // Not normalised: the cursor counts in the text as it stands in the field.
    out.bytes(3, draft.text.toUtf8()).number(4, std::uint64_t(qMax(0, draft.cursor)));
    writeParents(out, 5, draft.parents);
    out.number(6, std::uint64_t(draft.item)).flag(7, draft.itemChosen);
    for (const NoteMark mark : draft.marks.values())
        out.choice(8, mark);
    if (draft.speaker)
        out.id(9, *draft.speaker);
    if (draft.clock)
        out.number(10, std::uint64_t(qMax<std::int64_t>(0, draft.clock->count())));
    out.integer(11, draft.wall.count()).flag(12, draft.continues);
    if (draft.origin != Origin::Talk)
        out.choice(13, draft.origin);
    if (draft.personal)
        out.flag(14, true);
    for (const Unfinished &each : draft.unfinished)
        out.group(15, encoded(each));
    return out.data();
}

std::optional<Draft> draftWithout(const QList<UnitId> &units, Draft draft, bool &changed) {
    const qsizetype others =
        draft.unfinished.removeIf([&](const Unfinished &each) { return units.contains(each.unit); });
    const bool note = !draft.note.isNull() && units.contains(draft.note);
    changed = note || others > 0;
    if (note) {
        Draft rest;
        rest.unfinished = draft.unfinished;
        draft = std::move(rest);
    }
    const bool typed = !draft.note.isNull() || !draft.text.isEmpty();
    return typed || !draft.unfinished.isEmpty() ? std::optional(std::move(draft)) : std::nullopt;
}

std::optional<Draft> decodeDraft(const QByteArray &raw) {
    TlvReader in(raw);
    Draft draft;
    static_cast<void>(in.number(1, rowVersion, rowVersion));
    if (in.has(2))
        draft.note = in.id<UnitId>(2);
    draft.text = QString::fromUtf8(in.bytes(3, 0, TlvReader::maxText));
    draft.cursor = int(in.number(4, 0, TlvReader::maxText));
    draft.parents = parents(in, 5);
    draft.item = ItemNumber(in.number(6, 0, 99));
    draft.itemChosen = in.flag(7);
    while (in.has(8)) {
        if (const auto mark = in.number(8, 1, 63); isNoteMark(mark))
            draft.marks.insert(NoteMark(mark));
    }
    if (in.has(9))
        draft.speaker = in.id<UnitId>(9);
    if (in.has(10))
        draft.clock = Milliseconds(std::int64_t(in.number(10, 0, std::uint64_t(anyTime))));
    draft.wall = Milliseconds(in.integer(11, -anyTime, anyTime));
    draft.continues = in.flag(12);
    if (in.has(13))
        draft.origin = in.choice(13, Origin::Talk, Origin::Elsewhere);
    draft.personal = in.has(14) && in.flag(14);
    while (in.has(15))
        draft.unfinished.append(unfinished(in));
    in.finishIgnoringNewer();
    if (!in.ok())
        return std::nullopt;
    return draft;
}

QByteArray encode(const Position &position) {
    TlvWriter out;
    out.number(1, rowVersion)
        .text(2, position.page)
        .number(3, std::uint64_t(qMax(0, position.item)))
        .text(4, position.prompt)
        .integer(5, qRound64(position.scroll * 1'000));
    if (position.covered)
        out.flag(6, true);
    // Not normalised: it stands in a field.
    if (!position.question.isEmpty())
        out.bytes(7, position.question.left(Position::longestBegun).toUtf8());
    if (position.textAside)
        out.flag(8, true);
    return out.data();
}

std::optional<Position> decodePosition(const QByteArray &raw) {
    TlvReader in(raw);
    Position position;
    static_cast<void>(in.number(1, rowVersion, rowVersion));
    position.page = in.text(2, 200);
    position.item = ItemNumber(in.number(3, 0, 99));
    position.prompt = in.text(4, 16);
    position.scroll = qreal(in.integer(5, -anyTime, anyTime)) / 1'000;
    position.covered = in.has(6) && in.flag(6);
    if (in.has(7))
        position.question = QString::fromUtf8(in.bytes(7, 0, 3 * Position::longestBegun));
    position.textAside = in.has(8) && in.flag(8);
    in.finishIgnoringNewer();
    if (!in.ok())
        return std::nullopt;
    return position;
}

} // namespace Tweeluik
