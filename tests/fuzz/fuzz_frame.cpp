// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/beacon.h"
#include "core/sync/conversation.h"
#include "core/sync/memoryreplica.h"
#include "core/sync/pairing.h"
#include "core/sync/pairingcodes.h"
#include "core/sync/sealing.h"
#include "core/sync/session.h"
#include "fuzz/target.h"

using namespace Tweeluik;
using Fuzz::demand;

namespace {

using Stage = Pairing::Stage;

/// Anna's tablet is the one that is tried; Bruno knows her keys, so that what he sends comes through the ciphers.
struct Tablets {
    DeviceIdentity anna = Testing::identityOf('A');
    DeviceIdentity bruno = Testing::identityOf('B');
    QList<PinnedPeer> peers{{bruno.keys(), 1, 5}};
    SecretBytes pairSecret = Beacon::pairSecret(anna, bruno.keys());
};

Noise::KeyPair copyOf(const Noise::KeyPair &pair) {
    return Noise::KeyPair::of(SecretBytes::copyOf(pair.secret.view()));
}

/// Frames as on the wire: each with its length in two bytes; the last may be cut.
QList<QByteArray> framesOf(const QByteArray &raw) {
    QList<QByteArray> frames;
    for (qsizetype at = 0; at + 2 <= raw.size();) {
        const qsizetype size = qFromBigEndian<quint16>(raw.constData() + at);
        frames.append(raw.mid(at + 2, size));
        at += 2 + size;
    }
    return frames;
}

/// Bruno, as the other side of a pairing with Anna.
class Partner {
public:
    Partner(const Tablets &tablets, Pairing::Side annas)
        : m_bruno(tablets.bruno), m_showing(annas == Pairing::Side::Types),
          m_talk(Noise::Pattern::XX, m_showing ? Noise::Side::Responder : Noise::Side::Initiator,
                 SignedText("TWEELUIK-PAIR")
                     .field(QByteArrayView("\0\1", 2))
                     .field("types-begins")
                     .field("25519_ChaChaPoly_SHA256")
                     .bytes(),
                 copyOf(tablets.bruno.talking)) {}

    /// The handshake, with this as Bruno's introduction; what Anna says behind it.
    QList<QByteArray> greet(Pairing &anna, const QByteArray &introduction) {
        if (m_showing) {
            demand(m_talk.read(anna.begin().first()).ok(), "Anna begins");
            QList<QByteArray> said = anna.receive(*m_talk.write(introduction));
            if (!said.isEmpty())
                demand(m_talk.read(said.takeFirst()).ok(), "Anna goes on");
            return said;
        }
        const QList<QByteArray> said = anna.receive(*m_talk.write({}));
        demand(said.size() == 1 && m_talk.read(said.first()).ok(), "Anna answers");
        return anna.receive(*m_talk.write(introduction));
    }
    [[nodiscard]] QByteArray introduction() const {
        const QByteArrayView g(m_bruno.signingPublic.data(), 32), s(m_bruno.talking.publicKey.data(), 32);
        return g.toByteArray() + m_bruno.sign(SignedText("bind1").field(m_showing ? "A" : "B").field(s).bytes());
    }
    void split() { m_session = m_talk.split(); }
    [[nodiscard]] QByteArray seal(const QByteArray &plain) {
        const auto sealed = m_session.send.seal(plain);
        return sealed ? *sealed : QByteArray();
    }
    [[nodiscard]] QByteArray open(const QByteArray &frame) {
        const auto plain = m_session.receive.open(frame);
        demand(plain.ok(), "what Anna says can be read");
        return *plain;
    }
    [[nodiscard]] const Noise::HandshakeHash &h() const { return m_talk.hash(); }

private:
    const DeviceIdentity &m_bruno;
    bool m_showing;
    Noise::HandshakeState m_talk;
    Noise::HandshakeState::Directions m_session;
};

/// Before the ciphers, whatever comes: nobody is met.
void fromTheWire(const Tablets &tablets, const QList<QByteArray> &frames) {
    for (const Pairing::Side side : {Pairing::Side::Shows, Pairing::Side::Types}) {
        Pairing pairing(side, tablets.anna);
        static_cast<void>(pairing.begin());
        for (const QByteArray &frame : frames)
            static_cast<void>(pairing.receive(frame));
        demand(pairing.stage() == Stage::Greeting || pairing.stage() == Stage::Broken, "no handshake by chance");
        demand(!pairing.peer() && !pairing.counts() && !pairing.code() && !pairing.answer(), "a stranger is no peer");
    }
}

/// Behind the ciphers, from somebody with keys of their own: without digits that were typed nobody is paired.
void fromAPartner(const Tablets &tablets, const QList<QByteArray> &frames) {
    for (const Pairing::Side side : {Pairing::Side::Shows, Pairing::Side::Types}) {
        Pairing pairing(side, tablets.anna);
        Partner bruno(tablets, side);
        QList<QByteArray> said = bruno.greet(pairing, bruno.introduction());
        demand(pairing.stage() == Stage::Comparing, "a right introduction is taken");
        bruno.split();
        QByteArray annasNonce, brunosNonce;
        for (const QByteArray &frame : frames) {
            if (pairing.stage() == Stage::Comparing)
                brunosNonce = frame.mid(1);
            for (const QByteArray &back : said + pairing.receive(bruno.seal(frame)))
                annasNonce = bruno.open(back).mid(1);
            said.clear();
        }
        demand(pairing.stage() <= Stage::Typing || pairing.stage() == Stage::Broken, "no pairing without digits");
        if (side == Pairing::Side::Types && pairing.stage() == Stage::Typing) {
            static_cast<void>(pairing.type(PairingCodes::code(bruno.h(), brunosNonce, annasNonce)));
            demand(pairing.stage() == Stage::Waiting, "the right code is right");
            static_cast<void>(pairing.receive(bruno.seal(frames.first())));
            demand(pairing.stage() == Stage::Broken || (pairing.stage() == Stage::Pending && frames.first() == "\3"),
                   "only a confirmation confirms");
        }
    }
}

/// An introduction of any form.
void asIntroduction(const Tablets &tablets, const QByteArray &raw) {
    for (const Pairing::Side side : {Pairing::Side::Shows, Pairing::Side::Types}) {
        Pairing pairing(side, tablets.anna);
        Partner bruno(tablets, side);
        static_cast<void>(bruno.greet(pairing, raw.left(400)));
        demand(pairing.stage() == Stage::Broken && !pairing.peer(), "an introduction is signed");
    }
}

/// A later meeting: silence, but for the one who is paired and says just what the format has.
void asGreeting(const Tablets &tablets, const QByteArray &raw) {
    demand(!Session::answer(tablets.anna, tablets.peers, raw), "a stranger hears nothing");
    Session::Greeting greeting(tablets.anna, tablets.bruno.keys());
    demand(greeting.begin(1).has_value() && !greeting.finish(raw), "a stranger's answer is none");
    demand(!Beacon::isFrom(raw, tablets.pairSecret), "a stranger's beacon is none");
    const QByteArray payload = raw.left(160);
    Noise::HandshakeState talk(Noise::Pattern::KK, Noise::Side::Initiator, SignedText("TWEELUIK-SYNC").bytes(),
                               copyOf(tablets.bruno.talking), tablets.anna.talking.publicKey);
    const auto answer = Session::answer(tablets.anna, tablets.peers, *talk.write(payload));
    const bool right = payload.size() == 10 && qFromBigEndian<quint16>(payload.constData()) == 1 &&
                       qFromBigEndian<quint64>(payload.constData() + 2) > tablets.peers.first().lastSeen;
    demand(answer.has_value() == right, "a peer is heard when it says what is right");
    if (answer)
        demand(talk.read(answer->frame).ok(), "the answer is Anna's");
}

struct StillClock final : Clock {
    [[nodiscard]] Moment now() const override {
        return {"boot", std::chrono::milliseconds(5), std::chrono::milliseconds(6)};
    }
    [[nodiscard]] QDateTime local(std::chrono::milliseconds) const override { return {}; }
};

/// The near end of a line; what is said into it goes nowhere.
struct Line final : PeerLink {
    Events events;
    void setEvents(Events said) override { events = std::move(said); }
    void send(QByteArrayView) override {}
    [[nodiscard]] qint64 unsent() const override { return 0; }
};

/// In a session with a tablet that takes part: whatever it says, what is kept is a journal.
void asMessages(const Tablets &tablets, const QList<QByteArray> &messages) {
    static const MeasurementId shared = *MeasurementId::fromBytes("een hele meting.");
    static const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    const auto cipher = [] { return Noise::CipherState(SecretBytes::copyOf(key.view())); };
    const StillClock clock;
    Testing::MemoryReplica replica;
    auto line = std::make_unique<Line>();
    Line &wire = *line;
    Conversation::Home home;
    home.replica = [&](const MeasurementId &id) { return id == shared ? &replica : nullptr; };
    home.named = [](const QString &name) { demand(name.size() <= Conversation::longestName, "a name has an end"); };
    home.offered = [](const MeasurementOffer &offer) {
        demand(offer.title.toUtf8().size() <= Conversation::longestTitle, "a title has an end");
    };
    home.accepted = [](const MeasurementId &, const PublicKey &) { demand(false, "nobody asked"); };
    home.declined = [](const MeasurementId &) { demand(false, "nobody asked"); };
    home.moved = [](const MeasurementId &) {};
    home.clocksRead = [](const ClockOffset &) { demand(false, "no clock was read"); };
    home.ordered = [](const EraseOrder &) { demand(false, "nobody signed an order"); };
    home.confirmed = [&](const EraseConfirmation &said) {
        demand(said.by == tablets.bruno.signingPublic, "said by itself");
    };
    home.ended = [] {};
    Conversation conversation(
        tablets.bruno.keys(),
        std::make_unique<SealedLink>(std::move(line), Noise::HandshakeState::Directions{cipher(), cipher()}), clock,
        home);
    Noise::CipherState other = cipher();
    const auto say = [&](const QByteArray &message) {
        const auto sealed = other.seal(message.left(SealedLink::longestMessage));
        if (wire.events.received && !message.isEmpty())
            wire.events.received(*sealed);
        while (replica.commitOne()) {
        }
    };
    say(QByteArray("\2\0\1", 3) + shared.toBytes());
    for (const QByteArray &message : messages)
        say(message);
    for (const ChainFinding &finding : verifyJournal(shared, replica.rows, {}))
        demand(finding.kind == ChainFinding::Kind::SkeletonWithoutErase, "what is kept is a journal");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const bool ready = sodium_init() >= 0;
    demand(ready, "the ciphers are there");
    static const Tablets tablets;
    const QByteArray raw = Fuzz::bytesOf(data, size);
    const QList<QByteArray> frames = framesOf(raw);
    fromTheWire(tablets, frames);
    fromAPartner(tablets, frames);
    asIntroduction(tablets, raw);
    asGreeting(tablets, raw);
    asMessages(tablets, frames);
    return 0;
}
