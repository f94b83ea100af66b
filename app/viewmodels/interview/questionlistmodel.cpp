// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/questionlistmodel.h"

#include "app/viewmodels/interview/notelistmodel.h"

#include <algorithm>

namespace Tweeluik {

namespace {

QString nameOf(QuestionState state) {
    switch (state) {
    case QuestionState::Listed:
        return QStringLiteral("listed");
    case QuestionState::Asked:
        return QStringLiteral("asked");
    case QuestionState::Away:
        return QStringLiteral("away");
    case QuestionState::Waiting:
        break;
    }
    return QStringLiteral("waiting");
}

} // namespace

QuestionListModel::QuestionListModel(const Talk &talk, Which which, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_which(which), m_item(talk.placeItem()) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.questions)
            renew();
    });
    renew();
}

bool QuestionListModel::shows(const Question &question) const {
    if (m_which == Which::All)
        return true;
    const bool stands = question.state == QuestionState::Listed || question.state == QuestionState::Asked;
    return stands && (question.item == m_item || question.item == 0);
}

void QuestionListModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    m_item = item;
    renew();
}

void QuestionListModel::renew() {
    QList<UnitId> ids;
    for (const Question &question : m_talk.state().questions) {
        if (shows(question))
            ids.append(question.id);
    }
    if (m_which == Which::All)
        std::reverse(ids.begin(), ids.end());
    if (ids == m_shown) {
        // The same rows stay: what has the keyboard keeps it.
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_shown = ids;
    endResetModel();
    Q_EMIT countChanged();
}

int QuestionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> QuestionListModel::roleNames() const {
    return {{QuestionId, "question"}, {Words, "words"},       {Standing, "standing"}, {StateWords, "stateWords"},
            {Where, "where"},         {Finished, "finished"}, {Spoken, "spoken"}};
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const {
    const Question *question = index.isValid() ? m_talk.state().question(m_shown.value(index.row())) : nullptr;
    if (question == nullptr)
        return {};
    switch (role) {
    case QuestionId:
        return toText(question->id);
    case Words:
        return question->text;
    case Standing:
        return nameOf(question->state);
    case StateWords:
        return stateWords(question->state);
    case Where:
        return where(*question);
    case Finished:
        return question->state == QuestionState::Asked;
    case Spoken:
        return tr("Quiet question, %1: %2", "what became of it, text").arg(stateWords(question->state), question->text);
    default:
        return {};
    }
}

QString QuestionListModel::stateWords(QuestionState state) {
    switch (state) {
    case QuestionState::Waiting:
        return tr("lies ready", "what became of a quiet question");
    case QuestionState::Listed:
        return tr("on the list", "what became of a quiet question");
    case QuestionState::Asked:
        return tr("asked", "what became of a quiet question");
    case QuestionState::Away:
        return tr("put away", "what became of a quiet question");
    }
    return {};
}

QString QuestionListModel::where(const Question &question) const {
    const QString state = stateWords(question.state);
    return question.item == 0 ? state : tr("item %1", "number").arg(question.item) + QStringLiteral(" \u00B7 ") + state;
}

} // namespace Tweeluik
