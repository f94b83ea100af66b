// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/judgementcodec.h"
#include "judgement/twojudges.h"

#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Refusal = SealService::Refusal;

/// From scores that nobody else can read to scores side by side, on two tablets.
class SealServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void notBeforeBothAreReadyAndEverythingIsAnswered() {
        TwoJudges two;
        QCOMPARE(two.anna.seal().maySeal(two.anna.items()), Refusal::Unanswered);
        two.anna.scoreAll(3);
        QCOMPARE(two.anna.seal().maySeal(two.anna.items()), Refusal::None);
        two.bruno.explain(4, QStringLiteral("anders gezegd"));
        two.meet();
        QCOMPARE(two.anna.sealAll(), Refusal::NotReady);
        QVERIFY(two.anna.state().judgement.seals.commits.isEmpty());
    }

    void overTheLink_data() { way_data(); }
    void overTheLink() {
        QFETCH(bool, annaFirst);
        TwoJudges two;
        score(two);
        Judge &first = annaFirst ? two.anna : two.bruno;
        Judge &second = two.beside(first);
        QCOMPARE(first.sealAll(), Refusal::None);
        QVERIFY(!first.seal().scoresOpen());
        QVERIFY(!first.score(1, 5)); // fixed
        two.meet();
        QVERIFY(second.score(1, 5, QStringLiteral("toch hoger"))); // and this one is free still
        QVERIFY(!first.seal().state().bothOpen());
        QCOMPARE(second.sealAll(), Refusal::None);
        two.meet();
        checkOpen(two);
    }

    /// A to B, B to A, A to B: no more than that.
    void byThreeFiles_data() { way_data(); }
    void byThreeFiles() {
        QFETCH(bool, annaFirst);
        TwoJudges two;
        score(two);
        Judge &first = annaFirst ? two.anna : two.bruno;
        Judge &second = two.beside(first);
        QCOMPARE(first.sealAll(), Refusal::None);
        QCOMPARE(second.sealAll(), Refusal::None);
        two.deliver(first);
        QVERIFY(!second.seal().state().bothOpen());
        two.deliver(second);
        QVERIFY(first.seal().state().side(second.slot).released);
        two.deliver(first);
        for (Judge *judge : {&first, &second}) {
            checkSees(two, *judge);
            judge->kill();
            checkSees(two, *judge);
        }
        two.deliver(second); // only so that the journals can be compared
        checkOpen(two);
    }

    /// Whatever dies at whatever moment: nothing is lost, nothing is opened too early, and it comes out in the end.
    void killedAtEachStep() {
        int kills = 0;
        for (int step = 0; step < 60; ++step) {
            for (const Slot slot : {Slot::First, Slot::Second}) {
                TwoJudges two;
                score(two);
                int at = 0;
                const auto mayDie = [&] {
                    if (at++ == step) {
                        two.of(slot).kill();
                        ++kills;
                    }
                };
                walk(two, mayDie);
                checkOpen(two);
            }
        }
        QVERIFY2(kills > 20, qPrintable(QString::number(kills)));
    }

    /// What was sealed for the key of before can never be opened any more, also not by what the disk still holds.
    void takenBackWhileTheOthersReleaseIsUnderWay() {
        TwoJudges two;
        score(two);
        QCOMPARE(two.anna.sealAll(), Refusal::None);
        two.deliver(two.anna);
        QCOMPARE(two.bruno.sealAll(), Refusal::None); // releases at once, for Anna's key
        QVERIFY(two.anna.seal().reopen(QStringLiteral("nog eens lezen")));
        two.anna.settle();
        const QByteArray row =
            two.anna.tablet.store().readLocal(two.anna.measurement().id(), LocalRow::SealFirst).value();
        QVERIFY(SealRow::decode(row)->secret().isEmpty());
        two.meet();
        QVERIFY(!two.anna.seal().state().side(Slot::Second).open());
        QCOMPARE(two.anna.seal().state().side(Slot::First).reopenings.size(), 1);
        QVERIFY(two.anna.seal().scoresOpen());
        QVERIFY(two.anna.score(2, 1));
        QVERIFY(!two.bruno.seal().mayReopen()); // its release is out
        QCOMPARE(two.anna.sealAll(), Refusal::None);
        two.meet();
        checkOpen(two);
        QCOMPARE(two.bruno.state().judgement.seals.releases.size(), 3); // Bruno's twice
    }

    void aChangedExplanationTakesBothBack() {
        TwoJudges two;
        score(two);
        QCOMPARE(two.anna.sealAll(), Refusal::None);
        two.bruno.explain(7, QStringLiteral("er kwam nog iets bij"));
        two.meet();
        QVERIFY(two.anna.seal().scoresOpen());
        QCOMPARE(two.bruno.seal().state().side(Slot::First).reopenings.size(), 1); // and it can be seen
        QCOMPARE(two.anna.sealAll(), Refusal::NotReady);
        QVERIFY(two.anna.ready());
        QVERIFY(two.bruno.ready());
        two.meet();
        QCOMPARE(two.anna.sealAll(), Refusal::None);
        QCOMPARE(two.bruno.sealAll(), Refusal::None);
        two.meet();
        checkOpen(two);
    }

    void changedAfterSealingStaysAsItWas() {
        TwoJudges two;
        score(two);
        QCOMPARE(two.anna.sealAll(), Refusal::None);
        QCOMPARE(two.bruno.sealAll(), Refusal::None);
        two.meet();
        two.bruno.explain(7, QStringLiteral("te laat"));
        two.meet();
        checkOpen(two);
        QVERIFY(two.anna.seal().state().side(Slot::First).textsChanged);
    }

private:
    static void way_data() {
        QTest::addColumn<bool>("annaFirst");
        QTest::newRow("Anna seals first") << true;
        QTest::newRow("Bruno seals first") << false;
    }
    static void score(TwoJudges &two) {
        two.anna.scoreAll(4);
        two.bruno.scoreAll(2);
    }
    template <typename MayDie> static void walk(TwoJudges &two, MayDie mayDie) {
        two.anna.seal().seal(two.anna.items());
        mayDie();
        two.anna.settle();
        mayDie();
        for (int round = 0; round < 20 && !(two.anna.seal().state().bothOpen() && two.bruno.seal().state().bothOpen());
             ++round) {
            for (Judge *judge : {&two.anna, &two.bruno}) {
                if (judge->seal().maySeal(judge->items()) == Refusal::None)
                    judge->seal().seal(judge->items());
                mayDie();
                // One turn of the event loop at a time: what is not durable then is lost.
                for (int turn = 0; turn < 3; ++turn) {
                    judge->tablet.settleStore();
                    mayDie();
                }
                judge->settle();
                two.deliver(*judge);
                mayDie();
            }
        }
        two.meet();
    }
    static void checkSees(TwoJudges &two, Judge &judge) {
        const SealState &state = judge.seal().state();
        QVERIFY(state.bothOpen());
        QVERIFY(state.mismatch.isEmpty());
        for (const Slot slot : {Slot::First, Slot::Second}) {
            const auto sheet = decodeSheet(state.side(slot).reveal->sheet);
            QVERIFY(sheet.ok());
            QCOMPARE(*sheet, two.of(slot).state().ownScores[std::size_t(slot)]);
        }
    }
    static void checkOpen(TwoJudges &two) {
        for (Judge *judge : {&two.anna, &two.bruno}) {
            checkSees(two, *judge);
            QVERIFY(judge->state().ownScores[std::size_t(other(judge->slot))].isEmpty());
            const LocalRow name = judge->slot == Slot::First ? LocalRow::SealFirst : LocalRow::SealSecond;
            const auto row = SealRow::decode(*judge->tablet.store().readLocal(judge->measurement().id(), name));
            QVERIFY(row.ok());
            QVERIFY(row->secret().isEmpty());
        }
        QCOMPARE(two.anna.dump(), two.bruno.dump());
    }
};

QTEST_GUILESS_MAIN(SealServiceTest)
#include "tst_seal_service.moc"
