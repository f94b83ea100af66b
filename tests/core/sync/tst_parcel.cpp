// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"
#include "core/sync/exchange.h"
#include "core/sync/parcelworld.h"

#include <QTest>
#include <deque>
#include <sodium.h>
#include <zstd.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

/// A journal in memory, for the same story over a line.
struct MemoryReplica final : Replica {
    QList<Entry> rows;
    std::deque<std::function<void()>> waiting;

    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override {
        std::int64_t at = after;
        for (; at < rows.size() && most > 0; --most)
            visit(Entry(rows.at(at++)));
        return at;
    }
    [[nodiscard]] Result<std::int64_t, StoreError> last() override { return rows.size(); }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return QList<SignedHead>(); }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &, Durable done) override {
        waiting.push_back([this, entries, done = std::move(done)] {
            rows += entries;
            done(true);
        });
    }
};

void syncOverALine(MeasurementId measurement, std::array<MemoryReplica, 2> &ends) {
    std::array<std::deque<QByteArray>, 2> to;
    std::array<std::unique_ptr<Exchange>, 2> sides;
    for (std::size_t i = 0; i < 2; ++i)
        sides[i] = std::make_unique<Exchange>(
            ends[i], measurement, Exchange::Rules(),
            Exchange::Events{[&to, i](const QByteArray &said) { to[1 - i].push_back(said); }, {}, {}});
    for (const auto &side : sides)
        side->begin();
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t i = 0; i < 2; ++i) {
            for (; !to[i].empty(); to[i].pop_front(), moved = true)
                sides[i]->receive(to[i].front());
            for (; !ends[i].waiting.empty(); ends[i].waiting.pop_front(), moved = true)
                ends[i].waiting.front()();
        }
    }
}

QList<Entry> sorted(QList<Entry> entries) {
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.ref() < b.ref(); });
    return entries;
}

/// A bundle of pieces as somebody who knows the keys could make it.
QByteArray bundleOf(const Tablet &from, const Tablet &to, const QList<QByteArray> &pieces, const QByteArray &has,
                    std::uint64_t sequence = 1'000'000'000) {
    BundleWriter writer(from.self, to.row.key().publicKey, {from.id, sequence, has});
    for (const QByteArray &piece : pieces) {
        if (!writer.add(piece))
            return {};
    }
    const auto file = writer.finish();
    return file ? *file : QByteArray();
}

QByteArray entriesPiece(const QList<Entry> &entries) { return char(2) + BlockWriter().write(entries).bytes; }

} // namespace

class TestParcel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void threeFilesDoWhatALineDoes() {
        TwoTablets both;
        QVERIFY(!both.bruno.read(both.invitation));
        QCOMPARE(*both.bruno.lastParcel->letter,
                 (ParcelLetter{QStringLiteral("Zorggroep De Linde"), Slot::Second, Role::NoteTaker}));
        QCOMPARE(both.bruno.lastNews->notes, 1);

        const Entry gone = both.anna.note("gaat weg");
        both.anna.note("nog een");
        for (int i = 0; i < 40; ++i)
            both.bruno.note("Bruno " + QByteArray::number(i), std::chrono::minutes(i));
        both.anna.erase(gone);
        std::array<MemoryReplica, 2> line{};
        line[0].rows = both.anna.shared();
        line[1].rows = both.bruno.shared();
        syncOverALine(both.anna.id, line);

        QVERIFY(!both.anna.read(both.bruno.fileFor(both.anna)));
        QCOMPARE(both.anna.lastNews->notes, 40);
        QCOMPARE(*both.anna.lastNews->until, std::chrono::minutes(39));
        QVERIFY(!both.bruno.read(both.anna.fileFor(both.bruno)));
        QCOMPARE(both.anna.shared(), both.bruno.shared());
        QCOMPARE(both.anna.shared(), sorted(line[0].rows));
        QCOMPARE(both.bruno.shared(), sorted(line[1].rows));
        QVERIFY(both.anna.whole() && both.bruno.whole());
        QCOMPARE(both.bruno.store().signedHeads(both.bruno.id)->size(), 2);
    }

    void itBeginsAtWhatIsConfirmedAndNotAtWhatWasSent() {
        TwoTablets both;
        QVERIFY(both.meet());
        both.anna.note("in een bestand dat kwijtraakt");
        const QByteArray lost = both.anna.fileFor(both.bruno);
        QVERIFY(!lost.isEmpty());
        both.anna.note("in het volgende");
        const auto made = both.anna.make(both.anna.addressOf(both.bruno));
        QCOMPARE(made->notes, 2);
        QVERIFY(!both.bruno.read(made->file));
        QCOMPARE(both.bruno.lastNews->notes, 2);
        QCOMPARE(both.anna.shared(), both.bruno.shared());
        // Bruno's answer is the confirmation: from then on they stay at home.
        QVERIFY(!both.anna.read(both.bruno.fileFor(both.anna)));
        QCOMPARE(both.anna.make(both.anna.addressOf(both.bruno))->entries, 0);
        // The one that turns up late has nothing more to say.
        QCOMPARE(both.bruno.read(lost), std::optional(ParcelRefusal::AlreadyRead));
    }

    void twiceChangesNothing() {
        TwoTablets both;
        QVERIFY(both.meet());
        both.anna.note("een keer");
        const QByteArray file = both.anna.fileFor(both.bruno);
        QVERIFY(!both.bruno.read(file));
        const QList<Entry> before = both.bruno.shared();
        QCOMPARE(both.bruno.read(file), std::optional(ParcelRefusal::AlreadyRead));
        // Also when it was forgotten that it was read.
        StoreReplica replica(both.bruno.store(), both.bruno.id);
        const auto again = ParcelReader::compare(*both.bruno.open(file), &replica, 0);
        QVERIFY(again.ok());
        QVERIFY(again->entries.isEmpty() && again->heads.isEmpty());
        QCOMPARE(again->notes, 0);
        QCOMPARE(both.bruno.shared(), before);
    }

    void damagedAnywhereItChangesNothing() {
        TwoTablets both;
        QVERIFY(both.meet());
        for (int i = 0; i < 60; ++i)
            both.anna.note("een notitie " + QByteArray::number(i) + QByteArray(80, char('a' + i % 26)));
        const QByteArray file = both.anna.fileFor(both.bruno);
        QVERIFY(file.size() > 2'000);
        const QList<Entry> before = both.bruno.shared();
        for (qsizetype at = 0; at < file.size(); at += 97) {
            QByteArray flipped = file;
            flipped[at] = char(flipped.at(at) ^ 0x10);
            QVERIFY2(both.bruno.read(flipped), qPrintable(QString::number(at)));
            QVERIFY2(both.bruno.read(file.first(at)), qPrintable(QString::number(at)));
        }
        QVERIFY(both.bruno.read(file + 'x'));
        QCOMPARE(both.bruno.shared(), before);
        QVERIFY(!both.bruno.read(file));
    }

    void whatIsNotForUsIsToldApart() {
        TwoTablets both;
        QVERIFY(both.meet());
        Tablet carla(Slot::Second);
        carla.paired = {both.anna.self.keys()};
        both.anna.note("voor Bruno");
        const QByteArray file = both.anna.fileFor(both.bruno);
        QCOMPARE(carla.open(file).error(), ParcelRefusal::ForSomebodyElse);
        both.bruno.paired.clear();
        QCOMPARE(both.bruno.open(file).error(), ParcelRefusal::UnknownSender);
        QVERIFY(both.bruno.open(file, {both.anna.self.keys()}).ok()); // known from the roster is enough
        QCOMPARE(both.bruno.open("een brief").error(), ParcelRefusal::NotABundle);
        QByteArray newer = file;
        newer[9] = 2;
        QCOMPARE(both.bruno.open(newer).error(), ParcelRefusal::Newer);
    }

    void aMeasurementThatIsNotHereNeedsAnInvitationFromAPairedTablet() {
        TwoTablets both;
        ParcelAddress to = both.anna.addressOf(both.bruno);
        const auto plain = both.anna.make(to);
        QCOMPARE(both.bruno.read(plain->file), std::optional(ParcelRefusal::NotHere));
        const auto parcel = both.bruno.open(both.invitation);
        Parcel unpaired = *parcel;
        unpaired.fromPaired = false;
        QCOMPARE(ParcelReader::compare(unpaired, nullptr, 0).error(), ParcelRefusal::NotHere);
        QVERIFY(ParcelReader::compare(*parcel, nullptr, 0).ok());
    }

    void aPairedTabletWithoutAPartInItIsUnknownThere() {
        TwoTablets both;
        QVERIFY(both.meet());
        Tablet carla(Slot::Second);
        both.bruno.paired.append(carla.self.keys());
        // She got hold of the journal and of the receive key.
        StoreReplica replica(both.anna.store(), both.anna.id);
        ParcelAddress to = both.anna.addressOf(both.bruno);
        to.sequence = 5;
        const auto made = ParcelWriter(replica, carla.self).write(to);
        QVERIFY(made.ok());
        QCOMPARE(both.bruno.read(made->file), std::optional(ParcelRefusal::UnknownSender));
    }

    void aGapAsksForANewFile() {
        TwoTablets both;
        QVERIFY(both.meet());
        both.anna.note("komt nooit aan");
        const Entry last = both.anna.note("ook niet");
        both.anna.note("komt aan");
        ParcelAddress to = both.anna.addressOf(both.bruno);
        to.confirmed[last.stream] = last.seq;
        const QList<Entry> before = both.bruno.shared();
        QCOMPARE(both.bruno.read(both.anna.make(to)->file), std::optional(ParcelRefusal::Gap));
        // The same without any entry: the sender is further than what came.
        to.confirmed[last.stream] = last.seq + 1;
        to.sequence = both.anna.row.nextSequence(both.anna.wall);
        const auto empty = both.anna.make(to);
        QCOMPARE(empty->entries, 0);
        QCOMPARE(both.bruno.read(empty->file), std::optional(ParcelRefusal::Gap));
        QCOMPARE(both.bruno.shared(), before);
        QVERIFY(!both.bruno.read(both.anna.fileFor(both.bruno)));
    }

    void whoIsNoMemberGetsNothing() {
        TwoTablets both;
        QVERIFY(both.meet());
        Tablet carla(Slot::Second);
        QCOMPARE(both.anna.make(both.anna.addressOf(carla)).error(), ParcelHindrance::NotOnTheRoster);
        QVERIFY(both.anna.make(both.anna.addressOf(both.bruno)).ok());
        both.anna.say(both.bruno.line(), RosterSaid::What::Retires);
        QCOMPARE(both.anna.make(both.anna.addressOf(both.bruno)).error(), ParcelHindrance::NotOnTheRoster);
        // What the other wrote until then still comes in.
        both.bruno.note("laat, maar van toen");
        QVERIFY(!both.anna.read(both.bruno.fileFor(both.anna)));
        QCOMPARE(both.anna.lastNews->notes, 1);
    }

    void privateStreamsNeverGoAlong() {
        TwoTablets both;
        QVERIFY(both.meet());
        const StreamWriter open = both.anna.writer;
        StreamId hidden;
        for (const Purpose purpose : {Purpose::Personal, Purpose::Scores}) {
            both.anna.begin(both.anna.store().openStream(both.anna.id, {purpose, 0, {}, 50}));
            both.anna.note("kanariegeel");
            hidden = both.anna.writer.stream();
        }
        both.anna.writer = open;
        both.anna.note("kanariegroen");
        const auto made = both.anna.make(both.anna.addressOf(both.bruno));
        QCOMPARE(made->notes, 1);
        QVERIFY(!made->has.contains(hidden));
        QVERIFY(!made->file.contains("kanarie"));
        const auto parcel = both.bruno.open(made->file);
        BlockReader reader;
        QByteArray all;
        for (const QByteArray &block : parcel->blocks) {
            const auto entries = reader.read(block);
            QVERIFY(entries.ok());
            for (const Entry &entry : *entries)
                all += entry.stream.toBytes() + entry.payload;
        }
        QVERIFY(all.contains("kanariegroen"));
        QVERIFY(!all.contains("kanariegeel"));
        QVERIFY(!all.contains(hidden.toBytes()));
        for (const SignedHead &head : parcel->heads)
            QVERIFY(head.stream != hidden);
        QVERIFY(!parcel->has.contains(hidden));
    }

    void theFileShowsNothingAlsoWhenItIsUnpacked() {
        TwoTablets both;
        QVERIFY(both.meet());
        for (int i = 0; i < 200; ++i)
            both.anna.note("kanariegroen zegt de coördinator van Zorggroep De Linde");
        const QByteArray file = both.anna.fileFor(both.bruno);
        for (const char *word : {"kanariegroen", "Linde", "coördinator"}) {
            QVERIFY(!file.contains(word));
            QVERIFY(!both.invitation.contains(word));
        }
        // No frame of Zstandard lies open in it either.
        const QByteArray magic = QByteArray::fromHex("28b52ffd");
        for (qsizetype at = file.indexOf(magic); at >= 0; at = file.indexOf(magic, at + 1)) {
            QByteArray out(1'000'000, '\0');
            QVERIFY(ZSTD_isError(ZSTD_decompress(out.data(), std::size_t(out.size()), file.constData() + at,
                                                 std::size_t(file.size() - at))) != 0U);
        }
        for (const QByteArray &id : {both.anna.id.toBytes(), both.anna.writer.stream().toBytes()})
            QVERIFY(!file.contains(id));
    }

    void piecesOutOfPlaceAreRefused() {
        TwoTablets both;
        QVERIFY(both.meet());
        const QByteArray has = ParcelForm::encode(StreamHeights{{both.anna.writer.stream(), 1}});
        const QByteArray letter =
            char(1) + ParcelForm::encode(ParcelLetter{QStringLiteral("x"), Slot::Second, Role::NoteTaker});
        const QByteArray heads = char(3) + ParcelForm::encode(*both.anna.store().signedHeads(both.anna.id));
        struct Case {
            QList<QByteArray> pieces;
            QByteArray has;
            std::optional<ParcelRefusal> refusal;
        };
        const QByteArray &two =
            ParcelForm::encode(StreamHeights{{both.anna.writer.stream(), 1}, {both.bruno.writer.stream(), 1}});
        const QByteArray turned = two.sliced(24) + two.first(24);
        const QList<Case> cases{
            {{letter}, has, {}},
            {{letter, letter}, has, ParcelRefusal::Damaged},
            {{heads, letter}, has, ParcelRefusal::Damaged},
            {{heads, heads}, has, ParcelRefusal::Damaged},
            {{heads.chopped(1)}, has, ParcelRefusal::Damaged},
            {{letter + 'x'}, has, ParcelRefusal::Damaged},
            {{QByteArray(1, 4)}, has, ParcelRefusal::Newer},
            {{QByteArray(1, 3)}, has, ParcelRefusal::Damaged},
            {{QByteArray(1, 2)}, has, ParcelRefusal::Damaged},
            {{letter}, {}, ParcelRefusal::Damaged},
            {{letter}, has + 'x', ParcelRefusal::Damaged},
            {{letter}, turned, ParcelRefusal::Damaged},
            {{letter}, has + has, ParcelRefusal::Damaged},
            {{letter}, has.first(16) + QByteArray(8, '\0'), ParcelRefusal::Damaged},
            {{letter}, has.first(16) + QByteArray(8, '\xff'), ParcelRefusal::Damaged},
            {{letter}, two, {}},
        };
        std::uint64_t sequence = 1'000'000'000;
        for (qsizetype i = 0; i < cases.size(); ++i)
            QVERIFY2(both.bruno.read(bundleOf(both.anna, both.bruno, cases.at(i).pieces, cases.at(i).has,
                                              ++sequence)) == cases.at(i).refusal,
                     qPrintable(QString::number(i)));
        QCOMPARE(both.bruno.read(bundleOf(both.anna, both.bruno, {letter}, has, 0)),
                 std::optional(ParcelRefusal::Damaged));
    }

    void whatIsAgainstTheRulesIsNotHalfTaken() {
        TwoTablets both;
        QVERIFY(both.meet());
        QVERIFY(!both.bruno.read(both.anna.fileFor(both.bruno)));
        const QList<Entry> before = both.bruno.shared();
        const QByteArray has = ParcelForm::encode(both.bruno.lastParcel->has);
        const Entry good = both.anna.writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "goed");
        const Entry next = both.anna.writer.next(EntryKind::NoteCreate, UnitId::random(), {}, "en dit");
        const auto lastOwn = [&] {
            QList<Entry> own = before;
            own.removeIf([&](const Entry &each) { return each.stream != both.anna.writer.stream(); });
            return own.last();
        };
        Entry fork = lastOwn();
        fork.payload += 'x';
        Entry early = next;
        early.stamp = 1;
        Tablet stranger(Slot::Second);
        stranger.id = both.anna.id;
        const Entry foreign = *stranger.store().openStream(both.anna.id, {Purpose::Public, 1, {}, good.stamp + 5});
        const Entry hidden = *both.anna.store().openStream(both.anna.id, {Purpose::Personal, 0, {}, good.stamp + 5});
        SignedHead head = both.anna.store().signedHeads(both.anna.id)->first();
        head.hash[3] ^= 1;
        const QByteArray wrongHead = char(3) + ParcelForm::encode(QList<SignedHead>{head});
        const QList<QList<QByteArray>> cases{
            {entriesPiece({good, fork})},   {entriesPiece({good, early})},      {entriesPiece({good, foreign})},
            {entriesPiece({good, hidden})}, {entriesPiece({skeletonOf(good)})}, {entriesPiece({good}), wrongHead},
        };
        std::uint64_t sequence = 1'000'000'000;
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QByteArray file = bundleOf(both.anna, both.bruno, cases.at(i), has, ++sequence);
            QVERIFY2(both.bruno.read(file) == std::optional(ParcelRefusal::AgainstRules),
                     qPrintable(QString::number(i)));
            QCOMPARE(both.bruno.shared(), before);
        }
        QVERIFY(!both.bruno.read(bundleOf(both.anna, both.bruno, {entriesPiece({good, next})}, has, ++sequence)));
        QCOMPARE(both.bruno.shared().size(), before.size() + 2);
    }

    /// Entries carry no signature: what stood in Anna's stream would be signed by Anna's tablet.
    void nobodyWritesInMyName() {
        TwoTablets both;
        QVERIFY(both.meet());
        const QList<Entry> before = both.anna.shared();
        StreamWriter annas = both.anna.writer;
        const Entry forged = annas.next(EntryKind::NoteCreate, UnitId::random(), {}, "van Anna, zegt Bruno");
        const QByteArray has = ParcelForm::encode(StreamHeights{{both.anna.writer.stream(), 1}});
        QCOMPARE(both.anna.read(bundleOf(both.bruno, both.anna, {entriesPiece({forged})}, has)),
                 std::optional(ParcelRefusal::AgainstRules));
        const Entry answer =
            both.bruno.writer.next(EntryKind::NoteCreate, UnitId::random(), {forged.ref()}, "antwoord");
        QCOMPARE(both.anna.read(bundleOf(both.bruno, both.anna, {entriesPiece({answer})}, has)),
                 std::optional(ParcelRefusal::AgainstRules));
        QCOMPARE(both.anna.shared(), before);
    }

    /// Bytes that are nearly right: whatever is taken would be written the same way.
    void everythingHasOneSpelling() {
        Dice dice(11);
        KeyPair key(dice);
        const QByteArray letter = ParcelForm::encode({QStringLiteral("De Linde"), Slot::First, Role::Questioner});
        const QByteArray heights = ParcelForm::encode(StreamHeights{{StreamId::random(), 1}, {StreamId::random(), 9}});
        const QByteArray heads =
            ParcelForm::encode(QList<SignedHead>{signHead(dice.id<StreamId>(), 4, dice.hash(), key.secret.data())});
        int taken = 0;
        for (int turn = 0; turn < 20'000; ++turn) {
            QByteArray raw = QList<QByteArray>{letter, heights, heads}.at(turn % 3);
            for (auto times = dice.below(3); times > 0; --times)
                raw[qsizetype(dice.below(std::uint64_t(raw.size())))] = char(dice.below(256));
            raw = dice.below(4) == 0 ? raw.first(qsizetype(dice.below(std::uint64_t(raw.size() + 1)))) : raw;
            std::optional<QByteArray> again;
            if (const auto read = ParcelForm::decodeLetter(raw); read && turn % 3 == 0)
                again = ParcelForm::encode(*read);
            if (const auto read = ParcelForm::decodeHeights(raw); read && turn % 3 == 1)
                again = ParcelForm::encode(*read);
            if (const auto read = ParcelForm::decodeHeads(raw); read && turn % 3 == 2)
                again = ParcelForm::encode(*read);
            if (again)
                QCOMPARE(*again, raw);
            taken += again ? 1 : 0;
        }
        QVERIFY(taken > 1'000 && taken < 19'000);
    }

    void theReceiveRowGoesWithItsMeasurement() {
        TwoTablets both;
        QVERIFY(both.meet());
        const QByteArray raw = both.bruno.row.encode();
        SqliteJournalStore &store = both.bruno.store();
        store.writeLocal(both.bruno.id, LocalRow::Receive, raw, {});
        store.drain();
        const auto row = ReceiveRow::decode(*store.readLocal(both.bruno.id, LocalRow::Receive));
        QVERIFY(row.ok());
        QCOMPARE(row->key().publicKey, both.bruno.row.key().publicKey);
        QCOMPARE(row->other(both.anna.self.signingPublic).has, both.bruno.lastParcel->has);
        QCOMPARE(row->other(both.anna.self.signingPublic).read, both.bruno.lastParcel->sequence);
        QCOMPARE(row->encode(), raw);
        for (const QByteArray &file : both.bruno.device.bytes())
            QVERIFY(!file.contains(both.bruno.row.key().secret.view().toByteArray()));
        store.eraseMeasurement(both.bruno.id, {});
        store.drain();
        QVERIFY(!store.readLocal(both.bruno.id, LocalRow::Receive).ok());
    }

    void theReceiveRowRefusesWhatItDidNotWrite() {
        ReceiveRow row = ReceiveRow::drawn();
        PublicKey signing{};
        QVERIFY(row.received(signing, 7, {{StreamId::random(), 3}}));
        const QByteArray raw = row.encode();
        for (qsizetype size = 0; size < raw.size(); ++size) {
            if (const auto cut = ReceiveRow::decode(raw.first(size)))
                QVERIFY2(size == 41 || size == 40 || size == 39, qPrintable(QString::number(size)));
        }
        QVERIFY(!ReceiveRow::decode(raw + 'x'));
        QVERIFY(ReceiveRow::decode(raw).ok());
        for (int i = 1; i < ReceiveRow::mostOthers; ++i) {
            signing[0] = std::uint8_t(i);
            QVERIFY(row.received(signing, 1, {{StreamId::random(), 1}}));
        }
        QVERIFY(ReceiveRow::decode(row.encode()).ok());
        signing[1] = 1;
        QVERIFY(!row.received(signing, 1, {{StreamId::random(), 1}}));
    }

    void theSequenceOnlyGoesUp() {
        using std::chrono::milliseconds;
        ReceiveRow row = ReceiveRow::drawn();
        QCOMPARE(row.nextSequence(milliseconds(1'000)), 1'000U);
        QCOMPARE(row.nextSequence(milliseconds(900)), 1'001U); // the clock was set back
        QCOMPARE(row.nextSequence(milliseconds(-5)), 1'002U);
        // A database that was put back to an older state still comes above what it sent since.
        ReceiveRow older = ReceiveRow::drawn();
        QVERIFY(older.nextSequence(milliseconds(5'000)) > 1'002U);
        // What somebody said last counts, and nothing that comes late.
        const StreamId stream = StreamId::random();
        QVERIFY(row.received({}, 9, {{stream, 5}}));
        QVERIFY(row.received({}, 8, {{stream, 4}}));
        QCOMPARE(row.other({}).has.value(stream), 5U);
        QCOMPARE(row.other({}).read, 9U);
        QVERIFY(row.received({}, 10, {{stream, 2}}));
        QCOMPARE(row.other({}).has.value(stream), 2U);
    }
};

QTEST_GUILESS_MAIN(TestParcel)
#include "tst_parcel.moc"
