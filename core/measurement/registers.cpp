// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/registers.h"

#include "core/measurement/payloadfields.h"

#include <type_traits>

namespace Tweeluik::Payload {

namespace {

using namespace Fields;

constexpr qsizetype lineLimit = 32;

QByteArray nameOf(const LineName &line) { return QByteArray::number(int(line.list)) + '/' + line.line.toUtf8(); }

void writeLine(TlvWriter &out, const LineName &line) { out.choice(2, line.list).text(3, line.line); }

LineName readLine(TlvReader &in) {
    LineName line;
    line.list = in.choice(2, LineName::List::Checklist, LineName::List::Closing);
    line.line = in.text(3, lineLimit);
    return line;
}

} // namespace

QByteArray LineTick::key() const { return nameOf(name) + '/' + char('0' + int(slot)); }
QByteArray LineText::key() const { return nameOf(name); }

QByteArray encode(const PromptPriority &value) {
    return begun().bytes(2, value.prompt).choice(3, value.priority).data();
}

template <> Decoded<PromptPriority> decode<PromptPriority>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    PromptPriority value;
    value.prompt = raw(in, 2, 1, 16);
    value.priority = in.choice(3, Priority::Usual, Priority::MayShorten);
    return finished(in, std::move(value));
}

QByteArray encode(const PriorityYes &value) { return begun(48).choice(2, value.slot).bytes(3, value.set).data(); }

template <> Decoded<PriorityYes> decode<PriorityYes>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    PriorityYes value;
    value.slot = slot(in, 2);
    value.set = raw(in, 3, 0, 32);
    if (in.ok() && !value.set.isEmpty() && value.set.size() != 32)
        in.fail(CodecError::Kind::TooShort, 3);
    return finished(in, std::move(value));
}

QByteArray encode(const ConsentAnswer &value) {
    TlvWriter out = begun(48);
    out.id(2, value.member).number(3, value.about ? std::uint64_t(*value.about) : 0);
    out.number(4, std::uint64_t(value.value)).integer(5, value.wall.count()).choice(6, value.by);
    return out.data();
}

template <> Decoded<ConsentAnswer> decode<ConsentAnswer>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    ConsentAnswer value;
    value.member = in.id<UnitId>(2);
    if (const auto about = in.number(3, 0, std::uint64_t(ConsentFor::Audio)))
        value.about = ConsentFor(about);
    value.value = int(in.number(4, 0, 3));
    value.wall = wall(in, 5);
    value.by = slot(in, 6);
    return finished(in, std::move(value));
}

QByteArray encode(const Presence &value) {
    TlvWriter out = begun(48);
    out.id(2, value.event.member).choice(3, value.event.kind).integer(4, value.event.wall.count());
    if (value.event.clock)
        out.number(5, std::uint64_t(value.event.clock->count()));
    return out.data();
}

template <> Decoded<Presence> decode<Presence>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    Presence value;
    value.event.member = in.id<UnitId>(2);
    value.event.kind = in.choice(3, PresenceKind::InTheRoom, PresenceKind::Left);
    value.event.wall = wall(in, 4);
    value.event.clock = clockIf(in, 5);
    return finished(in, std::move(value));
}

QByteArray encode(const OffRecordSaid &value) {
    const OffRecord &said = value.said;
    TlvWriter out = begun();
    out.choice(2, said.what).integer(3, said.wall.count());
    if (said.clock)
        out.number(4, std::uint64_t(said.clock->count()));
    if (said.item != 0)
        out.number(5, std::uint64_t(said.item));
    if (said.back)
        out.number(6, std::uint64_t(said.back->count()));
    if (said.notes != 0)
        out.number(7, std::uint64_t(qBound(0, said.notes, 999)));
    return out.data();
}

template <> Decoded<OffRecordSaid> decode<OffRecordSaid>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    OffRecord said;
    said.what = in.choice(2, OffRecord::What::Begins, OffRecord::What::Backwards);
    said.wall = wall(in, 3);
    said.clock = clockIf(in, 4);
    if (in.has(5))
        said.item = ItemNumber(in.number(5, 1, 99));
    said.back = clockIf(in, 6);
    if (in.has(7))
        said.notes = int(in.number(7, 1, 999));
    return finished(in, OffRecordSaid{said});
}

QByteArray encode(const AbsentRole &value) { return begun().choice(2, value.role).text(3, value.reason).data(); }

template <> Decoded<AbsentRole> decode<AbsentRole>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    AbsentRole value;
    value.role = in.choice(2, TeamRole::ProjectLeader, TeamRole::Supporter);
    value.reason = in.text(3, nameLimit);
    return finished(in, std::move(value));
}

QByteArray encode(const LineTick &value) {
    TlvWriter out = begun();
    writeLine(out, value.name);
    return out.choice(4, value.slot).flag(5, value.ticked).data();
}

template <> Decoded<LineTick> decode<LineTick>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    LineTick value;
    value.name = readLine(in);
    value.slot = slot(in, 4);
    value.ticked = in.flag(5);
    return finished(in, std::move(value));
}

QByteArray encode(const LineText &value) {
    TlvWriter out = begun();
    writeLine(out, value.name);
    return out.text(4, value.text).data();
}

template <> Decoded<LineText> decode<LineText>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    LineText value;
    value.name = readLine(in);
    value.text = in.text(4, nameLimit);
    return finished(in, std::move(value));
}

QByteArray encode(const Proposal &value) {
    const ReplanRecord &record = value.record;
    TlvWriter out = begun(64);
    out.choice(2, record.about).flag(3, record.taken);
    for (const QString &prompt : record.prompts)
        out.text(4, prompt);
    for (const QString &prompt : record.kept)
        out.text(5, prompt);
    out.integer(6, record.wall.count());
    if (record.clock)
        out.number(7, std::uint64_t(record.clock->count()));
    for (const Slot slot : record.agreed)
        out.choice(8, slot);
    if (record.lengthPerMille != ReplanRecord().lengthPerMille)
        out.number(9, std::uint64_t(record.lengthPerMille));
    return out.data();
}

namespace {

QString promptName(TlvReader &in, TlvReader::Tag tag) {
    const QString name = in.text(tag, 16);
    if (in.ok() && name.isEmpty())
        in.fail(CodecError::Kind::OutOfRange, tag);
    return name;
}

} // namespace

template <> Decoded<Proposal> decode<Proposal>(QByteArrayView payload) {
    constexpr int most = 200;
    TlvReader in(payload);
    readVersion(in);
    Proposal value;
    ReplanRecord &record = value.record;
    record.about = in.choice(2, ReplanRecord::About::Shortened, ReplanRecord::About::LeftOpen);
    record.taken = in.flag(3);
    while (in.has(4) && record.prompts.size() < most)
        record.prompts.append(promptName(in, 4));
    while (in.has(5) && record.kept.size() < most)
        record.kept.append(promptName(in, 5));
    record.wall = wall(in, 6);
    record.clock = clockIf(in, 7);
    while (in.has(8) && record.agreed.size() < 2)
        record.agreed.append(slot(in, 8));
    if (in.has(9))
        record.lengthPerMille = int(in.number(9, 1, 1000));
    return finished(in, std::move(value));
}

QByteArray encode(const NoteLink &value) {
    return begun(48).id(2, value.notes.first).id(3, value.notes.second).flag(4, value.there).data();
}

/// A pair in the wrong order, or a note with itself, is refused: it would have a second key.
template <> Decoded<NoteLink> decode<NoteLink>(QByteArrayView payload) {
    TlvReader in(payload);
    readVersion(in);
    NoteLink value;
    value.notes.first = in.id<UnitId>(2);
    value.notes.second = in.id<UnitId>(3);
    value.there = in.flag(4);
    if (in.ok() && !(value.notes.first < value.notes.second))
        in.fail(CodecError::Kind::OutOfRange, 3);
    return finished(in, std::move(value));
}

std::optional<QByteArray> registerKey(EntryKind kind, QByteArrayView payload) {
    std::optional<QByteArray> key;
    visitRegister(kind, [&](auto empty) {
        if (const auto read = decode<decltype(empty)>(payload))
            key = read->key();
    });
    return key;
}

} // namespace Tweeluik::Payload
