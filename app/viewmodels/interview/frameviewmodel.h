// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/alreadyheardmodel.h"
#include "app/viewmodels/interview/looseendsviewmodel.h"
#include "app/viewmodels/interview/placeviewmodel.h"
#include "app/viewmodels/interview/replanviewmodel.h"
#include "app/viewmodels/interview/talkcardmodel.h"

namespace Tweeluik {

/// What stands around the questions, the same on both pages: how the talk opens and closes, what its time allows, what
/// was heard before, what stays open.
class FrameViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(Tweeluik::TalkCardModel *opening READ opening CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::TalkCardModel *closing READ closing CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ReplanViewModel *replan READ replan CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::LooseEndsViewModel *looseEnds READ looseEnds CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::AlreadyHeardModel *alreadyHeard READ alreadyHeard CONSTANT FINAL)
    /// No question is open any more: the closing is what comes next.
    Q_PROPERTY(bool allAsked READ allAsked NOTIFY allAskedChanged FINAL)
    /// The page lies under its cover. Kept with the place, so that it comes back covered after a kill or a lock.
    Q_PROPERTY(bool covered READ covered WRITE setCovered NOTIFY coveredChanged FINAL)
public:
    /// Follows `place`, which lives as long.
    FrameViewModel(const Talk &talk, PlaceViewModel &place, QObject *parent = nullptr);
    [[nodiscard]] TalkCardModel *opening() { return &m_opening; }
    [[nodiscard]] TalkCardModel *closing() { return &m_closing; }
    [[nodiscard]] ReplanViewModel *replan() { return &m_replan; }
    [[nodiscard]] LooseEndsViewModel *looseEnds() { return &m_looseEnds; }
    [[nodiscard]] AlreadyHeardModel *alreadyHeard() { return &m_alreadyHeard; }
    [[nodiscard]] bool allAsked() const { return m_allAsked; }
    [[nodiscard]] bool covered() const;
    void setCovered(bool covered);

Q_SIGNALS:
    void allAskedChanged();
    void coveredChanged();

private:
    void count();
    const Talk &m_talk;
    TalkCardModel m_opening;
    TalkCardModel m_closing;
    ReplanViewModel m_replan;
    LooseEndsViewModel m_looseEnds;
    AlreadyHeardModel m_alreadyHeard;
    bool m_allAsked = false;
};

} // namespace Tweeluik
