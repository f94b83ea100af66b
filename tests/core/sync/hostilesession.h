// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/randomjournal.h"
#include "core/journal/tlv.h"
#include "core/measurement/payloads.h"
#include "core/sync/conversation.h"
#include "core/sync/memoryreplica.h"
#include "platform/simulated/loopbacklink.h"
#include "platform/simulated/manualticker.h"

namespace Tweeluik::Testing {

inline constexpr char kindName = 1, kindOpen = 2, kindOn = 3, kindOffer = 4, kindAccept = 5, kindDecline = 6,
                      kindNotHere = 7, kindClocks = 8, kindOrder = 9, kindGone = 10;

/// A tablet in a conversation, and at the other end of the line somebody with the keys of a paired tablet who says
/// whatever the test wants. The tablet shares one measurement with it, and has another one.
class HostileSession {
public:
    ManualClock clock;
    ManualTicker ticker{clock};
    LoopbackAir air{ticker};
    DeviceIdentity peer = DeviceIdentity::random();
    MeasurementId shared = MeasurementId::random();
    MeasurementId hidden = MeasurementId::random();
    std::map<MeasurementId, MemoryReplica> replicas;
    QList<QByteArray> heard; ///< at the other end
    QByteArray wire;         ///< as it came there
    int named = 0, offered = 0, accepted = 0, declined = 0, moved = 0, ordered = 0, confirmed = 0, ended = 0;
    std::unique_ptr<Conversation> tablet;

    /// `listens`: the other end takes what is said to it.
    explicit HostileSession(bool listens = true) {
        air.setPiece(60'000);
        const auto at = m_network.listen([this](std::unique_ptr<PeerLink> link) { m_ours = std::move(link); });
        m_outside.dial(at->first(), [this](auto dialled) { m_theirs = std::move(dialled).value(); });
        ticker.advance(std::chrono::milliseconds(10));
        fill(shared, 20);
        fill(hidden, 20);
        const SecretBytes one = SecretBytes::random(32);
        const SecretBytes two = SecretBytes::random(32);
        const auto cipher = [](const SecretBytes &key) { return Noise::CipherState(SecretBytes::copyOf(key.view())); };
        m_session = {cipher(two), cipher(one)};
        if (listens)
            m_theirs->setEvents({[this](const QByteArray &frame) {
                                     wire += frame;
                                     if (const auto message = m_session.receive.open(frame))
                                         heard.append(*message);
                                 },
                                 {},
                                 {}});
        tablet = std::make_unique<Conversation>(
            peer.keys(),
            std::make_unique<SealedLink>(std::move(m_ours),
                                         Noise::HandshakeState::Directions{cipher(one), cipher(two)}),
            clock, home());
    }
    void say(char kind, const QByteArray &body) {
        const auto sealed = m_session.send.seal(kind + body);
        if (sealed)
            m_theirs->send(*sealed);
    }
    void pass(std::chrono::milliseconds time = std::chrono::milliseconds(50)) {
        do {
            ticker.advance(time);
            for (auto &[id, replica] : replicas) {
                while (replica.commitOne()) {
                }
            }
        } while (m_theirs->unsent() > 0 && isOpen());
    }
    [[nodiscard]] bool isOpen() const { return tablet->isOpen(); }
    /// The channel that the tablet answers on, once the other has opened the shared measurement.
    void open() {
        say(kindOpen, QByteArray("\0\1", 2) + shared.toBytes());
        pass();
    }
    void sayOn(const QByteArray &message) { say(kindOn, QByteArray("\0\1", 2) + message); }
    /// Everything that is kept, of both measurements.
    [[nodiscard]] QList<Entry> rows() { return replicas[shared].rows + replicas[hidden].rows; }

private:
    [[nodiscard]] Conversation::Home home() {
        return {[this](const MeasurementId &id) { return id == shared ? &replicas[id] : nullptr; },
                [this](const QString &) { ++named; },
                [this](const MeasurementOffer &) { ++offered; },
                [this](const MeasurementId &, const PublicKey &) { ++accepted; },
                [this](const MeasurementId &) { ++declined; },
                [this](const MeasurementId &) { ++moved; },
                [](const ClockOffset &) {},
                [this](const EraseOrder &) { ++ordered; },
                [this](const EraseConfirmation &) { ++confirmed; },
                [](const AdoptProposal &) {},
                {},
                [this] { ++ended; }};
    }
    /// A journal of this tablet's; the other one is named in it.
    void fill(const MeasurementId &id, int notes) {
        Dice dice(unsigned(id.bytes[0]));
        const KeyPair device(dice);
        const KeyPair key(dice);
        const auto stream = StreamId::random();
        StreamWriter writer(stream);
        MemoryReplica &replica = replicas[id];
        const auto add = [&](const Entry &entry) {
            writer.seen(entry);
            replica.rows.append(entry);
        };
        add(openingEntry(id, stream, {Purpose::Public, 0, {}, 1}, key.open, device.secret.data()));
        RosterSaid said;
        said.line = {Slot::Second, peer.signingPublic, peer.talking.publicKey, {}};
        add(writer.next(EntryKind::Roster, {}, {}, Payload::encode(said)));
        for (int i = 0; i < notes; ++i)
            add(writer.next(EntryKind::NoteCreate, UnitId::random(), {}, dice.bytes(40)));
        replica.own = {stream};
    }

    LoopbackNetwork m_network{air};
    LoopbackNetwork m_outside{air};
    std::unique_ptr<PeerLink> m_ours;
    std::unique_ptr<PeerLink> m_theirs;
    Noise::HandshakeState::Directions m_session;
};

} // namespace Tweeluik::Testing
