// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/sealviewmodel.h"
#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// The page *waiting*: how it goes on after sealing. Until both lie open it looks the same whatever the other did.
class WaitingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::SealViewModel *seal READ seal CONSTANT FINAL)
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)
    Q_PROPERTY(bool hasOther READ hasOther CONSTANT FINAL) ///< there is another tablet at all; not in the practice
    Q_PROPERTY(bool canPassFile READ canPassFile CONSTANT FINAL)
    Q_PROPERTY(bool shared READ shared NOTIFY changed FINAL)         ///< both auditors use this tablet
    Q_PROPERTY(bool comparable READ comparable NOTIFY changed FINAL) ///< all there is to compare lies open and fits
    Q_PROPERTY(bool canCompare READ canCompare NOTIFY changed FINAL)
    /// Once both lie open: who opened the seal again meanwhile, and why.
    Q_PROPERTY(QStringList traces READ traces NOTIFY changed FINAL)
    Q_PROPERTY(bool mismatch READ mismatch NOTIFY changed FINAL)       ///< something does not fit, not settled yet
    Q_PROPERTY(bool unconfirmed READ unconfirmed NOTIFY changed FINAL) ///< both go on with it
    Q_PROPERTY(bool accepted READ accepted NOTIFY changed FINAL)       ///< this auditor said so
    Q_PROPERTY(QString mismatchWords READ mismatchWords NOTIFY changed FINAL)
    /// This auditor said that the other dropped out. Only ever the own word: it tells nothing of the other.
    Q_PROPERTY(bool alone READ alone NOTIFY changed FINAL)
    Q_PROPERTY(QString aloneWords READ aloneWords NOTIFY changed FINAL)
public:
    WaitingViewModel(AppViewModel &app, Desk &desk);
    [[nodiscard]] SealViewModel *seal() { return &m_seal; }
    [[nodiscard]] QString organisation() const { return m_talk.state().details.organisation; }
    [[nodiscard]] bool hasOther() const { return m_hasOther; }
    [[nodiscard]] bool canPassFile() const { return m_canPassFile; }
    [[nodiscard]] bool shared() const { return m_seal.shared(); }
    [[nodiscard]] bool comparable() const;
    [[nodiscard]] bool canCompare() const;
    [[nodiscard]] QStringList traces() const;
    [[nodiscard]] bool mismatch() const;
    [[nodiscard]] bool unconfirmed() const;
    [[nodiscard]] bool accepted() const { return saidYes(m_talk.measurement.self()); }
    [[nodiscard]] QString mismatchWords() const;

    [[nodiscard]] bool alone() const;
    [[nodiscard]] QString aloneWords() const;

    Q_INVOKABLE void acceptMismatch();
    Q_INVOKABLE void setAlone(bool alone);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const SealState *state() const;
    [[nodiscard]] bool saidYes(Slot slot) const;
    const Talk m_talk;
    SealViewModel m_seal;
    const bool m_hasOther;
    const bool m_canPassFile;
};

} // namespace Tweeluik
