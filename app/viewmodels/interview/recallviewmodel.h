// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/placeviewmodel.h"
#include "app/viewmodels/interview/timekeeperviewmodel.h"

namespace Tweeluik {

/// "Waar waren we": after the clock stood still, what was in hand, until the talk goes on.
class RecallViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString item READ item NOTIFY changed FINAL)       ///< "6 title"
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed FINAL)   ///< the question in hand
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed FINAL) ///< how the last two began; note-taker only
public:
    RecallViewModel(const Talk &talk, const PlaceViewModel &place, const TimekeeperViewModel &time, bool withNotes,
                    QObject *parent = nullptr);
    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] QString item() const;
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] QStringList notes() const;
    /// The talk goes on: a key, another question, or the card was put away.
    Q_INVOKABLE void letGo();

Q_SIGNALS:
    void changed();

private:
    void follow();
    const Talk &m_talk;
    const PlaceViewModel &m_place;
    const TimekeeperViewModel &m_time;
    const bool m_withNotes;
    bool m_wasPaused = false;
    bool m_shown = false;
};

} // namespace Tweeluik
