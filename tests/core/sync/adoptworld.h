// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/chain.h"
#include "core/measurement/payloads.h"
#include "core/measurement/rosterservice.h"
#include "core/sync/adoptdesk.h"
#include "core/sync/courier.h"
#include "platform/simulated/loopbacklink.h"
#include "support/story/onetablet.h"

#include <QTest>

namespace Tweeluik::Testing {

using Story::OneTablet;
using namespace std::chrono_literals;

struct AdoptAir {
    ManualClock clock;
    ManualTicker ticker{clock};
    LoopbackAir air{ticker};
};

/// A whole tablet on which a measurement was made without the other one: portfolio, desk and courier, as the app has
/// them. It can be killed.
struct ApartTablet {
    struct StoreReplica final : Replica {
        ApartTablet &tablet;
        MeasurementId id;
        StoreReplica(ApartTablet &one, const MeasurementId &name) : tablet(one), id(name) {}

        [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                            const JournalStore::Visit &visit) override {
            std::int64_t at = 0;
            std::int64_t reached = after;
            static_cast<void>(tablet.story.store().read(id, [&](Entry &&entry) {
                if (++at > after && at <= after + most) {
                    visit(std::move(entry));
                    reached = at;
                }
            }));
            return reached;
        }
        [[nodiscard]] Result<std::int64_t, StoreError> last() override {
            std::int64_t rows = 0;
            static_cast<void>(tablet.story.store().read(id, [&rows](Entry &&) { ++rows; }));
            return rows;
        }
        [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return QList<SignedHead>(); }
        void receive(const QList<Entry> &entries, const QList<SignedHead> &heads, Durable done) override {
            if (entries.isEmpty() && heads.isEmpty()) {
                tablet.world.ticker.after(0ms, [done] { done(true); });
                return;
            }
            const auto kept = [done, one = &tablet, alive = std::weak_ptr<int>(tablet.alive),
                               id = id](const auto &result) {
                done(result.ok());
                if (!alive.expired())
                    one->courier->written(id); // who joins has written too
            };
            if (tablet.joins && tablet.joins->measurement == id && !tablet.measurements().contains(id))
                tablet.story.portfolio().join(id, entries, heads, tablet.lineFor(*tablet.joins), tablet.joins->role,
                                              kept);
            else
                tablet.story.portfolio().receive(id, entries, heads, kept);
        }
    };

    ApartTablet(AdoptAir &air, const QString &name, const QString &organisation, Slot slot) : world(air) {
        NewMeasurement what = OneTablet::lindeMeasurement(slot);
        what.details.organisation = organisation;
        (slot == Slot::First ? what.firstAuditor : what.secondAuditor) = name;
        (slot == Slot::First ? what.secondAuditor : what.firstAuditor).clear();
        what.self = slot;
        id = story.portfolio().create(what);
        story.noteDown(QStringLiteral("aantekening van ") + name);
        story.leavePage();
        story.settleStore();
        keys.signingPublic = decodeOpening(entries(id).first().payload)->deviceKey;
    }

    void start(const PeerBook &book) {
        rows = std::make_unique<SharedRows>(story.store());
        rows->readAll();
        desk = std::make_unique<AdoptDesk>(AdoptDesk::Ground{story.portfolio(), story.store(), story.clock, *rows},
                                           deskHome());
        desk->start();
        courier = std::make_unique<Courier>(Courier::Ground{network, discovery, world.ticker, world.clock, keys}, book,
                                            courierHome());
        share();
        courier->setListening(listens);
    }
    void share() {
        courier->setPacts(rows->pacts());
        courier->setShared(rows->members());
    }
    void listen(bool on) {
        listens = on;
        courier->setListening(on);
    }
    /// Everything in memory is lost.
    void kill() {
        const PeerBook book = courier->book();
        alive = std::make_shared<int>(0);
        courier.reset();
        desk.reset();
        rows.reset();
        replicas.clear();
        story.kill();
        start(book);
    }

    [[nodiscard]] AdoptDesk::Home deskHome() {
        AdoptDesk::Home home;
        home.own = [this] { return keys.keys(); };
        home.receiveKey = [this](const MeasurementId &) { return keys.keys().s; };
        home.propose = [this](const DeviceKeys &to, const AdoptProposal &said, const QString &) {
            courier->propose(to, said);
        };
        home.decline = [this](const DeviceKeys &to, const MeasurementId &theirs) { courier->decline(to, theirs); };
        home.askedChanged = [] {};
        home.changed = [](const MeasurementId &) {};
        home.pactsChanged = [this] {
            if (courier)
                share();
        };
        home.mayLetGo = [this] { return mayLetGo; };
        home.becameOne = [this](const MeasurementId &lower) {
            became.append(lower);
            if (killedAtOnce)
                story.store().holdCommits();
        };
        return home;
    }
    [[nodiscard]] Courier::Home courierHome() {
        Courier::Home home;
        home.keepBook = [this](const QByteArray &, const std::function<void(bool)> &done) {
            world.ticker.after(0ms, [done] { done(true); });
        };
        home.replica = [this](const MeasurementId &name) -> Replica * {
            auto &replica = replicas[name];
            if (!replica)
                replica = std::make_unique<StoreReplica>(*this, name);
            return replica.get();
        };
        home.pairingChanged = home.linkChanged = [] {};
        home.peersChanged = [this] {
            later([this] {
                QList<DeviceKeys> here;
                for (const KnownPeer &peer : courier->book().peers()) {
                    if (courier->isHere(peer.pin.keys))
                        here.append(peer.pin.keys);
                }
                desk->here(here);
            });
        };
        home.moved = [](const MeasurementId &) {};
        home.met = [this](const DeviceKeys &peer) { later([this, peer] { desk->met(peer); }); };
        home.offered = [this](const DeviceKeys &from, const MeasurementOffer &offer) {
            joins = offer;
            if (!keepsWhatWasTwo)
                joins->adopted.reset();
            courier->accept(from, *joins, keys.keys().s);
        };
        home.accepted = [this](const DeviceKeys &from, const MeasurementId &about, const PublicKey &key) {
            later([this, from, about, key] { takeIn(from, about, key); });
        };
        home.declined = [this](const DeviceKeys &from, const MeasurementId &about) {
            later([this, from, about] { static_cast<void>(desk->hearDeclined(from, about)); });
        };
        home.clocksRead = [](const DeviceKeys &, const ClockOffset &) {};
        home.ordered = [](const DeviceKeys &, const EraseOrder &) {};
        home.confirmed = [](const DeviceKeys &, const EraseConfirmation &) {};
        home.proposed = [this](const DeviceKeys &from, const AdoptProposal &said) {
            later([this, from, said] { desk->hear(from, said); });
        };
        home.gathered = [this](const AdoptPact &pact, const Standing &standing, const QList<Entry> &theirs) {
            later([this, pact, standing, theirs] { desk->gathered(pact, standing, theirs); });
        };
        return home;
    }
    /// The two threads of the app hear each other in a turn of their own.
    void later(std::function<void()> what) {
        world.ticker.after(0ms, [here = std::weak_ptr<int>(alive), what = std::move(what)] {
            if (!here.expired())
                what();
        });
    }

    [[nodiscard]] QList<Entry> entries(const MeasurementId &of) {
        QList<Entry> all;
        static_cast<void>(story.store().read(of, [&all](Entry &&entry) { all.append(std::move(entry)); }));
        return all;
    }
    [[nodiscard]] QList<MeasurementId> measurements() { return story.store().measurements(); }
    [[nodiscard]] QByteArray dump(const MeasurementId &of) {
        Fold fold;
        fold.apply(entries(of), nullptr);
        return fold.dump();
    }
    void note(const MeasurementId &in, const QString &text) {
        QVERIFY(story.portfolio().open(in).ok());
        story.noteDown(text);
        story.leavePage();
        story.settleStore();
        courier->written(in);
    }
    [[nodiscard]] RosterLine lineFor(const MeasurementOffer &offer) const {
        return {offer.slot, keys.keys().g, keys.keys().s, keys.keys().s};
    }
    /// The other auditor of what two have become drops out; this tablet is asked to have that place.
    void replaceBy(const DeviceKeys &peer, const MeasurementId &about) {
        story.portfolio().write(about, [&](OpenMeasurement &measurement) {
            const Slot slot = other(measurement.self());
            const Measurement &state = measurement.state();
            for (const Roster::Member &member : QList<Roster::Member>(state.roster.members)) {
                if (member.line.slot == slot)
                    RosterService(measurement).retire(slot, member.line.signing);
            }
            courier->offer(peer, {about, QStringLiteral("De Linde"), slot, state.roleOf(slot), measurement.structure(),
                                  AdoptSaid{state.adoption.sides, {}}});
        });
        story.settleStore();
    }
    void takeIn(const DeviceKeys &from, const MeasurementId &about, const PublicKey &key) {
        story.portfolio().write(about, [&](OpenMeasurement &measurement) {
            RosterService(measurement).join({other(measurement.self()), from.g, from.s, key});
        });
        story.settleStore();
        rows->change(about).members.append(from.g);
        share();
    }
    /// Says yes to the first that is asked.
    AdoptDesk::Trouble agree(const MeasurementId &mine) {
        const QList<AdoptDesk::Asked> asked = desk->asked();
        return asked.isEmpty() ? AdoptDesk::Trouble::NotOpened : desk->putTogether(asked.first(), mine);
    }

    AdoptAir &world;
    OneTablet story;
    MeasurementId id;
    DeviceIdentity keys = DeviceIdentity::random();
    LoopbackNetwork network{world.air};
    LoopbackDiscovery discovery{network};
    std::map<MeasurementId, std::unique_ptr<StoreReplica>> replicas;
    std::unique_ptr<SharedRows> rows;
    std::unique_ptr<AdoptDesk> desk;
    std::unique_ptr<Courier> courier;
    QList<MeasurementId> became;
    std::optional<MeasurementOffer> joins;
    bool keepsWhatWasTwo = true;
    bool listens = false;
    bool mayLetGo = true;
    bool killedAtOnce = false; ///< what is written after the joining does not come to the disk
    std::shared_ptr<int> alive = std::make_shared<int>(0);
};

/// Anna and Bruno, each with a measurement of the same interview, paired afterwards.
struct ApartWorld : AdoptAir {
    explicit ApartWorld(Slot ofBruno = Slot::First)
        : bruno(*this, QStringLiteral("Bruno"), QStringLiteral("De Linde"), ofBruno) {
        know(anna, {&bruno});
        know(bruno, {&anna});
    }
    static void know(ApartTablet &one, const QList<const ApartTablet *> &others) {
        PeerBook book;
        for (const ApartTablet *other : others) {
            QVERIFY(book.add(other->keys.keys(), {}));
            book.confirm(other->keys.keys());
        }
        one.start(book);
    }
    void settle() {
        for (ApartTablet *tablet : {&anna, &bruno})
            tablet->story.settleStore();
    }
    void pass(std::chrono::milliseconds time) {
        for (auto left = time; left > 0ms; left -= 5ms) {
            ticker.advance(5ms);
            settle();
        }
    }
    void meet() {
        anna.listen(true);
        bruno.listen(true);
        pass(7s);
    }
    /// Up to where Anna has to say yes.
    void propose() {
        meet();
        QCOMPARE(anna.desk->propose(anna.id, bruno.keys.keys()), AdoptDesk::Trouble::None);
        pass(1s);
        QCOMPARE(bruno.agree(bruno.id), AdoptDesk::Trouble::None);
        pass(1s);
    }
    [[nodiscard]] MeasurementId lower() const { return std::min(anna.id, bruno.id); }
    [[nodiscard]] bool joined() {
        return anna.measurements() == QList{lower()} && bruno.measurements() == QList{lower()};
    }
    /// Both hold the same one, it is sound, and each writes for one auditor.
    [[nodiscard]] QByteArray wrong() {
        if (!joined())
            return "they are not one on both";
        for (ApartTablet *tablet : {&anna, &bruno}) {
            if (!tablet->story.portfolio().open(lower()))
                return "it does not open";
            tablet->story.settleStore();
            tablet->courier->written(lower());
        }
        pass(9s);
        if (anna.dump(lower()) != bruno.dump(lower()))
            return "they differ";
        const Measurement &state = anna.story.state();
        const Adopted adopted = state.adoption.known();
        if (!verifyJournal(lower(), anna.entries(lower()), {}, {}, adopted).isEmpty())
            return "the journal is not sound";
        if (anna.story.measurement().self() == bruno.story.measurement().self())
            return "both write for one auditor";
        return anna.courier->standing(lower()).even ? QByteArray() : QByteArray("the ordinary session is not even");
    }

    ApartTablet anna{*this, QStringLiteral("Anna"), QStringLiteral("Oefenhuis De Linde"), Slot::First};
    ApartTablet bruno;
};

} // namespace Tweeluik::Testing
