// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/linkviewmodel.h"

namespace Tweeluik {

/// Which part this tablet's auditor plays, and the swap, which is immediate while the tablets are apart.
class RoleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(
        QString words READ words CONSTANT FINAL) ///< "asks": what the page in view is for, also on the other's tablet
    Q_PROPERTY(bool asks READ asks NOTIFY changed FINAL)
    Q_PROPERTY(bool first READ first CONSTANT FINAL) ///< this tablet's auditor has the circle
    Q_PROPERTY(QString myName READ myName NOTIFY changed FINAL)
    Q_PROPERTY(QString nowWords READ nowWords NOTIFY changed FINAL)   ///< who does what now
    Q_PROPERTY(QString swapWords READ swapWords NOTIFY changed FINAL) ///< who will do what
    /// The talk is going on, the other tablet asks in it or keeps time, and nothing is heard of it. While it is heard,
    /// nobody takes its place in one tap: roles are swapped, and who ends a break or the talk keeps time from there.
    Q_PROPERTY(bool mayTakeOver READ mayTakeOver NOTIFY changed FINAL)
public:
    /// `page` is the part that the page in view is made for.
    RoleViewModel(const Talk &talk, Role page, const LinkViewModel &link, QObject *parent = nullptr);
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool asks() const { return m_talk.measurement.role() == Role::Questioner; }
    [[nodiscard]] bool first() const { return m_talk.measurement.self() == Slot::First; }
    [[nodiscard]] QString myName() const;
    [[nodiscard]] QString nowWords() const;
    [[nodiscard]] QString swapWords() const;
    [[nodiscard]] bool mayTakeOver() const;
    Q_INVOKABLE void swap();
    /// The other tablet gave out: this one asks and keeps time from here.
    Q_INVOKABLE void takeOver();

Q_SIGNALS:
    void changed();
    /// This tablet belongs on the other page now.
    void swapped();

private:
    [[nodiscard]] QString nameOf(Slot slot) const;
    [[nodiscard]] QString sentence(Slot questioner) const;
    const Talk &m_talk;
    const LinkViewModel &m_link;
    const Role m_page;
};

} // namespace Tweeluik
