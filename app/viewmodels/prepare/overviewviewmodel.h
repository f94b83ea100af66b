// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"
#include "core/interview/timekeeper.h"

#include <QPointer>

namespace Tweeluik {

/// The page *measurement*: what is ready, the way to every other page of it, and erasing it.
class OverviewViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString levelSentence READ levelSentence NOTIFY changed FINAL)
    Q_PROPERTY(QString team READ team NOTIFY changed FINAL)
    Q_PROPERTY(bool teamReady READ teamReady NOTIFY changed FINAL)
    Q_PROPERTY(QString plan READ plan NOTIFY changed FINAL)
    Q_PROPERTY(QString auditors READ auditors NOTIFY changed FINAL)
    Q_PROPERTY(bool auditorsReady READ auditorsReady NOTIFY changed FINAL)
    Q_PROPERTY(QString consent READ consent NOTIFY changed FINAL)
    Q_PROPERTY(bool consentReady READ consentReady NOTIFY changed FINAL)
    Q_PROPERTY(QString priorities READ priorities NOTIFY changed FINAL)
    Q_PROPERTY(bool prioritiesReady READ prioritiesReady NOTIFY changed FINAL)
    Q_PROPERTY(QString checklist READ checklist NOTIFY changed FINAL)
    Q_PROPERTY(bool checklistReady READ checklistReady NOTIFY changed FINAL)
    Q_PROPERTY(QString firstAuditor READ firstAuditor NOTIFY changed FINAL)
    Q_PROPERTY(QString secondAuditor READ secondAuditor NOTIFY changed FINAL)
    Q_PROPERTY(QString talk READ talk NOTIFY changed FINAL)
    Q_PROPERTY(QString afterTalk READ afterTalk NOTIFY changed FINAL)
    Q_PROPERTY(QString differences READ differences NOTIFY changed FINAL)
    Q_PROPERTY(QString wording READ wording NOTIFY changed FINAL)
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed FINAL)
    Q_PROPERTY(bool ended READ ended NOTIFY changed FINAL)
    Q_PROPERTY(bool comparable READ comparable NOTIFY changed FINAL)
    Q_PROPERTY(bool started READ started NOTIFY changed FINAL)
    Q_PROPERTY(QString eraseText READ eraseText NOTIFY changed FINAL)
    Q_PROPERTY(bool iAsk READ iAsk NOTIFY changed FINAL)
    Q_PROPERTY(QString interviewRoute READ interviewRoute NOTIFY changed FINAL)
    Q_PROPERTY(bool erasing READ erasing NOTIFY erasingChanged FINAL)

public:
    OverviewViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] QString organisation() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString levelSentence() const; ///< what "the organisation" means here (G4)
    [[nodiscard]] QString team() const;
    [[nodiscard]] bool teamReady() const;
    [[nodiscard]] QString plan() const;
    [[nodiscard]] QString auditors() const; ///< whether both said what the report needs
    [[nodiscard]] bool auditorsReady() const;
    [[nodiscard]] QString consent() const; ///< how many were not asked yet; never who said no
    [[nodiscard]] bool consentReady() const;
    [[nodiscard]] QString priorities() const;
    [[nodiscard]] bool prioritiesReady() const;
    [[nodiscard]] QString checklist() const;
    [[nodiscard]] bool checklistReady() const;
    [[nodiscard]] QString firstAuditor() const;  ///< the round one: "Anna asks the questions"
    [[nodiscard]] QString secondAuditor() const; ///< the square one; empty when not named
    [[nodiscard]] QString talk() const;          ///< what there is of the interview
    [[nodiscard]] QString afterTalk() const;     ///< ready to share, and what is still open; empty before the end
    [[nodiscard]] QString differences() const;   ///< that both changed the same apart; empty when they did not
    [[nodiscard]] QString wording() const;       ///< which text is shown on this tablet
    /// That the other auditor reads the official text, which is not sent along (G40); empty when it is here too, when
    /// the other reads the work text, or when the auditor goes on with the work text.
    [[nodiscard]] QString otherText() const;
    [[nodiscard]] bool ended() const;
    [[nodiscard]] bool comparable() const; ///< the scores of both lie open and fit, or those of the only auditor
    [[nodiscard]] bool started() const;
    [[nodiscard]] QString eraseText() const; ///< what goes and what cannot be reached
    [[nodiscard]] bool iAsk() const;
    [[nodiscard]] QString interviewRoute() const;
    [[nodiscard]] bool erasing() const { return m_erasing; }

    Q_INVOKABLE void swapRoles();
    /// The hint about the official text is not shown again.
    Q_INVOKABLE void keepWorkText();
    /// A second appointment, after the end (G22): the clock goes on from where it stopped.
    Q_INVOKABLE void beginAgain();
    /// Everything of this measurement leaves this tablet. `erased` tells when it is gone.
    Q_INVOKABLE void erase();

Q_SIGNALS:
    void changed();
    void erasingChanged();
    void erased();

private:
    [[nodiscard]] const Measurement &state() const;
    [[nodiscard]] InterviewTime time() const;
    [[nodiscard]] QString auditor(Slot slot) const;
    [[nodiscard]] int notAsked() const;

    Desk &m_desk;
    QPointer<OpenMeasurement> m_measurement; ///< gone once it is erased; the page may outlive it for a moment
    bool m_erasing = false;
};

} // namespace Tweeluik
