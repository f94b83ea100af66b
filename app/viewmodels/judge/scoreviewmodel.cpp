// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/scoreviewmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/explanationservice.h"

namespace Tweeluik {

ScoreViewModel::ScoreViewModel(AppViewModel &app, Desk &desk)
    : ItemPageViewModel(desk, JudgeRailModel::Loose::Left), m_seal(talk(), desk.seals),
      m_entry(talk(), item(), [this] { return !m_seal.sealed(); }), m_progress(talk(), item()),
      m_yardsticks(talk(), *notes(), item()), m_saved(talk().measurement) {
    connect(&app, &AppViewModel::aboutToLeavePage, this, &ScoreViewModel::settle);
    connect(this, &ItemPageViewModel::itemChanged, this, [this] {
        m_entry.setItem(item());
        m_progress.setItem(item());
        m_yardsticks.setItem(item());
        Q_EMIT explanationChanged();
    });
    connect(&m_entry, &ScoreEntryViewModel::changed, this, [this] { notes()->setUsed(m_entry.used()); });
    connect(&talk().measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.explanations || change.conflicts || change.details)
            Q_EMIT explanationChanged();
    });
    notes()->setUsed(m_entry.used());
}

/// Of a conflict both versions: which of them it is that gets scored on is for the page of explanations to settle.
QString ScoreViewModel::explanation() const {
    const SharedText shown = ExplanationService(talk().measurement).shown(item());
    if (!shown.conflict)
        return shown.text;
    QStringList parts;
    for (const TextVersion &version : shown.versions)
        parts.append(tr("%1 wrote: %2", "name, text")
                         .arg(DifferenceWords::nameOf(version.author, talk().state()), version.text));
    return parts.join(QStringLiteral("\n\n"));
}

QString ScoreViewModel::wordingWords() const {
    return talk().wording.kind == WordingKind::Work
               ? tr("These are our own words; where they leave a doubt, the wording of the manual decides.")
               : talk().wording.attribution;
}

} // namespace Tweeluik
