// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"
#include "core/measurement/splice.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace Tweeluik {

std::vector<Fold::Private::Version> Fold::Private::versions(const Run &ops) const {
    std::vector<Version> found;
    readVersions(ops, found);
    return found;
}

void Fold::Private::readVersions(const Run &ops, std::vector<Version> &found) const {
    found.clear();
    for (const Index index : ops) {
        const Op &op = log.at(index);
        const EntryKind kind = op.kind();
        const bool text = kind == EntryKind::NoteCreate || kind == EntryKind::NoteEdit || kind == EntryKind::Undo;
        if (!text || op.unreadable)
            continue;
        const std::optional<Payload::TextChange> change = Payload::textChange(kind, log.payload(op));
        if (!change)
            continue;
        Version version;
        version.op = index;
        version.change = *change;
        // Where the parents stand among the versions so far; a later one cannot be a parent.
        unsigned parents = 0;
        positions.clear();
        log.parents(op, [&](Index parent) {
            ++parents;
            for (std::size_t i = found.size(); i-- > 0;) {
                if (found[i].op == parent) {
                    positions.push_back(i);
                    break;
                }
            }
        });
        if (!change->whole) {
            // A change against a text that has not come yet waits until it has.
            if (parents != 1 || positions.empty())
                continue;
            version.base = positions.front();
        }
        for (const std::size_t at : positions)
            found[at].replaced = true;
        found.push_back(version);
    }
}

std::vector<std::size_t> Fold::Private::textHeads(const std::vector<Version> &versions) {
    std::vector<std::size_t> heads;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (!versions[i].replaced)
            heads.push_back(i);
    }
    return heads;
}

QByteArray Fold::Private::textOf(const std::vector<Version> &versions, std::size_t at) const {
    std::vector<std::size_t> &way = positions;
    way.clear();
    qsizetype length = 0;
    for (std::size_t i = at; i != Version::npos; i = versions[i].base) {
        way.push_back(i);
        length += versions[i].change.text.size();
    }
    // No step is longer than all that was ever put in.
    QByteArray text(length, Qt::Uninitialized);
    char *const begin = text.data();
    std::size_t size = 0;
    for (auto it = way.rbegin(); it != way.rend(); ++it) {
        const Payload::TextChange &change = versions[*it].change;
        const auto offset = change.whole ? size : std::size_t(change.offset);
        // A splice that does not fit its parent changes nothing.
        if (offset > size || change.removed > size - offset || change.text.size() + change.removed == 0)
            continue;
        const auto added = std::size_t(change.text.size());
        std::memmove(begin + offset + added, begin + offset + change.removed, size - offset - change.removed);
        if (added > 0)
            std::memcpy(begin + offset, change.text.data(), added);
        size += added - change.removed;
    }
    text.truncate(qsizetype(size));
    return text;
}

bool Fold::Private::isTag(const Op &op, const Subject &subject) const {
    using Kind = Subject::Kind;
    const QByteArrayView payload = log.payload(op);
    if (op.kind() == EntryKind::NoteCreate) {
        const auto note = Payload::noteTags(payload);
        if (!note)
            return false;
        if (subject.kind == Kind::Place)
            return note->items.contains(subject.number);
        if (subject.kind == Kind::Mark)
            return note->marks.contains(NoteMark(subject.number));
        if (subject.kind == Kind::Origin)
            return note->origin != Origin::Talk;
        return note->speaker.has_value();
    }
    if (subject.kind == Kind::Place) {
        const auto place = Payload::decode<Payload::Place>(payload);
        return op.kind() == EntryKind::NotePlace && place &&
               (place->item == subject.number || place->from == subject.number);
    }
    const auto marking = Payload::decode<Payload::Marking>(payload);
    if (op.kind() != EntryKind::Mark || !marking)
        return false;
    if (subject.kind == Kind::Origin)
        return marking->origin.has_value();
    return subject.kind == Kind::Speaker ? marking->speaker.has_value()
                                         : marking->mark != 0 && marking->mark == subject.number;
}

void Fold::Private::readTags(const Run &ops, std::vector<Tag> &tags) const {
    tags.clear();
    const auto add = [&tags](Tag::Class tagClass, int number, Index op, bool there,
                             std::optional<UnitId> speaker = std::nullopt) {
        tags.push_back({tagClass, number, tags.size(), op, there, speaker});
    };
    for (const Index index : ops) {
        const Op &op = log.at(index);
        const EntryKind kind = op.kind();
        const bool tag = kind == EntryKind::NoteCreate || kind == EntryKind::NotePlace || kind == EntryKind::Mark;
        if (!tag || op.unreadable)
            continue;
        const QByteArrayView payload = log.payload(op);
        if (kind == EntryKind::NoteCreate) {
            const auto made = Payload::noteTags(payload);
            if (!made)
                continue;
            for (const ItemNumber item : made->items)
                add(Tag::Class::Place, item, index, true);
            for (const NoteMark mark : made->marks.values())
                add(Tag::Class::Mark, int(mark), index, true);
            if (made->speaker)
                add(Tag::Class::Speaker, 0, index, true, made->speaker);
            if (made->origin != Origin::Talk)
                add(Tag::Class::Origin, 0, index, true);
        } else if (kind == EntryKind::NotePlace) {
            const auto place = Payload::decode<Payload::Place>(payload);
            if (!place)
                continue;
            add(Tag::Class::Place, place->item, index, place->there);
            if (place->from != 0 && place->from != place->item)
                add(Tag::Class::Place, place->from, index, false);
        } else {
            const auto marking = Payload::decode<Payload::Marking>(payload);
            if (marking && marking->speaker)
                add(Tag::Class::Speaker, 0, index, marking->there, marking->speaker);
            else if (marking && marking->origin)
                add(Tag::Class::Origin, 0, index, true);
            else if (marking && isNoteMark(std::uint64_t(marking->mark)))
                add(Tag::Class::Mark, marking->mark, index, marking->there);
        }
    }
    std::sort(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) {
        return std::tie(a.tagClass, a.number, a.order) < std::tie(b.tagClass, b.number, b.order);
    });
}

void Fold::Private::evaluateTags(const Run &ops, Note &note) {
    std::vector<Tag> &tags = tagRoom;
    readTags(ops, tags);
    const auto before = [this](Index a, Index b) { return log.before(a, b); };
    Run tops;
    for (std::size_t from = 0; from < tags.size();) {
        std::size_t to = from + 1;
        while (to < tags.size() && tags[to].tagClass == tags[from].tagClass && tags[to].number == tags[from].number)
            ++to;
        // Most things are said once.
        const bool alone = to == from + 1;
        if (!alone) {
            Run run;
            for (std::size_t i = from; i < to; ++i)
                run.push_back(tags[i].op);
            tops = heads(run);
        }
        for (; from < to; ++from) {
            const Tag &tag = tags[from];
            if (tag.there &&
                (alone ? !log.at(tag.op).undone : std::binary_search(tops.begin(), tops.end(), tag.op, before)))
                takeTag(tag, note);
        }
    }
}

void Fold::Private::takeTag(const Tag &tag, Note &note) const {
    if (tag.tagClass == Tag::Class::Speaker)
        note.speaker = tag.speaker;
    else if (tag.tagClass == Tag::Class::Mark)
        note.marks.insert(NoteMark(tag.number));
    else if (tag.tagClass == Tag::Class::Origin)
        takeOrigin(tag.op, note);
    else if (!note.items.contains(tag.number))
        note.items.append(tag.number);
}

void Fold::Private::takeOrigin(Index index, Note &note) const {
    const Op &op = log.at(index);
    if (op.kind() == EntryKind::NoteCreate) {
        if (const auto made = Payload::noteTags(log.payload(op))) {
            note.origin = made->origin;
            note.source = made->source;
        }
    } else if (const auto said = Payload::decode<Payload::Marking>(log.payload(op))) {
        note.origin = said->origin.value_or(Origin::Talk);
        note.source = said->source;
    }
}

bool Fold::Private::isRemoved(const Run &ops, const std::vector<Version> &versions) {
    bool made = false;
    bool removed = false;
    for (const Version &version : versions) {
        Op &op = log.at(version.op);
        op.covered = false;
        made = made || (op.kind() == EntryKind::NoteCreate && !op.undone);
    }
    if (!made)
        return true;
    for (const Index index : ops) {
        const Op &op = log.at(index);
        if (op.kind() != EntryKind::Delete || op.undone || op.unreadable)
            continue;
        removed = true;
        log.parents(op, [this](Index parent) {
            if (parent != none)
                log.at(parent).covered = true;
        });
    }
    // An edit that the removal had not seen keeps the note.
    return removed && std::all_of(versions.begin(), versions.end(), [this](const Version &version) {
               return version.replaced || log.at(version.op).covered;
           });
}

void Fold::Private::evaluateNote(const Group &group) {
    if (group.erased)
        return drop(group.unit);
    Run &ops = opRoom;
    readOps(group, ops);
    log.sort(ops);
    std::vector<Version> &texts = versionRoom;
    readVersions(ops, texts);
    const auto made = std::find_if(texts.begin(), texts.end(), [this](const Version &version) {
        return log.at(version.op).kind() == EntryKind::NoteCreate;
    });
    if (made == texts.end())
        return drop(group.unit);
    Note note;
    note.id = group.unit;
    note.author = log.slotOf(log.at(made->op));
    note.created = log.ref(log.at(made->op));
    note.wall = made->change.wall;
    note.clock = made->change.clock;
    note.versions = int(
        std::count_if(texts.begin(), texts.end(), [](const Version &version) { return !version.change.continues; }));
    note.deleted = isRemoved(ops, texts);
    const std::vector<std::size_t> tops = textHeads(texts);
    const QByteArray shown = textOf(texts, tops.back());
    note.text = QString::fromUtf8(shown);
    for (const std::size_t top : tops) {
        note.heads.append(log.ref(log.at(texts[top].op)));
        if (top == tops.back())
            continue;
        const QString other = QString::fromUtf8(textOf(texts, top));
        // Heads of equal content are one head to the reader.
        if (other != note.text && !note.otherTexts.contains(other))
            note.otherTexts.append(other);
    }
    evaluateTags(ops, note);
    keep(std::move(note));
}

void Fold::Private::keep(Note &&note) {
    const auto known = state.notes.constFind(note.id);
    const bool wasThere = known != state.notes.constEnd() && !known->deleted;
    if (wasThere) {
        // Gone, or an earlier note.create of the same note has come and with it another place.
        timelineStale = timelineStale || note.deleted || known->created != note.created;
    } else if (!note.deleted) {
        const Note *last = state.timeline.isEmpty() ? nullptr : state.note(state.timeline.last());
        const bool append =
            !timelineStale && (last == nullptr || log.before(log.find(last->created), log.find(note.created)));
        if (append)
            state.timeline.append(note.id);
        else
            timelineStale = true;
    }
    const UnitId id = note.id;
    state.notes.emplace(id, std::move(note));
}

void Fold::Private::drop(const UnitId &unit) {
    if (state.notes.remove(unit))
        timelineStale = true;
}

void Fold::Private::refreshTimeline() {
    timelineStale = false;
    std::vector<std::pair<Index, UnitId>> there;
    for (const Note &note : std::as_const(state.notes)) {
        if (!note.deleted)
            there.emplace_back(log.find(note.created), note.id);
    }
    std::sort(there.begin(), there.end(),
              [this](const auto &a, const auto &b) { return log.before(a.first, b.first); });
    state.timeline.clear();
    for (const auto &[made, id] : there)
        state.timeline.append(id);
}

QList<NoteVersion> Fold::Private::history(const Group &group) {
    QList<NoteVersion> sittings;
    if (group.erased)
        return sittings;
    Run ops = opsOf(group);
    log.sort(ops);
    const std::vector<Version> texts = versions(ops);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Op &op = log.at(texts[i].op);
        NoteVersion version{log.ref(op), QString::fromUtf8(textOf(texts, i)), texts[i].change.wall,
                            texts[i].change.clock, log.slotOf(op)};
        // Of one sitting only the last text is a version that somebody would look for.
        if (texts[i].change.continues && !sittings.isEmpty())
            sittings.last() = version;
        else
            sittings.append(version);
    }
    return sittings;
}

int Fold::notesBeyond(const QHash<StreamId, std::uint64_t> &known) const {
    int count = 0;
    for (const Private::Group &group : d->groups) {
        if (!group.note)
            continue;
        const std::vector<Private::Index> ops = d->opsOf(group);
        count += std::any_of(ops.begin(), ops.end(), [&](Private::Index index) {
            const EntryRef ref = d->log.ref(d->log.at(index));
            return ref.seq > known.value(ref.stream);
        });
    }
    return count;
}

std::optional<Milliseconds> Fold::Private::lastWritten(const Group &group) const {
    std::optional<Milliseconds> last;
    if (group.erased)
        return last;
    for (const Index index : opsOf(group)) {
        const Op &op = log.at(index);
        const bool text = op.kind() == EntryKind::NoteCreate || op.kind() == EntryKind::NoteEdit;
        if (!text || op.unreadable)
            continue;
        const auto change = Payload::textChange(op.kind(), log.payload(op));
        if (change && change->clock)
            last = std::max(last.value_or(Milliseconds(0)), *change->clock);
    }
    return last;
}

std::optional<Fold::Reversal> Fold::Private::reversal(Index target, Milliseconds wall) {
    Payload::Undo undo;
    undo.target = log.ref(log.at(target));
    undo.wall = wall;
    Reversal reversal;
    reversal.parents = {undo.target};
    if (const std::optional<GroupIndex> home = homeOf(target); home && groups[*home].about == Group::About::Unit) {
        reversal.unit = groups[*home].unit;
        reverseText(target, groups[*home], undo, reversal.parents);
    }
    reversal.payload = Payload::encode(undo);
    return reversal;
}

void Fold::Private::reverseText(Index target, const Group &group, Payload::Undo &undo, QList<EntryRef> &parents) {
    Run ops = opsOf(group);
    log.sort(ops);
    const std::vector<Version> texts = versions(ops);
    const auto found =
        std::find_if(texts.begin(), texts.end(), [target](const Version &version) { return version.op == target; });
    if (found == texts.end() || found->base == Version::npos)
        return;
    const auto at = std::size_t(found - texts.begin());
    const std::vector<std::size_t> tops = textHeads(texts);
    const QByteArray after = textOf(texts, at);
    const QByteArray now = textOf(texts, tops.back());
    QByteArray wanted = textOf(texts, found->base);
    if (now != after) {
        // Something was changed since: only the words of this edit go, where they can still be found.
        const Splice made = spliceBetween(wanted, after);
        const QByteArray removed = wanted.mid(made.offset, made.removed);
        const qsizetype place = made.inserted.isEmpty() ? -1 : now.indexOf(made.inserted);
        if (place < 0)
            return;
        wanted = now;
        wanted.replace(place, made.inserted.size(), removed);
    }
    parents.clear();
    for (const std::size_t top : tops)
        parents.append(log.ref(log.at(texts[top].op)));
    if (tops.size() == 1)
        undo.splice = spliceBetween(now, wanted);
    else
        undo.full = wanted;
}

} // namespace Tweeluik
