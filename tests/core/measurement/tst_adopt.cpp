// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloads.h"
#include "core/measurement/registerentry.h"
#include "core/measurement/scoreservice.h"
#include "core/sync/ledger.h"
#include "support/story/onetablet.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Tweeluik;
using Story::OneTablet;
using namespace std::chrono_literals;

namespace {

QList<Entry> readAll(const JournalStore &store, MeasurementId id) {
    QList<Entry> entries;
    if (!store.read(id, [&](Entry &&entry) { entries.append(std::move(entry)); }))
        return {};
    return entries;
}

/// A tablet on which a measurement was made without the other.
struct Tablet {
    explicit Tablet(const QString &organisation) {
        NewMeasurement what = OneTablet::lindeMeasurement(Slot::First);
        what.details.organisation = organisation;
        what.firstAuditor =
            organisation == QStringLiteral("De Linde") ? QStringLiteral("Anna") : QStringLiteral("Bruno");
        what.secondAuditor.clear();
        id = tablet.portfolio().create(what);
        tablet.noteDown(QStringLiteral("aantekening van ") + what.firstAuditor);
        tablet.talk().setPromptState(QStringLiteral("1a"), PromptState::Asked);
        tablet.leavePage();
        tablet.settleStore();
    }
    [[nodiscard]] QList<Entry> entries() const { return readAll(const_cast<OneTablet &>(tablet).store(), id); }
    [[nodiscard]] AdoptSide side(Slot slot) const {
        const auto opening = decodeOpening(entries().first().payload);
        AdoptSide side{id, opening->structure, {slot, opening->deviceKey, {}, {}}};
        side.line.talking.fill(std::uint8_t(10 + int(slot)));
        side.line.receive.fill(std::uint8_t(20 + int(slot)));
        return side;
    }
    Entry say(const AdoptSaid &said) {
        static_cast<void>(tablet.portfolio().open(id));
        tablet.measurement().append(EntryKind::Adopt, {}, {}, Payload::encode(said));
        tablet.settleStore();
        return entries().last();
    }

    OneTablet tablet;
    MeasurementId id;
};

struct Apart {
    Apart() : said(adoptOf(anna.side(Slot::First), bruno.side(Slot::Second), 5s)) {}
    void bothSay() {
        anna.say(said);
        AdoptSaid later = said;
        later.wall += 9s; // each tablet has its own time
        bruno.say(later);
    }
    [[nodiscard]] QList<Entry> all() const { return anna.entries() + bruno.entries(); }
    [[nodiscard]] MeasurementId lower() const { return said.sides[0].measurement; }

    Tablet anna{QStringLiteral("De Linde")};
    Tablet bruno{QStringLiteral("De Eik")};
    AdoptSaid said;
};

Adoption adoptionIn(const QList<Entry> &entries) {
    Fold fold;
    fold.apply(entries, nullptr);
    return fold.state().adoption;
}

/// An entry of that kind behind the last one of a stream.
Entry next(const QList<Entry> &entries, StreamId stream, EntryKind kind, const QByteArray &payload,
           std::optional<std::uint64_t> stamp = {}) {
    StreamWriter writer(stream);
    for (const Entry &entry : entries)
        writer.seen(entry);
    Entry made = writer.next(kind, {}, {}, payload);
    made.stamp = stamp.value_or(made.stamp);
    return made;
}

} // namespace

class AdoptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePayloadComesBack() {
        Apart apart;
        const QByteArray raw = Payload::encode(apart.said);
        QCOMPARE(*Payload::decode<AdoptSaid>(raw), apart.said);
        AdoptSaid swapped = apart.said;
        std::swap(swapped.sides[0], swapped.sides[1]);
        QVERIFY(!Payload::decode<AdoptSaid>(Payload::encode(swapped)));
        QVERIFY(!Payload::decode<AdoptSaid>(raw.chopped(1)));
        QCOMPARE(adoptOf(apart.bruno.side(Slot::Second), apart.anna.side(Slot::First), 5s), apart.said);
    }

    void whatDoesNotFitIsRefused() {
        Apart apart;
        QCOMPARE(adoptRefusal(apart.said), AdoptRefusal::None);
        QCOMPARE(adoptRefusal(apart.said, true), AdoptRefusal::Sealed);
        const auto with = [&](auto change) {
            AdoptSaid said = apart.said;
            change(said.sides[0], said.sides[1]);
            return adoptRefusal(said);
        };
        QCOMPARE(with([](auto &a, auto &b) { b.structure[3] = std::uint8_t(a.structure[3] + 1); }),
                 AdoptRefusal::OtherStructure);
        QCOMPARE(with([](auto &a, auto &b) { b.line.slot = a.line.slot; }), AdoptRefusal::SameSlot);
        QCOMPARE(with([](auto &a, auto &b) { b.line.signing = a.line.signing; }), AdoptRefusal::SameTablet);
        QCOMPARE(with([](auto &a, auto &b) { b.measurement = a.measurement; }), AdoptRefusal::SameMeasurement);
    }

    /// Both have to say it, and only they count; in every order of delivery.
    void bothHaveToSayIt() {
        Apart apart;
        Tablet stranger(QStringLiteral("Elders"));
        const Entry one = apart.anna.say(apart.said);
        QCOMPARE(adoptionIn(apart.all()).state, Adoption::State::Said);
        QVERIFY(adoptionIn(apart.all()).known().isNull());
        const Entry another = apart.bruno.say(apart.said);
        const Entry strange = stranger.say(apart.said);
        AdoptSaid otherWay = apart.said;
        std::swap(otherWay.sides[0].line.slot, otherWay.sides[1].line.slot);
        const Entry half = apart.anna.say(otherWay); // Bruno never said so
        QList<Entry> rest = apart.all() + stranger.entries();
        QList<Entry> moving{one, another, strange, half};
        for (const Entry &entry : moving)
            rest.removeAll(entry);
        std::sort(moving.begin(), moving.end(), [](const Entry &a, const Entry &b) { return a.ref() < b.ref(); });
        int orders = 0;
        do {
            const Adoption found = adoptionIn(rest + moving);
            QVERIFY(found.confirmed());
            QCOMPARE(found.sides, apart.said.sides);
            QCOMPARE(adoptionIn(moving + rest), found);
            ++orders;
        } while (std::next_permutation(moving.begin(), moving.end(),
                                       [](const Entry &a, const Entry &b) { return a.ref() < b.ref(); }));
        QCOMPARE(orders, 24);
        QList<Entry> without = apart.all() + stranger.entries();
        without.removeAll(another);
        QCOMPARE(adoptionIn(without).state, Adoption::State::Said); // the stranger is no second voice
    }

    void otherStructuresAreRefused() {
        Apart apart;
        AdoptSaid said = apart.said;
        said.sides[0].structure[0] = std::uint8_t(said.sides[0].structure[0] + 1);
        said.sides[1].structure = said.sides[0].structure; // alike in the entry, and not what the openings say
        apart.anna.say(said);
        apart.bruno.say(said);
        QCOMPARE(adoptionIn(apart.all()).state, Adoption::State::None);
    }

    void aCommitOnEitherSideRefuses_data() {
        QTest::addColumn<bool>("byBruno");
        QTest::addColumn<bool>("before");
        for (const bool byBruno : {false, true}) {
            QTest::addRow("%s, before", byBruno ? "Bruno" : "Anna") << byBruno << true;
            QTest::addRow("%s, afterwards", byBruno ? "Bruno" : "Anna") << byBruno << false;
        }
    }
    void aCommitOnEitherSideRefuses() {
        QFETCH(bool, byBruno);
        QFETCH(bool, before);
        Apart apart;
        Tablet &who = byBruno ? apart.bruno : apart.anna;
        const auto seal = [&] { who.tablet.measurement().append(EntryKind::Commit, {}, {}, "verzegeld"); };
        if (before)
            seal();
        apart.bothSay();
        if (!before)
            seal();
        who.tablet.settleStore();
        QCOMPARE(adoptionIn(apart.all()).confirmed(), !before);
        // Neither tablet joins them once a commit is there, whenever it came.
        std::optional<StoreError> refusal;
        apart.anna.tablet.portfolio().joinMeasurements(apart.said, apart.bruno.entries(), [&](const auto &result) {
            if (!result)
                refusal = result.error();
        });
        apart.anna.tablet.settleStore();
        QVERIFY(refusal && refusal->kind == StoreError::Kind::Refused);
        QVERIFY(apart.anna.tablet.store().measurements().contains(apart.anna.id));
    }

    /// The union is one measurement, whatever comes first.
    void everyOrderGivesTheSame() {
        Apart apart;
        apart.bothSay();
        QList<Entry> all = apart.all();
        Fold expected;
        expected.apply(all, nullptr);
        const Measurement &state = expected.state();
        QVERIFY(state.adoption.confirmed());
        QCOMPARE(state.id, apart.lower());
        QVERIFY(state.joined());
        // Both founders are members, with all that is needed to reach them.
        for (const Slot slot : {Slot::First, Slot::Second}) {
            QVERIFY(state.roster.current(slot) != nullptr);
            QCOMPARE(state.roster.current(slot)->line.receive[0], std::uint8_t(20 + int(slot)));
            QVERIFY(!state.roster.disputed(slot));
            QVERIFY(state.roster.mayReceive(state.roster.current(slot)->line.signing));
        }
        // What one tablet said of the first auditor is about the second now.
        QCOMPARE(state.auditor(Slot::First).firstName, QStringLiteral("Anna"));
        QCOMPARE(state.auditor(Slot::Second).firstName, QStringLiteral("Bruno"));
        QCOMPARE(state.notes.size(), 2);
        for (const Note &note : state.notes)
            QCOMPARE(note.author, note.text.contains(QStringLiteral("Anna")) ? Slot::First : Slot::Second);
        // Nothing is dropped: two teams of ten beside each other, details as two heads.
        QCOMPARE(state.team.size(), 20);
        QCOMPARE(state.otherDetails.size(), 1);
        QSet<QString> names{state.details.organisation, state.otherDetails.first().organisation};
        QCOMPARE(names, (QSet<QString>{QStringLiteral("De Linde"), QStringLiteral("De Eik")}));
        QVERIFY(std::any_of(state.conflicts.begin(), state.conflicts.end(),
                            [](const Conflict &each) { return each.about == Conflict::About::Details; }));
        const QByteArray dump = expected.dump();
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            std::shuffle(all.begin(), all.end(), random);
            Fold fold;
            if (seed % 2 == 0) {
                fold.apply(all, nullptr);
            } else {
                for (const Entry &entry : std::as_const(all)) {
                    fold.apply(entry);
                    if (entry.seq % 7 == 0)
                        static_cast<void>(fold.state()); // evaluated on the way
                }
            }
            QVERIFY2(fold.dump() == dump, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    /// A line that an auditor ticked, a set that an auditor agreed with: it is that auditor's afterwards too.
    void ticksAndAgreementsGoAlong() {
        Apart apart;
        const LineName annas{LineName::List::Checklist, QStringLiteral("anna")};
        const LineName both{LineName::List::Checklist, QStringLiteral("beiden")};
        for (Tablet *each : {&apart.anna, &apart.bruno})
            each->tablet.preparation().tick(both, Slot::First, true);
        apart.anna.tablet.preparation().tick(annas, Slot::First, true);
        apart.bruno.tablet.preparation().setPriority(QStringLiteral("1a"), Priority::Essential);
        apart.bruno.tablet.preparation().confirmPriorities(Slot::First, true);
        for (Tablet *each : {&apart.anna, &apart.bruno})
            each->tablet.settleStore();
        Fold growing; // what was evaluated before is looked at anew
        const QList<Entry> before = apart.all();
        for (const Entry &entry : before)
            growing.apply(entry);
        static_cast<void>(growing.state());
        apart.bothSay();
        QList<Entry> all = apart.all();
        Fold expected;
        expected.apply(all, nullptr);
        const Preparation &found = expected.state().preparation;
        QVERIFY(found.ticked(annas, Slot::First) && !found.ticked(annas, Slot::Second));
        QVERIFY(found.ticked(both, Slot::First) && found.ticked(both, Slot::Second));
        QVERIFY(found.confirmed(Slot::Second) && !found.confirmed(Slot::First));
        for (const Entry &entry : all)
            growing.apply(entry);
        QCOMPARE(growing.dump(), expected.dump());
        for (quint32 seed = 0; seed < 50; ++seed) {
            QRandomGenerator random(seed);
            std::shuffle(all.begin(), all.end(), random);
            Fold fold;
            for (const Entry &entry : std::as_const(all)) {
                fold.apply(entry);
                if (entry.seq % 5 == seed % 5)
                    static_cast<void>(fold.state());
            }
            QVERIFY2(fold.dump() == expected.dump(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    /// So it is with what an auditor said of judging; the own scores of a tablet are its own auditor's.
    void judgingGoesAlong() {
        Apart apart;
        const auto put = [](Tablet &who, const auto &said) { putRegister(who.tablet.measurement(), said); };
        put(apart.anna, Payload::ExplanationsReady{Slot::First, QByteArray(32, 'a')});
        put(apart.bruno, Payload::ExplanationsReady{Slot::First, QByteArray(32, 'b')});
        put(apart.bruno, Payload::DrafterSaid{6, Slot::First});
        put(apart.bruno, Payload::MismatchAccepted{Slot::First, QByteArray(32, 'm')});
        put(apart.bruno, Payload::GoesAlone{Slot::First, true});
        put(apart.bruno,
            Payload::PaperScores{Slot::Second, {{6, 3, false, {}, {}, {}, {}}}}); // of the one that is away
        for (Tablet *each : {&apart.anna, &apart.bruno})
            each->tablet.settleStore();
        apart.bothSay();
        QList<Entry> all = apart.all();
        Fold expected;
        expected.apply(all, nullptr);
        const Judgement &found = expected.state().judgement;
        QCOMPARE(found.ready, (std::array<QByteArray, 2>{QByteArray(32, 'a'), QByteArray(32, 'b')}));
        QCOMPARE(found.drafters.value(6), Slot::Second);
        QCOMPARE(found.goesOn, (std::array<QByteArray, 2>{QByteArray(), QByteArray(32, 'm')}));
        QCOMPARE(found.alone, (std::array<bool, 2>{false, true}));
        QVERIFY(found.paper[0] && !found.paper[1]);
        for (quint32 seed = 0; seed < 50; ++seed) {
            QRandomGenerator random(seed);
            std::shuffle(all.begin(), all.end(), random);
            Fold fold;
            for (const Entry &entry : std::as_const(all)) {
                fold.apply(entry);
                if (entry.seq % 5 == seed % 5)
                    static_cast<void>(fold.state());
            }
            QVERIFY2(fold.dump() == expected.dump(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void ownScoresFollowTheirAuditor() {
        Apart apart;
        apart.said = adoptOf(apart.anna.side(Slot::Second), apart.bruno.side(Slot::First), 5s);
        ScoreService scores(apart.anna.tablet.measurement(), [] { return true; });
        QVERIFY(scores.give({6, 3, false, {}, {}, {}, {}}));
        apart.anna.tablet.settleStore();
        const QByteArray hidden = apart.anna.entries().last().stream.toBytes();
        apart.bothSay();
        ScoreService again(apart.anna.tablet.measurement(), [] { return true; });
        apart.anna.tablet.measurement().receive(apart.bruno.entries(), {}, {});
        QCOMPARE(apart.anna.tablet.measurement().self(), Slot::Second);
        QCOMPARE(again.given(6).level, 3);
        QVERIFY(again.give({6, 4, false, {}, {}, {}, {}}));
        apart.anna.tablet.settleStore();
        QCOMPARE(apart.anna.tablet.state().ownScores[1].size(), 1);
        QVERIFY(apart.anna.tablet.state().ownScores[0].isEmpty());
        QCOMPARE(apart.anna.entries().last().stream.toBytes(), hidden);
        apart.anna.tablet.kill();
        QCOMPARE(apart.anna.tablet.state().ownScores[1].first().level, 4);
    }

    void onlyTheTwoAreTaken() {
        Apart apart;
        Tablet third(QStringLiteral("Elders"));
        apart.bothSay();
        const Adopted adopted = adoptionIn(apart.all()).known();
        const Roster roster = [&] {
            Fold fold;
            fold.apply(apart.all(), nullptr);
            return fold.state().roster;
        }();
        const auto allowed = [&](const PublicKey &key, std::uint8_t slot) {
            return roster.mayWrite(key, slot == 0 ? Slot::First : Slot::Second);
        };
        using Verdict = Ledger::Verdict::Kind;
        Ledger ledger(apart.lower(), allowed, adopted);
        for (const Entry &entry : apart.all())
            QCOMPARE(ledger.accept(entry).kind, Verdict::Accepted);
        QVERIFY(verifyJournal(apart.lower(), apart.all(), {}, allowed, adopted).isEmpty());
        const Entry strange = third.entries().first();
        QCOMPARE(ledger.accept(strange).kind, Verdict::Refused);
        QCOMPARE(ledger.accept(strange).why, ChainFinding::Kind::ForeignOpening);
        QCOMPARE(verifyJournal(apart.lower(), apart.all() + third.entries(), {}, allowed, adopted).value(0).kind,
                 ChainFinding::Kind::ForeignOpening);
        // Without the adoption the other one is as foreign.
        Ledger before(apart.lower());
        int refused = 0;
        for (const Entry &entry : apart.all())
            refused += before.accept(entry).kind == Verdict::Refused ? 1 : 0;
        QCOMPARE(refused, 1);
        before.adopt(adopted);
        for (const Entry &entry : apart.all())
            QVERIFY(before.accept(entry).kind != Verdict::Refused);
        QCOMPARE(before.heads().size(), 2);
    }

    /// Both tablets go on in one measurement, each auditor in a stream that says for whom.
    void bothTabletsGoOn() {
        Apart apart;
        apart.bothSay();
        const QList<Entry> fromAnna = apart.anna.entries();
        const QList<Entry> fromBruno = apart.bruno.entries();
        for (Tablet *each : {&apart.anna, &apart.bruno}) {
            bool joined = false;
            const bool isAnna = each == &apart.anna;
            each->tablet.portfolio().joinMeasurements(apart.said, isAnna ? fromBruno : fromAnna,
                                                      [&](const auto &result) { joined = result.ok(); });
            each->tablet.settleStore();
            QVERIFY(joined);
            QCOMPARE(each->tablet.store().measurements(), QList<MeasurementId>{apart.lower()});
            each->tablet.pass(2s);
            const QList<MeasurementSummary> rows = each->tablet.portfolio().summaries();
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().id, apart.lower());
            QCOMPARE(rows.first().notes, 2);
            QVERIFY(!rows.first().stale);
            QVERIFY(each->tablet.portfolio().open(apart.lower()).ok());
            each->id = apart.lower();
            each->tablet.settleStore();
        }
        QCOMPARE(apart.anna.tablet.measurement().self(), Slot::First);
        QCOMPARE(apart.bruno.tablet.measurement().self(), Slot::Second);
        QCOMPARE(apart.bruno.tablet.store().ownStreams(apart.lower())->size(), 2);
        apart.bruno.tablet.noteDown(QStringLiteral("en verder"));
        apart.bruno.tablet.leavePage();
        const QList<Entry> fresh = apart.bruno.entries().mid(fromAnna.size() + fromBruno.size());
        QCOMPARE(decodeOpening(fresh.first().payload)->slot, std::uint8_t(1));
        QCOMPARE(decodeOpening(fresh.first().payload)->measurement, apart.lower());
        apart.anna.tablet.portfolio().receive(apart.lower(), fresh, {}, {});
        apart.anna.tablet.settleStore();
        QCOMPARE(apart.anna.tablet.measurement().fold().dump(), apart.bruno.tablet.measurement().fold().dump());
        QVERIFY(apart.anna.tablet.note(QStringLiteral("en verder"))->author == Slot::Second);
        const Adopted adopted = apart.anna.tablet.state().adoption.known();
        QVERIFY(verifyJournal(apart.lower(), apart.anna.entries(), {}, {}, adopted).isEmpty());
        // Killed and opened again it goes on where it was: no further stream.
        apart.bruno.tablet.kill();
        QCOMPARE(apart.bruno.tablet.measurement().self(), Slot::Second);
        QCOMPARE(apart.bruno.tablet.store().ownStreams(apart.lower())->size(), 2);
        // A commit from now on belongs to the one measurement.
        const Entry commit = next(apart.anna.entries(), fromAnna.first().stream, EntryKind::Commit, "verzegeld");
        QVERIFY(adoptionIn(apart.anna.entries() + QList<Entry>{commit}).confirmed());
    }

    /// While it is open: the slot changes as soon as the second word comes in.
    void theOpenOneFollows() {
        Apart apart;
        apart.said = adoptOf(apart.anna.side(Slot::Second), apart.bruno.side(Slot::First), 5s);
        apart.bothSay();
        QCOMPARE(apart.anna.tablet.measurement().self(), Slot::First);
        apart.anna.tablet.measurement().receive(apart.bruno.entries(), {}, {});
        QCOMPARE(apart.anna.tablet.measurement().self(), Slot::Second);
        apart.anna.tablet.settleStore();
        QCOMPARE(apart.anna.tablet.store().ownStreams(apart.anna.id)->size(), 2);
        const UnitId unit = apart.anna.tablet.noteDown(QStringLiteral("nu als tweede"));
        QCOMPARE(apart.anna.tablet.state().note(unit)->author, Slot::Second);
        for (const Note &note : apart.anna.tablet.state().notes)
            QCOMPARE(note.author, note.text.contains(QStringLiteral("Bruno")) ? Slot::First : Slot::Second);
    }
};

QTEST_GUILESS_MAIN(AdoptTest)
#include "tst_adopt.moc"
