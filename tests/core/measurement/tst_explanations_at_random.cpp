// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/explanationedit.h"
#include "core/measurement/fold.h"
#include "core/measurement/textmerge.h"
#include "support/story/pen.h"

#include <QTest>
#include <algorithm>
#include <map>

using namespace Tweeluik;
using Story::Pen;

namespace {

using Words = QSet<QString>;

QStringList wordsIn(const QString &text) {
    return text.normalized(QString::NormalizationForm_C).simplified().split(u' ', Qt::SkipEmptyParts);
}
Words setOf(const QStringList &words) { return {words.begin(), words.end()}; }

/// What somebody wrote, as words in a bag: the model knows neither order nor merging.
struct Said {
    ItemNumber item = 0;
    bool spliced = false;
    QList<EntryRef> parents;
    QString text;
    Words words;
};
/// A value that replaces others: details and plan.
struct Put {
    EntryKind kind;
    QList<EntryRef> parents;
    QString value;
};

/// What every tablet together wrote. Words are never written twice, so a word that is in a version and was in none of
/// its ancestors was put in there, and one that is in a parent and not in the version was taken out there.
struct Model {
    std::map<EntryRef, Said> said;
    std::map<EntryRef, Put> put;
    Words loose; ///< somebody who settled a conflict moved them: they may come back

    /// The versions that can be read by whoever has these entries.
    [[nodiscard]] QSet<EntryRef> readable(const QSet<EntryRef> &has, ItemNumber item) const {
        QSet<EntryRef> found;
        for (bool more = true; more;) {
            more = false;
            for (const auto &[ref, each] : said) {
                if (each.item != item || found.contains(ref) || !has.contains(ref))
                    continue;
                if (each.spliced && !found.contains(each.parents.first()))
                    continue;
                found.insert(ref);
                more = true;
            }
        }
        return found;
    }
    [[nodiscard]] Words takenOut(const QSet<EntryRef> &of) const {
        Words out;
        for (const EntryRef &ref : of) {
            for (const EntryRef &parent : said.at(ref).parents) {
                if (of.contains(parent))
                    out += said.at(parent).words - said.at(ref).words;
            }
        }
        return out;
    }
    template <typename Map> [[nodiscard]] static QSet<EntryRef> headsOf(const QSet<EntryRef> &all, const Map &map) {
        QSet<EntryRef> heads = all;
        for (const EntryRef &ref : all) {
            for (const EntryRef &parent : map.at(ref).parents)
                heads.remove(parent);
        }
        return heads;
    }
};

/// Whether what is shown can be right; empty when it can.
QString judge(const Model &model, const QSet<EntryRef> &has, ItemNumber item, const SharedText &shown) {
    const QSet<EntryRef> all = model.readable(has, item);
    const QSet<EntryRef> heads = Model::headsOf(all, model.said);
    if (QSet<EntryRef>(shown.heads.begin(), shown.heads.end()) != heads)
        return QStringLiteral("heads");
    Words ever;
    for (const EntryRef &ref : all)
        ever += model.said.at(ref).words;
    const Words out = model.takenOut(all);
    const QStringList list = wordsIn(shown.text);
    Words visible = setOf(list);
    if (shown.conflict) {
        for (const TextVersion &version : shown.versions)
            visible += setOf(wordsIn(version.text));
    }
    const Words lost = ever - out - visible;
    if (!lost.isEmpty())
        return QStringLiteral("lost ") + *lost.begin();
    bool yields = false;
    Words inHeads;
    for (const EntryRef &head : heads) {
        yields = yields || model.said.at(head).words.isEmpty();
        inHeads += model.said.at(head).words;
    }
    if (const Words invented = visible - inHeads; !invented.isEmpty())
        return QStringLiteral("invented ") + *invented.begin();
    if (shown.conflict || yields)
        return {};
    if (const Words back = (setOf(list) & out) - model.loose; !back.isEmpty())
        return QStringLiteral("came back ") + *back.begin();
    for (const QString &word : list) {
        if (!model.loose.contains(word) && list.count(word) != 1)
            return QStringLiteral("twice ") + word;
    }
    return {};
}

class World {
public:
    World(quint32 seed, int streams) : m_random(seed), m_measurement(Pen::seededId<MeasurementId>(m_random)) {
        for (int i = 0; i < streams; ++i)
            m_tablets.push_back({Pen(m_measurement, Slot(i % 2), m_random), {}, {}});
        for (Tablet &tablet : m_tablets)
            take(tablet, tablet.pen.written().first());
    }

    [[nodiscard]] QString play() {
        for (int round = 0; round < 5; ++round) {
            for (Tablet &tablet : m_tablets) {
                for (int acts = pick(4); acts > 0; --acts)
                    act(tablet);
            }
            for (Tablet &tablet : m_tablets)
                hear(tablet, 3);
            if (const QString wrong = look(); !wrong.isEmpty())
                return wrong;
        }
        for (Tablet &tablet : m_tablets)
            hear(tablet, 0);
        if (const QString wrong = look(); !wrong.isEmpty())
            return wrong;
        const QByteArray dump = m_tablets[0].fold.dump();
        for (const Tablet &tablet : m_tablets) {
            if (tablet.fold.dump() != dump)
                return QStringLiteral("two tablets show something else");
        }
        return {};
    }

    int merges = 0;
    int conflicts = 0;
    int lastWinsFound = 0; ///< a merge that takes the last version was found out
    int rootBaseFound = 0; ///< one that merges against the first version of all

private:
    struct Tablet {
        Pen pen;
        Fold fold;
        QSet<EntryRef> has;
    };

    [[nodiscard]] int pick(int below) { return m_random.bounded(below); }
    [[nodiscard]] QString freshWord() {
        static const QStringList begins{QStringLiteral("e\u0301"), QStringLiteral("ĳ"),
                                        QStringLiteral("👩🏽‍🦰"), QStringLiteral("woord")};
        const QString word = begins.at(pick(int(begins.size()))) + QString::number(++m_words);
        return pick(2) == 0 ? word : word.normalized(QString::NormalizationForm_C);
    }

    void take(Tablet &tablet, const Entry &entry) {
        tablet.pen.seen(entry);
        tablet.fold.apply(entry);
        tablet.has.insert(entry.ref());
    }
    Entry write(Tablet &tablet, EntryKind kind, UnitId unit, const QList<EntryRef> &parents,
                const QByteArray &payload) {
        const Entry entry = tablet.pen.write(kind, unit, parents, payload);
        take(tablet, entry);
        return entry;
    }
    /// In any order, some twice, some not yet.
    void hear(Tablet &tablet, int delays) {
        QList<Entry> coming;
        for (const Tablet &other : m_tablets) {
            for (const Entry &entry : other.pen.written()) {
                if (delays > 0 && pick(delays) == 0)
                    continue;
                coming.append(entry);
                if (pick(4) == 0)
                    coming.append(entry);
            }
        }
        for (qsizetype i = coming.size(); i-- > 1;)
            coming.swapItemsAt(i, pick(int(i + 1)));
        for (const Entry &entry : std::as_const(coming))
            take(tablet, entry);
    }

    void act(Tablet &tablet) {
        const int what = pick(10);
        if (what == 0) {
            Details details;
            details.organisation = QString::number(pick(3));
            put(tablet, EntryKind::Details, Subject::details(), Payload::encode(details), details.organisation);
        } else if (what == 1) {
            Plan plan;
            plan.opening = Minutes(pick(3));
            put(tablet, EntryKind::Plan, Subject::plan(), Payload::encode(plan), QString::number(plan.opening.count()));
        } else if (what == 2) {
            const SharedText shown = shownBy(tablet, 1 + pick(2));
            if (!shown.merged.isEmpty())
                write(tablet, EntryKind::MergeSeen, {}, {},
                      Payload::encode(Payload::MergeSeen{tablet.pen.slot(), headsHash(shown.heads)}));
        } else {
            edit(tablet, 1 + pick(2));
        }
    }
    void put(Tablet &tablet, EntryKind kind, const Subject &subject, const QByteArray &payload, const QString &value) {
        const QList<EntryRef> parents = tablet.fold.heads(subject);
        m_model.put[write(tablet, kind, {}, parents, payload).ref()] = {kind, parents, value};
    }

    [[nodiscard]] static SharedText shownBy(const Tablet &tablet, ItemNumber item) {
        const auto known = tablet.fold.state().explanations.value(item);
        SharedText none;
        none.unit = tablet.fold.explanationUnit(item);
        return known.isEmpty() ? none : known.first();
    }
    /// Of a conflict the last version, and behind it what only the others have.
    [[nodiscard]] QStringList beginWith(const SharedText &shown) {
        QStringList words = wordsIn(shown.text);
        if (!shown.conflict)
            return words;
        for (const TextVersion &version : shown.versions) {
            for (const QString &word : wordsIn(version.text)) {
                if (!words.contains(word))
                    words.append(word);
            }
        }
        m_model.loose += setOf(words);
        return words;
    }
    void edit(Tablet &tablet, ItemNumber item) {
        const SharedText shown = shownBy(tablet, item);
        QStringList words = beginWith(shown);
        if (shown.heads.isEmpty()) {
            for (int i = 0; i < 8; ++i)
                words.append(freshWord());
        } else if (pick(30) == 0) {
            words.clear();
        } else {
            if (!words.isEmpty() && pick(2) == 0)
                words.removeAt(pick(int(words.size())));
            if (pick(4) != 0)
                words.insert(pick(int(words.size() + 1)), freshWord());
        }
        // Words that were taken away with the whole and come back with an edit beside it are no longer told apart.
        const Words gone = m_model.takenOut(m_model.readable(tablet.has, item));
        m_model.loose += setOf(words) & gone;
        const QString text = words.join(u' ');
        const auto made = explanationEdit(shown, item, text, Pen::wall());
        if (!made)
            return;
        const Entry entry = write(tablet, EntryKind::Explanation, shown.unit, made->parents, made->payload);
        m_model.said[entry.ref()] = {item, made->parents.size() == 1, made->parents, text, setOf(wordsIn(text))};
    }

    [[nodiscard]] QString look() {
        for (const Tablet &tablet : m_tablets) {
            for (const ItemNumber item : {1, 2}) {
                const SharedText shown = shownBy(tablet, item);
                const QString wrong = judge(m_model, tablet.has, item, shown);
                if (!wrong.isEmpty())
                    return wrong;
                merges += shown.versions.size() > 1 && !shown.conflict ? 1 : 0;
                conflicts += shown.conflict ? 1 : 0;
                plant(tablet, item, shown);
            }
            const auto &state = tablet.fold.state();
            if (const QString wrong =
                    lookAtPut(tablet, EntryKind::Details, Conflict::About::Details, state.details.organisation);
                !wrong.isEmpty())
                return wrong;
            if (const QString wrong = lookAtPut(tablet, EntryKind::Plan, Conflict::About::Plan,
                                                QString::number(state.plan.opening.count()));
                !wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    /// A conflict exactly when the heads say different things, and what shows is one of them.
    [[nodiscard]] QString lookAtPut(const Tablet &tablet, EntryKind kind, Conflict::About about, const QString &shown) {
        QSet<EntryRef> all;
        for (const auto &[ref, each] : m_model.put) {
            if (each.kind == kind && tablet.has.contains(ref))
                all.insert(ref);
        }
        const QSet<EntryRef> heads = Model::headsOf(all, m_model.put);
        Words values;
        for (const EntryRef &head : heads)
            values.insert(m_model.put.at(head).value);
        QList<QSet<EntryRef>> told;
        for (const Conflict &conflict : tablet.fold.state().conflicts) {
            if (conflict.about == about)
                told.append(QSet<EntryRef>(conflict.heads.begin(), conflict.heads.end()));
        }
        if (values.size() > 1 ? told != QList{heads} : !told.isEmpty())
            return QStringLiteral("conflict about a value");
        return values.isEmpty() || values.contains(shown) ? QString() : QStringLiteral("value");
    }

    /// Merges that are wrong, judged as the right one is.
    void plant(const Tablet &tablet, ItemNumber item, const SharedText &shown) {
        if (shown.versions.size() != 2)
            return;
        SharedText wrong = shown;
        wrong.conflict = false;
        wrong.text = shown.versions.last().text;
        lastWinsFound += judge(m_model, tablet.has, item, wrong).isEmpty() ? 0 : 1;
        const QSet<EntryRef> all = m_model.readable(tablet.has, item);
        for (const EntryRef &ref : all) {
            if (!m_model.said.at(ref).parents.isEmpty())
                continue;
            const auto nfc = [](const QString &text) { return text.normalized(QString::NormalizationForm_C); };
            const TextMerge merge =
                mergeTexts(nfc(m_model.said.at(ref).text), shown.versions.first().text, shown.versions.last().text);
            if (merge.outcome != TextMerge::Outcome::Merged)
                continue;
            wrong.text = merge.text;
            rootBaseFound += judge(m_model, tablet.has, item, wrong).isEmpty() ? 0 : 1;
        }
    }

    QRandomGenerator m_random;
    MeasurementId m_measurement;
    std::vector<Tablet> m_tablets;
    Model m_model;
    int m_words = 0;
};

} // namespace

class ExplanationsAtRandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandSeeds() {
        int merges = 0;
        int conflicts = 0;
        int lastWins = 0;
        int rootBase = 0;
        for (quint32 seed = 1; seed <= 1'000; ++seed) {
            World world(seed, 2 + int(seed % 2));
            const QString wrong = world.play();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
            merges += world.merges;
            conflicts += world.conflicts;
            lastWins += world.lastWinsFound;
            rootBase += world.rootBaseFound;
        }
        qInfo("%d merges and %d conflicts looked at; wrong merges found out: %d and %d", merges, conflicts, lastWins,
              rootBase);
        QVERIFY(merges > 1'000);
        QVERIFY(conflicts > 500);
        // The same judge finds out a merge that takes the last version, and one against the first version of all.
        QVERIFY(lastWins > 500);
        QVERIFY(rootBase > 20);
    }
};

QTEST_GUILESS_MAIN(ExplanationsAtRandomTest)
#include "tst_explanations_at_random.moc"
