// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/values.h"
#include "core/sync/adoptdesk.h"
#include "core/sync/pairingdesk.h"

#include <QObject>

namespace Tweeluik {

/// What this tablet does together with others, as the pages see it: pairing, meeting again, sharing a measurement.
/// Implemented by the composition; lives on the thread of the pages and never waits. Every getter is as of the last
/// signal. Times are wall times.
class Tandem : public QObject {
    Q_OBJECT
public:
    /// *Tablets verbinden*: what PairingDesk says.
    struct Pairing {
        PairingDesk::State state = PairingDesk::State::Closed;
        PairingDesk::Trouble trouble = PairingDesk::Trouble::None;
        Tweeluik::Pairing::Failure failure = Tweeluik::Pairing::Failure::None;
        int failures = 0;
        Milliseconds wait{0};  ///< of the pause, as of the signal
        Milliseconds left{0};  ///< of the window, as of the signal
        QString words;         ///< the two words of this tablet; empty while it does not announce itself
        QStringList addresses; ///< "192.168.1.7:40123", while it listens
        QString invitation;    ///< what the QR code says, while it listens
        QList<PairingDesk::Found> found;
        std::optional<std::uint32_t> code;   ///< six digits, on the side that shows
        std::optional<std::uint32_t> answer; ///< two digits, on the side that typed
    };
    /// A tablet that this one is paired with.
    struct Peer {
        DeviceKeys keys;
        QString name;        ///< first name of its auditor as that tablet said it; empty until then
        bool paired = false; ///< false: the other side has not said so yet
        bool here = false;   ///< a session is open now
    };
    enum class Link {
        Off, ///< nothing listens
        Looking,
        Alone,     ///< nobody came within 25 s: a file is offered
        Here,      ///< at least one paired tablet
        NoNetwork, ///< no interface to listen on
    };
    /// Where one measurement stands with the other tablet. Says nothing of scores, seals or impressions.
    struct Shared {
        enum class State {
            Alone,    ///< on this tablet only
            Asked,    ///< offered; the other auditor has not answered
            Declined, ///< the other auditor said no, or not now
            Apart,    ///< on both; the other tablet is not here
            Busy,     ///< on its way
            Even,     ///< the other has everything
            Stopped,  ///< what came was against the rules of the journal, or could not be kept; `refusal`
            Proposed, ///< the other auditor is asked whether it goes with one that was made there
            Agreed,   ///< it becomes one with `unionTitle` once the other auditor says so too and all has come
            KeptApart ///< it did not become one with the other; `unionTrouble`
        };
        enum class Refusal { None, Malformed, AgainstRules, NotStored, NotRead };
        State state = State::Alone;
        Refusal refusal = Refusal::None;
        QString peerName;
        bool replaceable = false;             ///< the other auditor's tablet takes part, and could be replaced
        int notesUnsent = 0;                  ///< notes of which the other lacks something
        std::optional<Milliseconds> evenAt{}; ///< when the other last had everything
        qint64 done = 0;                      ///< entries of this sync, of `total`
        qint64 total = 0;                     ///< 0: not known, or too little to show
        /// Apart: when the other tablet went away; none: it has not been here since the vault was opened.
        std::optional<Milliseconds> apartSince{};
        bool onceTwo = false; ///< it was put together with another before, which is done once
        QString unionTitle;   ///< of the measurement on the other tablet
        AdoptDesk::Trouble unionTrouble = AdoptDesk::Trouble::None;
    };
    /// Another tablet asks to have a measurement here too.
    struct Invitation {
        MeasurementOffer offer;
        DeviceKeys from;
        QString fromName;
    };

    /// Another tablet says that a measurement of its own and one of this tablet are the same interview.
    struct Union {
        DeviceKeys with;
        QString withName;
        MeasurementId theirs;
        QString theirTitle;                  ///< organisation and unit, as on the other tablet
        std::optional<MeasurementId> mine{}; ///< chosen by the other auditor among those proposed; none: choose
        bool operator==(const Union &) const = default;
    };
    /// A measurement that was erased here and is still on other tablets, as far as is known.
    struct Erased {
        Milliseconds at{0};
        QStringList names; ///< of the auditors whose tablets have not said that it is gone; empty ones among them
    };

    [[nodiscard]] virtual Pairing pairing() const = 0;
    [[nodiscard]] virtual QList<Peer> peers() const = 0;
    [[nodiscard]] virtual Link link() const = 0;
    [[nodiscard]] virtual QStringList addresses() const = 0; ///< at which this tablet can be called, while it listens
    [[nodiscard]] virtual Shared shared(const MeasurementId &measurement) const = 0;
    [[nodiscard]] virtual QList<Invitation> invitations() const = 0;
    [[nodiscard]] virtual QList<Union> unions() const = 0;
    [[nodiscard]] virtual QList<Erased> erased() const = 0;

    // Tablets verbinden
    virtual void showCode() = 0;
    virtual void seek() = 0;
    virtual void extend() = 0;
    virtual void meet(const LinkAddress &address, std::optional<Hash> pin) = 0;
    virtual void type(std::uint32_t digits) = 0;
    virtual void closePairing() = 0;
    /// *Tablet verloren*: it is a stranger from now on.
    virtual void forget(const DeviceKeys &peer) = 0;

    // Samen
    /// The page *Samen* is in front: listens and looks, as an open measurement with a live link does.
    virtual void setSamenInFront(bool inFront) = 0;
    /// Begins the search anew.
    virtual void lookAgain() = 0;
    virtual void call(const LinkAddress &address) = 0;
    /// Offers the measurement to that tablet, for the other slot.
    virtual void invite(const MeasurementId &measurement, const DeviceKeys &peer) = 0;
    /// The other auditor dropped out: that tablet takes part no more, and the place is free for another.
    virtual void replace(const MeasurementId &measurement) = 0;
    virtual void accept(const Invitation &invitation) = 0;
    virtual void decline(const Invitation &invitation) = 0;
    /// Asks the auditor of that tablet which measurement there is the same as `mine`. Changes nothing here.
    virtual AdoptDesk::Trouble propose(const MeasurementId &mine, const DeviceKeys &peer) = 0;
    /// This auditor says that both are one, with both titles in view; it happens once the other says so too.
    virtual AdoptDesk::Trouble putTogether(const Union &what, const MeasurementId &mine) = 0;
    virtual void leaveApart(const Union &what) = 0;

Q_SIGNALS:
    void pairingChanged();
    void peersChanged();
    void linkChanged(); ///< link, addresses
    void sharedChanged(const Tweeluik::MeasurementId &measurement);
    void invitationsChanged();
    void unionsChanged();
    void erasedChanged();
    /// A yes came too late: the place in that measurement has gone to another tablet.
    void tooLate(const QString &title, const QString &peerName);
    /// An accepted measurement is on this tablet and can be opened.
    void joined(const Tweeluik::MeasurementId &measurement);
    /// Two that were made apart are this one now.
    void becameOne(const Tweeluik::MeasurementId &measurement);
};

} // namespace Tweeluik
