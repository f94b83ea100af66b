// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/readingmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "app/viewmodels/prepare/measurementwords.h"

#include <algorithm>

namespace Tweeluik {

namespace {

NoteMarks only(int mark) { return mark == 0 ? NoteMarks() : NoteMarks{NoteMark(mark)}; }

} // namespace

QList<UnitId> readingOrder(const Measurement &measurement, QList<UnitId> ids) {
    std::optional<Milliseconds> begin;
    for (const UnitId &id : std::as_const(ids)) {
        const Note &note = *measurement.note(id);
        if (note.clock && (!begin || note.wall < *begin))
            begin = note.wall;
    }
    const auto place = [&](const UnitId &id) {
        const Note &note = *measurement.note(id);
        if (note.clock)
            return std::pair(1, *note.clock);
        return std::pair(begin && note.wall < *begin ? 0 : 2, note.wall);
    };
    std::stable_sort(ids.begin(), ids.end(), [&](const UnitId &a, const UnitId &b) { return place(a) < place(b); });
    return ids;
}

ReadingModel::ReadingModel(const Talk &talk, ItemNumber item, QObject *parent)
    : NoteListModel(talk, parent), m_item(item), m_yardsticks([this] { return only(m_yardstick); }),
      m_marks([this] { return only(m_mark); }) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty() || change.team || change.preparation)
            renew(change.notes);
    });
    renew();
}

QHash<int, QByteArray> ReadingModel::roleNames() const {
    QHash<int, QByteArray> names = NoteListModel::roleNames();
    names.insert({{First, "first"}, {Author, "author"}, {Used, "used"}, {Opened, "opened"}, {MayQuote, "mayQuote"}});
    return names;
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const {
    const Note *note = index.isValid() && index.row() < count() ? talk().state().note(ids().at(index.row())) : nullptr;
    if (note == nullptr)
        return {};
    switch (role) {
    case First:
        return note->author == Slot::First;
    case Author:
        return DifferenceWords::nameOf(note->author, talk().state());
    case Used:
        return m_used.contains(note->id);
    case Opened:
        return note->id == m_opened;
    case MayQuote:
        return mayQuote(*note);
    case Spoken:
        return tr("%1. Noted by %2", "note, auditor")
            .arg(NoteListModel::data(index, role).toString(), DifferenceWords::nameOf(note->author, talk().state()));
    default:
        return NoteListModel::data(index, role);
    }
}

QList<UnitId> ReadingModel::all() const {
    QList<UnitId> ids;
    for (const UnitId &id : talk().state().timeline) {
        const QList<ItemNumber> &items = talk().state().note(id)->items;
        if (m_item == 0 ? items.isEmpty() : items.contains(m_item))
            ids.append(id);
    }
    return readingOrder(talk().state(), ids);
}

int ReadingModel::roleOf(const Note &note) const {
    const TeamMember *member = note.speaker ? talk().state().member(*note.speaker) : nullptr;
    return member ? int(member->role) : 0;
}

bool ReadingModel::lets(const Note &note) const {
    return (m_yardstick == 0 || note.marks.contains(NoteMark(m_yardstick))) &&
           (m_mark == 0 || note.marks.contains(NoteMark(m_mark))) && (m_role == 0 || roleOf(note) == m_role);
}

bool ReadingModel::mayQuote(const Note &note) const {
    const Answer answer =
        note.speaker ? talk().state().preparation.consent(*note.speaker).answer(ConsentFor::Quotes) : Answer::Yes;
    return !note.text.isEmpty() && answer != Answer::No && answer != Answer::Withdrawn;
}

void ReadingModel::renew(const QSet<UnitId> &touched) {
    offer();
    QList<UnitId> ids = all();
    ids.removeIf([this](const UnitId &id) { return !lets(*talk().state().note(id)); });
    show(ids, touched);
    Q_EMIT filterChanged();
}

/// What is chosen stays in its row, also at an item where no note has it.
void ReadingModel::offer() {
    NoteMarks found;
    QList<int> roles;
    for (const UnitId &id : all()) {
        const Note &note = *talk().state().note(id);
        for (const NoteMark mark : note.marks.values())
            found.insert(mark);
        if (const int role = roleOf(note); role != 0 && !roles.contains(role))
            roles.append(role);
    }
    for (const int chosen : {m_yardstick, m_mark}) {
        if (chosen != 0)
            found.insert(NoteMark(chosen));
    }
    if (m_role != 0 && !roles.contains(m_role))
        roles.append(m_role);
    std::sort(roles.begin(), roles.end());
    m_offeredRoles = roles;
    QList<NoteMark> marks = found.values();
    const auto yardsticks =
        std::stable_partition(marks.begin(), marks.end(), [](NoteMark mark) { return !isYardstick(mark); });
    m_yardsticks.offer(QList<NoteMark>(yardsticks, marks.end()));
    m_marks.offer(QList<NoteMark>(marks.begin(), yardsticks));
    m_yardsticks.refresh();
    m_marks.refresh();
}

QVariantList ReadingModel::roles() const {
    QVariantList list;
    for (const int role : m_offeredRoles) {
        QString words = MeasurementWords::teamRole(TeamRole(role));
        words[0] = words[0].toUpper();
        list.append(QVariantMap{{QStringLiteral("value"), role}, {QStringLiteral("text"), words}});
    }
    return list;
}

QString ReadingModel::summary() const {
    const int whole = int(all().size());
    if (whole == 0)
        return m_item == 0 ? tr("Every note has an item.") : tr("There is no note at this item.");
    return filtered() ? tr("%1 of %n note(s)", nullptr, whole).arg(count()) : tr("%n note(s)", nullptr, whole);
}

void ReadingModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    m_item = item;
    m_opened = {};
    renew();
    Q_EMIT openedChanged();
}

void ReadingModel::setUsed(const QList<UnitId> &used) {
    const QSet<UnitId> now(used.begin(), used.end());
    if (now == m_used)
        return;
    m_used = now;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {Used});
}

void ReadingModel::choose(int &chosen, int value) {
    chosen = chosen == value ? 0 : value;
    renew();
}

void ReadingModel::filterYardstick(int mark) {
    if (isNoteMark(std::uint64_t(mark)) && isYardstick(NoteMark(mark)))
        choose(m_yardstick, mark);
}

void ReadingModel::filterMark(int mark) {
    if (isNoteMark(std::uint64_t(mark)) && !isYardstick(NoteMark(mark)))
        choose(m_mark, mark);
}

void ReadingModel::filterRole(int role) {
    if (m_offeredRoles.contains(role))
        choose(m_role, role);
}

void ReadingModel::showAll() {
    m_yardstick = 0;
    m_mark = 0;
    m_role = 0;
    renew();
}

void ReadingModel::open(const QString &note) {
    const UnitId id = unitFromText(note);
    m_opened = id == m_opened ? UnitId() : id;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {Opened});
    Q_EMIT openedChanged();
}

int ReadingModel::find(const QString &note) {
    const UnitId id = unitFromText(note);
    if (!ids().contains(id) && all().contains(id))
        showAll();
    return int(ids().indexOf(id));
}

} // namespace Tweeluik
