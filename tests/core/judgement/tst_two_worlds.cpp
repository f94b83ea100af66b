// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/consensusservice.h"
#include "core/measurement/judgementcodec.h"
#include "judgement/twojudges.h"

#include <QRandomGenerator>
#include <algorithm>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

/// One thing that reached the other tablet, without what is drawn at random: names of streams and units, fingerprint,
/// key and box.
struct Seen {
    EntryKind kind = EntryKind::Open;
    std::uint64_t seq = 0;
    std::uint64_t stamp = 0;
    QList<std::uint64_t> parents;
    bool inUnit = false;
    QByteArray said; ///< what is left of the payload, or all of it where nothing in it is random
    qsizetype size = 0;
    bool operator==(const Seen &) const = default;
};

Seen seen(const Entry &entry) {
    Seen what{entry.kind, entry.seq, entry.stamp, {}, !entry.unit.isNull(), {}, entry.payload.size()};
    for (const EntryRef &parent : entry.parents)
        what.parents.append(parent.seq);
    std::sort(what.parents.begin(), what.parents.end()); // they stand in the order of names that are drawn at random
    if (entry.kind == EntryKind::Commit) {
        Commit commit = *Payload::decode<Commit>(entry.payload);
        commit.seal = {};
        commit.key = {};
        commit.explanations = {}; // the same on both tablets, and named after random secrets
        what.said = Payload::encode(commit);
    } else if (entry.kind != EntryKind::Release) {
        what.said = entry.payload;
    }
    return what;
}

/// What the other auditor's tablet gets to see of Anna until it has released its own scores.
struct World {
    QList<Seen> received;
};

/// Anna's scores: other levels and reasons, another order, another number of edits.
void scoreAtRandom(Judge &anna, QRandomGenerator &random) {
    const int edits = random.bounded(30);
    for (int edit = 0; edit < edits; ++edit)
        anna.score(1 + random.bounded(12), 1 + random.bounded(5), QString(random.bounded(1'000), u'x'));
    QList<ItemNumber> rest = anna.items();
    while (!rest.isEmpty())
        anna.score(rest.takeAt(random.bounded(int(rest.size()))), 1 + random.bounded(5),
                   QString(random.bounded(1'000), QChar(0x133)));
}

World world(quint32 seed, quint32 scoring, bool annaFirst, bool blind = true) {
    QRandomGenerator random(scoring);
    TwoJudges two;
    World world;
    const auto hear = [&] {
        for (const Entry &entry : two.deliver(two.anna))
            world.received.append(seen(entry));
    };
    two.bruno.scoreAll(1 + int(seed % 5));
    if (!annaFirst)
        two.bruno.sealAll();
    two.deliver(two.bruno);
    scoreAtRandom(two.anna, random);
    if (!blind) // the control: somewhere along the way the scores go out as they are
        ConsensusService(two.anna.measurement()).setPaper(Slot::First, two.anna.state().ownScores[0]);
    two.anna.settle();
    hear();
    if (blind && two.anna.sealAll() != SealService::Refusal::None)
        qFatal("not sealed");
    hear();
    return world;
}

QByteArray difference(quint32 seed, const World &one, const World &another) {
    QByteArray lines = "seed " + QByteArray::number(seed);
    for (const World *world : {&one, &another}) {
        lines += "\n";
        for (const Seen &each : world->received)
            lines += " " + QByteArray::number(int(each.kind)) + "@" + QByteArray::number(each.seq) + "/" +
                     QByteArray::number(each.stamp) + ":" + QByteArray::number(each.size);
    }
    return lines;
}

} // namespace

/// Two worlds that differ only in what Anna scored: nothing that reaches Bruno tells them apart.
class TwoWorldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void nothingTellsThemApart_data() {
        QTest::addColumn<bool>("annaFirst");
        QTest::newRow("Anna seals first") << true;
        QTest::newRow("Bruno sealed before") << false;
    }
    void nothingTellsThemApart() {
        QFETCH(bool, annaFirst);
        const int pairs =
            qEnvironmentVariableIsSet("TWEELUIK_SEEDS") ? qEnvironmentVariableIntValue("TWEELUIK_SEEDS") : 250;
        for (quint32 seed = 0; seed < quint32(pairs); ++seed) {
            const World one = world(seed, 2 * seed + 1, annaFirst);
            const World another = world(seed, 1'000'003 + 7 * seed, annaFirst);
            QVERIFY(!one.received.isEmpty());
            QVERIFY2(one.received == another.received, difference(seed, one, another).constData());
        }
    }

    void theControlIsFound() {
        int found = 0;
        for (quint32 seed = 0; seed < 20; ++seed)
            found += world(seed, 2 * seed + 1, true, false).received != world(seed, 90 + seed, true, false).received;
        QCOMPARE(found, 20);
    }
};

QTEST_GUILESS_MAIN(TwoWorldsTest)
#include "tst_two_worlds.moc"
