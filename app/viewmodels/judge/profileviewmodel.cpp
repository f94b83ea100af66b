// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/profileviewmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "core/judgement/sealservice.h"

namespace Tweeluik {

ProfileViewModel::ProfileViewModel(AppViewModel &, Desk &desk) : m_talk(talkOf(desk)), m_seals(desk.seals) {
    if (m_seals != nullptr)
        connect(m_seals, &SealKeeper::changed, this, &ProfileViewModel::renew);
    connect(&m_talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.judgement || change.conflicts || change.promises || change.details || change.preparation)
            renew();
    });
    renew();
}

void ProfileViewModel::renew() {
    const SealService *seal = m_seals ? m_seals->current() : nullptr;
    const Judgement &said = m_talk.state().judgement;
    m_compared = seal ? sheetsToCompare(seal->state(), said) : ComparedSheets();
    m_chart = profileChart(m_talk.instrument, m_compared, said.outcomes);
    m_rows.show(m_chart, words());
    Q_EMIT changed();
}

QStringList ProfileViewModel::notices() const {
    QStringList list;
    if (!ready())
        return list;
    const auto name = [this](Slot slot) { return DifferenceWords::nameOf(slot, m_talk.state()); };
    if (m_chart.alone)
        list << tr("Only the scores of %1 stand here. No consensus is claimed.", "name")
                    .arg(name(m_chart.takesPart[0] ? Slot::First : Slot::Second));
    for (const Slot slot : {Slot::First, Slot::Second}) {
        if (m_compared.paper[std::size_t(slot)])
            list << tr("Scores of %1: from paper, not sealed.", "name").arg(name(slot));
    }
    if (m_compared.unconfirmed)
        list << tr("Seal not confirmed: both auditors go on with it.");
    return list;
}

QString ProfileViewModel::total() const {
    return m_chart.profile.sum ? QString::number(*m_chart.profile.sum) : QString();
}

} // namespace Tweeluik
