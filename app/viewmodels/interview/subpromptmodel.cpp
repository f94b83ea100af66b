// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/subpromptmodel.h"

#include "app/viewmodels/interview/softhyphens.h"

namespace Tweeluik {

SubPromptModel::SubPromptModel(const Talk &talk, QObject *parent) : QAbstractListModel(parent), m_talk(talk) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.prompts.contains(m_prompt) && !m_subs.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_subs.size()) - 1), {Ticked});
    });
}

int SubPromptModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_subs.size()); }

QVariant SubPromptModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= m_subs.size())
        return {};
    const SubId sub = m_subs.at(index.row());
    switch (role) {
    case Id:
        return sub.toString();
    case Words:
        return softHyphenated(m_talk.wording.sub(sub));
    case Ticked:
        return m_talk.state().prompts.value(m_prompt).tickedSubs.contains(sub.toString());
    default:
        return {};
    }
}

QHash<int, QByteArray> SubPromptModel::roleNames() const {
    return {{Id, "subId"}, {Words, "words"}, {Ticked, "ticked"}};
}

bool SubPromptModel::single() const { return m_subs.size() <= 1; }

void SubPromptModel::setPrompt(const QString &prompt) {
    if (prompt == m_prompt)
        return;
    beginResetModel();
    m_prompt = prompt;
    const std::optional<PromptId> id = PromptId::parse(prompt);
    m_subs = id ? m_talk.instrument.prompt(*id).subs : QList<SubId>();
    endResetModel();
    Q_EMIT promptChanged();
}

} // namespace Tweeluik
