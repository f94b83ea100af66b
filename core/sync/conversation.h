// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/values.h"
#include "core/sync/adoptproposal.h"
#include "core/sync/clockprobe.h"
#include "core/sync/deviceidentity.h"
#include "core/sync/eraseorder.h"
#include "core/sync/exchange.h"
#include "core/sync/rosterwatch.h"
#include "core/sync/sealedlink.h"

namespace Tweeluik {

/// A measurement that is offered to the auditor of the other tablet.
struct MeasurementOffer {
    MeasurementId measurement;
    QString title;               ///< organisation and unit, for the one who decides
    Slot slot = Slot::Second;    ///< which the other will have
    Role role = Role::NoteTaker; ///< likewise
    Hash structure{};
    /// Both sides of what was made apart, when it became one; its streams cannot be read without.
    std::optional<AdoptSaid> adopted{};
    bool operator==(const MeasurementOffer &) const = default;
};

/// How far two tablets are with one measurement.
struct Standing {
    bool open = false; ///< both are talking about it
    Exchange::End end = Exchange::End::None;
    bool even = false;                     ///< each has all that the other has
    qint64 toSend = 0;                     ///< entries
    qint64 toReceive = 0;                  ///< entries
    QHash<StreamId, std::uint64_t> theirs; ///< what the other is known to have durably
};

/// One session with a tablet that has proven who it is: its name, offers, and the exchange of every measurement that
/// both take part in, one after the other; what is even stays open as the live link. What it says is in FORMAT.md,
/// "Session". Belongs to the thread of its link.
class Conversation {
public:
    static constexpr qsizetype longestName = 256;  ///< bytes
    static constexpr qsizetype longestTitle = 600; ///< bytes
    static constexpr int mostChannels = 4'096;     ///< measurements in one session
    /// Names, offers, orders and confirmations in one session; each costs work here, and those beyond say nothing.
    static constexpr int mostRemarks = 1'024;

    struct Home {
        /// The journal of a measurement that both may talk about; nullptr: not with that tablet.
        std::function<Replica *(const MeasurementId &)> replica;
        std::function<void(const QString &)> named;
        std::function<void(const MeasurementOffer &)> offered;
        std::function<void(const MeasurementId &, const PublicKey &receiveKey)> accepted;
        std::function<void(const MeasurementId &)> declined;
        std::function<void(const MeasurementId &)> moved; ///< another `standing`
        std::function<void(const ClockOffset &)> clocksRead;
        std::function<void(const EraseOrder &)> ordered;
        std::function<void(const EraseConfirmation &)> confirmed;
        std::function<void(const AdoptProposal &)> proposed;
        /// What was opened is of two that were made apart; none: of one.
        std::function<std::optional<AdoptPact>(const MeasurementId &)> pact;
        std::function<void()> ended;
    };

    /// `clock` outlives it.
    Conversation(const DeviceKeys &peer, std::unique_ptr<SealedLink> link, const Clock &clock, Home home);
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    [[nodiscard]] const DeviceKeys &peer() const { return m_peer; }
    [[nodiscard]] bool isOpen() const { return m_link->isOpen(); }

    void sayName(const QString &name);
    void offer(const MeasurementOffer &offer);
    void accept(const MeasurementId &measurement, const PublicKey &receiveKey);
    void decline(const MeasurementId &measurement);
    void propose(const AdoptProposal &proposal) {
        m_agreed.insert(proposal.mine.measurement);
        say(Kind::Adopt, proposal.encode());
    }
    /// These are to be made even; those that run already go on.
    void share(const QList<MeasurementId> &measurements);
    /// There are new durable entries here.
    void written(const MeasurementId &measurement);
    void sendHeads(const MeasurementId &measurement);

    /// What the clocks of both differ is read from a few messages; `clocksRead` tells.
    void readClocks();
    void say(const EraseOrder &order) { say(Kind::Order, order.encode()); }
    void say(const EraseConfirmation &confirmation) { say(Kind::Gone, confirmation.encode()); }

    [[nodiscard]] Standing standing(const MeasurementId &measurement) const;

private:
    enum class Kind : std::uint8_t {
        Name = 1,
        Open = 2,
        On = 3,
        Offer = 4,
        Accept = 5,
        Decline = 6,
        NotHere = 7,
        Clocks = 8,
        Order = 9,
        Gone = 10,
        Adopt = 11,
    };
    struct Running {
        quint16 channel = 0; ///< ours
        RosterWatch roster;
        std::unique_ptr<Exchange> exchange;
        bool notHere = false; ///< the other said so
        bool wasEven = false;
    };

    void say(Kind kind, QByteArrayView body);
    void hear(const QByteArray &message);
    [[nodiscard]] bool heedsAnother(Kind kind);
    void hearName(QByteArrayView body);
    void hearOpen(QByteArrayView body);
    void hearOn(QByteArrayView body);
    void hearOffer(QByteArrayView body);
    void hearAccept(QByteArrayView body);
    void hearDecline(QByteArrayView body, bool notHere);
    void hearClocks(QByteArrayView body);
    void hearOrder(QByteArrayView body);
    void hearGone(QByteArrayView body);
    void hearAdopt(QByteArrayView body);
    [[nodiscard]] Running *start(const MeasurementId &measurement);
    void moved(const MeasurementId &measurement);
    void next();
    void breakOff();

    DeviceKeys m_peer;
    std::unique_ptr<SealedLink> m_link;
    const Clock &m_clock;
    Home m_home;
    std::unique_ptr<ClockProbe> m_probe; ///< while a reading is under way
    QHash<MeasurementId, std::shared_ptr<Running>> m_running;
    QHash<quint16, MeasurementId> m_theirChannels;
    quint16 m_lastChannel = 0;
    QList<MeasurementId> m_queue;
    QSet<MeasurementId> m_asked;  ///< offered to the other, without an answer yet
    QSet<MeasurementId> m_agreed; ///< accepted or proposed here; the other may still say no
    int m_remarks = 0;
};

} // namespace Tweeluik
