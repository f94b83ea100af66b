// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/scoreentryviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "core/measurement/notereference.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// In it once, or out of it; the order of the list stays.
template <typename T> void toggle(QList<T> &list, const T &value) {
    if (list.removeAll(value) == 0)
        list.insert(std::lower_bound(list.begin(), list.end(), value), value);
}

} // namespace

ScoreEntryViewModel::ScoreEntryViewModel(const Talk &talk, ItemNumber item, std::function<bool()> open, QObject *parent)
    : QObject(parent), m_talk(talk), m_open(open), m_service(talk.measurement, std::move(open)),
      m_score(m_service.given(item)), m_kept(m_score), m_levels(talk, m_score) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.judgement)
            follow();
        if (change.offRecord || !change.notes.isEmpty())
            Q_EMIT changed();
    });
    connect(&talk.measurement, &OpenMeasurement::settling, this, &ScoreEntryViewModel::keep);
    connect(&talk.measurement, &OpenMeasurement::savedChanged, this, &ScoreEntryViewModel::followSaved);
}

ScoreEntryViewModel::~ScoreEntryViewModel() {
    disconnect(&m_talk.measurement, nullptr, this, nullptr);
    keep();
}

void ScoreEntryViewModel::setItem(ItemNumber item) {
    if (item == m_score.item)
        return;
    keep();
    m_score = m_service.given(item);
    m_kept = m_score;
    m_refused = false;
    m_cursor = int(m_score.reason.size());
    show();
    Q_EMIT replaced();
}

void ScoreEntryViewModel::choose(int level) {
    if (!mayChange() || level < 1 || level > m_levels.rowCount())
        return;
    m_score.level = level;
    m_score.cannotJudge = false;
    m_score.alsoFits.removeAll(level);
    keep();
}

void ScoreEntryViewModel::chooseCannotJudge() {
    if (!mayChange())
        return;
    m_score.level = 0;
    m_score.cannotJudge = true;
    keep();
}

void ScoreEntryViewModel::toggleAlsoFits(int level) {
    if (!mayChange() || level < 1 || level > m_levels.rowCount() || level == m_score.level)
        return;
    toggle(m_score.alsoFits, level);
    keep();
}

void ScoreEntryViewModel::toggleNote(const QString &note) {
    const UnitId id = unitFromText(note);
    const bool there = m_score.notes.contains(id);
    if (!mayChange() || (!there && m_talk.state().note(id) == nullptr))
        return;
    if (!there && m_score.notes.size() >= Score::mostNotes)
        return;
    toggle(m_score.notes, id);
    keep();
}

void ScoreEntryViewModel::typeReason(const QString &text, const QString &composing, int cursor) {
    type(m_score.reason, text, composing, cursor);
}

void ScoreEntryViewModel::typeAsk(const QString &text, const QString &composing, int cursor) {
    type(m_score.ask, text, composing, cursor);
}

void ScoreEntryViewModel::type(QString &field, const QString &text, const QString &composing, int cursor) {
    QString whole = text;
    const int at = std::clamp(cursor, 0, int(text.size()));
    whole.insert(at, composing);
    m_cursor = at + int(composing.size());
    if (whole == field || !mayChange())
        return;
    field = whole;
    if (m_waiting == 0)
        m_waiting = m_talk.measurement.ticker().after(behind, [this] { keep(); });
    Q_EMIT changed();
}

void ScoreEntryViewModel::keep() {
    m_talk.measurement.ticker().cancel(m_waiting);
    m_waiting = 0;
    if (m_score == m_kept || !mayChange())
        return show();
    const Score before = std::exchange(m_kept, m_score); // what comes of it is heard of before `give` returns
    m_saving = true;
    m_refused = !m_service.give(m_score);
    if (m_refused) {
        m_kept = before;
        m_saving = false;
    }
    show();
    followSaved();
}

/// A score is written by nobody else; what differs came by another way, such as a backup that was put back.
void ScoreEntryViewModel::follow() {
    if (m_score == m_kept) {
        const Score given = m_service.given(m_score.item);
        const bool other = given.level != m_kept.level || given.cannotJudge != m_kept.cannotJudge ||
                           given.alsoFits != m_kept.alsoFits || given.notes != m_kept.notes;
        if (other) {
            m_score = given;
            m_kept = given;
            Q_EMIT replaced();
        }
    }
    show();
}

void ScoreEntryViewModel::show() {
    m_levels.setScore(m_score);
    Q_EMIT changed();
}

/// Of the own words alone: the time of whatever comes in from the other tablet would tell that something came.
void ScoreEntryViewModel::followSaved() {
    const OpenMeasurement &measurement = m_talk.measurement;
    if (!m_saving || measurement.pendingWrites() > 0 || measurement.saveTrouble() || !measurement.savedAt())
        return;
    m_saving = false;
    const QDateTime local = measurement.clock().local(*measurement.savedAt());
    m_savedWords = tr("saved %1", "time of day").arg(local.toString(QStringLiteral("HH:mm")));
    Q_EMIT savedChanged();
}

QString ScoreEntryViewModel::trouble() const {
    if (offRecord())
        return tr("Off the record: nothing is kept.");
    return m_refused ? tr("What stands here last is not kept: all reasons together are longer than a seal can hold. "
                          "Shorter words at one of the items help.")
                     : QString();
}

QVariantList ScoreEntryViewModel::notes() const {
    QVariantList list;
    const Measurement &state = m_talk.state();
    for (const UnitId &id : state.timeline) {
        if (!m_score.notes.contains(id))
            continue;
        const Note &note = *state.note(id);
        QString words = noteStamp(note, m_talk.measurement.clock());
        if (const QList<NoteMark> marks = note.marks.values(); !marks.isEmpty())
            words += u' ' + InterviewWords::mark(marks.first()).toLower();
        list.append(QVariantMap{{QStringLiteral("noteId"), toText(id)}, {QStringLiteral("text"), words}});
    }
    return list;
}

QString ScoreEntryViewModel::usedWords() const {
    const int count = int(notes().size());
    return count == 0 ? QString() : tr("%n used as evidence", "notes", count);
}

} // namespace Tweeluik
