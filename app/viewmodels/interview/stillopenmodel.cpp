// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/stillopenmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/softhyphens.h"
#include "core/interview/openprompts.h"

namespace Tweeluik {

StillOpenModel::StillOpenModel(const Talk &talk, QObject *parent) : QAbstractListModel(parent), m_talk(talk) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (m_shown && !change.prompts.isEmpty())
            renew();
    });
}

int StillOpenModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant StillOpenModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const QString id = m_prompts.at(index.row());
    const PromptState state = m_talk.state().promptState(id);
    const ItemId item = PromptId::parse(id).value_or(PromptId{}).item;
    switch (role) {
    case Id:
        return id;
    case Words:
        return m_talk.promptText(id);
    case StateWords:
        return state == PromptState::Open ? QString() : InterviewWords::state(state);
    case Glyph:
        return InterviewWords::stateGlyph(state, false);
    case ItemLine:
        return QStringLiteral("%1  %2").arg(item.number).arg(softHyphenated(m_talk.wording.item(item).shortTitle));
    case FirstOfItem:
        return index.row() == 0 || PromptId::parse(m_prompts.at(index.row() - 1)).value_or(PromptId{}).item != item;
    case Spoken:
        return tr("Question %1, %2: %3", "as 6d, state, text")
            .arg(id, InterviewWords::state(state), m_talk.promptText(id).remove(QChar::SoftHyphen));
    default:
        return {};
    }
}

QHash<int, QByteArray> StillOpenModel::roleNames() const {
    return {{Id, "promptId"},  {Words, "words"},       {StateWords, "stateWords"},
            {Glyph, "glyph"},  {ItemLine, "itemLine"}, {FirstOfItem, "firstOfItem"},
            {Spoken, "spoken"}};
}

void StillOpenModel::setShown(bool shown) {
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_shown)
        renew();
    Q_EMIT shownChanged();
}

void StillOpenModel::renew() {
    beginResetModel();
    m_prompts.clear();
    for (const OpenPrompt &open : stillOpen(m_talk.state(), m_talk.instrument))
        m_prompts.append(open.prompt);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Tweeluik
