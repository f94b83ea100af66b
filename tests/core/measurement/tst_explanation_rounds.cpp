// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/explanationedit.h"
#include "core/measurement/explanationservice.h"
#include "support/story/onetablet.h"
#include "support/story/pen.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;
using Story::Pen;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// One auditor's tablet: writes on its own, hears from the other when told to.
struct Tablet {
    Tablet(MeasurementId measurement, Slot slot, QRandomGenerator &random) : pen(measurement, slot, random) {
        fold.apply(pen.written().first());
    }
    [[nodiscard]] SharedText shown(ItemNumber item) const {
        const auto known = fold.state().explanations.value(item);
        SharedText none;
        none.unit = fold.explanationUnit(item);
        return known.isEmpty() ? none : known.first();
    }
    void write(ItemNumber item, const QString &text) {
        const SharedText seen = shown(item);
        if (const auto edit = explanationEdit(seen, item, text, Pen::wall()))
            fold.apply(pen.write(EntryKind::Explanation, seen.unit, edit->parents, edit->payload));
    }
    void markSeen(ItemNumber item) {
        const Payload::MergeSeen seen{pen.slot(), headsHash(shown(item).heads)};
        fold.apply(pen.write(EntryKind::MergeSeen, {}, {}, Payload::encode(seen)));
    }
    /// Backwards: nothing comes in the order in which it was written.
    void hear(const Tablet &other, bool backwards) {
        QList<Entry> entries = other.pen.written();
        if (backwards)
            std::reverse(entries.begin(), entries.end());
        for (const Entry &entry : std::as_const(entries)) {
            pen.seen(entry);
            fold.apply(entry);
        }
    }
    Pen pen;
    Fold fold;
};

struct Two {
    explicit Two(quint32 seed) : random(seed) {}
    void meet(bool backwards) {
        anna.hear(bruno, backwards);
        bruno.hear(anna, !backwards);
    }
    QRandomGenerator random;
    MeasurementId measurement = Pen::seededId<MeasurementId>(random);
    Tablet anna{measurement, Slot::First, random};
    Tablet bruno{measurement, Slot::Second, random};
};

} // namespace

class ExplanationRoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void payloads() {
        using namespace Payload;
        const ExplanationText whole{12, Pen::wall(), std::nullopt, QByteArrayLiteral("\xc4\xb3s")};
        QCOMPARE(*decode<ExplanationText>(encode(whole)), whole);
        const ExplanationText splice{1, Milliseconds(-5), Splice{3, 2, "x"}, std::nullopt};
        QCOMPARE(*decode<ExplanationText>(encode(splice)), splice);
        QCOMPARE(encode(ExplanationText{1, Milliseconds(0), Splice{3, 2, "x"}, std::nullopt}).toHex(),
                 QByteArray("020101"
                            "0300"
                            "040103"
                            "050102"
                            "060178"));
        const MergeSeen seen{Slot::Second, headsHash({})};
        QCOMPARE(*decode<MergeSeen>(encode(seen)), seen);
        // Every cut of them is refused, and what is no text.
        for (const QByteArray &bytes : {encode(whole), encode(splice)}) {
            for (qsizetype size = 0; size < bytes.size(); ++size)
                QVERIFY(!decode<ExplanationText>(bytes.left(size)).ok());
        }
        QVERIFY(!decode<ExplanationText>(
                     encode(ExplanationText{1, Milliseconds(0), std::nullopt, QByteArrayLiteral("\xff")}))
                     .ok());
        QVERIFY(!decode<ExplanationText>(encode(ExplanationText{0, Milliseconds(0), std::nullopt, "a"})).ok());
        QVERIFY(!decode<MergeSeen>(encode(seen).chopped(1)).ok());
        const EntryRef a{StreamId{{1}}, 2};
        const EntryRef b{StreamId{{2}}, 1};
        QCOMPARE(headsHash({a, b}), headsHash({b, a}));
        QVERIFY(headsHash({a, b}) != headsHash({a}));
        QVERIFY(explanationUnit(1, 0) != explanationUnit(1, 1) && explanationUnit(1, 0) != explanationUnit(2, 0));
    }

    void threeRoundsApart() {
        for (const bool backwards : {false, true}) {
            Two two(7);
            two.anna.write(4, str("Het team wil één coach per wijk."));
            two.meet(backwards);
            QCOMPARE(two.bruno.shown(4).text, str("Het team wil één coach per wijk."));
            // Apart: an emoji of several characters at one end, an accent typed as two characters and an ĳ at the
            // other.
            two.anna.write(4, str("👩🏽‍🦰 Het team wil één coach per wijk."));
            two.bruno.write(4, str("Het team wil één coach per wijk. Soms in een cafe\u0301 aan het ĳ."));
            two.meet(backwards);
            const QString joined =
                str("👩🏽‍🦰 Het team wil één coach per wijk. Soms in een café aan het ĳ.");
            for (const Tablet *tablet : {&two.anna, &two.bruno}) {
                const SharedText shown = tablet->shown(4);
                QCOMPARE(shown.text, joined.normalized(QString::NormalizationForm_C));
                QVERIFY(!shown.conflict);
                QCOMPARE(shown.heads.size(), 2);
                QCOMPARE(shown.merged.size(), 2);
                QVERIFY(!shown.seen[0] && !shown.seen[1]);
            }
            QCOMPARE(two.anna.fold.dump(), two.bruno.fold.dump());

            // Criss-cross: each goes on from the merge and does not know that the other does.
            two.anna.write(
                4, str("👩🏽‍🦰 Het hele team wil één coach per wijk. Soms in een café aan het ĳ."));
            two.bruno.write(
                4, str("👩🏽‍🦰 Het team wil één coach per wijk. Soms in een klein café aan het ĳ."));
            two.meet(backwards);
            const SharedText crossed = two.anna.shown(4);
            QVERIFY(!crossed.conflict);
            QCOMPARE(
                crossed.text,
                str("👩🏽‍🦰 Het hele team wil één coach per wijk. Soms in een klein café aan het ĳ."));
            QCOMPARE(two.anna.fold.dump(), two.bruno.fold.dump());

            // The same word: nothing is chosen, both are shown to both, and whoever writes settles it.
            two.anna.write(
                4, str("👩🏽‍🦰 Het hele team wil één coach per dorp. Soms in een klein café aan het ĳ."));
            two.bruno.write(
                4, str("👩🏽‍🦰 Het hele team wil één coach per stad. Soms in een klein café aan het ĳ."));
            two.meet(backwards);
            overlapIsShownToBoth(two);
            two.anna.write(4, two.anna.shown(4).text);
            two.meet(backwards);
            QVERIFY(two.bruno.fold.state().conflicts.isEmpty() && two.bruno.shown(4).heads.size() == 1);
            QCOMPARE(two.anna.fold.dump(), two.bruno.fold.dump());
        }
    }

    void markedUntilSeen() {
        Two two(8);
        two.anna.write(1, str("a b c d"));
        two.meet(false);
        two.anna.write(1, str("1 a b c d"));
        two.bruno.write(1, str("a b c d 2"));
        two.meet(true);
        two.bruno.markSeen(1);
        two.meet(true);
        for (const Tablet *tablet : {&two.anna, &two.bruno}) {
            QVERIFY(!tablet->shown(1).seen[0]);
            QVERIFY(tablet->shown(1).seen[1]);
            QCOMPARE(tablet->shown(1).merged.size(), 2);
        }
        // Another head: it is to be looked at again.
        two.anna.write(1, str("1 a b x c d 2"));
        two.bruno.write(1, str("1 a b c y d 2"));
        two.meet(false);
        QVERIFY(!two.bruno.shown(1).seen[0] && !two.bruno.shown(1).seen[1]);
    }

    void twoThatNeverMetWriteInOnePlace() {
        Two two(9);
        two.anna.write(3, str("van Anna"));
        two.bruno.write(3, str("van Bruno"));
        two.meet(false);
        QCOMPARE(two.anna.fold.state().explanations.value(3).size(), 1);
        QVERIFY(two.anna.shown(3).conflict);
        QCOMPARE(two.anna.shown(3).versions.size(), 2);
    }

    void erasingBeginsAnew() {
        Two two(10);
        two.anna.write(3, str("weg ermee"));
        const UnitId first = two.anna.shown(3).unit;
        QCOMPARE(first, explanationUnit(3, 0));
        two.meet(false);
        two.bruno.write(3, str("weg ermee, zegt Bruno"));
        two.anna.fold.apply(two.anna.pen.erase(first));
        two.anna.write(3, str("opnieuw"));
        QCOMPARE(two.anna.shown(3).unit, explanationUnit(3, 1));
        two.meet(true);
        QCOMPARE(two.bruno.shown(3).text, str("opnieuw"));
        QVERIFY(!two.bruno.fold.dump().contains("ermee"));
        QCOMPARE(two.anna.fold.dump(), two.bruno.fold.dump());
    }

    void detailsPlanAndMember() {
        Two two(11);
        const auto member = Pen::seededId<UnitId>(two.random);
        for (Tablet *tablet : {&two.anna, &two.bruno}) {
            const int slot = int(tablet->pen.slot());
            Details details;
            details.organisation = QStringLiteral("De Linde %1").arg(slot);
            tablet->fold.apply(tablet->pen.write(EntryKind::Details, {}, {}, Payload::encode(details)));
            Plan plan;
            plan.opening = Minutes(slot + 1);
            tablet->fold.apply(tablet->pen.write(EntryKind::Plan, {}, {}, Payload::encode(plan)));
            tablet->fold.apply(tablet->pen.write(EntryKind::TeamMember, {}, {},
                                                 Payload::encode(Payload::Seat{member, TeamRole::Client, slot})));
            QVERIFY(tablet->fold.state().conflicts.isEmpty());
        }
        two.meet(false);
        const auto about = [&two] {
            QList<int> kinds;
            for (const Conflict &conflict : two.bruno.fold.state().conflicts)
                kinds.append(int(conflict.about));
            return kinds;
        };
        QCOMPARE(about(), (QList<int>{0, 1, 2}));
        QCOMPARE(two.bruno.fold.state().conflicts.at(2).unit, member);
        QCOMPARE(two.bruno.fold.state().conflicts.at(0).authors.size(), 2);
        // What each of them says stands beside who said it.
        const Conflict house = two.bruno.fold.state().conflicts.at(0);
        const Conflict plans = two.bruno.fold.state().conflicts.at(1);
        const Conflict seats = two.bruno.fold.state().conflicts.at(2);
        for (qsizetype at = 0; at < 2; ++at) {
            const int slot = int(house.authors.at(at));
            QCOMPARE(house.details.at(at)->organisation, QStringLiteral("De Linde %1").arg(slot));
            QCOMPARE(plans.plans.at(at)->opening, Minutes(int(plans.authors.at(at)) + 1));
            QCOMPARE(seats.seats.at(at)->seat, int(seats.authors.at(at)));
        }
        QVERIFY(house.plans.isEmpty() && house.seats.isEmpty() && plans.details.isEmpty());
        // One took away what the other changes: the edit stands and is shown.
        Tablet &anna = two.anna;
        anna.fold.apply(anna.pen.write(EntryKind::TeamMember, {}, anna.fold.heads(Subject::seat(member)),
                                       Payload::encode(Payload::Seat{member, TeamRole::Client, 5})));
        two.bruno.fold.apply(two.bruno.pen.write(EntryKind::Delete, {}, two.bruno.fold.heads(Subject::seat(member)),
                                                 Payload::encode(Payload::Removal{member})));
        two.meet(true);
        QCOMPARE(two.bruno.fold.state().team.size(), 1);
        QCOMPARE(about(), (QList<int>{0, 1, 2}));
        const auto &said = two.bruno.fold.state().conflicts.at(2).seats;
        QCOMPARE(std::count(said.begin(), said.end(), std::nullopt), 1);
        QCOMPARE(two.anna.fold.dump(), two.bruno.fold.dump());
    }

    void theService() {
        OneTablet tablet;
        tablet.prepare();
        ExplanationService service(tablet.measurement());
        service.write(2, QString());
        QVERIFY(tablet.state().explanations.isEmpty());
        service.write(2, str("cafe\u0301 hier is het"));
        const SharedText first = service.shown(2);
        QCOMPARE(first.text, str("café hier is het").normalized(QString::NormalizationForm_C));
        const auto entries = tablet.state().entries;
        service.write(2, str("café hier is het"));
        QCOMPARE(tablet.state().entries, entries);
        service.write(2, str("café hier is het 👩🏽‍🦰"));
        QCOMPARE(service.shown(2).heads.size(), 1);
        service.markSeen(2);
        QCOMPARE(tablet.state().entries, entries + 1);
        // What somebody began with counts, not what came since.
        service.write(2, str("het café hier is het"), first);
        QCOMPARE(service.shown(2).heads.size(), 2);
        QCOMPARE(service.shown(2).text, str("het café hier is het 👩🏽‍🦰"));
        service.markSeen(2);
        service.markSeen(2);
        QCOMPARE(tablet.state().entries, entries + 3);
        QVERIFY(service.shown(2).seen[std::size_t(tablet.measurement().self())]);
        service.write(2, str("samen"));
        QCOMPARE(service.shown(2).heads.size(), 1);
        // Both are still there after a restart.
        tablet.lockAndUnlock();
        ExplanationService again(tablet.measurement());
        QCOMPARE(again.shown(2).text, str("samen"));
        // Taken in hand before it was erased: nothing of what went is named.
        const SharedText before = again.shown(2);
        tablet.measurement().eraseUnit(before.unit);
        again.write(2, str("nieuw"), before);
        QCOMPARE(again.shown(2).heads.size(), 1);
        QCOMPARE(again.shown(2).unit, explanationUnit(2, 1));
    }

private:
    static void overlapIsShownToBoth(const Two &two) {
        for (const Tablet *tablet : {&two.anna, &two.bruno}) {
            const SharedText shown = tablet->shown(4);
            QVERIFY(shown.conflict);
            QCOMPARE(shown.versions.size(), 2);
            QStringList texts{shown.versions.at(0).text, shown.versions.at(1).text};
            QVERIFY(texts.join(u' ').contains(str("dorp")) && texts.join(u' ').contains(str("stad")));
            QVERIFY(shown.versions.at(0).author != shown.versions.at(1).author);
            QCOMPARE(tablet->fold.state().conflicts.size(), 1);
            const Conflict &conflict = tablet->fold.state().conflicts.first();
            QCOMPARE(conflict.about, Conflict::About::Explanation);
            QCOMPARE(conflict.item, 4);
            QCOMPARE(conflict.heads, shown.heads);
        }
    }
};

QTEST_GUILESS_MAIN(ExplanationRoundsTest)
#include "tst_explanation_rounds.moc"
