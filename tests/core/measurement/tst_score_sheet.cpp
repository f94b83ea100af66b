// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/entrycodec.h"
#include "core/measurement/judgementcodec.h"
#include "core/measurement/registers.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

UnitId noteOf(std::uint8_t first) {
    UnitId id;
    id.bytes.fill(0);
    id.bytes.front() = first;
    return id;
}

Score scored(ItemNumber item, int level) {
    Score score;
    score.item = item;
    score.level = level;
    return score;
}

/// Everything that a score can say.
ScoreSheet wholeSheet() {
    Score first = scored(1, 3);
    first.reason = str("Eén coach, geen borging 🙂");
    first.alsoFits = {2, 4};
    first.notes = {noteOf(1), noteOf(9)};
    Score second;
    second.item = 6;
    second.cannotJudge = true;
    second.ask = str("hoe vaak, bij de manager");
    return {first, second, scored(12, 5)};
}

QByteArray group(const TlvWriter &fields) { return TlvWriter().group(2, fields).data(); }

Score longest(ItemNumber item) {
    Score score = scored(item, 1);
    score.reason = QString(Score::longestReason, QChar(0x20AC)); // three bytes each
    score.ask = score.reason;
    score.alsoFits = {2, 3, 4, 5};
    for (int i = 0; i < Score::mostNotes; ++i)
        score.notes.append(noteOf(std::uint8_t(i + 1)));
    return score;
}

} // namespace

class ScoreSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas() {
        const QByteArray raw = encodeSheet(wholeSheet());
        const auto read = decodeSheet(raw);
        QVERIFY(read.ok());
        QCOMPARE(*read, wholeSheet());
        QCOMPARE(encodeSheet(*read), raw);
        QVERIFY(encodeSheet({}).isEmpty());
        QCOMPARE(*decodeSheet({}), ScoreSheet());
    }

    /// The bytes are what is committed: they never change.
    void theBytesAreFrozen() {
        QCOMPARE(encodeSheet({scored(2, 4), scored(10, 1)}).toHex(), QByteArray("0206"
                                                                                "020102030104"
                                                                                "0206"
                                                                                "02010a030101"));
    }

    void whatIsTheSameHasOneSpelling() {
        ScoreSheet shuffled = wholeSheet();
        std::reverse(shuffled.begin(), shuffled.end());
        shuffled.last().notes = {noteOf(9), noteOf(1), noteOf(9)};
        shuffled.last().alsoFits = {4, 3, 2, 4, 9, 0};
        shuffled.last().reason = shuffled.last().reason.normalized(QString::NormalizationForm_D);
        shuffled.append(scored(3, 0)); // says nothing
        QCOMPARE(encodeSheet(shuffled), encodeSheet(wholeSheet()));
        Score both = scored(4, 2);
        both.cannotJudge = true;
        QCOMPARE(tidied(both).level, 0);
        ScoreSheet other = wholeSheet();
        other.first().level = 5;
        QVERIFY(encodeSheet(other) != encodeSheet(wholeSheet()));
    }

    void anotherSpellingIsRefused() {
        const auto refused = [](const QByteArray &raw) { return !decodeSheet(raw).ok(); };
        const auto bare = [] { return TlvWriter().number(2, 3).number(3, 1); };
        QVERIFY(!refused(group(bare())));
        QVERIFY(refused(group(bare()) + group(bare())));                             // twice
        QVERIFY(refused(encodeSheet({scored(5, 1)}) + encodeSheet({scored(2, 1)}))); // not ascending
        QVERIFY(refused(group(TlvWriter().number(2, 3).number(3, 0))));              // says nothing
        QVERIFY(refused(group(bare().number(4, 0))));                                // a flag that is not set
        QVERIFY(refused(group(bare().number(4, 1))));                                // chosen and cannot judge
        QVERIFY(refused(group(bare().bytes(5, {}))));                                // an empty reason
        QVERIFY(refused(group(bare().number(7, 1))));                                // its own level
        QVERIFY(refused(group(bare().number(7, 4).number(7, 2))));                   // not ascending
        QVERIFY(refused(group(bare().number(7, 2).number(7, 2))));                   // twice
        QVERIFY(refused(group(bare().id(8, noteOf(2)).id(8, noteOf(1)))));           // not ascending
        QVERIFY(refused(group(bare().number(9, 1))));                                // the time is not part of it
        QVERIFY(refused(group(TlvWriter().number(2, 3).number(3, 6))));              // no such level
        QVERIFY(refused(group(TlvWriter().number(2, 100).number(3, 1))));            // no such item
        QVERIFY(refused(group(bare().bytes(5, str("e\u0301").toUtf8()))));           // not in normal form
        QVERIFY(refused(TlvWriter().number(1, 2).data()));                           // a later version
        QVERIFY(refused(group(bare()) + TlvWriter().number(3, 1).data()));           // a field of a later version
        QVERIFY(refused(QByteArray::fromHex("028106") + QByteArray(6, '\0')));
    }

    void theLimitsHold() {
        const Score most = longest(1);
        QCOMPARE(tidied(most), most);
        QVERIFY(decodeSheet(encodeSheet({most})).ok());
        Score more = most;
        more.reason += u'x';
        more.notes.append(noteOf(200));
        QCOMPARE(tidied(more), most);
        const auto reasons = [](qsizetype length) {
            return decodeSheet(group(TlvWriter().number(2, 3).number(3, 1).text(5, QString(length, u'x')))).ok();
        };
        QVERIFY(reasons(Score::longestReason));
        QVERIFY(!reasons(Score::longestReason + 1));
        // Never half a character.
        Score half = scored(1, 1);
        half.reason = QString(Score::longestReason - 1, u'x') + str("🙂");
        QCOMPARE(tidied(half).reason, QString(Score::longestReason - 1, u'x'));
    }

    /// Twelve items at their longest fit; what is longer is refused; and the longest that is accepted fits in an entry,
    /// sealed up as well.
    void aSheetFitsInAnEntry() {
        ScoreSheet twelve;
        ScoreSheet all;
        for (ItemNumber item = 1; item <= 99; ++item) {
            all.append(longest(item));
            if (item <= 12)
                twelve.append(longest(item));
        }
        QVERIFY(decodeSheet(encodeSheet(twelve)).ok());
        QVERIFY(!decodeSheet(encodeSheet(all)).ok());
        const QByteArray sheet(longestSheet, 'x');
        QVERIFY(Payload::encode(Reveal{{}, {}, {{}, ~0ULL >> 1}, {}, {}, sheet}).size() <= maxPayload);
        QVERIFY(sheet.size() + 16 <= maxPayload); // paper scores
        const QByteArray box(longestSheet + 4'096, 'x');
        QVERIFY(box.size() <= Payload::longestBox);
        const QByteArray release = Payload::encode(Release{{}, {}, {{}, ~0ULL >> 1}, {{}, ~0ULL >> 1}, box});
        QVERIFY(release.size() <= maxPayload);
        QVERIFY(Payload::decode<Release>(release).ok());
    }

    /// One changed byte is refused or says something else, and never crashes.
    void mutatedBytesAreAnotherSheet() {
        const QByteArray raw = encodeSheet(wholeSheet());
        int refused = 0;
        int other = 0;
        for (qsizetype at = 0; at < raw.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = raw;
                changed[at] = char(changed.at(at) ^ (1 << bit));
                const auto read = decodeSheet(changed);
                if (!read) {
                    ++refused;
                    continue;
                }
                QVERIFY(*read != wholeSheet());
                QCOMPARE(encodeSheet(*read), changed);
                ++other;
            }
        }
        QVERIFY(refused > 100 && other > 100);
        int whole = 0; // what ends between two items is a sheet of fewer
        for (qsizetype size = 0; size < raw.size(); ++size)
            whole += decodeSheet(raw.left(size)).ok() ? 1 : 0;
        QCOMPARE(whole, 3);
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray noise(1 + int(random.bounded(40)), '\0');
            for (char &byte : noise)
                byte = char(random.bounded(12));
            if (const auto read = decodeSheet(noise))
                QCOMPARE(encodeSheet(*read), noise);
        }
    }

    /// A forged entry of judging is kept and left out; see FORMAT.md for what makes it one.
    void forgedPayloadsAreRefused() {
        const auto refused = [](auto read) { return !read.ok(); };
        const QByteArray name(32, 'n');
        QVERIFY(!refused(Payload::decode<Payload::ExplanationsReady>(TlvWriter().number(2, 1).bytes(3, name).data())));
        QVERIFY(refused(
            Payload::decode<Payload::ExplanationsReady>(TlvWriter().number(2, 1).bytes(3, name.left(31)).data())));
        QVERIFY(refused(Payload::decode<Payload::DrafterSaid>(TlvWriter().number(2, 6).number(3, 3).data())));
        const auto difference = [](UnitId a, UnitId b, int how, const QString &reason) {
            TlvWriter out;
            out.id(2, a).id(3, b).number(4, 6).number(5, std::uint64_t(how));
            if (!reason.isEmpty())
                out.text(6, reason);
            return Payload::decode<Payload::DifferenceHandled>(out.data()).ok();
        };
        QVERIFY(difference(noteOf(1), noteOf(2), 1, {}));
        QVERIFY(difference(noteOf(1), noteOf(2), 2, str("dubbel")));
        QVERIFY(!difference(noteOf(2), noteOf(1), 1, {}));
        QVERIFY(!difference(noteOf(1), noteOf(1), 1, {}));
        QVERIFY(!difference(noteOf(1), noteOf(2), 2, {}));
        QVERIFY(!difference(noteOf(1), noteOf(2), 1, str("dubbel")));
        QVERIFY(!difference(noteOf(1), noteOf(2), 3, {}));
        const auto score = [](TlvWriter fields) {
            return Payload::decode<Payload::ScoreSaid>(fields.integer(9, 0).data()).ok();
        };
        QVERIFY(score(TlvWriter().number(2, 6).number(3, 3).number(7, 2)));
        QVERIFY(score(TlvWriter().number(2, 6).number(3, 0))); // takes back
        QVERIFY(!score(TlvWriter().number(2, 6).number(3, 3).number(4, 1)));
        QVERIFY(!score(TlvWriter().number(2, 6).number(3, 3).number(7, 3)));
        QVERIFY(!score(TlvWriter().number(2, 6).number(3, 3).number(7, 4).number(7, 2)));
        const auto outcome = [](int kind, int level) {
            TlvWriter out;
            out.number(2, 6).number(3, std::uint64_t(kind));
            if (level != 0)
                out.number(4, std::uint64_t(level));
            return Payload::decode<Payload::OutcomeSaid>(out.integer(8, 0).data()).ok();
        };
        QVERIFY(outcome(1, 5) && outcome(2, 0) && outcome(3, 0) && outcome(0, 0));
        QVERIFY(!outcome(1, 0) && !outcome(1, 6) && !outcome(2, 3) && !outcome(0, 3) && !outcome(4, 0));
        QVERIFY(refused(Payload::decode<Payload::PaperScores>(
            TlvWriter().number(2, 0).bytes(3, QByteArray("\x02\x00", 2)).data())));
        QVERIFY(refused(Payload::decode<Payload::ImpressionShared>(TlvWriter().text(2, {}).integer(3, 0).data())));
        QVERIFY(refused(Payload::decode<Commit>(
            TlvWriter().number(2, 0).bytes(3, {}).bytes(4, name).bytes(5, name).bytes(6, name).integer(7, 0).data())));
        QVERIFY(refused(Payload::decode<Rekey>(
            TlvWriter().id(2, StreamId()).number(3, 0).bytes(4, name).data()))); // entries count from 1
    }
};

QTEST_APPLESS_MAIN(ScoreSheetTest)
#include "tst_score_sheet.moc"
