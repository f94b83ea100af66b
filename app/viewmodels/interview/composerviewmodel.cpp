// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/composerviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/interview/softhyphens.h"
#include "core/interview/yardstickmarks.h"

namespace Tweeluik {

MarkModel::MarkModel(ChosenMarks chosen, QObject *parent) : QAbstractListModel(parent), m_chosen(std::move(chosen)) {}

int MarkModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

void MarkModel::offer(const QList<NoteMark> &marks) {
    if (marks == m_marks)
        return;
    beginResetModel();
    m_marks = marks;
    endResetModel();
    Q_EMIT countChanged();
}

QVariant MarkModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const NoteMark mark = m_marks.at(index.row());
    switch (role) {
    case Mark:
        return int(mark);
    case Words:
        return InterviewWords::mark(mark);
    case Glyph:
        return InterviewWords::markGlyph(mark);
    case Chosen:
        return m_chosen().contains(mark);
    default:
        return {};
    }
}

QHash<int, QByteArray> MarkModel::roleNames() const {
    return {{Mark, "mark"}, {Words, "words"}, {Glyph, "glyph"}, {Chosen, "chosen"}};
}

void MarkModel::refresh() {
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {Chosen});
}

QList<NoteMark> furtherMarks(const Talk &talk, const QList<ItemNumber> &items, NoteMarks set) {
    NoteMarks marks;
    for (const NoteMark mark : yardstickMarks(talk.aids, items) + set.values()) {
        if (isYardstick(mark))
            marks.insert(mark);
    }
    return marks.values() + QList<NoteMark>{NoteMark::OwnQuestion, NoteMark::Procedure};
}

SpeakerModel::SpeakerModel(const Talk &talk, const Composer &composer, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_composer(composer) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.team)
            return;
        beginResetModel();
        endResetModel();
        Q_EMIT countChanged();
    });
}

int SpeakerModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_talk.state().team.size());
}

QVariant SpeakerModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TeamMember &member = m_talk.state().team.at(index.row());
    switch (role) {
    case Member:
        return toText(member.id);
    case Words:
        return softHyphenated(InterviewWords::speaker(member));
    case ShortWords:
        return InterviewWords::shortSpeaker(member);
    case Spoken:
        return InterviewWords::speaker(member);
    case Chosen:
        return m_composer.draft().speaker == member.id;
    default:
        return {};
    }
}

QHash<int, QByteArray> SpeakerModel::roleNames() const {
    return {{Member, "member"}, {Words, "words"}, {ShortWords, "shortWords"}, {Spoken, "spoken"}, {Chosen, "chosen"}};
}

void SpeakerModel::refresh() {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Chosen});
}

ComposerViewModel::ComposerViewModel(const Talk &talk, const TimekeeperViewModel &time, QObject *parent)
    : QObject(parent), m_talk(talk), m_composer(talk.measurement, [&time] { return time.position(); }),
      m_marks([this] { return m_composer.draft().marks; }), m_further([this] { return m_composer.draft().marks; }),
      m_speakers(talk, m_composer), m_shownNote(note()), m_inField(text()) {
    m_marks.offer(InterviewWords::marks());
    connect(&m_composer, &Composer::draftChanged, this, &ComposerViewModel::refresh);
    // The pause that makes an entry of what is typed gives the note its name.
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this] {
        if (note() != m_shownNote)
            refresh();
    });
    const QList<UnitId> &timeline = talk.state().timeline;
    m_editing = !note().isNull() && (timeline.isEmpty() || timeline.last() != note());
    follow(talk.placeItem());
}

ComposerViewModel::~ComposerViewModel() {
    // What is typed becomes an entry now, while nobody listens any more: the models are next to go.
    disconnect(&m_talk.measurement, nullptr, this, nullptr);
    disconnect(&m_composer, nullptr, this, nullptr);
    m_composer.settle();
}

void ComposerViewModel::refresh() {
    const Note *known = m_talk.state().note(note());
    m_further.offer(furtherMarks(m_talk, known ? known->items : QList<ItemNumber>{m_composer.draft().item},
                                 m_composer.draft().marks));
    m_further.refresh();
    m_marks.refresh();
    m_speakers.refresh();
    if (note() != m_shownNote) {
        m_shownNote = note();
        Q_EMIT noteChanged();
    }
    m_editing = m_editing && !note().isNull();
    Q_EMIT changed();
    if (text() != m_inField) {
        m_inField = text();
        Q_EMIT replaced();
    }
}

QString ComposerViewModel::stamp() const {
    const Draft &draft = m_composer.draft();
    if (draft.clock)
        return InterviewWords::stamp(*draft.clock);
    if (draft.wall.count() > 0)
        return m_talk.measurement.clock().local(draft.wall).toString(QStringLiteral("HH:mm"));
    return {};
}

QString ComposerViewModel::later() const { return InterviewWords::origin(m_composer.draft().origin, QString()); }

QString ComposerViewModel::place() const {
    if (m_composer.draft().item == 0)
        return tr("note without an item yet");
    return tr("note at %1", "number of the item").arg(m_composer.draft().item);
}

bool ComposerViewModel::empty() const {
    const Draft &draft = m_composer.draft();
    return draft.text.isEmpty() && draft.marks.isEmpty() && !draft.speaker && draft.note.isNull();
}

bool ComposerViewModel::editing() const { return m_editing && !note().isNull(); }

void ComposerViewModel::follow(ItemNumber item) {
    m_followed = item;
    m_composer.setItem(item, false);
    refresh();
}

void ComposerViewModel::edit(UnitId id) {
    m_composer.edit(id);
    m_editing = note() == id;
    refresh();
}

void ComposerViewModel::type(const QString &text, const QString &composing, int cursor) {
    QString whole = text;
    if (!composing.isEmpty())
        whole.insert(std::clamp(cursor, 0, int(text.size())), composing);
    m_inField = whole;
    m_composer.setText(whole, cursor + int(composing.size()));
    refresh();
}

void ComposerViewModel::toggleMark(int mark) {
    m_composer.toggleMark(NoteMark(mark));
    refresh();
}

void ComposerViewModel::toggleSpeaker(const QString &member) {
    const UnitId id = unitFromText(member);
    if (m_talk.state().member(id))
        m_composer.toggleSpeaker(id);
    refresh();
}

void ComposerViewModel::setPersonal(bool personal) {
    m_composer.setPersonal(personal);
    refresh();
}

void ComposerViewModel::chooseItem(int item) {
    m_composer.setItem(item, true);
    refresh();
}

void ComposerViewModel::followAgain() {
    m_composer.setItem(m_followed, true);
    refresh();
}

void ComposerViewModel::next() {
    m_composer.next();
    m_composer.setItem(m_followed, false);
    refresh();
}

void ComposerViewModel::settle() {
    m_composer.settle();
    refresh();
}

bool ComposerViewModel::isTyping(const QString &keyText, int modifiers) const {
    if (keyText.isEmpty() || (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    return keyText.at(0).isPrint() && !keyText.at(0).isSpace();
}

} // namespace Tweeluik
