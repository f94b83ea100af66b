// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/versiongraph.h"

#include <QTest>
#include <deque>

using namespace Tweeluik;
using Node = VersionGraph::Node;
using Nodes = VersionGraph::Nodes;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

struct Told {
    std::deque<QString> texts;
    VersionGraph graph{[this](Node node) { return texts.at(node); }};

    Node say(const QString &text, const Nodes &parents = {}) {
        texts.push_back(text);
        return graph.add(parents);
    }
    Node say(const char *text, const Nodes &parents = {}) { return say(str(text), parents); }
};

QStringList marked(const VersionGraph::Shown &shown) {
    QStringList words;
    for (const MergedPlace &place : shown.merged)
        words.append(shown.text.mid(place.from, place.length).trimmed());
    return words;
}

} // namespace

class VersionGraphTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAndOne() {
        Told none;
        QCOMPARE(none.graph.shown().heads.size(), std::size_t(0));
        Told one;
        const Node first = one.say("één coach");
        const Node next = one.say("één coach, soms twee", {first});
        const auto shown = one.graph.shown();
        QCOMPARE(shown.text, str("één coach, soms twee"));
        QCOMPARE(shown.heads, Nodes{next});
        QVERIFY(!shown.conflict && shown.merged.isEmpty());
    }

    void twoHeadsInDifferentPlaces() {
        Told told;
        const Node base = told.say("de coach komt elke week langs");
        told.say("onze de coach komt elke week langs", {base});
        told.say("de coach komt elke week langs 👩🏽‍🦰", {base});
        const auto shown = told.graph.shown();
        QVERIFY(!shown.conflict);
        QCOMPARE(shown.text, str("onze de coach komt elke week langs 👩🏽‍🦰"));
        QVERIFY(marked(shown).contains(str("👩🏽‍🦰")));
        QCOMPARE(shown.versions.size(), std::size_t(2));
    }

    void overlapShowsTheVersions() {
        Told told;
        const Node base = told.say("de coach komt elke week");
        const Node one = told.say("de coach komt elke dag", {base});
        const Node other = told.say("de coach komt elke maand", {base});
        const auto shown = told.graph.shown();
        QVERIFY(shown.conflict);
        QCOMPARE(shown.versions, (Nodes{one, other}));
        QCOMPARE(shown.text, str("de coach komt elke maand"));
        QVERIFY(shown.merged.isEmpty());
    }

    void equalHeadsAreOne() {
        Told told;
        const Node base = told.say("de week is");
        const Node one = told.say("de elke week is", {base});
        const Node other = told.say("de elke week is", {base});
        auto shown = told.graph.shown();
        QCOMPARE(shown.versions, Nodes{other});
        QCOMPARE(shown.heads, (Nodes{one, other}));
        QVERIFY(!shown.conflict && shown.merged.isEmpty());
        // A third one, against what both say.
        const Node third = told.say("de elke week is samen", {one});
        shown = told.graph.shown();
        QVERIFY(!shown.conflict);
        QCOMPARE(shown.text, str("de elke week is samen"));
        QCOMPARE(shown.versions, (Nodes{other, third}));
    }

    /// The nearest common ancestor, not the first: a word that was taken out in between stays out.
    void bestAncestorNotTheFirst() {
        Told told;
        const Node root = told.say("a b c d e f");
        const Node base = told.say("a c d e f", {root});
        told.say("a x c d e f", {base});
        told.say("a c d e y f", {base});
        QCOMPARE(told.graph.shown().text, str("a x c d e y f"));
        QCOMPARE(mergeTexts(str("a b c d e f"), str("a x c d e f"), str("a c d e y f")).outcome,
                 TextMerge::Outcome::Overlaps);
    }

    /// Both merged the same two versions, each in an own way and not knowing of the other.
    void crissCross() {
        Told told;
        const Node root = told.say("a b c d e f");
        const Node one = told.say("1 a b c d e f", {root});
        const Node other = told.say("a b c d e f 2", {root});
        told.say("1 a b 3 c d e f 2", {one, other});
        told.say("1 a b c d 4 e f 2", {one, other});
        const auto shown = told.graph.shown();
        QVERIFY(!shown.conflict);
        QCOMPARE(shown.text, str("1 a b 3 c d 4 e f 2"));
        QCOMPARE(marked(shown), (QStringList{str("3"), str("4")}));
    }

    /// A word that one of the bases removed and both heads agree to leave out does not come back.
    void crissCrossKeepsRemovals() {
        Told told;
        const Node root = told.say("a b c d e f g h");
        const Node one = told.say("a c d e f g h", {root});
        const Node other = told.say("a b c d e f g h 2", {root});
        told.say("a c 3 d e f g h 2", {one, other});
        told.say("a c d e f 4 g h 2", {one, other});
        QCOMPARE(told.graph.shown().text, str("a c 3 d e f 4 g h 2"));
    }

    void crissCrossWhoseBasesOverlap() {
        Told told;
        const Node root = told.say("a b c");
        const Node one = told.say("a x c", {root});
        const Node other = told.say("a y c", {root});
        const Node left = told.say("1 a x y c", {one, other});
        const Node right = told.say("a y x c 2", {one, other});
        const auto shown = told.graph.shown();
        QVERIFY(shown.conflict);
        QCOMPARE(shown.versions, (Nodes{left, right}));
    }

    /// Three tablets' worth of merges: three best ancestors.
    void severalBestAncestors() {
        Told told;
        const Node root = told.say("a b c d e f g h");
        const Node one = told.say("1 a b c d e f g h", {root});
        const Node two = told.say("a b c 2 d e f g h", {root});
        const Node three = told.say("a b c d e f g h 3", {root});
        told.say("1 a b c 2 d 4 e f g h 3", {one, two, three});
        told.say("1 a b c 2 d e f 5 g h 3", {one, two, three});
        const auto shown = told.graph.shown();
        QVERIFY(!shown.conflict);
        QCOMPARE(shown.text, str("1 a b c 2 d 4 e f 5 g h 3"));
    }

    void manyHeads() {
        Told told;
        QStringList words;
        for (int i = 0; i < 40; ++i)
            words.append(QStringLiteral("w%1").arg(i));
        const Node base = told.say(words.join(u' '));
        for (int i = 0; i < 6; ++i) {
            QStringList mine = words;
            mine.insert(5 * i + 3, QStringLiteral("ĳ%1").arg(i));
            told.say(mine.join(u' '), {base});
        }
        auto shown = told.graph.shown();
        QVERIFY(!shown.conflict);
        QCOMPARE(shown.heads.size(), std::size_t(6));
        QStringList fresh;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(shown.text.contains(QStringLiteral("ĳ%1").arg(i)));
            fresh.append(QStringLiteral("ĳ%1").arg(i));
        }
        // The places of the first merges are where their words are in the last one.
        QCOMPARE(marked(shown), fresh);
        // One more that overlaps with one of them: all are shown.
        QStringList mine = words;
        mine[3] = str("anders");
        told.say(mine.join(u' '), {base});
        shown = told.graph.shown();
        QVERIFY(shown.conflict);
        QCOMPARE(shown.versions.size(), std::size_t(7));
    }

    void takenAwayYieldsToAnEdit() {
        Told told;
        const Node base = told.say("de coach");
        told.say("de coach komt", {base});
        const Node gone = told.say("", {base});
        const auto shown = told.graph.shown();
        QVERIFY(!shown.conflict);
        QCOMPARE(shown.text, str("de coach komt"));
        QCOMPARE(shown.versions.back(), gone);
        QCOMPARE(marked(shown), QStringList{str("de coach komt")});
        Told both;
        const Node was = both.say("de coach");
        both.say("", {was});
        both.say("", {was});
        QCOMPARE(both.graph.shown().text, QString());
        QVERIFY(!both.graph.shown().conflict);
    }

    void nothingInCommonIsAConflict() {
        Told told;
        told.say("hier");
        told.say("daar");
        QVERIFY(told.graph.shown().conflict);
    }

    void bounds() {
        // 10,000 versions in a row, then two apart.
        Told row;
        Node last = row.say("a b c d");
        for (int i = 0; i < 10'000; ++i)
            last = row.say(QStringLiteral("a b c d %1").arg(i), {last});
        row.say(str("1 ") + row.texts.back(), {last});
        row.say(row.texts.at(last) + str(" 2"), {last});
        QCOMPARE(row.graph.shown().text, str("1 a b c d 9999 2"));
        // Criss-cross upon criss-cross; beyond the bound they are shown.
        const auto crossed = [](int rounds) {
            Told told;
            const Node root = told.say("l-2 a b c d r-2");
            Nodes tops{told.say("l-1 a b c d r-2", {root}), told.say("l-2 a b c d r-1", {root})};
            for (int i = 0; i < rounds; ++i) {
                tops = {told.say(QStringLiteral("l%1 a b c d r%2").arg(i).arg(i - 1), tops),
                        told.say(QStringLiteral("l%1 a b c d r%2").arg(i - 1).arg(i), tops)};
            }
            return told.graph.shown();
        };
        QVERIFY(!crossed(100).conflict);
        QCOMPARE(crossed(100).text, str("l99 a b c d r99"));
        QVERIFY(crossed(VersionGraph::mostMerges + 10).conflict);
        // Too many voices.
        Told voices;
        const Node base = voices.say("x");
        for (std::size_t i = 0; i <= VersionGraph::mostHeads; ++i)
            voices.say(QStringLiteral("x y%1").arg(i), {base});
        QVERIFY(voices.graph.shown().conflict);
        // Too many changed words.
        Told long_;
        QString words;
        for (int i = 0; i < 2'000; ++i)
            words += QStringLiteral("w%1 ").arg(i);
        const Node start = long_.say("a b c");
        long_.say(words + str("a b c"), {start});
        long_.say("a b c z", {start});
        QVERIFY(long_.graph.shown().conflict);
    }
};

QTEST_GUILESS_MAIN(VersionGraphTest)
#include "tst_version_graph.moc"
