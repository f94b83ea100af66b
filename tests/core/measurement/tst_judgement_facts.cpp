// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "core/journal/hash.h"
#include "core/measurement/explanationedit.h"
#include "core/measurement/judgementcodec.h"
#include "core/measurement/openmeasurement.h"
#include "core/measurement/registers.h"
#include "support/story/pen.h"

#include <QTest>
#include <algorithm>

using namespace Tweeluik;
using Story::Pen;

namespace {

using How = DifferenceHandling::How;
using Kind = Outcome::Kind;

QString str(const char *text) { return QString::fromUtf8(text); }

template <std::size_t size> std::array<std::uint8_t, size> filled(std::uint8_t with) {
    std::array<std::uint8_t, size> bytes;
    bytes.fill(with);
    return bytes;
}

Score scored(ItemNumber item, int level) { return {item, level, false, {}, {}, {}, {}}; }
Payload::OutcomeSaid agreed(int level, Milliseconds wall = Pen::wall()) {
    return {{6, Kind::Agreed, level, {}, {}, {}, wall}, false};
}
Payload::OutcomeSaid takenBack() { return {{6, Kind::Agreed, 0, {}, {}, {}, Pen::wall()}, true}; }

QByteArray dumpOf(const QList<Entry> &entries) {
    Fold fold;
    for (const Entry &entry : entries)
        fold.apply(entry);
    return fold.dump();
}

/// How many different dumps all orders of delivery give.
int dumpsOf(QList<Entry> entries) {
    const auto less = [](const Entry &a, const Entry &b) { return a.ref() < b.ref(); };
    std::sort(entries.begin(), entries.end(), less);
    QSet<QByteArray> dumps;
    do {
        dumps.insert(dumpOf(entries));
    } while (std::next_permutation(entries.begin(), entries.end(), less));
    return int(dumps.size());
}

struct TwoPens {
    explicit TwoPens(quint32 seed = 11) : random(seed) {}
    QRandomGenerator random;
    MeasurementId measurement = Pen::seededId<MeasurementId>(random);
    Pen anna{measurement, Slot::First, random};
    Pen bruno{measurement, Slot::Second, random};
    UnitId unit = Pen::seededId<UnitId>(random);
    std::array<UnitId, 2> pair{UnitId{{1}}, UnitId{{2}}};

    [[nodiscard]] QList<Entry> entries() const { return anna.written() + bruno.written(); }
    [[nodiscard]] Fold fold() const {
        Fold fold;
        for (const Entry &entry : entries())
            fold.apply(entry);
        return fold;
    }
    [[nodiscard]] Judgement judgement() const { return fold().state().judgement; }
    template <typename Value> Entry put(Pen &pen, const Value &value, const QList<EntryRef> &parents = {}) {
        return pen.write(Value::kind, {}, parents, Payload::encode(value));
    }
    Entry handle(Pen &pen, How how, const QList<EntryRef> &parents = {}) {
        return put(pen, Payload::DifferenceHandled{{pair, 6, how, how == How::SetAside ? str("dubbel") : QString()}},
                   parents);
    }
    Entry share(Pen &pen, const char *text, const QList<EntryRef> &parents = {}) {
        return pen.write(EntryKind::SharedImpression, unit, parents,
                         Payload::encode(Payload::ImpressionShared{str(text), {6}, Pen::wall()}));
    }
    Entry explain(Pen &pen, ItemNumber item, const char *text, const QList<EntryRef> &parents = {}) {
        const Payload::ExplanationText said{item, Pen::wall(), std::nullopt, QByteArray(text)};
        return pen.write(EntryKind::Explanation, explanationUnit(item, 0), parents, Payload::encode(said));
    }
    Entry commit(Pen &pen, int round = 1) {
        const Commit said{{}, {}, round, "work@00", filled<32>(1), filled<32>(2), filled<32>(3), Pen::wall()};
        return pen.write(EntryKind::Commit, {}, {}, Payload::encode(said));
    }
};

/// A stream of scores on the same tablet, as it stands in the own store.
struct Drawer {
    Drawer(MeasurementId measurement, QRandomGenerator &random, std::uint8_t slot, std::uint64_t stamp = 1)
        : writer(Pen::seededId<StreamId>(random)) {
        Opening opening;
        opening.measurement = measurement;
        opening.purpose = Purpose::Scores;
        opening.slot = slot;
        Entry first;
        first.stream = writer.stream();
        first.seq = 1;
        first.stamp = stamp;
        first.payload = encodeOpening(opening);
        writer.seen(first);
        entries.append(first);
    }
    void give(const Score &score) {
        entries.append(writer.next(EntryKind::Score, {}, {}, Payload::encode(Payload::ScoreSaid{score, Pen::wall()})));
    }
    StreamWriter writer;
    QList<Entry> entries;
};

Hash setOf(QList<Entry> versions) {
    QList<Hash> leaves;
    for (const Entry &entry : std::as_const(versions))
        leaves.append(leafOf(entry));
    std::sort(leaves.begin(), leaves.end());
    Digest digest("explanations1");
    for (const Hash &leaf : std::as_const(leaves))
        digest.field(leaf);
    return digest.result();
}

} // namespace

class JudgementFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEachSaysAlone() {
        TwoPens two;
        const QByteArray name(32, 'n');
        two.put(two.anna, Payload::ExplanationsReady{Slot::First, name});
        two.put(two.bruno, Payload::MismatchAccepted{Slot::Second, name});
        two.put(two.bruno, Payload::GoesAlone{Slot::Second, true});
        const Entry paper = two.put(two.anna, Payload::PaperScores{Slot::First, {scored(6, 3)}});
        Judgement said = two.judgement();
        QCOMPARE(said.ready, (std::array<QByteArray, 2>{name, QByteArray()}));
        QCOMPARE(said.goesOn, (std::array<QByteArray, 2>{QByteArray(), name}));
        QCOMPARE(said.alone, (std::array<bool, 2>{false, true}));
        QCOMPARE(said.paper[0], std::optional(ScoreSheet{scored(6, 3)}));
        QVERIFY(!said.paper[1]);
        two.put(two.anna, Payload::PaperScores{Slot::First, {}}, {paper.ref()});
        QVERIFY(!two.judgement().paper[0]);
    }

    void ofTwoWordsAboutADifferenceTheStricterCounts() {
        const QList<How> rising{How::Described, How::SetAside, How::Open};
        for (const How a : rising) {
            for (const How b : rising) {
                TwoPens two;
                two.handle(two.anna, a);
                two.handle(two.bruno, b);
                const How stricter = rising.at(std::max(rising.indexOf(a), rising.indexOf(b)));
                const QList<DifferenceHandling> found = two.judgement().differences;
                QCOMPARE(found.isEmpty() ? How::Open : found.first().how, stricter);
            }
        }
        TwoPens after;
        const Entry open = after.handle(after.anna, How::Open);
        after.bruno.seen(open);
        after.handle(after.bruno, How::Described, {open.ref()});
        QCOMPARE(after.judgement().differences.size(), 1);
    }

    void outcomesAndReadingsStayBesideEachOther() {
        TwoPens two;
        const Entry three = two.put(two.anna, agreed(3));
        const Entry four = two.put(two.bruno, agreed(4));
        QCOMPARE(two.judgement().outcomes.value(6).size(), 2);
        QCOMPARE(two.fold().heads(Subject::of(agreed(1))).size(), 2);
        two.anna.seen(four);
        const Entry settled = two.put(two.anna, agreed(4), {three.ref(), four.ref()});
        QCOMPARE(two.judgement().outcomes.value(6).size(), 1);
        QCOMPARE(two.judgement().outcomes.value(6).first().level, 4);
        // Who takes back what he said himself, later and without naming it, does not take that back.
        two.bruno.seen(settled);
        const Entry back = two.put(two.bruno, takenBack(), {four.ref()});
        QCOMPARE(two.judgement().outcomes.value(6).size(), 1);
        two.put(two.anna, takenBack(), {settled.ref(), back.ref()});
        QVERIFY(!two.judgement().outcomes.contains(6));

        TwoPens equal;
        equal.put(equal.anna, agreed(3));
        equal.put(equal.bruno, agreed(3, Pen::wall() + 5s));
        QCOMPARE(equal.judgement().outcomes.value(6).size(), 1);
        equal.bruno.seen(equal.put(equal.anna, Payload::ReadingSaid{6, str("elke week")})); // and does not replace it
        equal.put(equal.bruno, Payload::ReadingSaid{6, str("elke maand")});
        equal.put(equal.bruno, Payload::ReadingSaid{7, {}});
        QCOMPARE(equal.judgement().readings.value(6), (QStringList{str("elke week"), str("elke maand")}));
        QVERIFY(!equal.judgement().readings.contains(7));
    }

    void ofOtherThingsTheLastWordCounts() {
        TwoPens two;
        two.put(two.anna, Payload::ImpressionsMoment{ImpressionsWhen::BeforeDrafting});
        two.put(two.anna, Payload::ImpressionsTalked{true, Pen::wall()});
        const Entry drafter = two.put(two.anna, Payload::DrafterSaid{6, Slot::Second});
        Judgement said = two.judgement();
        QCOMPARE(said.impressionsWhen, ImpressionsWhen::BeforeDrafting);
        QVERIFY(said.impressionsDiscussed);
        QCOMPARE(said.drafters, (QMap<ItemNumber, Slot>{{6, Slot::Second}}));
        two.put(two.anna, Payload::DrafterSaid{6, {}}, {drafter.ref()});
        QVERIFY(two.judgement().drafters.isEmpty());
        QCOMPARE(Judgement().impressionsWhen, ImpressionsWhen::AfterSealing);
    }

    void sealsStandInOrderAndAsTheyAre() {
        TwoPens two;
        const Entry first = two.commit(two.anna);
        two.bruno.seen(first);
        const Entry second = two.commit(two.bruno, 2);
        two.anna.write(EntryKind::Rekey, {}, {first.ref()}, Payload::encode(Rekey{{}, {}, first.ref(), filled<32>(9)}));
        two.anna.write(EntryKind::Release, {}, {first.ref(), second.ref()},
                       Payload::encode(Release{{}, {}, first.ref(), second.ref(), "box"}));
        two.bruno.write(EntryKind::Reveal, {}, {second.ref()},
                        Payload::encode(Reveal{{}, {}, second.ref(), filled<32>(4), filled<32>(5), "geen blad"}));
        two.bruno.write(EntryKind::Reopening, {}, {second.ref()},
                        Payload::encode(Reopening{{}, {}, second.ref(), str("nog iets"), Pen::wall()}));
        two.bruno.write(EntryKind::Reveal, {}, {}, "onleesbaar");
        const Measurement state = two.fold().state();
        const SealLog &seals = state.judgement.seals;
        QVERIFY(state.sealed);
        QCOMPARE(seals.commits.size(), 2);
        QCOMPARE(seals.commits.first().ref, first.ref());
        QCOMPARE(seals.commits.first().slot, Slot::First);
        QCOMPARE(seals.commits.last().slot, Slot::Second);
        QCOMPARE(seals.commits.last().round, 2);
        QCOMPARE(seals.rekeys.first().commit, first.ref());
        QCOMPARE(seals.releases.first().to, second.ref());
        QCOMPARE(seals.reveals.size(), 1);
        QCOMPARE(seals.reveals.first().sheet, QByteArray("geen blad")); // whether it fits is for others to say
        QCOMPARE(seals.reopenings.first().reason, str("nog iets"));
        QCOMPARE(state.unknownKinds, 1);
    }

    void aScoreInAPublicStreamIsNothing() {
        TwoPens two;
        two.anna.write(EntryKind::Score, {}, {}, Payload::encode(Payload::ScoreSaid{scored(6, 3), Pen::wall()}));
        const Measurement state = two.fold().state();
        QCOMPARE(state.unknownKinds, 1);
        QVERIFY(state.ownScores[0].isEmpty());
        QCOMPARE(state.judgement, Judgement());
    }

    /// Once with each kind: an undo of it changes nothing for what is answered for, and takes the rest back.
    void whatIsAnsweredForIsNotUndone() {
        const QByteArray name(32, 'n');
        const auto survives = [](auto write) {
            TwoPens two;
            const Entry entry = write(two);
            const Judgement before = two.judgement();
            two.anna.undo(entry.unit, entry.ref());
            return before != Judgement() && two.judgement() == before;
        };
        const auto seal = [](EntryKind kind, const auto &said) {
            return [=](TwoPens &two) { return two.anna.write(kind, {}, {}, Payload::encode(said)); };
        };
        const auto put = [](const auto &said) { return [=](TwoPens &two) { return two.put(two.anna, said); }; };
        const EntryRef ref{StreamId{{7}}, 1};
        QVERIFY(survives([](TwoPens &two) { return two.commit(two.anna); }));
        QVERIFY(survives(seal(EntryKind::Rekey, Rekey{{}, {}, ref, {}})));
        QVERIFY(survives(seal(EntryKind::Release, Release{{}, {}, ref, ref, "x"})));
        QVERIFY(survives(seal(EntryKind::Reveal, Reveal{{}, {}, ref, {}, {}, {}})));
        QVERIFY(survives(seal(EntryKind::Reopening, Reopening{{}, {}, ref, {}, Pen::wall()})));
        QVERIFY(survives(put(Payload::ExplanationsReady{Slot::First, name})));
        QVERIFY(survives(put(Payload::MismatchAccepted{Slot::First, name})));
        QVERIFY(survives(put(Payload::PaperScores{Slot::First, {scored(6, 3)}})));
        QVERIFY(survives(put(Payload::GoesAlone{Slot::First, true})));
        QVERIFY(!survives(put(agreed(3))));
        QVERIFY(!survives(put(Payload::ReadingSaid{6, str("zo")})));
        QVERIFY(!survives(put(Payload::DrafterSaid{6, Slot::First})));
        QVERIFY(!survives(put(Payload::ImpressionsTalked{true, Pen::wall()})));
        QVERIFY(!survives(put(Payload::ImpressionsMoment{ImpressionsWhen::BeforeDrafting})));
        QVERIFY(!survives([](TwoPens &two) { return two.handle(two.anna, How::Described); }));
        QVERIFY(!survives([](TwoPens &two) { return two.share(two.anna, "indruk"); }));
        TwoPens keys; // and no key reaches any of it
        keys.put(keys.anna, agreed(3));
        keys.share(keys.anna, "indruk");
        for (const UndoScope scope : {UndoScope::Talk, UndoScope::Preparation})
            QVERIFY(!keys.fold().undoable(Slot::First, scope));
    }

    void sharedImpressionsAreAListOfUnits() {
        TwoPens two;
        const Entry first = two.share(two.anna, "zij keek weg");
        two.bruno.seen(first);
        two.bruno.write(EntryKind::SharedImpression, Pen::seededId<UnitId>(two.random), {},
                        Payload::encode(Payload::ImpressionShared{str("hij zweeg"), {}, Pen::wall()}));
        QCOMPARE(two.judgement().impressions.size(), 2);
        const SharedImpression shared = two.judgement().impressions.first();
        QCOMPARE(shared, (SharedImpression{two.unit, Slot::First, str("zij keek weg"), {6}, Pen::wall()}));
        const Entry second = two.share(two.anna, "zij keek naar buiten", {first.ref()});
        QCOMPARE(two.judgement().impressions.first().text, str("zij keek naar buiten"));
        QCOMPARE(two.fold().heads(Subject::sharedImpression(two.unit)), QList<EntryRef>{second.ref()});
        TwoPens erased = two;
        // Away when every head of it is named; an edit that the removal had not seen keeps it.
        const QByteArray removal = Payload::encode(Payload::Removal());
        two.bruno.write(EntryKind::Delete, two.unit, {first.ref()}, removal);
        QCOMPARE(two.judgement().impressions.size(), 2);
        two.bruno.seen(second);
        two.bruno.write(EntryKind::Delete, two.unit, {second.ref()}, removal);
        QCOMPARE(two.judgement().impressions.size(), 1);
        QVERIFY(!two.fold().promisesFrom({}, Pen::wall()).isEmpty());
        erased.bruno.erase(two.unit);
        QCOMPARE(erased.judgement().impressions.size(), 1);
        QVERIFY(!erased.fold().dump().contains("buiten"));
    }

    void aForgedUnitIsOneThing() {
        TwoPens two;
        two.share(two.anna, "indruk");
        two.bruno.createNote(two.unit, str("notitie"));
        QVERIFY(two.judgement().impressions.isEmpty());
        QCOMPARE(two.fold().state().timeline.size(), 1);
        QCOMPARE(dumpsOf(two.entries()), 1);
    }

    void theSetOfExplanationsHasOneName() {
        TwoPens two;
        QCOMPARE(two.fold().state().explanationSet, Hash{});
        const Entry first = two.explain(two.anna, 1, "Er is een coach.");
        QCOMPARE(two.fold().state().explanationSet, setOf({first}));
        two.bruno.seen(first);
        const Entry other = two.explain(two.bruno, 2, "Elke week.");
        QCOMPARE(two.fold().state().explanationSet, setOf({other, first}));
        // Several heads are all in it, also such that say the same.
        const Entry same = two.explain(two.bruno, 1, "Er is een coach.");
        QCOMPARE(two.fold().state().explanationSet, setOf({first, other, same}));
        two.anna.seen(same);
        const Entry settled = two.explain(two.anna, 1, "Er is één coach.", {first.ref(), same.ref()});
        QCOMPARE(two.fold().state().explanationSet, setOf({settled, other}));
        QVERIFY(setOf({settled, other}) != setOf({first, other}));
        // Without words it is none.
        two.explain(two.anna, 2, "", {other.ref()});
        two.anna.seen(other);
        QCOMPARE(two.fold().state().explanationSet, setOf({settled}));
        two.bruno.erase(explanationUnit(1, 0));
        QCOMPARE(two.fold().state().explanationSet, Hash{});
        QList<Entry> bare = two.entries();
        for (Entry &entry : bare)
            entry = entry.unit == explanationUnit(1, 0) ? skeletonOf(entry) : entry;
        QCOMPARE(dumpOf(bare), two.fold().dump());
    }

    void ownScoresAreFoldedApart() {
        TwoPens two;
        two.put(two.anna, agreed(3));
        Drawer drawer(two.measurement, two.random, 0);
        drawer.give(scored(6, 3));
        drawer.give(scored(2, 5));
        drawer.give(scored(6, 4));
        drawer.give(scored(9, 1));
        drawer.give(scored(9, 0)); // taken back
        Drawer later(two.measurement, two.random, 0, 20);
        later.give(scored(2, 1));
        Drawer bruno(two.measurement, two.random, 1);
        bruno.give(scored(6, 1));
        const Fold without = two.fold();
        Fold with = two.fold();
        for (int repeat = 0; repeat < 2; ++repeat) {
            for (const Entry &entry : later.entries + drawer.entries + bruno.entries)
                with.apply(entry);
        }
        QCOMPARE(with.state().ownScores[0], (ScoreSheet{scored(2, 1), scored(6, 4)}));
        QCOMPARE(with.state().ownScores[1], (ScoreSheet{scored(6, 1)}));
        QCOMPARE(with.dump(), without.dump());
        QCOMPARE(with.state().entries, without.state().entries);
        QCOMPARE(with.state().judgement, without.state().judgement);
        QCOMPARE(with.state().tablets, without.state().tablets);
        QCOMPARE(with.state().impressions.size(), 0);
        Hash head{};
        for (const Entry &entry : std::as_const(later.entries))
            head = chained(head, entry);
        QCOMPARE(with.scoresHead(Slot::First), std::optional(head));
        QVERIFY(!without.scoresHead(Slot::First));
    }

    void everyOrderOfDelivery() {
        TwoPens seals;
        const Entry commit = seals.commit(seals.anna);
        const Entry other = seals.commit(seals.bruno);
        seals.anna.write(EntryKind::Release, {}, {}, Payload::encode(Release{{}, {}, commit.ref(), other.ref(), "x"}));
        seals.anna.write(EntryKind::Reveal, {}, {}, "onleesbaar");
        seals.anna.undo({}, commit.ref());
        QCOMPARE(dumpsOf(seals.entries()), 1);
        TwoPens words;
        words.anna.undo({}, words.put(words.anna, agreed(3)).ref());
        words.put(words.bruno, agreed(4));
        words.handle(words.anna, How::SetAside);
        words.handle(words.bruno, How::Described);
        QCOMPARE(dumpsOf(words.entries()), 1);
        TwoPens units;
        const Entry shared = units.share(units.anna, "indruk");
        units.share(units.anna, "indruk, anders", {shared.ref()});
        units.bruno.write(EntryKind::Delete, units.unit, {shared.ref()}, Payload::encode(Payload::Removal()));
        units.explain(units.anna, 1, "Er is een coach.");
        units.explain(units.bruno, 1, "Er is een coach.");
        QCOMPARE(dumpsOf(units.entries()), 1);
        units.bruno.erase(explanationUnit(1, 0));
        QCOMPARE(dumpsOf(units.entries()), 1);
    }

    void itIsTold() {
        TwoPens two;
        Fold fold = two.fold();
        const auto told = [&fold](const Entry &entry) {
            Change change;
            fold.apply(entry, &change);
            return change;
        };
        QVERIFY(told(two.put(two.anna, agreed(3))).judgement);
        QVERIFY(told(two.commit(two.anna)).judgement);
        const Change shared = told(two.share(two.anna, "indruk"));
        QVERIFY(shared.judgement && !shared.team && !shared.preparation && shared.notes.isEmpty());
        QVERIFY(told(two.explain(two.anna, 1, "Er is een coach.")).judgement);
        QVERIFY(!told(two.anna.createNote(Pen::seededId<UnitId>(two.random), str("notitie"))).judgement);
        Drawer drawer(two.measurement, two.random, 0);
        drawer.give(scored(6, 3));
        fold.apply(drawer.entries.first());
        const Change scores = told(drawer.entries.last());
        QVERIFY(scores.judgement && scores.impressions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(JudgementFactsTest)
#include "tst_judgement_facts.moc"
