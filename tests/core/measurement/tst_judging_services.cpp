// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"
#include "core/journal/opening.h"
#include "core/measurement/consensusservice.h"
#include "core/measurement/draftingservice.h"
#include "core/measurement/explanationedit.h"
#include "core/measurement/explanationservice.h"
#include "core/measurement/impressionsharingservice.h"
#include "core/measurement/judgementcodec.h"
#include "core/measurement/judgementregisters.h"
#include "core/measurement/offrecordservice.h"
#include "core/measurement/scoreservice.h"
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

using How = DifferenceHandling::How;
using Kind = Outcome::Kind;

QString str(const char *text) { return QString::fromUtf8(text); }

Score scored(ItemNumber item, int level, const char *reason = "") {
    return {item, level, false, str(reason), {}, {}, {}};
}

/// After the talk, on Anna's tablet.
struct Desk : OneTablet {
    Desk() { prepare(Slot::First); }
    UnitId noteAt(ItemNumber item, const char *text) {
        composer().setItem(item, true);
        return noteDown(str(text));
    }
    NotePair difference(ItemNumber item) {
        const UnitId one = noteAt(item, "elke week");
        const UnitId other = noteAt(item, "nooit");
        notes().link(one, other);
        return pairOf(one, other);
    }
    UnitId impression(const char *text) {
        composer().setPersonal(true);
        return noteAt(6, text);
    }
    [[nodiscard]] DraftingService drafting() { return DraftingService(measurement()); }
    [[nodiscard]] ConsensusService consensus() { return ConsensusService(measurement()); }
    [[nodiscard]] ImpressionSharingService sharing() { return ImpressionSharingService(measurement()); }
    [[nodiscard]] ScoreService scores() {
        return {measurement(), [this] { return open; }};
    }
    [[nodiscard]] const ScoreSheet &own() { return state().ownScores[0]; }
    /// Entries, by whether their stream travels.
    [[nodiscard]] QList<Entry> entries(bool isPublic) {
        settleStore();
        QSet<StreamId> hidden;
        QList<Entry> found;
        const auto read = store().read(state().id, [&](Entry &&entry) {
            const auto opening = decodeOpening(entry.payload);
            if (entry.kind == EntryKind::Open && opening && opening->purpose != Purpose::Public)
                hidden.insert(entry.stream);
            if (hidden.contains(entry.stream) != isPublic)
                found.append(entry);
        });
        return read ? found : QList<Entry>();
    }
    /// How many entries `act` writes that others see.
    template <typename Act> std::uint64_t writes(Act act) {
        const std::uint64_t before = state().entries;
        act();
        return state().entries - before;
    }
    bool open = true;
};

} // namespace

class JudgingServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openDifferencesKeepTheDraftFromBeingReady() {
        Desk desk;
        const NotePair pair = desk.difference(6);
        desk.notes().place(pair.first, 7, true);
        DraftingService drafting = desk.drafting();
        const QMap<ItemNumber, QList<NotePair>> both{{6, {pair}}, {7, {pair}}};
        QCOMPARE(drafting.mayBeReady().differences, both);
        QVERIFY(!drafting.ready());
        QVERIFY(desk.state().judgement.ready[0].isEmpty());
        drafting.describe({pair.second, pair.first}, 6); // order means nothing
        QCOMPARE(drafting.mayBeReady().differences.keys(), QList<ItemNumber>{7});
        QVERIFY(!drafting.setAside(pair, 7, str("  ")));
        QVERIFY(drafting.setAside(pair, 7, str(" zelfde dag ")));
        QCOMPARE(desk.state().judgement.differences.last().reason, str("zelfde dag"));
        QVERIFY(!drafting.mayBeReady().any());
        QCOMPARE(desk.writes([&] {
            drafting.describe(pair, 6);
            drafting.setAside(pair, 7, str("zelfde dag"));
            drafting.describe({pair.first, pair.first}, 6);
        }),
                 std::uint64_t(0));
        drafting.reopen(pair, 6);
        QVERIFY(drafting.mayBeReady().any());
        // Gone with one of its notes, and back with it.
        desk.notes().remove(pair.first);
        QVERIFY(!drafting.mayBeReady().any());
        desk.notes().undo();
        QVERIFY(drafting.mayBeReady().any());
        desk.notes().unlink(pair.first, pair.second);
        QVERIFY(drafting.ready());
    }

    void readyNamesTheExplanationsAsTheyStand() {
        Desk desk;
        ExplanationService explain(desk.measurement());
        explain.write(1, str("Er is een coach."));
        DraftingService drafting = desk.drafting();
        QVERIFY(drafting.ready());
        const auto name = [&desk] {
            const Hash &set = desk.state().explanationSet;
            return QByteArray(reinterpret_cast<const char *>(set.data()), qsizetype(set.size()));
        };
        QCOMPARE(desk.state().judgement.ready, (std::array<QByteArray, 2>{name(), QByteArray()}));
        QCOMPARE(desk.writes([&] { QVERIFY(drafting.ready()); }), std::uint64_t(0));
        explain.write(1, str("Er zijn twee coaches."));
        QVERIFY(desk.state().judgement.ready[0] != name());
        QVERIFY(drafting.ready(Slot::Second));
        QCOMPARE(desk.state().judgement.ready[1], name());
        drafting.notReady();
        QVERIFY(desk.state().judgement.ready[0].isEmpty());
        QCOMPARE(desk.writes([&] { drafting.notReady(); }), std::uint64_t(0));
        OffRecordService(desk.measurement()).begin(1, {});
        QVERIFY(drafting.mayBeReady().offRecord);
        QVERIFY(!drafting.ready());
        QVERIFY(!drafting.setAside(pairOf(UnitId{{1}}, UnitId{{2}}), 6, str("reden")));
    }

    void aConflictInAnExplanationKeepsItFromBeingReady() {
        Desk desk;
        const UnitId unit = explanationUnit(3, 0);
        for (const char *text : {"Er is een coach.", "Niemand weet het."}) {
            const Payload::ExplanationText said{3, 0ms, std::nullopt, QByteArray(text)};
            desk.measurement().append(EntryKind::Explanation, unit, {}, Payload::encode(said));
        }
        QVERIFY(desk.state().explanations.value(3).first().conflict);
        QCOMPARE(desk.drafting().mayBeReady().conflicts, QList<ItemNumber>{3});
        QVERIFY(!desk.drafting().ready());
        ExplanationService(desk.measurement()).write(3, str("Er is een coach."));
        QVERIFY(desk.drafting().ready());
    }

    void whoDraftsWhat() {
        Desk desk;
        desk.drafting().setDrafter(6, Slot::Second);
        QCOMPARE(desk.state().judgement.drafters.value(6), Slot::Second);
        QCOMPARE(desk.writes([&] { desk.drafting().setDrafter(6, Slot::Second); }), std::uint64_t(0));
        desk.drafting().setDrafter(6, {});
        QVERIFY(desk.state().judgement.drafters.isEmpty());
    }

    void anImpressionIsSharedAsAnotherUnit() {
        Desk desk;
        const UnitId stays = desk.impression("zij keek weg");
        const UnitId goes = desk.impression("hij zweeg");
        const UnitId shared = desk.sharing().share(stays);
        QCOMPARE(desk.state().impressions.size(), 2);
        const UnitId moved = desk.sharing().share(goes, ImpressionSharingService::Own::Goes);
        QVERIFY(!shared.isNull() && !moved.isNull() && shared != stays && moved != goes);
        QCOMPARE(desk.state().impressions.size(), 1);
        QCOMPARE(desk.state().judgement.impressions.size(), 2);
        QCOMPARE(desk.state().judgement.impressions.first().text, str("zij keek weg"));
        QCOMPARE(desk.state().judgement.impressions.first().items, QList<ItemNumber>{6});
        QVERIFY(desk.sharing().share(goes).isNull());
        QVERIFY(desk.sharing().share(UnitId::random()).isNull());
        const QList<Entry> hidden = desk.entries(false);
        for (const Entry &entry : desk.entries(true)) {
            const QByteArray raw = encodeEntry(entry);
            for (const QByteArray &name : {stays.toBytes(), goes.toBytes(), hidden.first().stream.toBytes()})
                QVERIFY(!raw.contains(name));
        }
        for (const Entry &entry : hidden)
            QVERIFY(!entry.payload.contains("zweeg"));
        QVERIFY(verifyJournal(desk.state().id, desk.entries(true) + hidden, {}).isEmpty());
        desk.kill();
        QCOMPARE(desk.state().judgement.impressions.size(), 2);
        desk.sharing().change(shared, str(" zij keek naar buiten "));
        QCOMPARE(desk.state().judgement.impressions.first().text, str("zij keek naar buiten"));
        QCOMPARE(desk.writes([&] { desk.sharing().change(shared, str("zij keek naar buiten")); }), std::uint64_t(0));
        desk.sharing().remove(shared);
        QCOMPARE(desk.state().judgement.impressions.size(), 1);
        OffRecordService(desk.measurement()).begin(1, {});
        QVERIFY(desk.sharing().share(stays).isNull());
    }

    void whenImpressionsAreDiscussedIsAChoice() {
        Desk desk;
        // The usual one as well: the report names it.
        QCOMPARE(desk.writes([&] { desk.sharing().setWhen(ImpressionsWhen::AfterSealing); }), std::uint64_t(1));
        QCOMPARE(desk.writes([&] { desk.sharing().setWhen(ImpressionsWhen::AfterSealing); }), std::uint64_t(0));
        desk.sharing().setWhen(ImpressionsWhen::BeforeDrafting);
        QCOMPARE(desk.state().judgement.impressionsWhen, ImpressionsWhen::BeforeDrafting);
        desk.sharing().setDiscussed(true);
        QVERIFY(desk.state().judgement.impressionsDiscussed);
        QCOMPARE(desk.writes([&] { desk.sharing().setDiscussed(true); }), std::uint64_t(0));
    }

    void scoresStandInTheirOwnStream() {
        Desk desk;
        desk.noteAt(6, "elke week");
        const QByteArray dump = desk.measurement().fold().dump();
        const QList<Entry> before = desk.entries(true);
        ScoreService scores = desk.scores();
        QVERIFY(scores.give(scored(6, 3, "kanariegeel")));
        QVERIFY(scores.give(scored(2, 4)));
        QVERIFY(scores.give(scored(6, 4, "kanariegeel, toch")));
        QCOMPARE(desk.own(), (ScoreSheet{scored(2, 4), scored(6, 4, "kanariegeel, toch")}));
        QCOMPARE(scores.given(6).level, 4);
        QCOMPARE(scores.given(9), scored(9, 0));
        // The others see nothing of it: no entry, no stamp, no word, nothing to undo.
        QCOMPARE(desk.measurement().fold().dump(), dump);
        QCOMPARE(desk.entries(true), before);
        const QList<Entry> hidden = desk.entries(false);
        QCOMPARE(hidden.size(), 4);
        QCOMPARE(hidden.last().stamp, std::uint64_t(4));
        desk.noteAt(6, "nog een");
        for (const Entry &entry : desk.entries(true)) {
            const QByteArray raw = encodeEntry(entry);
            QVERIFY(entry.kind != EntryKind::Score && !raw.contains("kanarie"));
            QVERIFY(!raw.contains(hidden.first().stream.toBytes()));
        }
        QVERIFY(desk.notes().search(str("kanariegeel")).isEmpty());
        QCOMPARE(desk.portfolio().summaries().first().notes, 2);
        QVERIFY(verifyJournal(desk.state().id, desk.entries(true) + hidden, {}).isEmpty());
        const auto undone = [&] { desk.notes().undo(); };
        undone();
        undone();
        QCOMPARE(desk.own().size(), 2);
    }

    void theSameScoreIsNotWrittenAgain() {
        Desk desk;
        QVERIFY(desk.scores().give(scored(6, 3, "reden")));
        const auto hidden = desk.entries(false).size();
        QVERIFY(desk.scores().give(scored(6, 3, "reden")));
        QVERIFY(desk.scores().give(scored(9, 0)));
        QCOMPARE(desk.entries(false).size(), hidden);
        QVERIFY(desk.scores().give(scored(6, 0)));
        QVERIFY(desk.own().isEmpty());
        desk.open = false;
        QVERIFY(!desk.scores().give(scored(6, 3)));
        desk.open = true;
        QVERIFY(!desk.scores().give(scored(0, 3)));
        OffRecordService(desk.measurement()).begin(1, {});
        QVERIFY(!desk.scores().give(scored(6, 3)));
        QVERIFY(desk.own().isEmpty());
    }

    void aLockedStoreTakesNoScore() {
        Desk desk;
        desk.store().setLocked(true);
        QVERIFY(!desk.scores().give(scored(6, 3)));
        desk.store().setLocked(false);
        QVERIFY(desk.own().isEmpty() && desk.entries(false).isEmpty());
        QVERIFY(desk.scores().give(scored(6, 3)));
        QCOMPARE(desk.entries(false).size(), 2);
    }

    void scoresAreNoMoreThanASheet() {
        Desk desk;
        ItemNumber item = 1;
        Score longest = scored(item, 1);
        longest.reason = QString(Score::longestReason + 5, QChar(0x20AC));
        longest.ask = longest.reason;
        for (; item <= 99 && desk.scores().give(longest); longest.item = ++item) {
        }
        QVERIFY(item > 12 && item < 99);
        QCOMPARE(desk.own().size(), item - 1);
        QVERIFY(decodeSheet(encodeSheet(desk.own())).ok());
    }

    void scoresGoOnAfterAKillAndAfterARestore() {
        Desk desk;
        QVERIFY(desk.scores().give(scored(6, 3)));
        QVERIFY(desk.scores().give(scored(7, 1)));
        desk.settleStore();
        desk.kill();
        QCOMPARE(desk.own().size(), 2);
        QVERIFY(desk.scores().give(scored(6, 4)));
        desk.lockAndUnlock();
        QCOMPARE(desk.own(), (ScoreSheet{scored(6, 4), scored(7, 1)}));
        QCOMPARE(desk.store().ownStreams(desk.state().id).value().size(), 2);
        // A stream whose key is not here: what is given now counts all the same.
        StreamWriter old(StreamId{{9}});
        Entry first = desk.entries(false).first();
        first.stream = old.stream();
        first.stamp = 70;
        old.seen(first);
        const Payload::ScoreSaid said{scored(6, 5), 0ms};
        desk.store().append(desk.state().id, {first, old.next(EntryKind::Score, {}, {}, Payload::encode(said))}, {});
        desk.lockAndUnlock();
        QCOMPARE(desk.own().first().level, 5);
        QVERIFY(desk.scores().give(scored(6, 2)));
        QCOMPARE(desk.own().first().level, 2);
        desk.lockAndUnlock();
        QCOMPARE(desk.own().first().level, 2);
    }

    void whatWasSaidMeanwhileStaysBeside() {
        Desk desk;
        const UnitId note = desk.noteAt(6, "elke week");
        ConsensusService consensus = desk.consensus();
        consensus.setOutcome({6, Kind::Agreed, 3, str("samen"), {}, {}, 0ms});
        const QList<EntryRef> began = consensus.outcomeHeads(6);
        consensus.setOutcome({6, Kind::Agreed, 4, str("toch hoger"), {}, {}, 0ms});
        QVERIFY(consensus.setOutcome({6, Kind::Agreed, 2, str("lager"), {}, {}, 0ms}, began));
        const QList<SaidOutcome> said = consensus.said(6);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.first().outcome.level, 4);
        QCOMPARE(said.last().outcome.level, 2);
        QCOMPARE(said.first().author, std::optional(Slot::First));
        QVERIFY(consensus.setOutcome({6, Kind::Agreed, 5, str("een derde"), {}, {}, 0ms}));
        QCOMPARE(consensus.said(6).size(), 1);
        const QList<EntryRef> before = consensus.readingHeads(6);
        consensus.setReading(6, str("als een gewoonte"));
        consensus.setReading(6, str("als een afspraak"), before);
        QCOMPARE(desk.state().judgement.readings.value(6).size(), 2);
        consensus.setReading(6, str("als allebei"));
        QCOMPARE(desk.state().judgement.readings.value(6), QStringList{str("als allebei")});
        // Without anything by which a stream can be known nobody is named.
        desk.measurement().eraseUnit(note);
        QCOMPARE(consensus.said(6).first().author, std::nullopt);
    }

    void outcomes() {
        Desk desk;
        ConsensusService consensus = desk.consensus();
        QVERIFY(!consensus.setOutcome({6, Kind::Agreed, 0, {}, {}, {}, 0ms}));
        QVERIFY(consensus.setOutcome({6, Kind::Agreed, 3, str(" samen "), str("hoort hier niet"), UnitId{{1}}, 0ms}));
        const Outcome agreed = desk.state().judgement.outcomes.value(6).first();
        QCOMPARE(agreed.reason, str("samen"));
        QVERIFY(agreed.until.isEmpty() && !agreed.promise);
        desk.pass(5s);
        QCOMPARE(desk.writes([&] { consensus.setOutcome({6, Kind::Agreed, 3, str("samen"), {}, {}, 0ms}); }),
                 std::uint64_t(0));
        QVERIFY(consensus.setOutcome({6, Kind::Parked, 3, {}, str("beleidsplan"), UnitId{{1}}, 0ms}));
        QCOMPARE(desk.state().judgement.outcomes.value(6).size(), 1);
        QCOMPARE(desk.state().judgement.outcomes.value(6).first().level, 0);
        QCOMPARE(desk.state().judgement.outcomes.value(6).first().until, str("beleidsplan"));
        // What both said apart is settled by saying one of the two.
        Payload::OutcomeSaid apart;
        apart.outcome = agreed;
        desk.measurement().append(EntryKind::Outcome, {}, {}, Payload::encode(apart));
        QCOMPARE(desk.state().judgement.outcomes.value(6).size(), 2);
        QVERIFY(consensus.setOutcome(agreed));
        QCOMPARE(desk.state().judgement.outcomes.value(6).size(), 1);
        consensus.takeBack(6);
        QVERIFY(desk.state().judgement.outcomes.isEmpty());
        QCOMPARE(desk.writes([&] { consensus.takeBack(6); }), std::uint64_t(0));
    }

    void readingsPaperAndGoingAlone() {
        Desk desk;
        ConsensusService consensus = desk.consensus();
        QVERIFY(consensus.setReading(6, str(" elke week ")));
        QCOMPARE(desk.state().judgement.readings.value(6), QStringList{str("elke week")});
        QVERIFY(consensus.setPaper(Slot::Second, {scored(7, 2), scored(6, 3, "van papier")}));
        QCOMPARE(desk.state().judgement.paper[1].value().first(), scored(6, 3, "van papier"));
        consensus.setAlone(true);
        QCOMPARE(desk.state().judgement.alone, (std::array<bool, 2>{true, false}));
        QCOMPARE(desk.writes([&] {
            QVERIFY(consensus.setReading(6, str("elke week")));
            QVERIFY(consensus.setPaper(Slot::Second, *desk.state().judgement.paper[1]));
            consensus.setAlone(true);
        }),
                 std::uint64_t(0));
        QVERIFY(consensus.setPaper(Slot::Second, {}));
        QVERIFY(!desk.state().judgement.paper[1]);
        QVERIFY(consensus.setReading(6, {}));
        QVERIFY(desk.state().judgement.readings.isEmpty());
        OffRecordService(desk.measurement()).begin(1, {});
        QVERIFY(!consensus.setReading(6, str("x")));
        QVERIFY(!consensus.setPaper(Slot::Second, {scored(6, 3)}));
        QVERIFY(!consensus.setOutcome({6, Kind::NoConsensus, 0, {}, {}, {}, 0ms}));
    }
};

QTEST_GUILESS_MAIN(JudgingServicesTest)
#include "tst_judging_services.moc"
