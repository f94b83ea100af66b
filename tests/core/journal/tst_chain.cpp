// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"
#include "core/journal/randomjournal.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Kind = ChainFinding::Kind;

namespace {

QList<ChainFinding> verify(const RandomJournal &journal) {
    return verifyJournal(journal.measurement, journal.entries, journal.heads);
}

/// The control: a verification that trusts the signature and looks at the last entry of each stream only.
bool lastEntriesFit(const RandomJournal &honest, const RandomJournal &journal) {
    for (qsizetype i = 0; i < honest.heads.size(); ++i) {
        const SignedHead &head = journal.heads[i];
        const auto isLast = [&](const Entry &entry) { return entry.ref() == EntryRef{head.stream, head.seq}; };
        const auto there = std::find_if(journal.entries.begin(), journal.entries.end(), isLast);
        const auto before = std::find_if(honest.entries.begin(), honest.entries.end(), isLast);
        if (!isSigned(head, (i == 0 ? journal.firstKey : journal.secondKey).open) || leafOf(*there) != leafOf(*before))
            return false;
    }
    return true;
}

void changeEnvelope(Entry &entry, int field, Dice &dice) {
    if (field == 0)
        entry.stream.bytes[dice.below(16)] ^= 4;
    else if (field == 1)
        entry.seq += dice.below(2) == 0 ? 1 : 7;
    else if (field == 2)
        entry.stamp += 1 + dice.below(3);
    else if (field == 3)
        entry.kind = static_cast<EntryKind>(1 + (static_cast<int>(entry.kind) + 1 + int(dice.below(10))) % 38);
    else if (field == 4)
        entry.unit.bytes[dice.below(16)] ^= 1;
    else if (field == 5)
        entry.secret.bytes[dice.below(16)] ^= 1;
}

/// Changes one thing about one entry; false when this entry has no such thing.
bool tamper(RandomJournal &journal, int field, Dice &dice) {
    const QList<Entry> honest = journal.entries;
    Entry &entry = journal.entries[qsizetype(dice.below(std::uint64_t(honest.size())))];
    const Entry before = entry;
    if (before.skeleton ? field == 5 || field == 7 || field == 11 : field == 8)
        return false;
    if (field < 6)
        changeEnvelope(entry, field, dice);
    else if (field == 6 && !entry.parents.isEmpty() && dice.below(2) == 0)
        entry.parents.clear();
    else if (field == 6)
        entry.parents = {{honest.first().stream, 1}};
    else if (field == 7)
        entry.payload.append(char(dice.below(256)));
    else if (field == 8)
        entry.leaf[dice.below(32)] ^= 1;
    else if (field == 9)
        journal.entries.removeAll(before);
    else if (field == 10)
        entry = skeletonOf(entry);
    else {
        journal.entries.append(before);
        journal.entries.last().payload.append('!');
    }
    return journal.entries != honest;
}

} // namespace

class ChainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The preimages spelled out byte by byte, hashed by one plain call.
    void hashesAreThoseOfTheFormat() {
        Entry entry;
        entry.stream.bytes.fill(0x11);
        entry.seq = 2;
        entry.stamp = 258;
        entry.kind = EntryKind::NoteCreate;
        entry.unit.bytes.fill(0x22);
        entry.secret.bytes.fill(0x33);
        entry.parents = {{entry.stream, 1}};
        entry.payload = "hoi";
        const QByteArray stream = QByteArray(16, 0x11);
        const auto plain = [](const QByteArray &bytes) {
            Hash hash;
            crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const std::uint8_t *>(bytes.data()),
                               std::size_t(bytes.size()), nullptr, 0);
            return hash;
        };
        const auto raw = [](const Hash &hash) {
            return QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
        };
        const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
        const QByteArray leaf = hex("00000005") + "leaf1" + hex("00000010") + QByteArray(16, 0x33) + hex("00000010") +
                                stream + hex("00000008 0000000000000002") + hex("00000003") + "hoi";
        QCOMPARE(leafOf(entry), plain(leaf));
        Hash previous;
        previous.fill(0x44);
        const QByteArray chain = hex("00000006") + "entry1" + hex("00000020") + QByteArray(32, 0x44) + hex("00000010") +
                                 stream + hex("00000008 0000000000000002") + hex("00000008 0000000000000102") +
                                 hex("00000002 000c") + hex("00000010") + QByteArray(16, 0x22) + hex("00000018") +
                                 stream + hex("0000000000000001") + hex("00000020") + raw(plain(leaf));
        QCOMPARE(chained(previous, entry), plain(chain));

        Entry bare = entry;
        bare.unit = {};
        bare.secret = {};
        bare.parents.clear();
        const QByteArray bareLeaf = hex("00000005") + "leaf1" + hex("00000000") + hex("00000010") + stream +
                                    hex("00000008 0000000000000002") + hex("00000003") + "hoi";
        const QByteArray bareChain = hex("00000006") + "entry1" + hex("00000020") + QByteArray(32, 0x44) +
                                     hex("00000010") + stream + hex("00000008 0000000000000002") +
                                     hex("00000008 0000000000000102") + hex("00000002 000c") + hex("00000000") +
                                     hex("00000000") + hex("00000020") + raw(plain(bareLeaf));
        QCOMPARE(chained(previous, bare), plain(bareChain));
    }

    void fieldsThatRunIntoEachOtherDiffer() {
        QVERIFY(Digest("x").field("ab").field("c").result() != Digest("x").field("a").field("bc").result());
        QVERIFY(Digest("x").field("").field("a").result() != Digest("x").field("a").field("").result());
    }

    void aSkeletonWeighsTheSame() {
        Dice dice(11);
        for (int i = 0; i < 500; ++i) {
            Entry entry = anyEntry(dice);
            if (entry.unit.isNull() || entry.skeleton)
                continue;
            const Hash previous = dice.hash();
            const Entry skeleton = skeletonOf(entry);
            if (chained(previous, skeleton) != chained(previous, entry) || !skeleton.payload.isEmpty() ||
                !skeleton.secret.isNull())
                QFAIL("a skeleton changes the chain or keeps something");
        }
        QVERIFY(true);
    }

    void anHonestJournalIsInOrder() {
        for (unsigned seed = 0; seed < 20; ++seed) {
            RandomJournal journal(seed);
            QCOMPARE(verify(journal), QList<ChainFinding>());
            std::reverse(journal.entries.begin(), journal.entries.end());
            journal.entries.append(journal.entries.first());
            QCOMPARE(verify(journal), QList<ChainFinding>());
        }
    }

    void everyChangedFieldIsFound_data() {
        QTest::addColumn<int>("field");
        int number = 0;
        for (const char *name : {"stream", "seq", "stamp", "kind", "unit", "secret", "parents", "payload", "leaf",
                                 "taken out", "made a skeleton", "put in twice, differently"})
            QTest::newRow(name) << number++;
    }
    void everyChangedFieldIsFound();

    void tamperingWithHeadsIsFound() {
        int missed = 0;
        int tried = 0;
        for (unsigned seed = 0; seed < 60; ++seed) {
            const RandomJournal honest(seed, 30);
            for (int which = 0; which < 4; ++which) {
                RandomJournal journal = honest;
                SignedHead &head = journal.heads[int(seed) % 2];
                if (which == 0)
                    head.hash[seed % 32] ^= 1;
                else if (which == 1)
                    head.signature[seed % 64] ^= 0x10;
                else if (which == 2)
                    --head.seq;
                else
                    head.stream = journal.heads[1 - int(seed) % 2].stream;
                ++tried;
                missed += verify(journal).isEmpty() ? 1 : 0;
            }
        }
        QCOMPARE(missed, 0);
        QCOMPARE(tried, 240);
    }

    void lookingAtTheLastEntryOnlyMissesNearlyAll() {
        int missedByControl = 0;
        int missed = 0;
        for (unsigned seed = 0; seed < 100; ++seed) {
            const RandomJournal honest(seed);
            RandomJournal journal = honest;
            Entry &entry = journal.entries[5 + qsizetype(seed % 40)];
            if (entry.skeleton)
                entry.leaf[0] ^= 1;
            else
                entry.payload += 'x';
            missedByControl += lastEntriesFit(honest, journal) ? 1 : 0;
            missed += verify(journal).isEmpty() ? 1 : 0;
        }
        QVERIFY(missedByControl > 90);
        QCOMPARE(missed, 0);
    }
};

void ChainTest::everyChangedFieldIsFound() {
    QFETCH(int, field);
    int missed = 0;
    int tried = 0;
    for (unsigned seed = 0; tried < 200; ++seed) {
        const RandomJournal honest(seed);
        Dice dice(seed + 1000);
        for (int round = 0; round < 30; ++round) {
            RandomJournal journal = honest;
            if (!tamper(journal, field, dice))
                continue;
            ++tried;
            missed += verify(journal).isEmpty() ? 1 : 0;
        }
    }
    QCOMPARE(missed, 0);
    QVERIFY(tried >= 200);
}

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
