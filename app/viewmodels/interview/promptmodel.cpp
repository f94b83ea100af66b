// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/promptmodel.h"

#include "app/viewmodels/interview/interviewwords.h"

namespace Tweeluik {

PromptModel::PromptModel(const Talk &talk, QObject *parent) : QAbstractListModel(parent), m_talk(talk), m_subs(talk) {
    m_item = talk.placeItem();
    m_prompt = talk.placePrompt();
    m_subs.setPrompt(m_prompt);
    connect(&talk.measurement, &OpenMeasurement::changed, this, &PromptModel::follow);
}

QList<Instrument::Prompt> PromptModel::prompts() const { return m_talk.instrument.item(ItemId{m_item}).prompts; }

int PromptModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(prompts().size()); }

QVariant PromptModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Instrument::Prompt prompt = prompts().at(index.row());
    const QString id = prompt.id.toString();
    const PromptState state = m_talk.state().promptState(id);
    switch (role) {
    case Id:
        return id;
    case Letter:
        return QString(QLatin1Char(prompt.id.letter));
    case Words:
        return m_talk.promptText(id);
    case Glyph:
        return InterviewWords::stateGlyph(state, id == m_prompt);
    case StateWords:
        return stateWords(id);
    case InHand:
        return id == m_prompt;
    case Finished:
        return state != PromptState::Open && state != PromptState::Partly;
    case Spoken:
        return spoken(prompt);
    default:
        return {};
    }
}

QString PromptModel::stateWords(const QString &id) const {
    const PromptState state = m_talk.state().promptState(id);
    const bool done = state != PromptState::Open && state != PromptState::Partly;
    // What is essential matters for as long as it has to be asked.
    if (done || m_talk.state().preparation.priority(id) != Priority::Essential)
        return state == PromptState::Open ? QString() : InterviewWords::state(state);
    const QString essential = tr("essential", "priority of a question, quietly beside it");
    return state == PromptState::Open ? essential : InterviewWords::state(state) + QStringLiteral(", ") + essential;
}

QString PromptModel::spoken(const Instrument::Prompt &prompt) const {
    const QString id = prompt.id.toString();
    const QString words =
        tr("Question %1, %2: %3", "letter, state, text")
            .arg(QString(QLatin1Char(prompt.id.letter)),
                 stateWords(id).isEmpty() ? InterviewWords::state(m_talk.state().promptState(id)) : stateWords(id),
                 m_talk.wording.prompt(prompt));
    return id == m_prompt ? tr("%1 In hand now.", "the question that is being asked").arg(words) : words;
}

QHash<int, QByteArray> PromptModel::roleNames() const {
    return {{Id, "promptId"},           {Letter, "letter"}, {Words, "words"},       {Glyph, "glyph"},
            {StateWords, "stateWords"}, {InHand, "inHand"}, {Finished, "finished"}, {Spoken, "spoken"}};
}

int PromptModel::current() const {
    const QList<Instrument::Prompt> all = prompts();
    for (qsizetype row = 0; row < all.size(); ++row)
        if (all.at(row).id.toString() == m_prompt)
            return int(row);
    return -1;
}

QString PromptModel::currentLetter() const { return m_prompt.right(1); }

QString PromptModel::currentGlyph() const {
    return InterviewWords::stateGlyph(m_talk.state().promptState(m_prompt), true);
}

QString PromptModel::currentStateWords() const {
    const QString words = stateWords(m_prompt);
    return words.isEmpty() ? InterviewWords::state(m_talk.state().promptState(m_prompt)) : words;
}

QString PromptModel::currentSideWords() const { return stateWords(m_prompt); }

bool PromptModel::currentFinished() const {
    const PromptState state = m_talk.state().promptState(m_prompt);
    return state != PromptState::Open && state != PromptState::Partly;
}

QString PromptModel::promptAt(int row) const {
    return row >= 0 && row < rowCount() ? prompts().at(row).id.toString() : QString();
}

void PromptModel::setPlace(ItemNumber item, const QString &prompt) {
    if (item == m_item && prompt == m_prompt)
        return;
    if (item != m_item) {
        beginResetModel();
        m_item = item;
        m_prompt = prompt;
        endResetModel();
    } else {
        const int before = current();
        m_prompt = prompt;
        for (const int row : {before, current()})
            if (row >= 0)
                Q_EMIT dataChanged(index(row), index(row), {InHand, Glyph, Spoken});
    }
    m_subs.setPrompt(prompt);
    Q_EMIT currentChanged();
    Q_EMIT currentStateChanged();
}

void PromptModel::follow(const Change &change) {
    const QList<Instrument::Prompt> all = prompts();
    if (change.preparation && !all.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(all.size()) - 1), {StateWords, Spoken});
        Q_EMIT currentStateChanged();
    }
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (!change.prompts.contains(all.at(row).id.toString()))
            continue;
        Q_EMIT dataChanged(index(int(row)), index(int(row)), {Glyph, StateWords, Finished, Spoken});
        if (all.at(row).id.toString() == m_prompt)
            Q_EMIT currentStateChanged();
    }
}

} // namespace Tweeluik
