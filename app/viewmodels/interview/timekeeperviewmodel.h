// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "core/interview/runningorder.h"
#include "core/interview/timekeeper.h"
#include "core/ports/ticker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Time as the two pages show it: bars and words for the one who asks, figures too for the one who takes notes.
/// The words on pace change only when the talk moves on to another prompt or item (decisions, "Time").
class TimekeeperViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    /// Set by the page while it can be seen: only then is there a tick, each second while the clock runs.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool started READ started NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(bool ended READ ended NOTIFY changed FINAL)
    Q_PROPERTY(QString clock READ clock NOTIFY changed FINAL) ///< "14:31"
    /// Whose clock the time rests on and within what, as "clock of Anna, ± 1 s"; empty when there is nothing to say.
    Q_PROPERTY(QString clockWords READ clockWords NOTIFY changed FINAL)
    Q_PROPERTY(bool estimated READ estimated NOTIFY changed FINAL)            ///< nobody can say within what
    Q_PROPERTY(QString pace READ pace NOTIFY changed FINAL)                   ///< words without a figure
    Q_PROPERTY(QString paceInMinutes READ paceInMinutes NOTIFY changed FINAL) ///< note-taker only
    Q_PROPERTY(QString begun READ begun NOTIFY changed FINAL)                 ///< "begun 13:30"
    Q_PROPERTY(QString ready READ ready NOTIFY changed FINAL)                 ///< "ready about 15:36"
    Q_PROPERTY(qreal item READ item NOTIFY changed FINAL)                     ///< 0-1 of the item in hand
    Q_PROPERTY(QList<qreal> pieces READ pieces NOTIFY changed FINAL)          ///< 0-1 per item
    Q_PROPERTY(QList<int> themeSizes READ themeSizes CONSTANT FINAL)          ///< items per theme
    Q_PROPERTY(qreal planMark READ planMark NOTIFY changed FINAL)             ///< 0-1 over all pieces
    Q_PROPERTY(QString spokenTalk READ spokenTalk NOTIFY changed FINAL)       ///< the bar in words
public:
    explicit TimekeeperViewModel(const Talk &talk, QObject *parent = nullptr);
    ~TimekeeperViewModel() override;

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] bool started() const { return m_face.phase != Phase::NotStarted; }
    [[nodiscard]] bool running() const { return m_face.phase == Phase::Running; }
    [[nodiscard]] bool paused() const { return m_face.phase == Phase::Paused; }
    [[nodiscard]] bool ended() const { return m_face.phase == Phase::Ended; }
    [[nodiscard]] QString clock() const { return m_face.clock; }
    [[nodiscard]] QString clockWords() const { return m_face.clockWords; }
    [[nodiscard]] bool estimated() const { return m_face.estimated; }
    [[nodiscard]] QString pace() const { return m_face.pace; }
    [[nodiscard]] QString paceInMinutes() const { return m_face.paceInMinutes; }
    [[nodiscard]] QString begun() const { return m_face.begun; }
    [[nodiscard]] QString ready() const { return m_face.ready; }
    [[nodiscard]] qreal item() const { return m_face.item; }
    [[nodiscard]] QList<qreal> pieces() const { return m_face.pieces; }
    [[nodiscard]] QList<int> themeSizes() const;
    [[nodiscard]] qreal planMark() const { return m_face.planMark; }
    [[nodiscard]] QString spokenTalk() const;

    /// Where the interview clock stands; none before the start.
    [[nodiscard]] std::optional<Milliseconds> position() const;
    /// Another prompt or item is in hand: the moment at which words on pace may change.
    void moveTo(ItemNumber item);

    Q_INVOKABLE void start();
    /// A second appointment, after the end (G22).
    Q_INVOKABLE void startAgain();
    Q_INVOKABLE void takeBreak();
    Q_INVOKABLE void resume();
    /// Cannot be undone; the page has asked once.
    Q_INVOKABLE void end();

Q_SIGNALS:
    void shownChanged();
    void changed();
    void interviewEnded();

private:
    /// All that can be seen, so that a tick that changes nothing draws nothing.
    struct Face {
        Phase phase = Phase::NotStarted;
        QString clock;
        QString clockWords;
        bool estimated = false;
        QString pace;
        QString paceInMinutes;
        QString begun;
        QString ready;
        qreal item = 0;
        QList<qreal> pieces;
        qreal planMark = 0;
        bool operator==(const Face &) const = default;
    };
    enum class Words { Keep, Renew };
    void refresh(Words words);
    void planTick();
    void stopTick();
    void tell(ClockEvent event);
    [[nodiscard]] QString wordsOf(const InterviewTime &time) const;
    [[nodiscard]] QString local(Milliseconds wall) const;

    const Talk &m_talk;
    ItemNumber m_item = 0;
    bool m_shown = false;
    Face m_face;
    Ticker::Id m_tick = 0;
};

} // namespace Tweeluik
