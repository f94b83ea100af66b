// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/textmerge.h"
#include "core/measurement/worddiff.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace Tweeluik;
using Outcome = TextMerge::Outcome;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

const QStringList vocabulary = {str("coach"),  str("één"),     str("ĳs"),   str("👩🏽‍🦰"), str("de"),
                                str("cliënt"), str("e\u0301"), str("team"), str("naaste"),          str("wil"),
                                str("samen."), str("regel\n"), str("geen"), str("uren,"),           str("plek")};

class Writer {
public:
    explicit Writer(std::uint32_t seed) : m_random(seed) {}
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    QString word() { return vocabulary.at(upTo(int(vocabulary.size()) - 1)); }
    QString text(int words) {
        QStringList list;
        for (int i = 0; i < words; ++i)
            list.append(word());
        return list.join(u' ');
    }
    /// A few words changed, added or taken out.
    QString edit(const QString &text, int times) {
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (int i = 0; i < times; ++i) {
            const int at = upTo(int(words.size()));
            switch (upTo(2)) {
            case 0:
                words.insert(at, word() + QString::number(upTo(999)));
                break;
            case 1:
                if (at < words.size())
                    words[at] = word() + QString::number(upTo(999));
                break;
            default:
                if (at < words.size())
                    words.removeAt(at);
            }
        }
        return words.join(u' ');
    }

private:
    std::mt19937 m_random;
};

QStringList wordsIn(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

QStringList newWords(const QString &base, const QString &text) {
    QStringList fresh;
    const QStringList known = wordsIn(base);
    for (const QString &word : wordsIn(text)) {
        if (!known.contains(word))
            fresh.append(word);
    }
    return fresh;
}

} // namespace

/// Two auditors wrote on in the same text, each on an own tablet.
class TextMergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreNeverCut() {
        const QString text = str("  één  ĳs\n👩🏽‍🦰 e\u0301 eind \n");
        QString joined;
        for (const QStringView word : wordsOf(text))
            joined += word;
        QCOMPARE(joined, text);
        QCOMPARE(wordsOf(text).size(), 6);
        QVERIFY(wordsOf(QString()).isEmpty());
    }

    void changesInDifferentPlacesGoTogether() {
        const QString base = str("Er zijn coaches. Cliënten weten dat niet. De uren zijn krap.");
        const QString anna = str("Er zijn drie coaches. Cliënten weten dat niet. De uren zijn krap.");
        const QString bruno = str("Er zijn coaches. Cliënten weten dat niet. De uren zijn krap, zegt het team.");
        const TextMerge merged = mergeTexts(base, anna, bruno);
        QCOMPARE(int(merged.outcome), int(Outcome::Merged));
        QCOMPARE(merged.text, str("Er zijn drie coaches. Cliënten weten dat niet. De uren zijn krap, zegt het team."));
        QCOMPARE(merged.places.size(), 2);
        QCOMPARE(merged.text.mid(merged.places.at(0).from, merged.places.at(0).length), str(" drie"));
        QVERIFY(merged.places.at(0).first);
        QCOMPARE(merged.text.mid(merged.places.at(1).from, merged.places.at(1).length), str(" krap, zegt het team."));
        QVERIFY(!merged.places.at(1).first);
    }

    void theSameChangeIsTakenOnce() {
        const QString base = str("twee coaches op de Kade");
        const QString both = str("drie coaches op de Kade");
        const TextMerge merged = mergeTexts(base, both, both);
        QCOMPARE(merged.text, both);
        QVERIFY(merged.places.isEmpty());
    }

    void theSamePlaceOtherwiseIsForTheAuditors_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("anna");
        QTest::addColumn<QString>("bruno");
        QTest::newRow("one word") << str("twee coaches") << str("drie coaches") << str("vier coaches");
        QTest::newRow("words side by side") << str("a b c d") << str("a x c d") << str("a b y d");
        QTest::newRow("both at the end") << str("a b") << str("a b c") << str("a b d");
        QTest::newRow("both at the beginning") << str("b") << str("a b") << str("c b");
        QTest::newRow("one took out what the other changed") << str("a b c") << str("a c") << str("a x c");
        QTest::newRow("both began") << QString() << str("anna") << str("bruno");
    }
    void theSamePlaceOtherwiseIsForTheAuditors() {
        QFETCH(QString, base);
        QFETCH(QString, anna);
        QFETCH(QString, bruno);
        QCOMPARE(int(mergeTexts(base, anna, bruno).outcome), int(Outcome::Overlaps));
        QCOMPARE(int(mergeTexts(base, bruno, anna).outcome), int(Outcome::Overlaps));
    }

    void takingOutIsKept() {
        const TextMerge merged = mergeTexts(str("a b c d e f"), str("a c d e f"), str("a b c d e x"));
        QCOMPARE(merged.text, str("a c d e x"));
        QCOMPARE(merged.places.first().length, qsizetype(0));
    }

    void tooMuchIsShownAsTwo() {
        Writer writer(1);
        QString base;
        QString other;
        for (int i = 0; i < mostChangedWords / 2 + 1; ++i) {
            base += QStringLiteral("oud%1 ").arg(i);
            other += QStringLiteral("nieuw%1 ").arg(i);
        }
        QCOMPARE(int(mergeTexts(base, base, other).outcome), int(Outcome::TooMuch));
        QCOMPARE(int(mergeTexts(base, other, base).outcome), int(Outcome::TooMuch));
        QVERIFY(matchWords(wordsOf(base), wordsOf(other), 2 * mostChangedWords).has_value());
        // The largest text there is, in another order: refused in bounded time and memory.
        const QString large = writer.text(40'000);
        QStringList turned = wordsIn(large);
        std::reverse(turned.begin(), turned.end());
        QCOMPARE(int(mergeTexts(large, turned.join(u' '), large).outcome), int(Outcome::TooMuch));
    }

    /// Whatever two people do to a text: the same result from either side, nothing lost and nothing made up.
    void tenThousandTexts() {
        int merged = 0;
        int overlaps = 0;
        for (std::uint32_t seed = 0; seed < 10'000; ++seed) {
            Writer writer(seed);
            const QString base = writer.text(writer.upTo(60));
            const QString anna = writer.edit(base, writer.upTo(4));
            const QString bruno = writer.edit(base, writer.upTo(4));
            const TextMerge ours = mergeTexts(base, anna, bruno);
            const TextMerge theirs = mergeTexts(base, bruno, anna);
            const QByteArray where = QByteArray::number(seed);
            QVERIFY2(ours.outcome == theirs.outcome && ours.text == theirs.text, where);
            QCOMPARE(mergeTexts(base, anna, base).text, anna);
            QCOMPARE(mergeTexts(base, base, bruno).text, bruno);
            QCOMPARE(mergeTexts(base, anna, anna).text, anna);
            if (ours.outcome != Outcome::Merged) {
                ++overlaps;
                continue;
            }
            ++merged;
            const QStringList words = wordsIn(ours.text);
            for (const QString &word : newWords(base, anna) + newWords(base, bruno))
                QVERIFY2(words.contains(word), where);
            const QStringList sources = wordsIn(anna) + wordsIn(bruno);
            for (const QString &word : words)
                QVERIFY2(sources.contains(word), where);
            // Done twice it is done once.
            const TextMerge again = mergeTexts(base, ours.text, anna);
            QVERIFY2(again.outcome != Outcome::Merged || again.text == ours.text, where);
        }
        QVERIFY2(merged > 2'000 && overlaps > 500, qPrintable(QStringLiteral("%1 %2").arg(merged).arg(overlaps)));
    }

    /// What every match has to be: the same words, in order, and as many as there can be.
    void matchesAreALongestCommonSubsequence() {
        for (std::uint32_t seed = 0; seed < 2'000; ++seed) {
            Writer writer(seed);
            const QString one = writer.text(writer.upTo(20));
            const QString other = writer.upTo(1) ? writer.edit(one, 5) : writer.text(writer.upTo(20));
            const QList<QStringView> left = wordsOf(one);
            const QList<QStringView> right = wordsOf(other);
            const auto matches = matchWords(left, right, 1'000);
            QVERIFY(matches.has_value());
            int last = -1;
            int count = 0;
            for (std::size_t i = 0; i < matches->size(); ++i) {
                const int at = matches->at(i);
                if (at < 0)
                    continue;
                QVERIFY(at > last);
                QCOMPARE(left.at(qsizetype(i)), right.at(at));
                last = at;
                ++count;
            }
            // The textbook table, for comparison.
            std::vector<std::vector<int>> table(std::size_t(left.size()) + 1,
                                                std::vector<int>(std::size_t(right.size()) + 1));
            for (std::size_t i = 1; i < table.size(); ++i)
                for (std::size_t j = 1; j < table.at(i).size(); ++j)
                    table[i][j] = left.at(qsizetype(i) - 1) == right.at(qsizetype(j) - 1)
                                      ? table[i - 1][j - 1] + 1
                                      : std::max(table[i - 1][j], table[i][j - 1]);
            QCOMPARE(count, table.back().back());
        }
    }
};

QTEST_GUILESS_MAIN(TextMergeTest)
#include "tst_text_merge.moc"
