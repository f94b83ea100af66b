// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"
#include "core/sync/ledger.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Why = ChainFinding::Kind;
using Verdict = Ledger::Verdict;
using HeadVerdict = Ledger::HeadVerdict;

namespace {

constexpr int tampers = 10'000;

/// Two streams as they were written, before anything was erased; with what it takes to write more.
struct Pair {
    Dice dice{7};
    MeasurementId measurement = dice.id<MeasurementId>();
    KeyPair device{dice};
    KeyPair key{dice};
    StreamId stream = dice.id<StreamId>();
    UnitId unit = dice.id<UnitId>();
    StreamWriter writer{stream};
    QList<Entry> entries;

    Pair() {
        add(opening({}));
        for (int i = 0; i < 3; ++i)
            add(writer.next(EntryKind::NoteEdit, unit, {entries.last().ref()}, "woorden"));
    }
    [[nodiscard]] Entry opening(const StreamRequest &request) {
        return openingEntry(measurement, stream, request, key.open, device.secret.data());
    }
    void add(const Entry &entry) {
        entries.append(entry);
        writer.seen(entry);
    }
    [[nodiscard]] Ledger ledger(DeviceAllowed allowed = {}) const { return fed(entries, std::move(allowed)); }
    [[nodiscard]] Ledger fed(const QList<Entry> &with, DeviceAllowed allowed = {}) const {
        Ledger ledger(measurement, std::move(allowed));
        for (const Entry &entry : with)
            std::ignore = ledger.accept(entry);
        return ledger;
    }
    [[nodiscard]] SignedHead head(qsizetype seq) const {
        Hash hash{};
        for (qsizetype i = 0; i < seq; ++i)
            hash = chained(hash, entries[i]);
        return signHead(stream, std::uint64_t(seq), hash, key.secret.data());
    }
};

std::optional<Why> refusal(Ledger ledger, const Entry &entry) {
    const Verdict verdict = ledger.accept(entry);
    return verdict.kind == Verdict::Kind::Refused ? std::optional(verdict.why) : std::nullopt;
}

/// Whether a ledger that is fed with all of it has nothing to say.
bool isInOrder(const RandomJournal &journal) {
    Ledger ledger(journal.measurement);
    for (const Entry &entry : journal.entries) {
        const Verdict verdict = ledger.accept(entry);
        if (verdict.kind != Verdict::Kind::Accepted || verdict.stored != entry)
            return false;
    }
    return ledger.unfinishedSkeletons().isEmpty() &&
           std::all_of(journal.heads.begin(), journal.heads.end(),
                       [&](const SignedHead &head) { return ledger.check(head) == HeadVerdict::Fits; });
}

/// The control: trusts the signature and looks at the last entry of each stream only.
bool lastEntriesFit(const RandomJournal &honest, const RandomJournal &journal) {
    for (qsizetype i = 0; i < honest.heads.size(); ++i) {
        const auto isLast = [&](const Entry &entry) {
            return entry.ref() == EntryRef{honest.heads[i].stream, honest.heads[i].seq};
        };
        const auto there = std::find_if(journal.entries.begin(), journal.entries.end(), isLast);
        const auto before = std::find_if(honest.entries.begin(), honest.entries.end(), isLast);
        if (there == journal.entries.end() || *there != *before ||
            !isSigned(journal.heads[i], (i == 0 ? journal.firstKey : journal.secondKey).open))
            return false;
    }
    return true;
}

/// One flipped bit that leaves an entry which can be read; another payload when there is none.
void flip(Entry &entry, Dice &dice) {
    for (int i = 0; i < 20; ++i) {
        QByteArray raw = encodeEntry(entry);
        raw[qsizetype(dice.below(std::uint64_t(raw.size())))] ^= char(1 << dice.below(8));
        if (const auto read = decodeEntry(raw)) {
            entry = *read;
            return;
        }
    }
    entry.stamp += 1;
}

void tamper(RandomJournal &journal, Dice &dice) {
    QList<Entry> &entries = journal.entries;
    const qsizetype at = qsizetype(dice.below(std::uint64_t(entries.size())));
    SignedHead &head = journal.heads[qsizetype(dice.below(2))];
    switch (dice.below(8)) {
    case 0:
        entries.removeAt(at);
        break;
    case 1:
        entries.insert(at, entries[at]);
        entries[at].stamp += 1;
        break;
    case 2:
        head.hash[dice.below(32)] ^= std::uint8_t(1 << dice.below(8));
        break;
    case 3:
        head.signature[dice.below(64)] ^= std::uint8_t(1 << dice.below(8));
        break;
    case 4:
        --head.seq;
        break;
    case 5: // the chain of one stream in another order
        for (qsizetype other = at + 1; other < entries.size(); ++other) {
            if (entries[other].stream == entries[at].stream) {
                entries.swapItemsAt(at, other);
                return;
            }
        }
        entries.removeAt(at);
        break;
    default:
        flip(entries[at], dice);
    }
}

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsInOrderAndNothingTwice();
    void whatWasAcceptedArrivesOnce();
    void everyFindingIsMade();
    void openingsOfOthersAreRefused();
    void privateStreamsStayAtHome();
    void anErasedUnitIsStoredAsSkeletons();
    void skeletonsWaitForTheirErasing();
    void headsAheadAreHeldAgainstWhatComes();
    void aForkEndsAStreamAndKeepsWhatIsThere();
    void aParentThatComesLateHasALowerStamp();
    void everyTamperingIsFound();
};

void LedgerTest::takesWhatIsInOrderAndNothingTwice() {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const RandomJournal journal(seed);
        QVERIFY(isInOrder(journal));
        Ledger ledger(journal.measurement);
        for (const Entry &entry : journal.entries)
            QVERIFY(ledger.accept(entry).kind == Verdict::Kind::Accepted);
        for (const Entry &entry : journal.entries)
            QVERIFY(ledger.accept(entry).kind == Verdict::Kind::Already);
        QList<EntryRef> heads;
        for (const SignedHead &head : journal.heads)
            heads.append({head.stream, head.seq});
        std::sort(heads.begin(), heads.end());
        QCOMPARE(ledger.heads(), heads);
    }
}

void LedgerTest::whatWasAcceptedArrivesOnce() {
    const Pair pair;
    Ledger ledger = pair.ledger();
    for (const Entry &entry : pair.entries)
        QVERIFY(ledger.recall(entry).kind == Verdict::Kind::Arrived);
    for (const Entry &entry : pair.entries)
        QVERIFY(ledger.recall(entry).kind == Verdict::Kind::Already);
    // A store that tells the same place differently is not believed.
    Entry another = pair.entries.last();
    another.payload += '!';
    QVERIFY(ledger.recall(another).kind == Verdict::Kind::Refused);
    ledger = pair.ledger();
    ++another.stamp;
    for (const Entry &entry : pair.entries.first(3))
        std::ignore = ledger.recall(entry);
    QVERIFY(ledger.recall(another).kind == Verdict::Kind::Refused);
}

void LedgerTest::everyFindingIsMade() {
    Pair pair;
    const Entry good = pair.writer.next(EntryKind::NoteEdit, pair.unit, {}, "meer");
    QVERIFY(!refusal(pair.ledger(), good));
    Entry entry = good;
    entry.secret = {};
    QCOMPARE(refusal(pair.ledger(), entry), Why::Unsound);
    entry = good;
    ++entry.seq;
    QVERIFY(pair.ledger().accept(entry).kind == Verdict::Kind::Gap);
    entry = pair.entries[2];
    entry.payload += '!';
    QCOMPARE(refusal(pair.ledger(), entry), Why::Fork);
    entry = good;
    entry.kind = EntryKind::Open;
    QCOMPARE(refusal(pair.ledger(), entry), Why::NoOpening);
    entry = good;
    entry.stamp = pair.entries.last().stamp;
    QCOMPARE(refusal(pair.ledger(), entry), Why::StampOrder);
    entry = good;
    entry.secret = pair.dice.id<UnitSecret>();
    QCOMPARE(refusal(pair.ledger(), entry), Why::MixedSecret);

    SignedHead head = pair.head(3);
    QVERIFY(pair.ledger().check(head) == HeadVerdict::Fits);
    head.signature[5] ^= 1;
    QVERIFY(pair.ledger().check(head) == HeadVerdict::Unsigned);
    head = signHead(pair.stream, 3, pair.dice.hash(), pair.key.secret.data());
    QVERIFY(pair.ledger().check(head) == HeadVerdict::Mismatch);
}

void LedgerTest::openingsOfOthersAreRefused() {
    Pair pair;
    const Entry opening = pair.entries.first();
    QVERIFY(!refusal(Ledger(pair.measurement), opening));
    QCOMPARE(refusal(Ledger(pair.dice.id<MeasurementId>()), opening), Why::ForeignOpening);
    Entry entry = opening;
    entry.payload.chop(1);
    QCOMPARE(refusal(Ledger(pair.measurement), entry), Why::NoOpening);
    entry = opening;
    entry.kind = EntryKind::Plan;
    QCOMPARE(refusal(Ledger(pair.measurement), entry), Why::NoOpening);
    entry = opening;
    entry.stream = pair.dice.id<StreamId>();
    QCOMPARE(refusal(Ledger(pair.measurement), entry), Why::UnsignedOpening);
    const auto only = [&](std::uint8_t slot) {
        return [device = pair.device.open, slot](const PublicKey &key, std::uint8_t for_) {
            return key == device && for_ == slot;
        };
    };
    QVERIFY(!refusal(Ledger(pair.measurement, only(0)), opening));
    QCOMPARE(refusal(Ledger(pair.measurement, only(1)), opening), Why::UnknownDevice);
}

void LedgerTest::privateStreamsStayAtHome() {
    Pair pair;
    for (const Purpose purpose : {Purpose::Scores, Purpose::Personal}) {
        const Entry opening = pair.opening({purpose, 0, {}, 1});
        QCOMPARE(refusal(Ledger(pair.measurement), opening), Why::PrivateStream);
        Ledger own(pair.measurement);
        QVERIFY(own.recall(opening).kind == Verdict::Kind::Already);
        QVERIFY(own.recall(pair.entries[1]).kind == Verdict::Kind::Already);
        QVERIFY(own.isPrivate(pair.stream));
        QVERIFY(own.heads().isEmpty());
        QCOMPARE(refusal(own, pair.entries[1]), Why::PrivateStream);
        QVERIFY(own.check(pair.head(1)) == HeadVerdict::Unsigned);
    }
}

void LedgerTest::anErasedUnitIsStoredAsSkeletons() {
    Pair pair;
    const Entry late = pair.writer.next(EntryKind::NoteEdit, pair.unit, {}, "te laat");
    const Entry erase = pair.writer.next(EntryKind::Erase, {}, {}, encodeErase(pair.unit));
    const Entry later = pair.writer.next(EntryKind::NoteEdit, pair.unit, {}, "nog later");
    Ledger ledger = pair.ledger();
    QVERIFY(ledger.accept(late).stored == late);
    QVERIFY(ledger.accept(erase).stored == erase);
    QVERIFY(ledger.isErased(pair.unit));
    const Verdict verdict = ledger.accept(later);
    QVERIFY(verdict.kind == Verdict::Kind::Accepted);
    QCOMPARE(verdict.stored, skeletonOf(later));
    QVERIFY(ledger.accept(skeletonOf(late)).kind == Verdict::Kind::Already);
    QVERIFY(ledger.accept(late).kind == Verdict::Kind::Already);
    pair.entries += {late, erase, later};
    QVERIFY(ledger.check(pair.head(7)) == HeadVerdict::Fits);
}

void LedgerTest::skeletonsWaitForTheirErasing() {
    Pair pair;
    QList<Entry> bare;
    for (const Entry &entry : std::as_const(pair.entries))
        bare.append(entry.unit.isNull() ? entry : skeletonOf(entry));
    Ledger ledger = pair.fed(bare);
    QCOMPARE(ledger.lastSeq(pair.stream), 4U);
    QCOMPARE(ledger.unfinishedSkeletons(), (QList<EntryRef>{{pair.stream, 2}, {pair.stream, 3}, {pair.stream, 4}}));
    QVERIFY(ledger.accept(pair.writer.next(EntryKind::Erase, {}, {}, encodeErase(pair.unit))).kind ==
            Verdict::Kind::Accepted);
    QVERIFY(ledger.unfinishedSkeletons().isEmpty());
}

void LedgerTest::headsAheadAreHeldAgainstWhatComes() {
    Pair pair;
    for (const bool honest : {true, false}) {
        Ledger ledger(pair.measurement);
        SignedHead head = pair.head(3);
        if (!honest)
            head = signHead(pair.stream, 3, pair.dice.hash(), pair.key.secret.data());
        QVERIFY(ledger.check(head) == HeadVerdict::NotYet);
        QVERIFY(ledger.accept(pair.entries[0]).kind == Verdict::Kind::Accepted);
        QVERIFY(ledger.accept(pair.entries[1]).kind == Verdict::Kind::Accepted);
        const Verdict verdict = ledger.accept(pair.entries[2]);
        QCOMPARE(verdict.kind == Verdict::Kind::Accepted, honest);
        QCOMPARE(verdict.why == Why::HeadMismatch, !honest);
        QCOMPARE(ledger.lastSeq(pair.stream), honest ? 3U : 2U);
        QCOMPARE(ledger.isForked(pair.stream), !honest);
    }
    Ledger ledger(pair.measurement);
    SignedHead unsignedHead = pair.head(2);
    unsignedHead.signature[0] ^= 1;
    QVERIFY(ledger.check(unsignedHead) == HeadVerdict::NotYet);
    QVERIFY(ledger.accept(pair.entries[0]).kind == Verdict::Kind::Accepted);
    QCOMPARE(ledger.lateFindings(), (QList<ChainFinding>{{Why::UnsignedHead, {pair.stream, 2}}}));
    QVERIFY(ledger.accept(pair.entries[1]).kind == Verdict::Kind::Accepted);

    Ledger full(pair.measurement);
    for (std::uint64_t seq = 1; seq <= std::uint64_t(Ledger::mostHeadsAhead); ++seq)
        QVERIFY(full.check({pair.stream, seq, {}, {}}) == HeadVerdict::NotYet);
    QVERIFY(full.check({pair.stream, 9999, {}, {}}) == HeadVerdict::TooMany);
}

void LedgerTest::aForkEndsAStreamAndKeepsWhatIsThere() {
    Pair pair;
    const Entry next = pair.writer.next(EntryKind::Plan, {}, {}, "verder");
    Ledger ledger = pair.ledger();
    QVERIFY(ledger.check(signHead(pair.stream, 2, pair.dice.hash(), pair.key.secret.data())) == HeadVerdict::Mismatch);
    QVERIFY(ledger.isForked(pair.stream));
    QCOMPARE(ledger.lastSeq(pair.stream), 4U);
    QCOMPARE(refusal(ledger, next), Why::Fork);
    QVERIFY(ledger.accept(pair.entries[3]).kind == Verdict::Kind::Already);
    QVERIFY(ledger.recall(next).kind == Verdict::Kind::Accepted); // what was written here is here
}

void LedgerTest::aParentThatComesLateHasALowerStamp() {
    const RandomJournal journal(3);
    Pair pair;
    const StreamId second = pair.dice.id<StreamId>();
    Entry child = pair.writer.next(EntryKind::Plan, {}, {{second, 1}}, "kind");
    Ledger ledger = pair.ledger();
    QVERIFY(ledger.accept(child).kind == Verdict::Kind::Accepted);
    for (const std::uint64_t above : {0U, 1U}) {
        const StreamRequest request{Purpose::Public, 1, {}, child.stamp - 1 + above};
        const Entry parent = openingEntry(pair.measurement, second, request, pair.key.open, pair.device.secret.data());
        QCOMPARE(refusal(ledger, parent), above == 0 ? std::nullopt : std::optional(Why::StampOrder));
    }
    const EntryRef last = pair.entries.last().ref();
    child = pair.writer.next(EntryKind::Plan, {}, {last}, "kind");
    child.stream = second;
    QVERIFY(ledger
                .accept(openingEntry(pair.measurement, second, {Purpose::Public, 1, {}, 1}, pair.key.open,
                                     pair.device.secret.data()))
                .kind == Verdict::Kind::Accepted);
    child.seq = 2;
    child.stamp = pair.entries.last().stamp;
    QCOMPARE(refusal(ledger, child), Why::StampOrder);
    ++child.stamp;
    QVERIFY(!refusal(ledger, child));
}

void LedgerTest::everyTamperingIsFound() {
    int missed = 0;
    int missedByControl = 0;
    int tried = 0;
    for (unsigned seed = 0; tried < tampers; ++seed) {
        const RandomJournal honest(seed, 40);
        Dice dice(seed + 1'000'000);
        for (int round = 0; round < 50 && tried < tampers; ++round, ++tried) {
            RandomJournal journal = honest;
            tamper(journal, dice);
            missed += isInOrder(journal) ? 1 : 0;
            missedByControl += lastEntriesFit(honest, journal) ? 1 : 0;
        }
    }
    qInfo("%d tampered journals: %d missed; looking at last entries only misses %d", tried, missed, missedByControl);
    QCOMPARE(tried, tampers);
    QCOMPARE(missed, 0);
    QVERIFY(missedByControl > tampers / 4);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
