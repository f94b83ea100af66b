// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sharedtablet.h"
#include "core/measurement/rosterservice.h"
#include "judgement/twojudges.h"

#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using PinResult = SharedTablet::PinResult;
using Refusal = SealService::Refusal;

namespace {

const QString annasPin = QStringLiteral("2580");
const QString brunosPin = QStringLiteral("739146");
const QString canary = QStringLiteral("kanarie bij item drie");

/// One tablet, two auditors: the explanations are ready by both and scoring may begin.
struct OneForBoth {
    OneForBoth() {
        judge.tablet.prepare(Slot::First);
        judge.settle();
        judge.begin();
        for (const ItemNumber item : judge.items())
            judge.explain(item, QStringLiteral("toelichting bij %1").arg(item));
        DraftingService drafting(judge.measurement());
        if (!drafting.ready(Slot::First) || !drafting.ready(Slot::Second))
            qFatal("not ready");
        judge.settle();
    }
    [[nodiscard]] SharedTablet &shared() { return *judge.seals->shared(); }
    [[nodiscard]] static QString pinOf(Slot slot) { return slot == Slot::First ? annasPin : brunosPin; }
    PinResult choose(Slot slot, const QString &pin) {
        std::optional<PinResult> told;
        shared().choosePin(slot, pin, [&told](PinResult answer) { told = answer; });
        judge.settle();
        return told.value_or(PinResult::NotKept);
    }
    PinResult anew(Slot slot, const QString &pin) {
        std::optional<PinResult> told;
        shared().beginAnew(slot, pin, [&told](PinResult answer) { told = answer; });
        judge.settle();
        return told.value_or(PinResult::NotKept);
    }
    /// Puts the tablet in the hands of that auditor, who has a PIN or makes one.
    [[nodiscard]] bool hand(Slot slot) {
        if (!shared().isShared() && !shared().begin())
            return false;
        judge.settle();
        shared().cover();
        judge.settle();
        const PinResult answer =
            shared().hasPin(slot) ? shared().uncover(slot, pinOf(slot)) : choose(slot, pinOf(slot));
        judge.settle();
        return answer == PinResult::Done && judge.measurement().self() == slot;
    }
    void scoreAll(int level) {
        judge.scoreAll(level);
        judge.score(3, level, canary);
    }
    [[nodiscard]] const SealState &state() { return judge.seal().state(); }
    [[nodiscard]] Reveal revealed(Slot slot) { return state().side(slot).reveal.value_or(Reveal()); }
    /// All that the files hold of this measurement, as whoever has its key reads it.
    [[nodiscard]] QByteArray everything() {
        QByteArray all;
        static_cast<void>(
            judge.tablet.store().read(judge.measurement().id(), [&all](Entry &&entry) { all += entry.payload; }));
        for (int row = int(LocalRow::Draft); row <= int(LocalRow::LockSecond); ++row)
            all += judge.tablet.store().readLocal(judge.measurement().id(), LocalRow(row)).value();
        return all;
    }

    Judge judge{Slot::First};
};

} // namespace

/// Both auditors use one tablet: each behind an own PIN, and neither can read or do what is the other's.
class SharedTabletTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void eachInTurnUntilBothLieOpen() {
        OneForBoth one;
        QVERIFY(!one.shared().isShared());
        QVERIFY(one.hand(Slot::First));
        one.scoreAll(2);
        QCOMPARE(one.judge.sealAll(), Refusal::None);
        QVERIFY(one.hand(Slot::Second));
        QVERIFY(one.judge.seal().scoresOpen());
        one.scoreAll(4);
        QCOMPARE(one.judge.sealAll(), Refusal::None);
        QVERIFY(!one.state().bothOpen()); // Bruno has released; Anna's half needs Anna
        QVERIFY(one.hand(Slot::First));   // no third turn: what Bruno sealed was released to Anna
        QVERIFY(one.state().bothOpen());
        QCOMPARE(one.judge.state().judgement.seals.reveals.size(), 2); // said in the log, and not only shown
        one.shared().cover();
        QVERIFY(one.judge.seals->current()->state().bothOpen());
        QVERIFY(one.state().mismatch.isEmpty());
        QCOMPARE(one.revealed(Slot::First).slot, Slot::First);
        const auto annas = decodeSheet(one.revealed(Slot::First).sheet);
        const auto brunos = decodeSheet(one.revealed(Slot::Second).sheet);
        QVERIFY(annas && brunos);
        QCOMPARE(annas->at(0).level, 2);
        QCOMPARE(brunos->at(0).level, 4);
    }

    void theRosterNamesTheTabletForBoth() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        const Roster &roster = one.judge.state().roster;
        QVERIFY(roster.mayWrite(one.judge.measurement().deviceKey(), Slot::Second));
        QVERIFY(roster.current(Slot::Second) != nullptr);
        QVERIFY(!roster.disputed(Slot::Second));
        QVERIFY(!one.judge.state().joined()); // one tablet still: each says yes on it in turn
    }

    void whatIsCoveredCannotBeRead() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        one.scoreAll(2);
        QVERIFY(one.judge.state().ownScores[0].size() == 12);
        QCOMPARE(one.judge.sealAll(), Refusal::None);
        QVERIFY(one.hand(Slot::Second));
        QVERIFY(one.judge.state().ownScores[0].isEmpty());
        QVERIFY(!one.everything().contains(canary.toUtf8()));
        one.judge.kill();
        QVERIFY(one.judge.state().ownScores[0].isEmpty());
        QVERIFY(one.judge.state().ownScores[1].isEmpty());
        QVERIFY(!one.everything().contains(canary.toUtf8()));
        QVERIFY(one.hand(Slot::First));
        QCOMPARE(one.judge.state().ownScores[0].size(), 12);
    }

    /// The control of the search above: without PINs the key of the measurement is enough.
    void onAnOwnTabletItIsFound() {
        OneForBoth one;
        one.scoreAll(2);
        QVERIFY(one.everything().contains(canary.toUtf8()));
    }

    void whileItIsHandedOverNobodyScores() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        QVERIFY(one.judge.score(1, 3));
        one.shared().cover();
        QVERIFY(!one.judge.score(1, 4));
        QVERIFY(!one.judge.seal().scoresOpen());
        QCOMPARE(one.judge.sealAll(), Refusal::Sealed);
        QVERIFY(one.hand(Slot::First));
        QCOMPARE(one.judge.state().ownScores[0].first().level, 3);
    }

    /// To be covered is not to be lost: a seal of the other is left alone.
    void theSealOfTheOtherStands() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        one.scoreAll(2);
        QCOMPARE(one.judge.sealAll(), Refusal::None);
        QVERIFY(one.hand(Slot::Second));
        one.judge.kill();
        one.judge.settle();
        QVERIFY(one.state().side(Slot::First).commit.has_value());
        QVERIFY(one.state().side(Slot::First).reopenings.isEmpty());
    }

    /// Nor is the own seal taken back because it could not be read for a moment.
    void theOwnSealStandsWhenItComesBack() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        one.scoreAll(2);
        QCOMPARE(one.judge.sealAll(), Refusal::None);
        for (int turn = 0; turn < 2; ++turn) {
            QVERIFY(one.hand(Slot::First));
            QVERIFY(one.state().side(Slot::First).commit.has_value());
            QVERIFY(one.state().side(Slot::First).reopenings.isEmpty());
        }
    }

    void killedAtEachStep() {
        int kills = 0;
        for (int step = 0; step < 8; ++step) {
            OneForBoth one;
            int at = 0;
            const auto mayDie = [&] {
                if (at++ == step) {
                    one.judge.kill();
                    ++kills;
                }
            };
            for (const Slot slot : {Slot::First, Slot::Second, Slot::First, Slot::Second}) {
                QVERIFY(one.hand(slot));
                mayDie();
                if (!one.shared().uncovered())
                    QVERIFY(one.hand(slot));
                if (one.judge.seal().scoresOpen()) {
                    one.scoreAll(slot == Slot::First ? 2 : 4);
                    static_cast<void>(one.judge.seal().seal(one.judge.items()));
                    mayDie(); // with the seal under way
                    if (!one.shared().uncovered())
                        QVERIFY(one.hand(slot));
                    if (one.judge.seal().scoresOpen())
                        QCOMPARE(one.judge.sealAll(), Refusal::None);
                }
            }
            // What a kill kept back happens when that auditor has the tablet again.
            for (int turn = 0; turn < 3 && !one.state().bothOpen(); ++turn)
                QVERIFY(one.hand(turn % 2 == 0 ? Slot::First : Slot::Second));
            QVERIFY(one.state().bothOpen());
            QVERIFY(one.state().mismatch.isEmpty());
        }
        QVERIFY2(kills >= 6, qPrintable(QString::number(kills)));
    }

    void aWrongPinOpensNothing() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        one.shared().cover();
        for (int turn = 0; turn < SharedTablet::triesAtOnce; ++turn)
            QCOMPARE(one.shared().uncover(Slot::First, QStringLiteral("0000")), PinResult::Wrong);
        QVERIFY(!one.shared().uncovered());
        QCOMPARE(one.shared().uncover(Slot::First, annasPin), PinResult::Waiting);
        one.judge.tablet.pass(SharedTablet::pause);
        QCOMPARE(one.shared().uncover(Slot::First, annasPin), PinResult::Done);
    }

    void aPinIsDigitsAndOfOneAuditor() {
        OneForBoth one;
        QVERIFY(one.shared().begin());
        for (const QString &bad : {QString(), QStringLiteral("123"), QStringLiteral("12a4"), QStringLiteral("١٢٣٤"),
                                   QStringLiteral("1234567890123")})
            QCOMPARE(one.choose(Slot::First, bad), PinResult::NoPin);
        QVERIFY(one.hand(Slot::First));
        QVERIFY(one.hand(Slot::Second));
        one.shared().cover();
        QCOMPARE(one.shared().uncover(Slot::First, brunosPin), PinResult::Wrong);
    }

    void forgottenBeforeSealingItIsScoredAnew() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        one.scoreAll(2);
        one.shared().cover();
        QCOMPARE(one.anew(Slot::First, QStringLiteral("1111")), PinResult::Done);
        QVERIFY(one.judge.state().ownScores[0].isEmpty());
        QCOMPARE(one.judge.state().judgement.seals.anew.size(), 1);
        QCOMPARE(one.judge.state().judgement.seals.anew.first().slot, Slot::First);
        QVERIFY(one.judge.score(1, 5));
        one.shared().cover();
        QCOMPARE(one.shared().uncover(Slot::First, annasPin), PinResult::Wrong);
    }

    void forgottenAfterSealingTheSealIsTakenBack() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        one.scoreAll(2);
        QCOMPARE(one.judge.sealAll(), Refusal::None);
        one.shared().cover();
        QCOMPARE(one.anew(Slot::First, QStringLiteral("1111")), PinResult::Done);
        QVERIFY(!one.state().side(Slot::First).commit);
        QCOMPARE(one.state().side(Slot::First).reopenings.size(), 1);
        QVERIFY(one.judge.seal().scoresOpen());
    }

    void forgottenAfterReleasingOnlyPaperRemains() {
        OneForBoth one;
        QVERIFY(one.hand(Slot::First));
        one.scoreAll(2);
        QCOMPARE(one.judge.sealAll(), Refusal::None);
        QVERIFY(one.hand(Slot::Second));
        one.scoreAll(4);
        QCOMPARE(one.judge.sealAll(), Refusal::None); // and releases
        one.shared().cover();
        QCOMPARE(one.anew(Slot::Second, QStringLiteral("1111")), PinResult::Done);
        QCOMPARE(one.judge.seal().step().kind, SealStep::Kind::Lost);
        QVERIFY(one.state().side(Slot::Second).commit.has_value());
    }

    void notWhenTheOtherHasATablet() {
        TwoJudges two;
        RosterLine brunos;
        brunos.slot = Slot::Second;
        brunos.signing.fill(2);
        RosterService(two.anna.measurement()).join(brunos);
        QVERIFY(!two.anna.seals->shared()->mayBegin());
        QVERIFY(!two.anna.seals->shared()->begin());
        QVERIFY(!two.anna.seals->shared()->isShared());
    }

    void notOnceSomethingIsSealed() {
        OneForBoth one;
        one.scoreAll(3);
        QCOMPARE(one.judge.sealAll(), Refusal::None);
        QVERIFY(!one.shared().mayBegin());
    }
};

QTEST_GUILESS_MAIN(SharedTabletTest)
#include "tst_shared_tablet.moc"
