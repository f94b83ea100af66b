// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "core/journal/opening.h"
#include "core/measurement/openmeasurement.h"
#include "core/measurement/registers.h"
#include "support/story/pen.h"

#include <QTest>
#include <algorithm>

using namespace Tweeluik;
using Story::Pen;

namespace {

/// An invented measurement of three streams: Anna's tablet, Bruno's, and the one that Anna goes on with after a
/// restore. They meet now and then, so what they write is partly concurrent. Every kind of entry occurs, and some that
/// no version knows or that somebody forged.
class Chaos {
public:
    explicit Chaos(quint32 seed) : m_random(seed), m_measurement(Pen::seededId<MeasurementId>(m_random)) {
        for (const Slot slot : {Slot::First, Slot::Second, Slot::First})
            m_writers.emplace_back(Pen(m_measurement, slot, m_random));
        for (int i = 0; i < 4; ++i)
            m_notes.append(Pen::seededId<UnitId>(m_random));
        for (int i = 0; i < 2; ++i) {
            m_promises.append(Pen::seededId<UnitId>(m_random));
            m_questions.append(Pen::seededId<UnitId>(m_random));
        }
        for (int i = 0; i < 3; ++i)
            m_members.append(Pen::seededId<UnitId>(m_random));
        for (Writer &writer : m_writers)
            writer.take(writer.pen.written().first());
        for (int act = 0; act < 60; ++act)
            step();
    }

    [[nodiscard]] QList<Entry> entries() const {
        QList<Entry> all;
        for (const Writer &writer : m_writers)
            all += writer.pen.written();
        return all;
    }
    [[nodiscard]] const QSet<UnitId> &erased() const { return m_erased; }
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    struct Writer {
        explicit Writer(Pen made) : pen(std::move(made)) {}
        void take(const Entry &entry) {
            pen.seen(entry);
            fold.apply(entry);
        }
        Pen pen;
        Fold fold;
    };

    [[nodiscard]] int pick(int below) { return int(m_random.bounded(quint32(below))); }
    [[nodiscard]] QString words() { return QStringLiteral("é%1 ").arg(pick(1'000)).repeated(1 + pick(3)); }

    void step() {
        Writer &writer = m_writers[std::size_t(pick(3))];
        if (pick(6) == 0)
            return meet(writer, m_writers[std::size_t(pick(3))]);
        const qsizetype before = writer.pen.written().size();
        act(writer);
        for (qsizetype i = before; i < writer.pen.written().size(); ++i)
            writer.fold.apply(writer.pen.written().at(i));
    }
    static void meet(Writer &a, Writer &b) {
        const QList<Entry> fromA = a.pen.written();
        for (const Entry &entry : fromA)
            b.take(entry);
        const QList<Entry> fromB = b.pen.written();
        for (const Entry &entry : fromB)
            a.take(entry);
    }

    void act(Writer &writer) {
        const int what = pick(28);
        if (what >= 26)
            return actOnRoster(writer);
        if (what >= 23)
            return actOnQuestion(writer, m_questions.at(pick(int(m_questions.size()))));
        if (what >= 20)
            return actOnPromise(writer, m_promises.at(pick(int(m_promises.size()))));
        if (what < 9)
            return actOnNote(writer, m_notes.at(pick(int(m_notes.size()))));
        if (what < 12)
            return actOnUndo(writer);
        if (what < 15)
            return actOnTalk(writer);
        if (what < 17)
            return actOnRegister(writer);
        actOnShared(writer);
    }

    void actOnNote(Writer &writer, UnitId unit) {
        Pen &pen = writer.pen;
        const Note *note = writer.fold.state().note(unit);
        if (note == nullptr) {
            NoteMarks marks;
            if (pick(2) == 0)
                marks.insert(pick(2) == 0 ? NoteMark(1 + pick(8)) : NoteMark(17 + pick(8)));
            pen.createNote(unit, words(), {ItemNumber(1 + pick(3))}, marks);
            return;
        }
        const QString text = note->text;
        const ItemNumber item = 1 + pick(3);
        const auto mark = pick(2) == 0 ? NoteMark::Quote : NoteMark::Variety;
        switch (pick(9)) {
        case 0:
        case 1:
        case 2:
            if (note->heads.size() > 1)
                pen.mergeNote(unit, note->heads, words());
            else
                pen.editNote(unit, note->heads.first(), text, pick(2) == 0 ? text + words() : words(), pick(2) == 0);
            break;
        case 3:
            pen.write(EntryKind::NotePlace, unit, writer.fold.heads(Subject::place(unit, item)),
                      Payload::encode(Payload::Place{item, pick(2) == 0, pick(3) == 0 ? 1 + pick(3) : 0}));
            break;
        case 4:
            pen.write(EntryKind::Mark, unit, writer.fold.heads(Subject::mark(unit, mark)),
                      Payload::encode(Payload::Marking{pick(2) == 0, int(mark), std::nullopt}));
            break;
        case 5:
            pen.write(EntryKind::Mark, unit, writer.fold.heads(Subject::speaker(unit)),
                      Payload::encode(Payload::Marking{pick(3) != 0, 0, m_members.at(pick(3))}));
            break;
        case 8:
            pen.write(EntryKind::Mark, unit, writer.fold.heads(Subject::origin(unit)),
                      Payload::encode(Payload::Marking{true, 0, std::nullopt, Origin(pick(6)), words()}));
            break;
        case 6:
            pen.write(EntryKind::Delete, unit, note->heads, Payload::encode(Payload::Removal()));
            break;
        default:
            if (pick(4) == 0) {
                pen.erase(unit);
                m_erased.insert(unit);
            }
        }
    }

    void actOnPromise(Writer &writer, UnitId unit) {
        Pen &pen = writer.pen;
        switch (pick(5)) {
        case 0:
        case 1: {
            PromiseText text;
            text.what = words();
            text.item = pick(3);
            if (pick(2) == 0)
                text.member = m_members.at(pick(3));
            pen.write(EntryKind::Promise, unit, writer.fold.heads(Subject::promise(unit)),
                      Payload::encode(Payload::PromiseMade{text, Pen::wall()}));
            break;
        }
        case 2:
        case 3:
            pen.write(EntryKind::PromiseState, unit, writer.fold.heads(Subject::arrival(unit)),
                      Payload::encode(Payload::PromiseSet{PromiseState(pick(4)), Pen::wall()}));
            break;
        default:
            if (pick(3) == 0) {
                pen.erase(unit);
                m_erased.insert(unit);
            } else {
                pen.write(EntryKind::Delete, unit, writer.fold.heads(Subject::promise(unit)),
                          Payload::encode(Payload::Removal()));
            }
        }
    }

    void actOnQuestion(Writer &writer, UnitId unit) {
        Pen &pen = writer.pen;
        switch (pick(6)) {
        case 0:
        case 1:
        case 2:
            pen.write(EntryKind::Question, unit, writer.fold.heads(Subject::question(unit)),
                      Payload::encode(Payload::QuestionPut{words().trimmed(), pick(3), Pen::wall()}));
            break;
        case 3:
        case 4:
            pen.write(EntryKind::QuestionState, unit, writer.fold.heads(Subject::handling(unit)),
                      Payload::encode(Payload::QuestionSet{QuestionState(1 + pick(3)), pen.slot()}));
            break;
        default:
            if (pick(3) == 0) {
                pen.erase(unit);
                m_erased.insert(unit);
            } else {
                pen.write(EntryKind::Delete, unit, writer.fold.heads(Subject::question(unit)),
                          Payload::encode(Payload::Removal()));
            }
        }
    }

    void actOnRoster(Writer &writer) {
        const Writer &about = m_writers[std::size_t(pick(3))];
        const auto opening = decodeOpening(about.pen.written().first().payload);
        RosterSaid said;
        said.what = pick(6) == 0 ? RosterSaid::What::Retires : RosterSaid::What::Joins;
        said.line.slot = about.pen.slot();
        said.line.signing = opening->deviceKey;
        if (said.what == RosterSaid::What::Joins)
            said.line.receive[0] = std::uint8_t(pick(2));
        said.wall = Pen::wall();
        writer.pen.write(EntryKind::Roster, {}, {}, Payload::encode(said));
    }

    void actOnUndo(Writer &writer) {
        const auto scope = pick(2) == 0 ? UndoScope::Talk : UndoScope::Preparation;
        const auto target = pick(3) == 0 ? writer.fold.redoable(writer.pen.slot(), scope)
                                         : writer.fold.undoable(writer.pen.slot(), scope);
        if (!target)
            return;
        if (const auto reversal = writer.fold.reversal(*target, Pen::wall()))
            writer.pen.write(EntryKind::Undo, reversal->unit, reversal->parents, reversal->payload);
    }

    void actOnTalk(Writer &writer) {
        Pen &pen = writer.pen;
        const QByteArray prompt = "1" + QByteArray(1, char('a' + pick(2)));
        const auto slot = Slot(pick(2));
        switch (pick(6)) {
        case 5:
            return actOnClocks(writer, slot);
        case 0:
            pen.write(EntryKind::PromptState, {}, writer.fold.heads(Subject::prompt(QString::fromLatin1(prompt))),
                      Payload::encode(Payload::Prompting{prompt, PromptState(pick(6)), slot}));
            break;
        case 1:
            pen.write(EntryKind::SubTick, {}, writer.fold.heads(Subject::sub(QString::fromLatin1(prompt + ".1"))),
                      Payload::encode(Payload::SubTick{prompt, prompt + ".1", pick(2) == 0}));
            break;
        case 2:
            pen.write(EntryKind::Role, {}, {}, Payload::encode(Payload::Roles{slot}));
            break;
        case 3:
            pen.write(EntryKind::Timekeeper, {}, {}, Payload::encode(Payload::Keeper{slot}));
            break;
        default:
            pen.write(EntryKind::Clock, {}, {},
                      Payload::encode(
                          ClockEntry{ClockEvent(1 + pick(4)), "b", Milliseconds(pick(1'000)), Pen::wall(), slot}));
        }
    }

    /// Somebody takes the clock over from where he saw it, or reads what two clocks differ.
    void actOnClocks(Writer &writer, Slot slot) {
        if (pick(2) == 0) {
            const ClockOffset reading{"a",
                                      QByteArray(1, char('b' + pick(2))),
                                      Milliseconds(pick(9)),
                                      Milliseconds(pick(60)),
                                      Milliseconds(200'000 * pick(4)),
                                      Pen::wall()};
            writer.pen.write(EntryKind::ClockOffset, {}, {}, Payload::encode(reading));
            return;
        }
        QList<EntryRef> seen;
        if (const auto last = writer.fold.lastClockEvent())
            seen.append(*last);
        writer.pen.write(EntryKind::Timekeeper, {}, seen, Payload::encode(Payload::Keeper{slot}));
    }

    template <typename Value> void put(Writer &writer, const Value &value) {
        writer.pen.write(Value::kind, {}, writer.fold.heads(Subject::of(value)), Payload::encode(value));
    }

    void actOnRegister(Writer &writer) {
        const auto slot = Slot(pick(2));
        const LineName line{LineName::List(1 + pick(2)), QString::number(pick(2))};
        switch (pick(10)) {
        case 7: {
            ReplanRecord record{
                ReplanRecord::About(1 + pick(4)), pick(4) != 0, {}, {}, Pen::wall(), std::nullopt, {Slot::First, slot}};
            QList<EntryRef> replaced;
            for (const char *prompt : {"1a", "1b"}) {
                const QString name = QString::fromLatin1(prompt);
                if (pick(2) == 0)
                    record.prompts.append(name);
                if (pick(4) == 0)
                    record.kept.append(name);
                if (record.taken && record.prompts.contains(name) && !record.kept.contains(name))
                    replaced += writer.fold.heads(Subject::prompt(name));
            }
            writer.pen.write(EntryKind::Replan, {}, replaced, Payload::encode(Payload::Proposal{record}));
            return;
        }
        case 8:
            return put(writer, Payload::NoteLink{pairOf(m_notes.first(), m_notes.at(1 + pick(2))), pick(3) != 0});
        case 9:
            return put(writer, Payload::OffRecordSaid{
                                   {OffRecord::What(1 + pick(3)), Pen::wall(), Milliseconds(pick(9)), pick(3), {}, 0}});
        case 6:
            return put(writer, Payload::Presence{
                                   {m_members.at(pick(3)), PresenceKind(1 + pick(3)), Pen::wall(), std::nullopt}});
        case 0:
            return put(writer, Payload::PromptPriority{"1" + QByteArray(1, char('a' + pick(2))), Priority(pick(3))});
        case 1:
            return put(writer, Payload::PriorityYes{slot, QByteArray(pick(2) * 32, char('a' + pick(3)))});
        case 2:
            return put(writer,
                       Payload::ConsentAnswer{m_members.at(pick(3)),
                                              pick(3) == 0 ? std::nullopt : std::optional(ConsentFor(1 + pick(4))),
                                              pick(4), Pen::wall(), slot});
        case 3:
            return put(writer, Payload::AbsentRole{TeamRole(1 + pick(2)), pick(3) == 0 ? QString() : words()});
        case 4:
            return put(writer, Payload::LineTick{line, slot, pick(2) == 0});
        default:
            return put(writer, Payload::LineText{line, pick(3) == 0 ? QString() : words()});
        }
    }

    void actOnShared(Writer &writer) {
        Pen &pen = writer.pen;
        const UnitId member = m_members.at(pick(3));
        switch (pick(8)) {
        case 0: {
            Details details;
            details.organisation = words();
            pen.write(EntryKind::Details, {}, writer.fold.heads(Subject::details()), Payload::encode(details));
            break;
        }
        case 1: {
            Plan plan;
            plan.opening = Minutes(pick(20));
            pen.write(EntryKind::Plan, {}, writer.fold.heads(Subject::plan()), Payload::encode(plan));
            break;
        }
        case 2: {
            const auto slot = Slot(pick(2));
            pen.write(EntryKind::Auditor, {}, writer.fold.heads(Subject::auditor(slot)),
                      Payload::encode(auditorNamed(slot, words())));
            break;
        }
        case 3:
            pen.write(EntryKind::TeamMember, {}, writer.fold.heads(Subject::seat(member)),
                      Payload::encode(Payload::Seat{member, TeamRole(1 + pick(9)), pick(4)}));
            break;
        case 4:
            pen.write(EntryKind::TeamMember, member, writer.fold.heads(Subject::memberName(member)),
                      Payload::encode(Payload::MemberName{member, words()}));
            break;
        case 5:
            pen.write(EntryKind::Delete, {}, writer.fold.heads(Subject::seat(member)),
                      Payload::encode(Payload::Removal{member}));
            break;
        case 6:
            pen.write(EntryKind::Wording, {}, {},
                      Payload::encode(Payload::WordingChoice{"work@" + QByteArray::number(pick(9))}));
            break;
        default:
            pen.write(pick(2) == 0 ? EntryKind(500) : EntryKind::NoteEdit, m_notes.first(), {},
                      QByteArrayLiteral("\x07\x01x"));
        }
    }

    QRandomGenerator m_random;
    MeasurementId m_measurement;
    std::vector<Writer> m_writers;
    QList<UnitId> m_notes;
    QList<UnitId> m_members;
    QList<UnitId> m_promises;
    QList<UnitId> m_questions;
    QSet<UnitId> m_erased;
};

void shuffle(QList<Entry> &entries, QRandomGenerator &random) {
    for (qsizetype i = entries.size(); i-- > 1;)
        entries.swapItemsAt(i, random.bounded(int(i + 1)));
}

QByteArray folded(const QList<Entry> &entries) {
    Fold fold;
    for (const Entry &entry : entries)
        fold.apply(entry);
    return fold.dump();
}

} // namespace

class FoldOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 400 measurements, each delivered in three further orders, with repeats, skeletons and looks in between: 1,200.
    void everyOrderGivesTheSameState() {
        int orders = 0;
        QSet<QByteArray> different;
        for (quint32 seed = 1; seed <= 400; ++seed) {
            Chaos chaos(seed);
            const QList<Entry> written = chaos.entries();
            const QByteArray expected = folded(written);
            different.insert(expected);
            for (int round = 0; round < 3; ++round, ++orders) {
                QList<Entry> delivered = written;
                for (int i = 0; i < 15; ++i)
                    delivered.append(written.at(chaos.random().bounded(int(written.size()))));
                shuffle(delivered, chaos.random());
                Fold fold;
                for (const Entry &entry : std::as_const(delivered)) {
                    // What the other tablet erased already arrives without its payload.
                    const bool bare = chaos.erased().contains(entry.unit) && chaos.random().bounded(2) == 0;
                    Change change;
                    const bool look = chaos.random().bounded(3) == 0;
                    fold.apply(bare ? skeletonOf(entry) : entry, look ? &change : nullptr);
                    if (chaos.random().bounded(5) == 0)
                        static_cast<void>(fold.undoable(Slot::First, UndoScope::Talk));
                }
                const QByteArray dump = fold.dump();
                if (dump != expected)
                    report(seed, expected, dump);
                QCOMPARE(dump, expected);
            }
        }
        QCOMPARE(orders, 1'200);
        QCOMPARE(different.size(), 400);
    }

    /// The dump would tell: an entry that is not delivered is missed, for every kind that the state shows.
    void aMissingEntryIsSeen() {
        QSet<EntryKind> missed;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            Chaos chaos(seed);
            const QList<Entry> written = chaos.entries();
            const QByteArray expected = withoutCount(folded(written));
            for (qsizetype i = 0; i < written.size(); ++i) {
                QList<Entry> short_ = written;
                short_.removeAt(i);
                if (withoutCount(folded(short_)) != expected)
                    missed.insert(written.at(i).kind);
            }
        }
        for (int kind = int(EntryKind::Open); kind <= int(EntryKind::ClockOffset); ++kind) {
            const bool shown = kind <= int(EntryKind::Erase) ||
                               (kind >= int(EntryKind::Promise) && kind <= int(EntryKind::ClockOffset)) ||
                               Payload::visitRegister(EntryKind(kind), [](auto) {});
            if (shown)
                QVERIFY2(missed.contains(EntryKind(kind)), qPrintable(QString::number(kind)));
        }
    }

    /// A fold that took the last delivered word for the last word would be caught.
    void lastDeliveredIsNotLastWritten() {
        int caught = 0;
        for (quint32 seed = 1; seed <= 50; ++seed) {
            Chaos chaos(seed);
            QList<Entry> written = chaos.entries();
            const auto stampByDelivery = [](QList<Entry> entries) {
                for (qsizetype i = 0; i < entries.size(); ++i)
                    entries[i].stamp = std::uint64_t(i + 1);
                return folded(entries);
            };
            const QByteArray expected = stampByDelivery(written);
            shuffle(written, chaos.random());
            caught += stampByDelivery(written) != expected ? 1 : 0;
        }
        QVERIFY(caught > 45);
    }

private:
    static QByteArray withoutCount(const QByteArray &dump) { return dump.mid(dump.indexOf('\n')); }
    static void report(quint32 seed, const QByteArray &expected, const QByteArray &actual) {
        const QList<QByteArray> left = expected.split('\n');
        const QList<QByteArray> right = actual.split('\n');
        for (const QByteArray &line : left) {
            if (!right.contains(line))
                qWarning("seed %u - %s", seed, line.constData());
        }
        for (const QByteArray &line : right) {
            if (!left.contains(line))
                qWarning("seed %u + %s", seed, line.constData());
        }
    }
};

QTEST_GUILESS_MAIN(FoldOrderTest)
#include "tst_fold_order.moc"
