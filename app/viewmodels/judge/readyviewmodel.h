// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Whether the explanations are a draft or ready: each auditor says so of the texts as they stand, and a change
/// afterwards makes it a draft again.
class ReadyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
    Q_PROPERTY(bool mine READ mine NOTIFY changed FINAL)
    Q_PROPERTY(bool both READ both NOTIFY changed FINAL)
    /// "draft", "ready says Anna", "ready": of all explanations together.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    /// What is in the way, in words; empty: nothing.
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed FINAL)
    /// Which items have no words yet, for whoever is about to say that they are ready; empty: none.
    Q_PROPERTY(QString unwritten READ unwritten NOTIFY changed FINAL)
    /// One tablet speaks for both and this auditor is ready: what the other would say. Empty otherwise.
    Q_PROPERTY(QString otherAgrees READ otherAgrees NOTIFY changed FINAL)
public:
    explicit ReadyViewModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] bool mine() const { return ready(m_talk.measurement.self()); }
    [[nodiscard]] bool both() const { return ready(Slot::First) && ready(Slot::Second); }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] QString unwritten() const;
    [[nodiscard]] QString otherAgrees() const;

    Q_INVOKABLE void say();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void sayOther();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool ready(Slot slot) const;
    const Talk &m_talk;
};

} // namespace Tweeluik
