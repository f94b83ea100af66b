// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/paperviewmodel.h"

#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/consensusservice.h"

namespace Tweeluik {

PaperViewModel::PaperViewModel(AppViewModel &, Desk &desk)
    : m_talk(talkOf(desk)), m_seal(m_talk, desk.seals), m_sheet(m_talk), m_whose(m_talk.measurement.self()) {
    connect(&m_seal, &SealViewModel::changed, this, &PaperViewModel::changed);
    connect(&m_sheet, &PaperSheetModel::edited, this, &PaperViewModel::changed);
    connect(&m_talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.judgement || change.offRecord)
            Q_EMIT changed();
    });
}

QString PaperViewModel::name() const { return DifferenceWords::nameOf(m_whose, m_talk.state()); }

QVariantList PaperViewModel::whoseOptions() const {
    const Slot self = m_talk.measurement.self();
    return {QVariantMap{{QStringLiteral("value"), int(self)}, {QStringLiteral("text"), tr("My own", "paper")}},
            QVariantMap{{QStringLiteral("value"), int(other(self))}, {QStringLiteral("text"), m_seal.otherName()}}};
}

QString PaperViewModel::meaning() const {
    return isOwn()
               ? tr("What was scored on paper can be typed over here. In the measurement and in the report it stands "
                    "as scores from paper, not sealed. %1 can read them at once, and can no longer seal after that; "
                    "who still wants to seal does so first.",
                    "name")
                     .arg(m_seal.otherName())
               : tr("What %1 scored on paper can be typed over here, best together at one table. In the "
                    "measurement and in the report it stands as scores from paper, not sealed.",
                    "name")
                     .arg(name());
}

bool PaperViewModel::ownStands() const {
    return m_seal.sealed() || m_talk.state().judgement.paper[std::size_t(m_talk.measurement.self())].has_value();
}

bool PaperViewModel::replacesSeal() const {
    if (!m_seal.possible())
        return false;
    const SealSide &side = m_seal.service()->state().side(m_whose);
    // What was sealed and is lost leaves paper as the only way; only the own tablet knows that.
    const bool lost = isOwn() && m_seal.service()->step().kind == SealStep::Kind::Lost;
    return side.commit && !side.onPaper && !lost;
}

QString PaperViewModel::hindrance() const {
    if (!isOwn() && !ownStands())
        return tr("First the own scores, sealed or from paper. Whoever types over the paper of %1 has read it, and can "
                  "no "
                  "longer score without knowing.",
                  "name")
            .arg(name());
    if (isOwn() && replacesSeal())
        return tr("The own scores are sealed. Paper does not replace a seal.");
    return m_talk.state().offRecordNow ? tr("Off the record: nothing is kept.") : QString();
}

QString PaperViewModel::refusal() const {
    if (const QString known = hindrance(); !known.isEmpty())
        return known;
    return replacesSeal() ? tr("%1 has sealed on the other tablet. Paper does not replace a seal.", "name").arg(name())
                          : QString();
}

QString PaperViewModel::keptWords() const {
    return kept() || m_filling ? tr("%1: from paper, not sealed", "name").arg(isOwn() ? tr("My scores") : name())
                               : QString();
}

bool PaperViewModel::unsaved() const { return m_filling && m_sheet.sheet() != paper().value_or(ScoreSheet()); }

bool PaperViewModel::canTakeOver() const {
    return m_filling && isOwn() && m_sheet.untouched() &&
           !m_talk.state().ownScores[std::size_t(m_talk.measurement.self())].isEmpty();
}

bool PaperViewModel::say(const QString &answer) {
    m_answer = answer;
    Q_EMIT changed();
    return answer.isEmpty();
}

void PaperViewModel::setWhose(int slot) {
    if (m_filling || (slot != int(Slot::First) && slot != int(Slot::Second)))
        return;
    m_whose = Slot(slot);
    say({});
}

bool PaperViewModel::begin() {
    if (!say(refusal()))
        return false;
    m_filling = true;
    m_sheet.setSheet(paper().value_or(ScoreSheet()));
    return true;
}

void PaperViewModel::takeOver() {
    if (canTakeOver())
        m_sheet.setSheet(m_talk.state().ownScores[std::size_t(m_talk.measurement.self())]);
}

void PaperViewModel::leaveSheet() {
    m_filling = false;
    m_sheet.setSheet({});
}

bool PaperViewModel::save() {
    if (!m_filling || !m_sheet.complete() || !say(refusal()))
        return false;
    if (!ConsensusService(m_talk.measurement).setPaper(m_whose, m_sheet.sheet()))
        return say(tr("This is not kept: all reasons together are longer than can be kept. Shorter words at one of the "
                      "items help."));
    leaveSheet();
    return true;
}

void PaperViewModel::takeBack() {
    if (m_filling || !kept())
        return;
    ConsensusService(m_talk.measurement).setPaper(m_whose, {});
    Q_EMIT changed();
}

} // namespace Tweeluik
