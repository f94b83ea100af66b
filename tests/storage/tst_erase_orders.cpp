// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"
#include "core/measurement/payloads.h"
#include "core/sync/eraseorder.h"
#include "storage/journalfixture.h"
#include "support/story/onetablet.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Story::OneTablet;
using namespace std::chrono_literals;

namespace {

struct Signer {
    PublicKey key{};
    std::array<std::uint8_t, secretKeySize> secret{};
    Signer() { crypto_sign_keypair(key.data(), secret.data()); }
    [[nodiscard]] EraseOrder order(MeasurementId id) const {
        return EraseOrder::sign(goneHash(id.toBytes()), 1'773'145'800'000ms, secret.data());
    }
};

Roster::Member member(Slot slot, const PublicKey &key) { return {{slot, key, {}, {}}, true, {}, {}, {}}; }

bool contains(const Device &device, const QByteArray &needle) {
    const auto files = device.bytes();
    return std::any_of(files.begin(), files.end(), [&](const QByteArray &bytes) { return bytes.contains(needle); });
}

QList<Entry> entriesOf(OneTablet &tablet, MeasurementId id) {
    tablet.settleStore();
    return readAll(tablet.store(), id);
}

} // namespace

class EraseOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsItsSignersWord() {
        const Signer anna;
        const Signer bruno;
        const auto id = MeasurementId::random();
        const EraseOrder order = anna.order(id);
        QVERIFY(order.isSigned());
        QCOMPARE(order.by, anna.key);
        QCOMPARE(*EraseOrder::decode(order.encode()), order);
        QVERIFY(!order.encode().contains(id.toBytes()));
        QVERIFY(!EraseOrder::decode(order.encode().chopped(1)));
        QVERIFY(!EraseOrder::decode(order.encode() + 'x'));
        EraseOrder other = order;
        other.erasedAt += 1ms;
        QVERIFY(!other.isSigned());
        other = order;
        other.measurement[0] ^= 1;
        QVERIFY(!other.isSigned());
        other = order;
        other.by = bruno.key;
        QVERIFY(!other.isSigned());

        const auto said = EraseConfirmation::sign(order, bruno.secret.data());
        QCOMPARE(said.by, bruno.key);
        QVERIFY(said.answers(order));
        QCOMPARE(*EraseConfirmation::decode(said.encode()), said);
        QVERIFY(!EraseConfirmation::decode(said.encode().chopped(1)));
        QVERIFY(!said.answers(anna.order(MeasurementId::random())));
        EraseConfirmation forged = said;
        forged.by = anna.key;
        QVERIFY(!forged.answers(order));
    }

    void onlyAMemberIsObeyed() {
        const Signer anna, bruno, later, stranger;
        const auto id = MeasurementId::random();
        Roster roster;
        roster.members = {member(Slot::First, anna.key), member(Slot::Second, bruno.key),
                          member(Slot::Second, later.key)};
        QCOMPARE(judge(anna.order(id), id, roster), OrderVerdict::Counts);
        QCOMPARE(judge(bruno.order(id), id, roster), OrderVerdict::Counts);
        QCOMPARE(judge(later.order(id), id, roster), OrderVerdict::Stranger); // two for one slot
        QCOMPARE(judge(stranger.order(id), id, roster), OrderVerdict::Stranger);
        QCOMPARE(judge(anna.order(id), MeasurementId::random(), roster), OrderVerdict::Elsewhere);
        EraseOrder forged = stranger.order(id);
        forged.by = anna.key;
        QCOMPARE(judge(forged, id, roster), OrderVerdict::Unsigned);
        roster.members[1].retired = 5s;
        QCOMPARE(judge(bruno.order(id), id, roster), OrderVerdict::Stranger);
        QCOMPARE(judge(later.order(id), id, roster), OrderVerdict::Counts);
    }

    void theOrderStandsUntilAllHaveConfirmed() {
        const Signer bruno, carla;
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        Journal later(*device.store);
        journal.note("gaat weg");
        const Hash name = goneHash(journal.id.toBytes());
        QVERIFY(device.store->eraseOrders()->isEmpty());
        QVERIFY(!*device.store->wasErased(name));
        device.store->eraseMeasurement(journal.id, {bruno.key, carla.key}, journal.answer());
        device.store->drain();
        for (int round = 0; round < 2; ++round) {
            const auto orders = device.store->eraseOrders();
            QCOMPARE(orders->size(), 1);
            QCOMPARE(orders->first().measurement, name);
            QCOMPARE(orders->first().waiting, (QList<PublicKey>{bruno.key, carla.key}));
            const auto order = EraseOrder::decode(orders->first().order);
            QVERIFY(order->isSigned());
            QCOMPARE(order->measurement, name);
            QCOMPARE(order->by, decodeOpening(journal.written.first().payload)->deviceKey);
            QVERIFY(*device.store->wasErased(name));
            // Another erasure gives the device a new key; the order comes along.
            if (round == 0)
                device.store->eraseMeasurement(later.id, {});
            QVERIFY(device.restart());
        }
        QCOMPARE(device.store->eraseOrders()->size(), 1); // the later one told nobody
    }

    void onceConfirmedOnlyTheHashesStay() {
        const Signer bruno, carla, stranger;
        Device device;
        device.options.weakened.cipher = Cipher::None;
        QVERIFY(device.start());
        Journal journal(*device.store);
        const Hash name = goneHash(journal.id.toBytes());
        device.store->eraseMeasurement(journal.id, {bruno.key, carla.key}, {});
        device.store->drain();
        const QByteArray raw = device.store->eraseOrders()->first().order;
        QVERIFY(contains(device, raw));
        QList<StoreError> errors;
        const auto confirm = [&](const Hash &hash, const PublicKey &by) {
            device.store->confirmErased(hash, by, [&](const Result<Done, StoreError> &result) {
                if (!result)
                    errors.append(result.error());
            });
            device.store->drain();
        };
        confirm(name, stranger.key);
        QCOMPARE(device.store->eraseOrders()->first().waiting.size(), 2);
        confirm(name, bruno.key);
        QCOMPARE(device.store->eraseOrders()->first().waiting, QList<PublicKey>{carla.key});
        QCOMPARE(device.store->eraseOrders()->first().order, raw);
        confirm(Hash{}, carla.key);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, StoreError::Kind::Unknown);
        confirm(name, carla.key);
        QVERIFY(device.restart());
        QVERIFY(device.store->eraseOrders()->isEmpty());
        QVERIFY(!contains(device, raw)); // only the hashes stay
        QVERIFY(*device.store->wasErased(name));
        journal.errors.clear();
        device.store->create(journal.id, {journal.written.first()}, journal.answer());
        device.store->drain();
        QCOMPARE(journal.errors.value(0).kind, StoreError::Kind::Refused);
    }

    void aKillAtAnyStepKeepsTheOrder_data() {
        QTest::addColumn<int>("step");
        for (int step = int(EraseStep::Noted); step <= int(EraseStep::KeyDropped); ++step)
            QTest::addRow("step %d", step) << step;
    }
    void aKillAtAnyStepKeepsTheOrder() {
        QFETCH(int, step);
        const Signer bruno;
        Device device;
        QTemporaryDir copy;
        MemorySecretStore keys;
        device.options.afterEraseStep = [&](EraseStep reached) {
            if (int(reached) != step)
                return;
            for (const char *name : {"/tweeluik.db", "/tweeluik.db-wal"})
                QFile::copy(device.folder() + QLatin1String(name), copy.path() + QLatin1String(name));
            keys = device.keys;
        };
        QVERIFY(device.start());
        Journal journal(*device.store);
        device.store->eraseMeasurement(journal.id, {bruno.key}, {});
        device.store->drain();
        const auto opened = SqliteJournalStore::open(copy.path(), keys, device.clock);
        QVERIFY(opened.ok());
        QVERIFY(!(*opened)->measurements().contains(journal.id));
        QCOMPARE((*opened)->eraseOrders()->size(), 1);
        QCOMPARE((*opened)->eraseOrders()->first().order, device.store->eraseOrders()->first().order);
        QCOMPARE((*opened)->eraseOrders()->first().waiting, QList<PublicKey>{bruno.key});
    }

    /// From the one tablet to the other and back.
    void itGoesThereAndTheAnswerComesBack() {
        OneTablet anna;
        OneTablet bruno;
        const MeasurementId id = anna.prepare(Slot::First);
        const QList<Entry> all = entriesOf(anna, id);
        RosterLine line;
        line.slot = Slot::Second;
        const auto probe = bruno.store().openStream(MeasurementId::random(), {});
        line.signing = decodeOpening(probe->payload)->deviceKey;
        bruno.portfolio().join(id, all, {}, line, Role::NoteTaker, {});
        anna.portfolio().receive(id, entriesOf(bruno, id).mid(all.size()), {}, {});
        anna.measurement().append(EntryKind::Roster, {}, {},
                                  Payload::encode(RosterSaid{RosterSaid::What::Joins, line, {}}));
        bruno.portfolio().receive(id, {entriesOf(anna, id).last()}, {}, {});
        bruno.settleStore();
        QVERIFY(bruno.portfolio().open(id).ok());
        bruno.settleStore();

        anna.portfolio().eraseMeasurement(id);
        anna.settleStore();
        const auto standing = anna.store().eraseOrders();
        QCOMPARE(standing->size(), 1);
        QCOMPARE(standing->first().waiting, QList<PublicKey>{line.signing});
        const auto order = EraseOrder::decode(standing->first().order);
        QCOMPARE(judge(*order, id, *bruno.portfolio().roster(id)), OrderVerdict::Counts);
        bool gone = false;
        bruno.portfolio().obeyErase(id, [&](const auto &result) { gone = result.ok(); });
        QVERIFY(bruno.portfolio().current() == nullptr);
        bruno.settleStore();
        QVERIFY(gone);
        QVERIFY(bruno.store().measurements().isEmpty());
        QVERIFY(bruno.portfolio().summaries().isEmpty());
        QVERIFY(*bruno.store().wasErased(order->measurement)); // the order may come again
        QVERIFY(bruno.store().eraseOrders()->isEmpty());
        anna.store().confirmErased(order->measurement, line.signing, {});
        anna.settleStore();
        QVERIFY(anna.store().eraseOrders()->isEmpty());
        // One that was never shared tells nobody.
        const MeasurementId own = anna.prepare(Slot::First);
        anna.portfolio().eraseMeasurement(own);
        anna.settleStore();
        QVERIFY(anna.store().eraseOrders()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(EraseOrdersTest)
#include "tst_erase_orders.moc"
