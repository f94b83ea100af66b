// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/timekeeperviewmodel.h"

#include <QAbstractListModel>

namespace Tweeluik {

/// Who is there, by person mark and in the order of the seats (G15), and for somebody who came without an answer the
/// consent check. What a person refused is told for the person that was opened, and nowhere else.
class PresenceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    /// Row whose answers are in view; -1 = none.
    Q_PROPERTY(int opened READ opened NOTIFY openedChanged FINAL)
    /// Who came, left, takes part by video, with the place on the clock; oldest first.
    Q_PROPERTY(QStringList log READ log NOTIFY changed FINAL)
    /// Somebody takes part by video: what that means for sound.
    Q_PROPERTY(bool anyByVideo READ anyByVideo NOTIFY changed FINAL)
public:
    enum Role {
        Mark = Qt::UserRole, ///< "client 1"
        Kind,                ///< 0 nothing said, 1 in the room, 2 by video, 3 left
        Words,               ///< the same in words
        ConsentOpen,         ///< is there, and was not asked everything
        Opened,
        TakingPart, ///< of the person that is opened: 0 not asked, 1 yes, 2 no
        Notes,
        Quotes
    };
    PresenceModel(const Talk &talk, const TimekeeperViewModel &time, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] QStringList log() const;
    [[nodiscard]] bool anyByVideo() const;

    Q_INVOKABLE void open(int row);
    /// `kind` as in the role Kind, 1 to 3.
    Q_INVOKABLE void setPresence(int row, int kind);
    /// `purpose`: 1 taking part, 2 notes, 3 quotes.
    Q_INVOKABLE void answer(int row, int purpose, bool yes);

Q_SIGNALS:
    void openedChanged();
    void changed();

private:
    [[nodiscard]] const TeamMember *memberAt(int row) const;
    [[nodiscard]] bool consentOpen(const TeamMember &member) const;
    [[nodiscard]] int answerOf(const TeamMember &member, int role) const;
    void renew(const Change &change);
    const Talk &m_talk;
    const TimekeeperViewModel &m_time;
    int m_opened = -1;
};

} // namespace Tweeluik
