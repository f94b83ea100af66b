// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/savedviewmodel.h"
#include "app/viewmodels/judge/itempageviewmodel.h"
#include "app/viewmodels/judge/scoreentryviewmodel.h"
#include "app/viewmodels/judge/scorerailmodel.h"
#include "app/viewmodels/judge/scoreyardsticksmodel.h"
#include "app/viewmodels/judge/sealviewmodel.h"

namespace Tweeluik {

/// The page *scoring alone*: what is known of one item beside the five descriptions, and sealing. Sealed it shows the
/// same, to read.
class ScoreViewModel : public Tweeluik::ItemPageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::ScoreEntryViewModel *entry READ entry CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ScoreRailModel *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ScoreYardsticksModel *yardsticks READ yardsticks CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SealViewModel *seal READ seal CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SavedViewModel *saved READ saved CONSTANT FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY explanationChanged FINAL)
    /// Which text the descriptions are, and which decides.
    Q_PROPERTY(QString wordingWords READ wordingWords CONSTANT FINAL)
    Q_PROPERTY(bool hasEarlierRound READ hasEarlierRound NOTIFY explanationChanged FINAL)
public:
    ScoreViewModel(AppViewModel &app, Desk &desk);
    [[nodiscard]] ScoreEntryViewModel *entry() { return &m_entry; }
    [[nodiscard]] ScoreRailModel *progress() { return &m_progress; }
    [[nodiscard]] ScoreYardsticksModel *yardsticks() { return &m_yardsticks; }
    [[nodiscard]] SealViewModel *seal() { return &m_seal; }
    [[nodiscard]] SavedViewModel *saved() { return &m_saved; }
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString wordingWords() const;
    [[nodiscard]] bool hasEarlierRound() const { return talk().state().details.round > 1; }
    /// Another app is in front.
    Q_INVOKABLE void settle() { m_entry.settle(); }

Q_SIGNALS:
    void explanationChanged();

private:
    SealViewModel m_seal;
    ScoreEntryViewModel m_entry;
    ScoreRailModel m_progress;
    ScoreYardsticksModel m_yardsticks;
    SavedViewModel m_saved;
};

} // namespace Tweeluik
