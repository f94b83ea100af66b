// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloads.h"

#include "core/measurement/payloadfields.h"

#include <algorithm>

namespace Tweeluik::Payload {

namespace {

using namespace Fields;

Splice spliceOf(const TextChange &change) { return {change.offset, change.removed, change.text.toByteArray()}; }

void readEdit(TlvReader &in, TextChange &change) {
    readVersion(in);
    change.wall = wall(in, 2);
    change.clock = clockIf(in, 3);
    change.continues = !in.has(4);
    if (!change.continues)
        static_cast<void>(in.number(4, 1, 1));
    if (readText(in, 5, change) == Shape::None)
        in.fail(CodecError::Kind::Missing, 5);
}

Shape readUndo(TlvReader &in, EntryRef &target, TextChange &change) {
    readVersion(in);
    target.stream = in.id<StreamId>(2);
    target.seq = in.number(3, 1);
    change.wall = wall(in, 4);
    change.continues = true;
    return readText(in, 5, change);
}

} // namespace

QByteArray encode(const Details &value) {
    TlvWriter out = begun(128);
    out.text(2, value.organisation).text(3, value.unit).text(4, value.kind).choice(5, value.level);
    out.number(6, std::uint64_t(qBound(1, value.round, 999)));
    if (value.plannedStart)
        out.integer(7, value.plannedStart->count());
    out.flag(8, value.practice);
    if (value.hardEnd)
        out.integer(9, value.hardEnd->count());
    for (const QString &kind : value.otherKinds)
        out.text(10, kind);
    if (!value.meaning.isEmpty())
        out.text(11, value.meaning);
    return out.data();
}

template <> Decoded<Details> decode<Details>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Details value;
    value.organisation = in.text(2, nameLimit);
    value.unit = in.text(3, nameLimit);
    value.kind = in.text(4, nameLimit);
    value.level = in.choice(5, Level::Organisation, Level::Facility);
    value.round = int(in.number(6, 1, 999));
    if (in.has(7))
        value.plannedStart = wall(in, 7);
    value.practice = in.flag(8);
    if (in.has(9))
        value.hardEnd = wall(in, 9);
    while (in.has(10) && value.otherKinds.size() < 99)
        value.otherKinds.append(in.text(10, nameLimit));
    value.meaning = textIf(in, 11);
    return finished(in, std::move(value));
}

QByteArray encode(const Plan &value) {
    TlvWriter out = begun();
    const auto minutes = [](Minutes span) { return std::uint64_t(std::clamp<std::int64_t>(span.count(), 0, 999)); };
    out.number(2, minutes(value.length)).number(3, minutes(value.opening)).number(4, minutes(value.breakTime));
    out.number(5, minutes(value.freeRoom)).number(6, minutes(value.closing));
    out.number(7, std::uint64_t(qBound(0, value.breakAfter, 99)));
    for (const ItemNumber item : value.order)
        out.number(8, std::uint64_t(item));
    return out.data();
}

template <> Decoded<Plan> decode<Plan>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Plan value;
    const auto minutes = [&in](TlvReader::Tag tag) { return Minutes(std::int64_t(in.number(tag, 0, 999))); };
    value.length = minutes(2);
    value.opening = minutes(3);
    value.breakTime = minutes(4);
    value.freeRoom = minutes(5);
    value.closing = minutes(6);
    value.breakAfter = ItemNumber(in.number(7, 0, 99));
    while (in.has(8) && value.order.size() < 99)
        value.order.append(ItemNumber(in.number(8, 1, 99)));
    return finished(in, std::move(value));
}

QByteArray encode(const ClockEntry &value) {
    TlvWriter out = begun(64);
    out.choice(2, value.event).choice(3, value.by).bytes(4, value.bootId);
    out.integer(5, value.sinceBoot.count()).integer(6, value.wall.count());
    return out.data();
}

template <> Decoded<ClockEntry> decode<ClockEntry>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ClockEntry value;
    value.event = in.choice(2, ClockEvent::Start, ClockEvent::End);
    value.by = slot(in, 3);
    value.bootId = raw(in, 4, 0, 64);
    value.sinceBoot = Milliseconds(in.integer(5, -farFuture, farFuture));
    value.wall = wall(in, 6);
    return finished(in, std::move(value));
}

QByteArray encode(const Auditor &value) {
    TlvWriter out = begun();
    out.choice(2, value.slot).text(3, value.firstName);
    const auto optional = [&out](TlvWriter::Tag tag, const QString &text) {
        if (!text.isEmpty())
            out.text(tag, text);
    };
    if (value.affiliation != Affiliation::Unsaid)
        out.choice(4, value.affiliation);
    optional(5, value.function);
    optional(6, value.livedExperience);
    optional(7, value.relation);
    if (value.conflict != RoleConflict::Unsaid)
        out.choice(8, value.conflict);
    optional(9, value.handling);
    return out.data();
}

template <> Decoded<Auditor> decode<Auditor>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Auditor value;
    value.slot = slot(in, 2);
    value.firstName = in.text(3, nameLimit);
    if (in.has(4))
        value.affiliation = in.choice(4, Affiliation::Internal, Affiliation::External);
    value.function = textIf(in, 5);
    value.livedExperience = textIf(in, 6);
    value.relation = textIf(in, 7);
    if (in.has(8))
        value.conflict = in.choice(8, RoleConflict::None, RoleConflict::Present);
    value.handling = textIf(in, 9);
    return finished(in, std::move(value));
}

QByteArray encode(const Roles &value) { return begun().choice(2, value.questioner).data(); }

template <> Decoded<Roles> decode<Roles>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Roles value;
    value.questioner = slot(in, 2);
    return finished(in, std::move(value));
}

QByteArray encode(const Seat &value) {
    return begun()
        .id(2, value.member)
        .choice(3, value.role)
        .number(4, std::uint64_t(qBound(0, value.seat, 999)))
        .data();
}

template <> Decoded<Seat> decode<Seat>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Seat value;
    value.member = in.id<UnitId>(2);
    value.role = in.choice(3, TeamRole::ProjectLeader, TeamRole::Supporter);
    value.seat = int(in.number(4, 0, 999));
    return finished(in, std::move(value));
}

QByteArray encode(const MemberName &value) { return begun().id(2, value.member).text(5, value.name).data(); }

template <> Decoded<MemberName> decode<MemberName>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    MemberName value;
    value.member = in.id<UnitId>(2);
    value.name = in.text(5, nameLimit);
    return finished(in, std::move(value));
}

QByteArray encode(const WordingChoice &value) { return begun(128).bytes(2, value.name).data(); }

template <> Decoded<WordingChoice> decode<WordingChoice>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    WordingChoice value;
    value.name = raw(in, 2, 0, 200);
    return finished(in, std::move(value));
}

QByteArray encode(const Keeper &value) { return begun().choice(2, value.slot).data(); }

template <> Decoded<Keeper> decode<Keeper>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Keeper value;
    value.slot = slot(in, 2);
    return finished(in, std::move(value));
}

QByteArray encode(const Prompting &value) {
    return begun().bytes(2, value.prompt).choice(3, value.state).choice(4, value.as).data();
}

template <> Decoded<Prompting> decode<Prompting>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Prompting value;
    value.prompt = raw(in, 2, 1, 16);
    value.state = in.choice(3, PromptState::Open, PromptState::NotDiscussed);
    value.as = slot(in, 4);
    return finished(in, std::move(value));
}

QByteArray encode(const SubTick &value) {
    return begun().bytes(2, value.prompt).bytes(3, value.sub).flag(4, value.ticked).data();
}

template <> Decoded<SubTick> decode<SubTick>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    SubTick value;
    value.prompt = raw(in, 2, 1, 16);
    value.sub = raw(in, 3, 1, 16);
    value.ticked = in.flag(4);
    return finished(in, std::move(value));
}

namespace {

/// Left out for what was heard in the talk. The words follow under the next tag.
void writeOrigin(TlvWriter &out, TlvWriter::Tag tag, Origin origin, const QString &source) {
    if (origin == Origin::Talk && source.isEmpty())
        return;
    out.choice(tag, origin);
    if (!source.isEmpty())
        out.text(TlvWriter::Tag(tag + 1), source);
}

/// One that this version does not know came from elsewhere, at any rate.
Origin readOrigin(TlvReader &in, TlvReader::Tag tag) {
    return Origin(std::min<std::uint64_t>(in.number(tag, 0, 63), std::uint64_t(Origin::Elsewhere)));
}

} // namespace

QByteArray encode(const NoteCreate &value) {
    TlvWriter out = begun(value.text.size() + 64);
    out.integer(2, value.wall.count());
    if (value.clock)
        out.number(3, std::uint64_t(value.clock->count()));
    out.bytes(4, value.text);
    for (const ItemNumber item : value.items)
        out.number(5, std::uint64_t(item));
    for (const NoteMark mark : value.marks.values())
        out.choice(6, mark);
    if (value.speaker)
        out.id(7, *value.speaker);
    writeOrigin(out, 8, value.origin, value.source);
    return out.data();
}

namespace {

void readCreate(TlvReader &in, TextChange &change) {
    readVersion(in);
    change.wall = wall(in, 2);
    change.clock = clockIf(in, 3);
    change.whole = true;
    change.text = words(in, 4);
}

void readTags(TlvReader &in, NoteTags &tags) {
    while (in.has(5) && tags.items.size() < 99)
        tags.items.append(ItemNumber(in.number(5, 1, 99)));
    while (in.has(6)) {
        const auto mark = in.number(6, 1, 63);
        if (isNoteMark(mark))
            tags.marks.insert(NoteMark(mark));
    }
    if (in.has(7))
        tags.speaker = in.id<UnitId>(7);
    if (in.has(8))
        tags.origin = readOrigin(in, 8);
    tags.source = textIf(in, 9);
}

} // namespace

std::optional<NoteTags> noteTags(QByteArrayView payload) {
    TlvReader in(payload);
    TextChange change;
    NoteTags tags;
    readCreate(in, change);
    readTags(in, tags);
    if (!in.ok())
        return std::nullopt;
    return tags;
}

template <> Decoded<NoteCreate> decode<NoteCreate>(QByteArrayView payload) {
    TlvReader in(payload);
    TextChange change;
    NoteTags tags;
    readCreate(in, change);
    readTags(in, tags);
    NoteCreate value{change.text.toByteArray(),
                     change.wall,
                     change.clock,
                     QList<ItemNumber>(tags.items.cbegin(), tags.items.cend()),
                     tags.marks,
                     tags.speaker,
                     tags.origin,
                     tags.source};
    return finished(in, std::move(value));
}

QByteArray encode(const NoteEdit &value) {
    TlvWriter out = begun(64 + (value.splice ? value.splice->inserted.size() : value.full ? value.full->size() : 0));
    out.integer(2, value.wall.count());
    if (value.clock)
        out.number(3, std::uint64_t(value.clock->count()));
    if (!value.continues)
        out.flag(4, true);
    if (value.splice)
        writeSplice(out, 5, *value.splice);
    else
        out.bytes(8, value.full.value_or(QByteArray()));
    return out.data();
}

template <> Decoded<NoteEdit> decode<NoteEdit>(QByteArrayView payload) {
    TlvReader in(payload);
    TextChange change;
    readEdit(in, change);
    NoteEdit value{change.wall, change.clock, change.continues, std::nullopt, std::nullopt};
    if (change.whole)
        value.full = change.text.toByteArray();
    else
        value.splice = spliceOf(change);
    return finished(in, std::move(value));
}

QByteArray encode(const Place &value) {
    TlvWriter out = begun();
    out.number(2, std::uint64_t(value.item)).flag(3, value.there);
    if (value.from != 0)
        out.number(4, std::uint64_t(value.from));
    return out.data();
}

template <> Decoded<Place> decode<Place>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Place value;
    value.item = ItemNumber(in.number(2, 1, 99));
    value.there = in.flag(3);
    if (in.has(4))
        value.from = ItemNumber(in.number(4, 1, 99));
    return finished(in, std::move(value));
}

QByteArray encode(const Marking &value) {
    TlvWriter out = begun();
    out.flag(2, value.there);
    if (value.origin) {
        out.choice(5, *value.origin);
        if (!value.source.isEmpty())
            out.text(6, value.source);
    } else if (value.speaker) {
        out.id(4, *value.speaker);
    } else {
        out.number(3, std::uint64_t(value.mark));
    }
    return out.data();
}

template <> Decoded<Marking> decode<Marking>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Marking value;
    value.there = in.flag(2);
    if (in.has(3))
        value.mark = int(in.number(3, 1, 63));
    else if (in.has(4))
        value.speaker = in.id<UnitId>(4);
    else
        value.origin = readOrigin(in, 5);
    value.source = value.origin ? textIf(in, 6) : QString();
    return finished(in, std::move(value));
}

QByteArray encode(const Undo &value) {
    TlvWriter out = begun(96);
    out.id(2, value.target.stream).number(3, value.target.seq).integer(4, value.wall.count());
    if (value.splice)
        writeSplice(out, 5, *value.splice);
    else if (value.full)
        out.bytes(8, *value.full);
    return out.data();
}

template <> Decoded<Undo> decode<Undo>(QByteArrayView payload) {
    TlvReader in(payload);
    Undo value;
    TextChange change;
    const Shape shape = readUndo(in, value.target, change);
    value.wall = change.wall;
    if (shape == Shape::Whole)
        value.full = change.text.toByteArray();
    else if (shape == Shape::Splice)
        value.splice = spliceOf(change);
    return finished(in, std::move(value));
}

QByteArray encode(const Removal &value) {
    TlvWriter out = begun();
    if (value.member)
        out.id(2, *value.member);
    return out.data();
}

template <> Decoded<Removal> decode<Removal>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Removal value;
    if (in.has(2))
        value.member = in.id<UnitId>(2);
    return finished(in, std::move(value));
}

std::optional<TextChange> textChange(EntryKind kind, QByteArrayView payload) {
    TlvReader in(payload);
    TextChange change;
    if (kind == EntryKind::NoteEdit) {
        readEdit(in, change);
    } else if (kind == EntryKind::Undo) {
        EntryRef target;
        if (readUndo(in, target, change) == Shape::None)
            return std::nullopt;
    } else {
        readCreate(in, change);
    }
    if (!in.ok())
        return std::nullopt;
    return change;
}

} // namespace Tweeluik::Payload
