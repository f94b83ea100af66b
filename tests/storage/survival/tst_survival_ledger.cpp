// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/story.h"

#include <QtTest>

using namespace Tweeluik;
using namespace Tweeluik::Survival;

namespace {

/// Calls a write durable that it throws away: what the ledger must find.
class Forgetful : public MemoryStore {
public:
    bool forget = false;
    void append(MeasurementId id, const QList<Entry> &entries, Committed done) override {
        if (!forget)
            return MemoryStore::append(id, entries, std::move(done));
        forget = false;
        QMetaObject::invokeMethod(this, [done] { done(Done{}); }, Qt::QueuedConnection);
    }
};

} // namespace

/// The means of proof, proved: the ledger against a store that behaves and against stores that do not.
class TestSurvivalLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anHonestStoreIsNotBlamed() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            MemoryStore before;
            MemoryStore store;
            Ledger ledger(before);
            ledger.follow(store);
            Story story(seed, ledger, store);
            for (int i = 0; i < 3; ++i)
                story.found();
            for (int i = 0; i < 40; ++i)
                story.tell(allVerbs[std::size_t(i) % allVerbs.size()]);
            store.drain();
            QCOMPARE(ledger.broken(store), QByteArray());
            QCOMPARE(ledger.acknowledged(), ledger.handed());
            QCOMPARE(ledger.silent(), qsizetype(0));
            QCOMPARE(dump(*ledger.model()), dump(store));
        }
    }

    void equalSeedsTellEqualStories() {
        QByteArray sizes[2];
        for (QByteArray &text : sizes) {
            MemoryStore before;
            MemoryStore store;
            Ledger ledger(before);
            ledger.follow(store);
            Story story(5, ledger, store);
            story.found();
            story.found();
            for (const Verb verb : allVerbs)
                story.tell(verb);
            store.drain();
            text = QByteArray::number(dump(store).size()) + '/' + QByteArray::number(ledger.handed());
        }
        QCOMPARE(sizes[0], sizes[1]);
    }

    void aStoryGoesOnAfterARestart() {
        MemoryStore before;
        MemoryStore first;
        Ledger ledger(before);
        ledger.follow(first);
        Story story(1, ledger, first);
        story.found();
        story.tell(Verb::EraseUnit);
        first.drain();
        const auto second = first.afterKill();
        Ledger later(*second);
        const auto store = second->afterKill();
        later.follow(*store);
        Story more(2, later, *store);
        QVERIFY(more.resume().ok());
        QCOMPARE(more.measurements(), qsizetype(1));
        for (const Verb verb : allVerbs)
            more.tell(verb);
        store->drain();
        QCOMPARE(later.broken(*store), QByteArray());
    }

    void aForgottenWriteIsFound() {
        MemoryStore before;
        Forgetful store;
        Ledger ledger(before);
        ledger.follow(store);
        Story story(3, ledger, store);
        story.found();
        store.drain();
        store.forget = true;
        for (int i = 0; i < 6; ++i)
            story.tell(Verb::Append);
        store.drain();
        deliver();
        QVERIFY(!store.forget);
        QVERIFY2(!ledger.broken(store).isEmpty(), "a write that was called durable is gone and nobody says so");
    }

    void lostEndsAreCounted() {
        MemoryStore before;
        MemoryStore store;
        Ledger ledger(before);
        ledger.follow(store);
        Story story(4, ledger, store);
        story.found();
        store.drain();
        const auto early = store.afterKill();
        const qsizetype then = ledger.handed();
        for (int i = 0; i < 4; ++i)
            story.tell(Verb::Summary);
        QCOMPARE(ledger.broken(*early), QByteArray()); // nothing of it was acknowledged yet
        store.drain();
        QVERIFY(ledger.handed() > then);
        QVERIFY2(ledger.broken(*early).endsWith("writes lost"), ledger.broken(*early).constData());
    }

    void troubleIsHeard() {
        MemoryStore before;
        MemoryStore store;
        Ledger ledger(before);
        ledger.follow(store);
        Story story(4, ledger, store);
        story.found();
        store.drain();
        store.holdUp(StoreError::Kind::Full);
        story.tell(Verb::Summary);
        store.drain();
        QVERIFY(ledger.heldUp());
        QVERIFY(ledger.troubles().contains(int(StoreError::Kind::Full)));
        store.holdUp({});
        store.retry();
        QVERIFY(!ledger.heldUp());
        QCOMPARE(dump(*ledger.model()), dump(store));
    }
};

QTEST_GUILESS_MAIN(TestSurvivalLedger)
#include "tst_survival_ledger.moc"
