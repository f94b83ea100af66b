// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/timekeeperviewmodel.h"

namespace Tweeluik {

/// "Buiten verslag" on a page of the talk: from now on, and backwards. What is taken back cannot come back: the page
/// asks once.
class OffRecordViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(bool on READ on NOTIFY changed FINAL)
    /// What stays of it, one line each: when, and at which item. Oldest first.
    Q_PROPERTY(QStringList traces READ traces NOTIFY changed FINAL)
    /// How far back can be chosen, in minutes; empty before the talk has begun.
    Q_PROPERTY(QList<int> spans READ spans NOTIFY changed FINAL)
public:
    OffRecordViewModel(const Talk &talk, const TimekeeperViewModel &time, QObject *parent = nullptr);

    [[nodiscard]] bool on() const { return m_talk.state().offRecordNow; }
    [[nodiscard]] QStringList traces() const;
    [[nodiscard]] QList<int> spans() const;

    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();
    /// How many notes would go: "3 notes".
    Q_INVOKABLE QString wouldGo(int minutes) const;
    Q_INVOKABLE void takeBack(int minutes);
    Q_INVOKABLE void takeBackNote(const QString &note);

Q_SIGNALS:
    void changed();

private:
    const Talk &m_talk;
    const TimekeeperViewModel &m_time;
};

} // namespace Tweeluik
