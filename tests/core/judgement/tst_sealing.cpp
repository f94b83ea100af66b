// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/entrycodec.h"
#include "core/judgement/sealfixture.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Kind = SealStep::Kind;
using Why = SealStep::Why;

namespace {
constexpr Slot anna = Slot::First;
constexpr Slot bruno = Slot::Second;
} // namespace

class TestSealing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void whoIsNotReadyDoesNotSeal() {
        Table table;
        QVERIFY(!table.state().maySeal[0]);
        QCOMPARE(table.step(anna).why, Why::NotReady);
        table.bothReady();
        QVERIFY(table.state().maySeal[0] && table.state().maySeal[1]);
        QCOMPARE(table.step(anna).why, Why::First);
    }

    void fromSealToBothOpen() {
        Table table;
        table.bothReady();
        table.seal(anna);
        QCOMPARE(table.step(anna).kind, Kind::Wait);
        table.seal(bruno);
        QCOMPARE(table.go(anna), Kind::Release);
        QCOMPARE(table.go(anna), Kind::Wait);
        QVERIFY(!table.state().mayReopen[0] && table.state().mayReopen[1]);
        QCOMPARE(table.go(bruno), Kind::Release);
        QCOMPARE(table.go(bruno), Kind::Open);
        QVERIFY(!table.rows[1].openedMisfit());
        QCOMPARE(table.go(bruno), Kind::Reveal);
        QCOMPARE(table.go(bruno), Kind::DestroySecret);
        QVERIFY(!table.state().bothOpen());
        table.settle();
        QVERIFY(table.state().bothOpen());
        QVERIFY(table.state().mismatch.isEmpty());
        QVERIFY(table.rows[0].secret().isEmpty() && table.rows[1].secret().isEmpty());
    }

    void nothingIsOpenedBeforeTheOwnReleaseIsOnDisk() {
        Table table;
        table.bothReady();
        table.seal(anna);
        table.seal(bruno);
        static_cast<void>(table.go(anna));
        static_cast<void>(table.go(bruno));
        QCOMPARE(table.step(anna).kind, Kind::Open);
        QCOMPARE(table.step(anna, false).kind, Kind::Wait);
    }

    void aReopeningWhileTheOthersReleaseIsUnderWay() {
        Table table;
        table.bothReady();
        const Commit old = table.seal(anna);
        table.seal(bruno);
        static_cast<void>(table.go(bruno)); // sealed for the old key
        table.rows[0].destroySecret();
        table.said.seals.reopenings.append({table.next(anna), anna, old.ref, QStringLiteral("item 4"), {}});
        QCOMPARE(table.step(anna).why, Why::Again);
        QCOMPARE(table.step(bruno).kind, Kind::Wait);
        table.seal(anna);
        QCOMPARE(table.step(bruno).why, Why::OtherKey);
        table.settle();
        QVERIFY(table.state().bothOpen());
        QCOMPARE(table.state().side(anna).reopenings.size(), 1);
    }

    void afterTheOwnReleaseNoReopeningCounts() {
        Table table;
        table.bothReady();
        const Commit own = table.seal(anna);
        table.seal(bruno);
        static_cast<void>(table.go(anna));
        table.said.seals.reopenings.append({table.next(anna), anna, own.ref, {}, {}});
        QVERIFY(table.state().side(anna).given && table.state().side(anna).commit->ref == own.ref);
        QVERIFY(table.state().side(anna).reopenings.isEmpty());
    }

    void aLostSecretMakesANewKeyAlsoAfterTheRelease() {
        Table table;
        table.bothReady();
        table.seal(anna);
        table.seal(bruno);
        static_cast<void>(table.go(anna));
        table.rows[0] = table.rows[0].withoutSecret();
        static_cast<void>(table.go(bruno)); // for the key that was lost
        QCOMPARE(table.go(anna), Kind::Rekey);
        QCOMPARE(table.go(bruno), Kind::Release);
        table.settle();
        QVERIFY(table.state().bothOpen());
    }

    void aChangedExplanationReopensBothUntilOneHasReleased() {
        Table table;
        table.bothReady();
        table.seal(anna);
        table.seal(bruno);
        table.texts = {2};
        QCOMPARE(table.step(anna).why, Why::TextsChanged);
        QCOMPARE(table.step(bruno).kind, Kind::Reopen);
        table.texts = {1};
        static_cast<void>(table.go(anna));
        table.texts = {2};
        QCOMPARE(table.step(bruno).kind, Kind::Release); // the set is fixed
        QVERIFY(table.state().side(bruno).textsChanged);
        table.settle();
        QVERIFY(table.state().bothOpen());
    }

    void theFirstReleaseFixesTheSetForTheOther() {
        Table table;
        table.bothReady();
        table.seal(anna);
        const Commit old = table.seal(bruno);
        static_cast<void>(table.go(anna));
        // He had reopened for another text before her release came.
        table.rows[1].destroySecret();
        table.said.seals.reopenings.append({table.next(bruno), bruno, old.ref, {}, {}});
        table.texts = {2};
        QVERIFY(table.state().maySeal[1]);
        QCOMPARE(table.state().basis.explanations, Hash{1});
        QCOMPARE(table.seal(bruno).explanations, Hash{1});
        table.settle();
        QVERIFY(table.state().bothOpen());
        QVERIFY(table.state().mismatch.isEmpty());
    }

    void whatSpeaksForSomebodyElseCountsForNothing() {
        Table table;
        table.bothReady();
        const Commit hers = table.seal(anna);
        const Commit his = table.seal(bruno);
        const SealState before = table.state();
        SealLog &log = table.said.seals;
        log.reopenings.append({table.next(bruno), bruno, hers.ref, {}, {}});
        log.rekeys.append({table.next(bruno), bruno, hers.ref, SealKey{3}});
        log.releases.append({table.next(bruno), bruno, hers.ref, his.ref, "box"});
        log.releases.append({table.next(bruno), bruno, his.ref, his.ref, "box"});
        log.reveals.append({table.next(bruno), bruno, hers.ref, {}, {}, "sheet"});
        const SealState after = table.state();
        QCOMPARE(after.side(anna).commit, before.side(anna).commit);
        QCOMPARE(after.side(anna).key, hers.key);
        QVERIFY(!after.side(anna).given && !after.side(bruno).given && !after.side(bruno).laidOpen);
        QVERIFY(after.mayReopen[0] && after.mayReopen[1]);
    }

    void aRevealThatDoesNotFitIsSeenByBothAndTheyMayGoOn() {
        Table table;
        table.bothReady();
        table.seal(anna);
        table.seal(bruno);
        table.settle();
        table.said.seals.reveals[0].sheet = "other";
        QVERIFY(table.state().side(table.said.seals.reveals[0].slot).fits == false);
        const QByteArray name = table.state().mismatch;
        QCOMPARE(name.size(), 32);
        table.said.goesOn[0] = name;
        QVERIFY(!table.state().unconfirmed);
        table.said.goesOn[1] = name;
        QVERIFY(table.state().unconfirmed && table.state().comparable());
        table.said.seals.reveals[0].sheet = "a third";
        QVERIFY(!table.state().unconfirmed); // it was another mismatch that they accepted
    }

    void whoGoesAloneRevealsWithoutTheOther() {
        Table table;
        table.bothReady();
        table.said.alone[0] = true;
        table.seal(anna);
        QCOMPARE(table.go(anna), Kind::Reveal);
        QVERIFY(table.state().comparable());
        QCOMPARE(table.step(bruno).kind, Kind::Unsealed);
        QVERIFY(!table.state().maySeal[1]);
        table.said.alone[1] = true;
        QVERIFY(!table.state().comparable());
    }

    void besidePaperASealedHalfIsRevealed() {
        Table table;
        table.bothReady();
        table.seal(anna);
        table.said.paper[1] = ScoreSheet();
        QVERIFY(!table.state().mayReopen[0]);
        QCOMPARE(table.go(anna), Kind::Reveal);
        QVERIFY(table.state().bothOpen() && table.state().side(bruno).onPaper);
        QCOMPARE(table.step(bruno).kind, Kind::Nothing);
    }

    void whatNoBackupHadIsTakenBackOrLost() {
        Table table;
        table.bothReady();
        table.seal(anna);
        table.rows[0] = SealRow();
        QCOMPARE(table.step(anna).why, Why::ContentLost);
        Table later;
        later.bothReady();
        later.seal(anna);
        later.seal(bruno);
        static_cast<void>(later.go(anna));
        later.rows[0] = SealRow();
        QCOMPARE(later.step(anna).kind, Kind::Lost);
        later.settle();
        later.said.paper[0] = ScoreSheet();
        later.settle();
        QVERIFY(later.state().bothOpen());
    }

    void aSealForACommitThatIsNotHereHoldsEverythingUp() {
        Table table;
        table.bothReady();
        const Commit own = table.seal(anna);
        table.seal(bruno);
        static_cast<void>(table.go(bruno));
        table.said.seals.commits.removeFirst();
        QVERIFY(table.state().side(anna).missing && !table.state().maySeal[0]);
        QCOMPARE(table.step(anna).kind, Kind::Wait);
        QVERIFY(own.slot == anna);
    }

    void theRowComesBackAsItWas() {
        Table table;
        table.bothReady();
        table.seal(anna);
        SealRow &row = table.rows[0];
        row.noteOpened({StreamId::random(), 4}, true);
        const auto back = SealRow::decode(row.encode());
        QVERIFY(back.ok());
        QCOMPARE(back->held(), row.held());
        QCOMPARE(back->encode(), row.encode());
        QVERIFY(!row.withoutSecret().encode().contains(row.secret().view().toByteArray()));
        const QByteArray raw = row.encode();
        for (qsizetype size = 0; size < raw.size(); ++size) {
            // Cut behind a whole field it may be a shorter row, but never the same.
            const auto cut = SealRow::decode(raw.first(size));
            QVERIFY(!cut || cut->encode() == raw.first(size));
        }
    }

    void aBoxHasOneSizeForWhateverFits() {
        const SealKeyPair pair = SealKeyPair::random();
        SealedContent content;
        const qsizetype size = SealBox::seal(content, pair.open)->size();
        QVERIFY(size + 128 <= maxPayload);
        content.wording = QByteArray(SealedContent::longestWording, 'w');
        content.sheet = QByteArray(longestSheet, 's');
        QCOMPARE(SealBox::seal(content, pair.open)->size(), size);
        QCOMPARE(*SealBox::open(*SealBox::seal(content, pair.open), pair.open, pair.secret), content);
        content.sheet = QByteArray(SealBox::room, 's');
        QVERIFY(!SealBox::seal(content, pair.open));
        QVERIFY(!SealBox::seal(content, SealKey{})); // a key of low order seals nothing
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
