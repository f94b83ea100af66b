// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/quietquestionviewmodel.h"

#include "app/viewmodels/interview/notelistmodel.h"
#include "core/measurement/questionservice.h"

namespace Tweeluik {

QuietQuestionViewModel::QuietQuestionViewModel(const Talk &talk, const PlaceViewModel &place, QObject *parent)
    : QObject(parent), m_talk(talk), m_place(place), m_all(talk, QuestionListModel::Which::All),
      m_listed(talk, QuestionListModel::Which::Listed), m_draft(talk.measurement.position().question) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.questions || change.roles || change.roster || change.details)
            Q_EMIT changed();
    });
    connect(&place, &PlaceViewModel::moved, &m_listed, &QuestionListModel::setItem);
    connect(&place, &PlaceViewModel::itemChanged, this, &QuietQuestionViewModel::placeChanged);
}

QList<const Question *> QuietQuestionViewModel::allWaiting() const {
    QList<const Question *> waiting;
    for (const Question &question : m_talk.state().questions) {
        if (question.state == QuestionState::Waiting)
            waiting.append(&question);
    }
    return waiting;
}

QString QuietQuestionViewModel::waiting() const {
    const auto all = allWaiting();
    return all.isEmpty() ? QString() : toText(all.first()->id);
}

QString QuietQuestionViewModel::waitingWords() const {
    const auto all = allWaiting();
    return all.isEmpty() ? QString() : all.first()->text;
}

QString QuietQuestionViewModel::moreWords() const {
    const auto more = allWaiting().size() - 1;
    return more > 0 ? tr("and %n more", "quiet questions that wait", int(more)) : QString();
}

QString QuietQuestionViewModel::lastWords() const {
    const QList<Question> &all = m_talk.state().questions;
    return all.isEmpty()
               ? QString()
               : tr("Last question: %1", "what became of it").arg(QuestionListModel::stateWords(all.last().state));
}

QString QuietQuestionViewModel::questioner() const {
    return m_talk.state().auditor(m_talk.state().questioner).firstName;
}

QString QuietQuestionViewModel::buttonWords() const {
    const QString name = questioner();
    return name.isEmpty() ? tr("Quiet question") : tr("Quiet question to %1", "who asks the questions").arg(name);
}

QString QuietQuestionViewModel::readyWords() const {
    const QString name = questioner();
    return name.isEmpty() ? tr("The question lies ready.")
                          : tr("The question lies ready for %1.", "who asks the questions").arg(name);
}

QString QuietQuestionViewModel::place() const {
    return tr("with item %1", "where a question goes").arg(m_place.item());
}

void QuietQuestionViewModel::setDraft(const QString &draft) {
    if (m_draft == draft)
        return;
    m_draft = draft;
    if (!m_talk.state().offRecordNow) {
        Position position = m_talk.measurement.position();
        position.question = draft;
        m_talk.measurement.savePosition(position);
    }
    Q_EMIT draftChanged();
}

QString QuietQuestionViewModel::problem() const {
    const int over = int(m_draft.trimmed().size() - longestQuestion);
    return over > 0 ? tr("%n character(s) too many: a question is short enough to be read at a glance.", nullptr, over)
                    : QString();
}

bool QuietQuestionViewModel::ready() const {
    const qsizetype size = m_draft.trimmed().size();
    return size > 0 && size <= longestQuestion;
}

bool QuietQuestionViewModel::put() {
    if (!ready() || QuestionService(m_talk.measurement).ask(m_place.item(), m_draft).isNull())
        return false;
    setDraft({});
    return true;
}

void QuietQuestionViewModel::list(const QString &question) {
    QuestionService(m_talk.measurement).list(unitFromText(question));
}

void QuietQuestionViewModel::asked(const QString &question) {
    QuestionService(m_talk.measurement).asked(unitFromText(question));
}

void QuietQuestionViewModel::putAway(const QString &question) {
    QuestionService(m_talk.measurement).away(unitFromText(question));
}

} // namespace Tweeluik
