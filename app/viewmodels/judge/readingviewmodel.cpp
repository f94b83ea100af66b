// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/readingviewmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/services.h"

namespace Tweeluik {

DiffersModel::DiffersModel(const Talk &talk, QObject *parent) : NoteListModel(talk, parent) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.notes.isEmpty())
            renew();
    });
}

QHash<int, QByteArray> DiffersModel::roleNames() const {
    QHash<int, QByteArray> names = NoteListModel::roleNames();
    names.insert({{Author, "author"}, {Linked, "linked"}});
    return names;
}

QVariant DiffersModel::data(const QModelIndex &index, int role) const {
    const Note *note = index.isValid() && index.row() < count() ? talk().state().note(ids().at(index.row())) : nullptr;
    if (note != nullptr && role == Author)
        return DifferenceWords::nameOf(note->author, talk().state());
    if (note != nullptr && role == Linked)
        return talk().state().linkedTo(m_note).contains(note->id);
    return NoteListModel::data(index, role);
}

void DiffersModel::choose(UnitId note, ItemNumber item) {
    m_note = note;
    m_item = item;
    renew();
}

void DiffersModel::renew() {
    const QList<UnitId> linked = talk().state().linkedTo(m_note);
    QList<UnitId> others;
    for (const UnitId &id : talk().state().timeline) {
        const QList<ItemNumber> &items = talk().state().note(id)->items;
        const bool here = m_item == 0 ? items.isEmpty() : items.contains(m_item);
        if (!m_note.isNull() && id != m_note && (here || linked.contains(id)))
            others.append(id);
    }
    show(others, QSet<UnitId>(others.begin(), others.end()));
}

void DiffersModel::link(const QString &other, bool there) {
    NoteService service(talk().measurement);
    if (there)
        service.link(m_note, unitFromText(other));
    else
        service.unlink(m_note, unitFromText(other));
}

ReadingViewModel::ReadingViewModel(AppViewModel &, Desk &desk)
    : ItemPageViewModel(desk, JudgeRailModel::Loose::Shown), m_differs(talk()) {
    connect(notes(), &ReadingModel::openedChanged, this, [this] {
        if (notes()->opened().isNull())
            return;
        m_note = notes()->opened();
        m_differs.choose(m_note, item());
        Q_EMIT placesChanged();
    });
    connect(&talk().measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.notes.contains(m_note))
            Q_EMIT placesChanged();
    });
}

QList<int> ReadingViewModel::places() const {
    const Note *note = talk().state().note(m_note);
    return note == nullptr ? QList<int>() : note->items;
}

void ReadingViewModel::place(int item, bool there) {
    if (talk().state().note(m_note) != nullptr && talk().instrument.contains(ItemId{item}))
        NoteService(talk().measurement).place(m_note, item, there);
}

} // namespace Tweeluik
