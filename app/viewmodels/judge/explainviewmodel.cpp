// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/explainviewmodel.h"

namespace Tweeluik {

ExplainViewModel::ExplainViewModel(AppViewModel &app, Desk &desk)
    : ItemPageViewModel(desk, JudgeRailModel::Loose::Left), m_explanation(talk(), item()), m_history(talk(), item()),
      m_ready(talk()), m_saved(talk().measurement) {
    connect(&app, &AppViewModel::aboutToLeavePage, this, &ExplainViewModel::settle);
    connect(this, &ItemPageViewModel::itemChanged, this, [this] {
        m_explanation.setItem(item());
        m_history.setItem(item());
    });
    connect(&m_explanation, &ExplanationViewModel::changed, this, &ExplainViewModel::followText);
    followText();
}

void ExplainViewModel::followText() {
    const QList<UnitId> used = m_explanation.used();
    notes()->setUsed(used);
    if (int(used.size()) == m_used)
        return;
    m_used = int(used.size());
    Q_EMIT usedChanged();
}

QString ExplainViewModel::usedWords() const {
    return m_used == 0 ? QString() : tr("%n in the text", "notes that the explanation points at", m_used);
}

} // namespace Tweeluik
