// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/offrecordservice.h"
#include "core/measurement/questionservice.h"
#include "support/story/onetablet.h"
#include "support/story/pen.h"

#include <QTest>
#include <algorithm>

using namespace Tweeluik;
using Story::OneTablet;
using Story::Pen;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

struct TwoPens {
    QRandomGenerator random{11};
    MeasurementId measurement = Pen::seededId<MeasurementId>(random);
    Pen anna{measurement, Slot::First, random};
    Pen bruno{measurement, Slot::Second, random};
    UnitId unit = Pen::seededId<UnitId>(random);

    [[nodiscard]] QList<Entry> entries() const { return anna.written() + bruno.written(); }
    [[nodiscard]] Fold fold() const {
        Fold fold;
        for (const Entry &entry : entries())
            fold.apply(entry);
        return fold;
    }
    Entry put(Pen &pen, const char *text, UnitId into) {
        const Entry entry =
            pen.write(EntryKind::Question, into, {}, Payload::encode(Payload::QuestionPut{str(text), 6, Pen::wall()}));
        anna.seen(entry);
        bruno.seen(entry);
        return entry;
    }
    Entry put(Pen &pen, const char *text) { return put(pen, text, unit); }
    Entry set(Pen &pen, QuestionState state, const QList<EntryRef> &parents = {}) {
        return pen.write(EntryKind::QuestionState, unit, parents,
                         Payload::encode(Payload::QuestionSet{state, pen.slot()}));
    }
};

} // namespace

class QuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedListedAndPutAway() {
        OneTablet tablet;
        tablet.prepare(Slot::First);
        QuestionService service(tablet.measurement());
        const UnitId first = service.ask(6, str("  Hoe vaak is soms?  "));
        const UnitId second = service.ask(0, str("Wie nog meer?"));
        QCOMPARE(tablet.state().questions.size(), 2);
        const Question question = tablet.state().questions.first();
        QCOMPARE(question.id, first);
        QCOMPARE(question.text, str("Hoe vaak is soms?"));
        QCOMPARE(question.item, 6);
        QCOMPARE(question.author, tablet.measurement().self());
        QCOMPARE(question.state, QuestionState::Waiting);
        service.list(first);
        QCOMPARE(tablet.state().question(first)->state, QuestionState::Listed);
        service.asked(first);
        QCOMPARE(tablet.state().question(first)->state, QuestionState::Asked);
        // One after the other the last counts; only at once does asking weigh more.
        service.away(first);
        QCOMPARE(tablet.state().question(first)->state, QuestionState::Away);
        QCOMPARE(tablet.state().question(second)->state, QuestionState::Waiting);
        const auto before = tablet.state().entries;
        service.away(first);
        service.away(UnitId::random());
        QVERIFY(service.ask(3, str("   ")).isNull());
        QCOMPARE(tablet.state().entries, before);
    }

    void isUndoneByItsAuthor() {
        OneTablet tablet;
        tablet.prepare(Slot::First);
        QuestionService service(tablet.measurement());
        const UnitId question = service.ask(6, str("Hoe dan?"));
        service.list(question);
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().question(question)->state, QuestionState::Waiting);
        QVERIFY(tablet.notes().undo());
        QVERIFY(tablet.state().questions.isEmpty());
        QVERIFY(tablet.notes().redo());
        QCOMPARE(tablet.state().questions.size(), 1);

        TwoPens two;
        const Entry asked = two.put(two.anna, "van Anna");
        two.bruno.undo(two.unit, asked.ref());
        QCOMPARE(two.fold().state().questions.size(), 1);
        two.anna.undo(two.unit, asked.ref());
        QVERIFY(two.fold().state().questions.isEmpty());
    }

    void endsWhereAQuestionEnds() {
        OneTablet tablet;
        tablet.prepare(Slot::First);
        QuestionService service(tablet.measurement());
        const UnitId question = service.ask(0, QString(279, u'x') + str("🙂🙂"));
        QCOMPARE(tablet.state().question(question)->text, QString(279, u'x'));
    }

    void nothingIsKeptOffTheRecord() {
        OneTablet tablet;
        tablet.prepare(Slot::First);
        tablet.talk().clockEvent(ClockEvent::Start);
        QuestionService service(tablet.measurement());
        OffRecordService room(tablet.measurement());
        const UnitId early = service.ask(1, str("eerder"));
        tablet.pass(12min);
        service.ask(1, str("net gezegd"));
        room.takeBack(5min, 1, tablet.position().value());
        QCOMPARE(tablet.state().questions.size(), 1);
        QCOMPARE(tablet.state().questions.first().id, early);
        room.begin(1, tablet.position());
        QVERIFY(service.ask(1, str("buiten verslag")).isNull());
        QCOMPARE(tablet.state().questions.size(), 1);
    }

    void ofTwoStatesAtOnceTheOneThatAsksMoreCounts() {
        using State = QuestionState;
        const QList<State> rising{State::Away, State::Listed, State::Asked};
        for (const State a : rising) {
            for (const State b : rising) {
                TwoPens two;
                two.put(two.anna, "eens");
                two.set(two.anna, a);
                two.set(two.bruno, b);
                const State more = rising.at(std::max(rising.indexOf(a), rising.indexOf(b)));
                QCOMPARE(two.fold().state().questions.first().state, more);
            }
        }
    }

    void aForgedUnitIsOneThing() {
        TwoPens two;
        two.put(two.anna, "vraag");
        two.bruno.createNote(two.unit, str("notitie"));
        const Fold fold = two.fold();
        QVERIFY(fold.state().questions.isEmpty());
        QCOMPARE(fold.state().timeline.size(), 1);
        // And an entry without a unit could never be erased.
        TwoPens bare;
        bare.put(bare.anna, "los", {});
        QVERIFY(bare.fold().state().questions.isEmpty());
        QCOMPARE(bare.fold().state().unknownKinds, 1);
    }

    void anErasedQuestionIsGone() {
        TwoPens two;
        two.put(two.anna, "weg hiermee");
        two.set(two.bruno, QuestionState::Listed);
        two.bruno.erase(two.unit);
        QVERIFY(two.fold().state().questions.isEmpty());
        QVERIFY(!two.fold().dump().contains("weg"));
    }

    void everyOrderOfDelivery() {
        TwoPens two;
        const Entry asked = two.put(two.anna, "eerst");
        two.put(two.bruno, "daarna", Pen::seededId<UnitId>(two.random));
        two.set(two.bruno, QuestionState::Listed);
        two.anna.undo(two.unit, two.set(two.anna, QuestionState::Asked).ref());
        two.set(two.anna, QuestionState::Away);
        const QList<Entry> entries = two.entries();
        QCOMPARE(entries.size(), 8);
        const QByteArray expected = two.fold().dump();
        QCOMPARE(two.fold().state().questions.first().created, asked.ref());
        QCOMPARE(two.fold().state().questions.first().state, QuestionState::Listed);
        QList<int> order{0, 1, 2, 3, 4, 5, 6, 7};
        do {
            Fold fold;
            for (const int at : std::as_const(order))
                fold.apply(entries.at(at));
            QCOMPARE(fold.dump(), expected);
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void itIsTold() {
        TwoPens two;
        Fold fold = two.fold();
        Change change;
        fold.apply(two.put(two.anna, "eens"), &change);
        QVERIFY(change.questions);
        QVERIFY(!change.promises && !change.team && change.notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "tst_questions.moc"
