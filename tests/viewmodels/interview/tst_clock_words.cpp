// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/roleviewmodel.h"
#include "support/story/pen.h"
#include "talkstory.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;
using Story::Pen;

namespace {

/// Bruno's tablet; Anna's is an hour ahead of it since boot and keeps time.
struct BesideAnna {
    explicit BesideAnna(Role mine = Role::NoteTaker)
        : story(mine), anna(story.measurement().id(), mine == Role::NoteTaker ? Slot::First : Slot::Second, random) {
        static_cast<void>(story.store().read(story.measurement().id(), [this](Entry &&entry) { anna.seen(entry); }));
    }

    TalkStory story;
    QRandomGenerator random{6};
    Pen anna;
    qsizetype sent = 0;

    void keepsTime() {
        anna.write(EntryKind::Timekeeper, {}, {}, Payload::encode(Payload::Keeper{anna.slot()}));
        const Moment now = story.measurement().clock().now();
        anna.write(EntryKind::Clock, {}, {},
                   Payload::encode(ClockEntry{ClockEvent::Start, "anna", now.sinceBoot + 1h, now.wall, anna.slot()}));
    }
    void readsClocks(Milliseconds error) {
        const Moment now = story.measurement().clock().now();
        ClockOffset reading{"anna", now.bootId, -1h, error, now.sinceBoot + 1h, now.wall};
        if (reading.bootB < reading.bootA)
            reading = {now.bootId, "anna", 1h, error, now.sinceBoot, now.wall};
        anna.write(EntryKind::ClockOffset, {}, {}, Payload::encode(reading));
    }
    void arrive() {
        story.store().append(story.measurement().id(), anna.written().mid(sent), {});
        sent = anna.written().size();
        story.pass(0ms);
        story.kill();
        for (const Entry &entry : anna.written())
            anna.seen(entry);
    }
};

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

class ClockWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onOnesOwnClockThereIsNothingToSay() {
        TalkStory story(Role::NoteTaker);
        const Talk talk = story.talk();
        TimekeeperViewModel time(talk);
        QVERIFY(time.clockWords().isEmpty());
        time.start();
        QVERIFY(time.clockWords().isEmpty());
        QVERIFY(!time.estimated());
        const LinkViewModel link(talk);
        const RoleViewModel role(talk, Role::NoteTaker, link);
        QVERIFY(!role.mayTakeOver()); // one tablet for both: there is no other one
    }

    void whoseClockItIs_data() {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("no reading") << -1 << str("own clock, estimated");
        QTest::newRow("exact") << 0 << QString();
        QTest::newRow("close") << 1 << str("clock of Anna, ± 1 s");
        QTest::newRow("a second") << 1'000 << str("clock of Anna, ± 1 s");
        QTest::newRow("above") << 1'001 << str("clock of Anna, ± 2 s");
    }
    void whoseClockItIs() {
        QFETCH(int, error);
        QFETCH(QString, words);
        BesideAnna beside;
        beside.keepsTime();
        if (error >= 0)
            beside.readsClocks(Milliseconds(error));
        beside.arrive();
        const Talk talk = beside.story.talk();
        const TimekeeperViewModel time(talk);
        QCOMPARE(time.clockWords(), words);
        QCOMPARE(time.estimated(), error < 0);
        QVERIFY(time.running());
    }

    void aTabletWithoutANameIsTheOtherTablet() {
        BesideAnna beside;
        beside.keepsTime();
        beside.readsClocks(5ms);
        beside.anna.write(EntryKind::Auditor, {},
                          beside.story.measurement().fold().heads(Subject::auditor(Slot::First)),
                          Payload::encode(auditorNamed(Slot::First, QString())));
        beside.arrive();
        const Talk talk = beside.story.talk();
        QCOMPARE(TimekeeperViewModel(talk).clockWords(), str("clock of the other tablet, ± 1 s"));
    }

    /// Taking over: who asks, whose clock it is, and nothing more to take over; at the end nothing to say.
    void hereTheTalkGoesOn() {
        BesideAnna beside;
        beside.keepsTime();
        beside.readsClocks(5ms);
        beside.arrive();
        const Talk talk = beside.story.talk();
        TimekeeperViewModel time(talk);
        const LinkViewModel link(talk);
        RoleViewModel role(talk, Role::NoteTaker, link);
        QSignalSpy changed(&role, &RoleViewModel::changed);
        QSignalSpy swapped(&role, &RoleViewModel::swapped);
        QVERIFY(role.mayTakeOver());
        beside.story.pass(10min);
        role.takeOver();
        QVERIFY(!role.mayTakeOver());
        QVERIFY(role.asks());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(swapped.size(), 1);
        QCOMPARE(talk.state().timekeeper, std::optional(Slot::Second));
        QCOMPARE(time.clockWords(), str("own clock, ± 1 s"));
        QVERIFY(std::chrono::abs(*time.position() - 10min) <= 100ms);
        time.end();
        QVERIFY(time.clockWords().isEmpty());
        QVERIFY(!role.mayTakeOver());
    }

    /// The questioner's tablet takes the time alone; who asks stays.
    void theQuestionerTakesTheTime() {
        BesideAnna beside(Role::Questioner);
        beside.keepsTime();
        beside.arrive();
        const Talk talk = beside.story.talk();
        const LinkViewModel link(talk);
        RoleViewModel role(talk, Role::Questioner, link);
        QSignalSpy swapped(&role, &RoleViewModel::swapped);
        QVERIFY(role.mayTakeOver());
        role.takeOver();
        QVERIFY(swapped.isEmpty());
        QVERIFY(role.asks());
        QCOMPARE(talk.state().timekeeper, std::optional(Slot::First));
        QVERIFY(!role.mayTakeOver());
    }

    /// While something is heard of the other tablet its place is not taken in one tap.
    void onlyASilentTabletIsTakenOver_data() {
        using State = Tandem::Shared::State;
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("may");
        QTest::newRow("never shared over a link") << int(State::Alone) << true;
        QTest::newRow("even") << int(State::Even) << false;
        QTest::newRow("busy") << int(State::Busy) << false;
        QTest::newRow("apart since long") << int(State::Apart) << true;
        QTest::newRow("nothing goes over") << int(State::Stopped) << true;
    }
    void onlyASilentTabletIsTakenOver() {
        QFETCH(int, state);
        QFETCH(bool, may);
        BesideAnna beside;
        beside.keepsTime();
        beside.arrive();
        ScriptedTandem tandem;
        tandem.how[beside.story.measurement().id().toBytes()].state = Tandem::Shared::State(state);
        beside.story.tandem = &tandem;
        const Talk talk = beside.story.talk();
        const LinkViewModel link(talk);
        const RoleViewModel role(talk, Role::NoteTaker, link);
        QCOMPARE(role.mayTakeOver(), may);
    }
    void aTabletThatFallsSilentIsTakenOverAfterSomeSeconds() {
        BesideAnna beside;
        beside.keepsTime();
        beside.arrive();
        ScriptedTandem tandem;
        const MeasurementId id = beside.story.measurement().id();
        Tandem::Shared how;
        how.state = Tandem::Shared::State::Even;
        tandem.tellShared(id, how);
        beside.story.tandem = &tandem;
        const Talk talk = beside.story.talk();
        const LinkViewModel link(talk);
        RoleViewModel role(talk, Role::NoteTaker, link);
        how.state = Tandem::Shared::State::Apart;
        how.apartSince = beside.story.measurement().clock().now().wall;
        tandem.tellShared(id, how);
        QVERIFY(!role.mayTakeOver());
        QSignalSpy changed(&role, &RoleViewModel::changed);
        beside.story.pass(LinkViewModel::silence - 1ms);
        QVERIFY(!role.mayTakeOver());
        QVERIFY(changed.isEmpty());
        beside.story.pass(1ms);
        QVERIFY(role.mayTakeOver());
        QVERIFY(!changed.isEmpty());
        how.state = Tandem::Shared::State::Busy; // it is there again
        tandem.tellShared(id, how);
        QVERIFY(!role.mayTakeOver());
    }
};

QTEST_GUILESS_MAIN(ClockWordsTest)
#include "tst_clock_words.moc"
