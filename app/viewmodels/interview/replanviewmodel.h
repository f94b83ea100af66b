// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "core/interview/replanner.h"
#include "core/interview/timekeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Dividing the time anew: a proposal that both auditors take, or one of them leaves. The rows are the prompts that it
/// leaves out; each can be kept. By itself it shows only at a change of prompt or item and when the clock starts (G17),
/// and it does not come back while nothing changed.
class ReplanViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    /// A proposal waits that nobody has looked at: one quiet button.
    Q_PROPERTY(bool offered READ offered NOTIFY changed FINAL)
    /// "fits", "shortened", "skips", "doesNotFit", or "notRunning".
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)     ///< for everybody at the table
    Q_PROPERTY(QString figures READ figures NOTIFY changed FINAL) ///< note-taker only
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL) ///< of both auditors, by slot
    Q_PROPERTY(QList<bool> agreed READ agreed NOTIFY changed FINAL)
    Q_PROPERTY(QString takenWords READ takenWords NOTIFY taken FINAL) ///< for the undo bar
public:
    enum Role { Id = Qt::UserRole, Words, ItemLine, FirstOfItem, Kept, Spoken };
    explicit ReplanViewModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool offered() const { return m_offered; }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString figures() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<bool> agreed() const { return m_agreed; }
    [[nodiscard]] QString takenWords() const { return m_takenWords; }

    /// Another prompt or item is in hand: a natural moment.
    void moveTo(const QString &prompt);
    /// On demand: as things stand now.
    Q_INVOKABLE void look();
    Q_INVOKABLE void keep(const QString &prompt, bool kept);
    /// That auditor says yes, or no longer; with both it is taken. 0 the first, 1 the second.
    Q_INVOKABLE void agree(int slot, bool yes);
    /// Not now: it is silent for ten minutes, and the same proposal for good.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void taken();

private:
    [[nodiscard]] InterviewTime time() const;
    [[nodiscard]] TalkAhead ahead() const;
    [[nodiscard]] bool isDue(const TalkAhead &talk, const Replan &plan, const InterviewTime &time) const;
    [[nodiscard]] bool wasAnswered(const Replan &plan, const InterviewTime &time) const;
    void consider();
    void show(const TalkAhead &talk, const Replan &plan);
    void keepRecord(bool taken);

    const Talk &m_talk;
    QString m_inHand;
    bool m_offered = false;
    bool m_running = false;
    Replan m_plan;
    Milliseconds m_room{0};
    Milliseconds m_wanted{0}; ///< what everything open would take as planned
    QStringList m_kept;
    QList<bool> m_agreed{false, false};
    QString m_takenWords;
};

} // namespace Tweeluik
