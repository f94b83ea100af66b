// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/registers.h"
#include "support/story/onetablet.h"
#include "support/story/pen.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;
using Story::Pen;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

PromiseText plan() {
    PromiseText text;
    text.what = str(" beleidsplan ");
    text.role = TeamRole::Manager;
    text.byDay = 20'540;
    text.item = 1;
    return text;
}

} // namespace

/// What can be said of a note beside its words: yardsticks, a link, how it came about; and what was promised.
class NotingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMarkIsASetOfItsOwn() {
        NoteMarks marks;
        int known = 0;
        for (int number = 1; number < 64; ++number) {
            if (!isNoteMark(std::uint64_t(number)))
                continue;
            ++known;
            QVERIFY(!marks.contains(NoteMark(number)));
            marks.insert(NoteMark(number));
            QCOMPARE(marks.values().size(), known);
            QCOMPARE(int(marks.values().last()), number);
        }
        QCOMPARE(known, 16);
        marks.remove(NoteMark::Reach);
        QVERIFY(!marks.contains(NoteMark::Reach));
        QVERIFY(marks.contains(NoteMark::Quote));
        QVERIFY(isYardstick(NoteMark::Variety) && !isYardstick(NoteMark::Procedure));
    }

    void aYardstickIsSetTakenBackAndSurvives() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId note = tablet.noteDown(str("In twee teams"));
        tablet.notes().mark(note, NoteMark::Reach, true);
        tablet.notes().mark(note, NoteMark::OwnQuestion, true);
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().note(note)->marks, NoteMarks({NoteMark::Reach}));
        QVERIFY(tablet.notes().redo());
        tablet.settleStore();
        tablet.kill();
        QCOMPARE(tablet.state().note(note)->marks, NoteMarks({NoteMark::OwnQuestion, NoteMark::Reach}));
    }

    void aYardstickChosenWhileTypingGoesWithTheNote() {
        OneTablet tablet;
        tablet.prepare();
        tablet.composer().toggleMark(NoteMark::Anchoring);
        tablet.type(str("Staat in het jaarplan"));
        tablet.pass(1s);
        tablet.kill();
        QVERIFY(tablet.composer().draft().marks.contains(NoteMark::Anchoring));
        tablet.composer().next();
        QVERIFY(tablet.note(str("jaarplan"))->marks.contains(NoteMark::Anchoring));
    }

    void searchFindsByMark() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId teams = tablet.noteDown(str("In twee teams"));
        const UnitId plans = tablet.noteDown(str("Staat in het plan van alle teams"));
        tablet.noteDown(str("Koffie"));
        for (const UnitId note : {teams, plans})
            tablet.notes().mark(note, NoteMark::Reach, true);
        tablet.notes().mark(plans, NoteMark::Anchoring, true);
        QCOMPARE(tablet.notes().search(QString(), NoteMark::Reach), QList<UnitId>({plans, teams}));
        QCOMPARE(tablet.notes().search(str("plan"), NoteMark::Reach), QList<UnitId>({plans}));
        QCOMPARE(tablet.notes().search(str("koffie"), NoteMark::Reach), QList<UnitId>());
        QVERIFY(tablet.notes().search(QString()).isEmpty());
        QCOMPARE(tablet.notes().search(str("teams")).size(), 2);
    }

    /// Client contradicts manager; the two notes belong together, whoever wrote them.
    void twoNotesSeeItDifferently() {
        OneTablet tablet;
        tablet.prepare();
        const UnitId manager = tablet.noteDown(str("Alle teams doen mee"));
        const UnitId client = tablet.noteDown(str("Bij ons nog niemand"));
        const UnitId third = tablet.noteDown(str("Een enkeling"));
        NoteService notes = tablet.notes();
        notes.link(client, manager);
        notes.link(manager, third);
        QCOMPARE(tablet.state().linkedTo(manager), QList<UnitId>({client, third}));
        QCOMPARE(tablet.state().linkedTo(client), QList<UnitId>({manager}));
        // A link has no direction, and nothing is linked to itself or to what is not there.
        const auto entries = tablet.state().entries;
        notes.link(manager, client);
        notes.link(client, client);
        notes.link(client, UnitId::random());
        QCOMPARE(tablet.state().entries, entries);

        notes.unlink(third, manager);
        QCOMPARE(tablet.state().linkedTo(manager), QList<UnitId>({client}));
        QVERIFY(notes.undo());
        QCOMPARE(tablet.state().linkedTo(manager).size(), 2);
        tablet.settleStore();
        tablet.kill();
        QCOMPARE(tablet.state().linkedTo(manager).size(), 2);

        // It falls away with the note, and comes back with it; after erasing never.
        tablet.notes().remove(client);
        QCOMPARE(tablet.state().linkedTo(manager), QList<UnitId>({third}));
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().linkedTo(manager), QList<UnitId>({client, third}));
        tablet.measurement().eraseUnit(client);
        QCOMPARE(tablet.state().linkedTo(manager), QList<UnitId>({third}));
        QVERIFY(tablet.state().linkedTo(client).isEmpty());
    }

    /// One tablet takes a link away while the other, which had not seen that, says it again: it stays.
    void aLinkStaysWhenOneStillSaysSo() {
        QRandomGenerator random(11);
        const auto measurement = Pen::seededId<MeasurementId>(random);
        Pen anna(measurement, Slot::First, random);
        Pen bruno(measurement, Slot::Second, random);
        const auto a = Pen::seededId<UnitId>(random);
        const auto b = Pen::seededId<UnitId>(random);
        anna.createNote(a, str("ja"));
        bruno.createNote(b, str("nee"));
        const Payload::NoteLink link{pairOf(a, b), true};
        const Entry hers = anna.write(Payload::NoteLink::kind, {}, {}, Payload::encode(link));
        const Entry his = bruno.write(Payload::NoteLink::kind, {}, {}, Payload::encode(link));
        anna.write(Payload::NoteLink::kind, {}, {hers.ref()}, Payload::encode(Payload::NoteLink{link.notes, false}));
        Fold fold;
        for (const Entry &entry : anna.written() + bruno.written())
            fold.apply(entry);
        QCOMPARE(fold.state().linkedTo(a), QList<UnitId>({b}));
        QCOMPARE(fold.heads(Subject::of(link)).size(), 2);
        bruno.sawAll(anna.written());
        fold.apply(bruno.write(Payload::NoteLink::kind, {}, fold.heads(Subject::of(link)),
                               Payload::encode(Payload::NoteLink{link.notes, false})));
        QVERIFY(fold.state().linkedTo(a).isEmpty());
        Q_UNUSED(his)
    }

    void aPromiseIsKeptFollowedAndTakenBack() {
        OneTablet tablet;
        tablet.prepare();
        PromiseService promises(tablet.measurement());
        QVERIFY(promises.add({}).isNull());
        const UnitId id = promises.add(plan());
        QCOMPARE(tablet.state().promise(id)->text.what, str("beleidsplan"));
        QCOMPARE(tablet.state().promise(id)->state, PromiseState::Expected);
        promises.setState(id, PromiseState::Received);
        PromiseText text = tablet.state().promise(id)->text;
        text.byDay.reset();
        promises.change(id, text);
        QCOMPARE(tablet.state().promise(id)->state, PromiseState::Received);
        QVERIFY(!tablet.state().promise(id)->text.byDay);
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().promise(id)->text.byDay, std::optional<int>(20'540));
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().promise(id)->state, PromiseState::Expected);
        promises.remove(id);
        QVERIFY(tablet.state().promises.isEmpty());
        QVERIFY(tablet.notes().undo());
        tablet.settleStore();
        tablet.kill();
        QCOMPARE(tablet.state().promises.size(), 1);
        tablet.measurement().eraseUnit(id);
        QVERIFY(tablet.state().promises.isEmpty());
        QCOMPARE(tablet.state().erasedUnits, 1);
    }

    void promisesStandInTheOrderInWhichTheyWereMade() {
        OneTablet tablet;
        tablet.prepare();
        PromiseService promises(tablet.measurement());
        QList<UnitId> made;
        for (int i = 0; i < 5; ++i) {
            PromiseText text = plan();
            text.what = QString::number(i);
            made.append(promises.add(text));
        }
        promises.setState(made.at(1), PromiseState::Seen);
        QList<UnitId> order;
        for (const Promise &promise : tablet.state().promises)
            order.append(promise.id);
        QCOMPARE(order, made);
    }

    void whatIsNotedAfterTheEndSaysSo() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.pass(2min);
        const UnitId during = tablet.noteDown(str("Tijdens"));
        tablet.talk().clockEvent(ClockEvent::End);
        tablet.pass(1h);
        const UnitId later = tablet.noteDown(str("Nog bedacht"));
        const UnitId moment = tablet.notes().moment(3, std::nullopt, 2min);
        QCOMPARE(tablet.state().note(during)->origin, Origin::Talk);
        QVERIFY(tablet.state().note(during)->clock);
        for (const UnitId note : {later, moment}) {
            QCOMPARE(tablet.state().note(note)->origin, Origin::Later);
            QVERIFY(!tablet.state().note(note)->clock);
        }
        tablet.notes().setOrigin(later, Origin::Telephone, str("nagebeld met de naaste"));
        QCOMPARE(tablet.state().note(later)->source, str("nagebeld met de naaste"));
        tablet.pass(1s);
        tablet.kill();
        QCOMPARE(tablet.state().note(later)->origin, Origin::Telephone);
        QVERIFY(tablet.notes().undo());
        QCOMPARE(tablet.state().note(later)->origin, Origin::Later);
        QVERIFY(tablet.state().note(later)->source.isEmpty());
        // The talk goes on: what is noted now is heard in it.
        tablet.talk().clockEvent(ClockEvent::Start);
        QCOMPARE(tablet.state().note(tablet.noteDown(str("Weer erbij")))->origin, Origin::Talk);
    }

    /// A correction of what was noted in the talk is no note of later.
    void anEditAfterTheEndKeepsTheOrigin() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        const UnitId note = tablet.noteDown(str("Tijdens"));
        tablet.talk().clockEvent(ClockEvent::End);
        tablet.composer().edit(note);
        tablet.type(str(" verbeterd"));
        tablet.composer().next();
        QCOMPARE(tablet.state().note(note)->origin, Origin::Talk);
        QVERIFY(tablet.state().note(note)->clock);
        QCOMPARE(tablet.state().note(note)->versions, 2);
    }

    void theSourceCanBeChosenWhileWriting() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.talk().clockEvent(ClockEvent::End);
        tablet.type(str("Mail van de projectleider"));
        QCOMPARE(tablet.composer().draft().origin, Origin::Later);
        tablet.composer().setOrigin(Origin::Mail);
        tablet.pass(1s);
        tablet.kill();
        QCOMPARE(tablet.composer().draft().origin, Origin::Mail);
        tablet.composer().next();
        const Note *note = tablet.note(str("Mail van"));
        QCOMPARE(note->origin, Origin::Mail);
        tablet.composer().edit(note->id);
        tablet.composer().setOrigin(Origin::SecondMeeting);
        QCOMPARE(tablet.note(str("Mail van"))->origin, Origin::SecondMeeting);
    }
};

QTEST_GUILESS_MAIN(NotingTest)
#include "tst_noting.moc"
