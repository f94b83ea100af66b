// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/savedviewmodel.h"
#include "app/viewmodels/judge/explanationhistorymodel.h"
#include "app/viewmodels/judge/explanationviewmodel.h"
#include "app/viewmodels/judge/itempageviewmodel.h"
#include "app/viewmodels/judge/readyviewmodel.h"

namespace Tweeluik {

/// The page *explanation*: the text of one item beside the notes that it rests on.
class ExplainViewModel : public Tweeluik::ItemPageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::ExplanationViewModel *explanation READ explanation CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ExplanationHistoryModel *history READ history CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ReadyViewModel *ready READ ready CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SavedViewModel *saved READ saved CONSTANT FINAL)
    Q_PROPERTY(QString usedWords READ usedWords NOTIFY usedChanged FINAL) ///< "2 in the text"; empty for none
public:
    ExplainViewModel(AppViewModel &app, Desk &desk);
    [[nodiscard]] ExplanationViewModel *explanation() { return &m_explanation; }
    [[nodiscard]] ExplanationHistoryModel *history() { return &m_history; }
    [[nodiscard]] ReadyViewModel *ready() { return &m_ready; }
    [[nodiscard]] SavedViewModel *saved() { return &m_saved; }
    [[nodiscard]] QString usedWords() const;
    /// Another app is in front.
    Q_INVOKABLE void settle() { m_explanation.leave(); }

Q_SIGNALS:
    void usedChanged();

private:
    void followText();
    ExplanationViewModel m_explanation;
    ExplanationHistoryModel m_history;
    ReadyViewModel m_ready;
    SavedViewModel m_saved;
    int m_used = 0;
};

} // namespace Tweeluik
