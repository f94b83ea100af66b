// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"
#include "app/viewmodels/together/sharedmodels.h"
#include "app/viewmodels/together/unionlistmodel.h"

namespace Tweeluik {

/// The page *together*: which tablets belong to this one, and where each measurement stands with them. While it is in
/// front this tablet can be found by the tablets it is paired with.
class TogetherViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(bool available READ available CONSTANT FINAL)
    Q_PROPERTY(QString link READ link NOTIFY linkChanged FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY linkChanged FINAL)
    Q_PROPERTY(bool together READ together NOTIFY linkChanged FINAL)
    Q_PROPERTY(bool paired READ paired NOTIFY linkChanged FINAL)
    Q_PROPERTY(bool mayLookAgain READ mayLookAgain NOTIFY linkChanged FINAL)
    Q_PROPERTY(QString addresses READ addresses NOTIFY linkChanged FINAL)
    Q_PROPERTY(QString address READ address NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString joined READ joined NOTIFY joinedChanged FINAL)
    Q_PROPERTY(bool becameOne READ becameOne NOTIFY joinedChanged FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY joinedChanged FINAL)
    Q_PROPERTY(QStringList waiting READ waiting NOTIFY waitingChanged FINAL)
    Q_PROPERTY(bool filesPossible READ filesPossible CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SharedListModel *measurements READ measurements CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::PeerListModel *peers READ peers CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::InvitationListModel *invitations READ invitations CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::UnionListModel *unions READ unions CONSTANT FINAL)

public:
    TogetherViewModel(AppViewModel &app, Desk &desk);
    ~TogetherViewModel() override;

    [[nodiscard]] bool available() const { return m_desk.tandem != nullptr; }
    [[nodiscard]] QString link() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] bool together() const { return m_link == Tandem::Link::Here && paired(); }
    [[nodiscard]] bool paired() const;
    [[nodiscard]] bool mayLookAgain() const;
    [[nodiscard]] QString addresses() const { return m_addresses.join(u'\n'); }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString addressProblem() const { return m_addressProblem; }
    [[nodiscard]] QString joined() const; ///< the organisation of the measurement that has just come; else empty
    [[nodiscard]] bool becameOne() const { return m_becameOne; } ///< `joined` was two measurements until now
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// What was erased here and is still on another tablet, a sentence each.
    [[nodiscard]] QStringList waiting() const { return m_waiting; }
    /// Whether a measurement can be passed on as a file.
    [[nodiscard]] bool filesPossible() const { return m_desk.parcels != nullptr; }
    [[nodiscard]] SharedListModel *measurements() { return &m_measurements; }
    [[nodiscard]] PeerListModel *peers() { return &m_peers; }
    [[nodiscard]] InvitationListModel *invitations() { return &m_invitations; }
    [[nodiscard]] UnionListModel *unions() { return &m_unions; }

    Q_INVOKABLE void lookAgain();
    Q_INVOKABLE void setAddress(const QString &address);
    Q_INVOKABLE void call();
    Q_INVOKABLE void offer(const QString &measurement, const QString &peer);
    /// The other auditor dropped out of that measurement.
    Q_INVOKABLE void replace(const QString &measurement);
    Q_INVOKABLE void accept(const QString &invitation);
    Q_INVOKABLE void decline(const QString &invitation);
    /// Asks the auditor of that tablet which measurement there is the same interview.
    Q_INVOKABLE void propose(const QString &measurement, const QString &peer);
    /// Yes, that one and `measurement` are the same: they become one.
    Q_INVOKABLE void putTogether(const QString &pairId, const QString &measurement);
    Q_INVOKABLE void leaveApart(const QString &pairId);
    /// *Tablet lost*.
    Q_INVOKABLE void forget(const QString &peer);
    /// Opens the measurement that has just come; false leaves this page with a sentence in `trouble`.
    Q_INVOKABLE bool openJoined();
    /// Takes that measurement in hand, of which a file is to be made; false as above.
    Q_INVOKABLE bool openForFile(const QString &measurement);

Q_SIGNALS:
    void linkChanged();
    void addressChanged();
    void joinedChanged();
    void waitingChanged();

private:
    [[nodiscard]] bool take(const MeasurementId &measurement);
    void follow();
    void leave();
    void refreshLink();
    void refreshPeers();
    void refreshInvitations();
    void tellJoined(const MeasurementId &measurement, bool becameOne);
    void tellApart(AdoptDesk::Trouble trouble);
    void refreshWaiting();

    Desk &m_desk;
    QPointer<Tandem> m_tandem;
    Tandem::Link m_link = Tandem::Link::Off;
    QStringList m_addresses;
    QString m_address;
    QString m_addressProblem;
    QString m_trouble;
    QStringList m_waiting;
    std::optional<MeasurementId> m_joined;
    bool m_becameOne = false;
    SharedListModel m_measurements;
    PeerListModel m_peers;
    InvitationListModel m_invitations;
    UnionListModel m_unions;
};

} // namespace Tweeluik
