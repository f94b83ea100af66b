// SPDX-License-Identifier: EUPL-1.2
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// What a reader of the tablet would call "everything": compared before and after it was away.
QByteArray everything(OneTablet &tablet) { return tablet.measurement().fold().dump(); }

} // namespace

/// Two hours at a table, in both parts, with everything that happens in between.
class StoryInterviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoHoursAsNoteTaker() {
        OneTablet tablet;
        tablet.prepare(Slot::Second);
        QCOMPARE(tablet.measurement().role(), Role::NoteTaker);
        // Planned 13:30; the last one comes in four minutes late.
        tablet.pass(4min);
        tablet.talk().takeTimekeeping();
        tablet.talk().clockEvent(ClockEvent::Start);
        QStringList written;
        int killed = 0;
        for (const Block &block : runningOrder(tablet.state().plan, tablet.instrument)) {
            if (block.kind == Block::Kind::Break) {
                holdBreak(tablet, block.length);
            } else if (block.kind == Block::Kind::Item) {
                written += noteAll(tablet, block);
                if (block.item % 4 == 0) {
                    const QByteArray before = everything(tablet);
                    tablet.pass(1s);
                    tablet.kill();
                    ++killed;
                    QCOMPARE(everything(tablet), before);
                }
                waitUntil(tablet, block.from + block.length + 4min);
            } else {
                tablet.pass(block.length);
            }
        }
        tablet.talk().clockEvent(ClockEvent::End);
        tablet.leavePage();

        QCOMPARE(killed, 3);
        QCOMPARE(tablet.texts(), written);
        QCOMPARE(tablet.state().timeline.size(), 48);
        QCOMPARE(tablet.portfolio().summaries().first().itemsDone, 12);
        QCOMPARE(tablet.time().phase, Phase::Ended);
        QCOMPARE(std::chrono::round<Minutes>(tablet.time().elapsed), 120min);
        QCOMPARE(std::chrono::round<Minutes>(tablet.time().paused), 10min);
        QVERIFY(!tablet.time().estimated);
        const Progress end = progress(tablet.state(), tablet.instrument, tablet.time(), tablet.clock.now(), 12);
        QCOMPARE(end.pace, Pace::SlightlyLater);
        QVERIFY(stillOpen(tablet.state(), tablet.instrument).isEmpty());

        closeAndReopen(tablet);
    }

    void twoHoursAsQuestioner() {
        OneTablet tablet;
        tablet.prepare(Slot::First);
        QCOMPARE(tablet.measurement().role(), Role::Questioner);
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.pass(10min);
        QString inHand = str("1a");
        int asked = 0;
        while (true) {
            tablet.measurement().savePosition(
                {str("interview/ask"), inHand.left(inHand.size() - 1).toInt(), inHand, 0});
            tablet.pass(90s);
            ++asked;
            if (asked % 10 == 0) {
                const UnitId moment =
                    tablet.notes().moment(inHand.left(inHand.size() - 1).toInt(), NoteMark::Quote, tablet.position());
                QVERIFY(tablet.state().note(moment)->clock.has_value());
                tablet.settleStore();
            }
            if (asked == 20) {
                tablet.kill();
                QCOMPARE(tablet.measurement().position().prompt, inHand);
            }
            if (asked == 30) {
                // The tablet's battery is flat; it comes back on the charger.
                tablet.clock.reboot(90s);
                tablet.kill();
                QVERIFY(tablet.time().estimated);
            }
            tablet.talk().setPromptState(inHand, asked % 7 == 0 ? PromptState::Skipped : PromptState::Enough);
            const auto next = nextOpenPrompt(tablet.state(), tablet.instrument, inHand);
            if (!next)
                break;
            inHand = next->prompt;
        }
        QCOMPARE(asked, 50);
        QVERIFY(stillOpen(tablet.state(), tablet.instrument).isEmpty());
        int skipped = 0;
        for (const PromptProgress &prompt : tablet.state().prompts)
            skipped += prompt.state == PromptState::Skipped ? 1 : 0;
        QCOMPARE(skipped, 7);
        QCOMPARE(tablet.state().timeline.size(), 5);
        // 10 minutes of opening, 50 times 90 seconds, and the minute and a half that the tablet was off.
        QCOMPARE(std::chrono::round<std::chrono::seconds>(tablet.time().elapsed), std::chrono::seconds(600 + 51 * 90));
        tablet.talk().clockEvent(ClockEvent::End);
        tablet.settleStore();
        QCOMPARE(tablet.store().signedHeads(tablet.measurement().id()).size(), 1);
    }

    void rolesAreSwappedHalfWay() {
        OneTablet tablet;
        tablet.prepare(Slot::First);
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.talk().setPromptState(str("1a"), PromptState::Enough);
        tablet.pass(40min);
        tablet.talk().swapRoles();
        QCOMPARE(tablet.measurement().role(), Role::NoteTaker);
        tablet.composer().setItem(2, false);
        tablet.noteDown(str("nu noteert Anna"));
        tablet.pass(1s);
        tablet.kill();
        QCOMPARE(tablet.measurement().role(), Role::NoteTaker);
        QCOMPARE(tablet.state().roleSwaps, 1);
        QCOMPARE(tablet.note(str("Anna"))->author, Slot::First);
        QCOMPARE(tablet.state().promptState(str("1a")), PromptState::Enough);
        tablet.talk().swapRoles();
        QCOMPARE(tablet.measurement().role(), Role::Questioner);
        QCOMPARE(tablet.state().roleSwaps, 2);
    }

    void theClockOfTheTabletIsSetDuringTheTalk() {
        OneTablet tablet;
        tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.pass(30min);
        tablet.clock.jumpWall(-1h); // winter time, or somebody's finger
        const UnitId note = tablet.noteDown(str("na de sprong"));
        QVERIFY(*tablet.state().note(note)->clock >= 30min);
        QVERIFY(*tablet.state().note(note)->clock < 31min);
        tablet.noteDown(str("en daarna"));
        QCOMPARE(tablet.texts(), (QStringList{str("na de sprong"), str("en daarna")}));
    }

private:
    static void closeAndReopen(OneTablet &tablet) {
        const QByteArray before = everything(tablet);
        tablet.portfolio().close();
        tablet.settleStore();
        const MeasurementId id = tablet.portfolio().summaries().first().id;
        tablet.kill();
        QVERIFY(tablet.portfolio().open(id).ok());
        QCOMPARE(everything(tablet), before);
    }
    static void holdBreak(OneTablet &tablet, Milliseconds length) {
        tablet.talk().clockEvent(ClockEvent::Break);
        tablet.pass(length);
        tablet.lockAndUnlock(); // the tablet lay in a bag
        tablet.talk().clockEvent(ClockEvent::Resume);
    }
    static QStringList noteAll(OneTablet &tablet, const Block &block) {
        QStringList written;
        tablet.composer().setItem(block.item, false);
        for (int i = 0; i < 4; ++i)
            written.append(takeNote(tablet, block.item, i));
        for (const Instrument::Prompt &prompt : tablet.instrument.item(ItemId{block.item}).prompts)
            tablet.talk().setPromptState(prompt.id.toString(), PromptState::Asked);
        return written;
    }
    static void waitUntil(OneTablet &tablet, Milliseconds sincePlannedStart) {
        const Milliseconds now = tablet.clock.now().wall - *tablet.state().details.plannedStart;
        QVERIFY2(now < sincePlannedStart, "typing took longer than the item");
        tablet.pass(sincePlannedStart - now);
    }
    static QString takeNote(OneTablet &tablet, ItemNumber item, int i) {
        const QString text = str("Item %1, aantekening %2: één begeleider voor elf mensen.").arg(item).arg(i);
        if (i == 1)
            tablet.composer().toggleMark(NoteMark::Quote);
        tablet.type(text, 150ms);
        if (i == 2)
            tablet.composer().toggleSpeaker(tablet.state().team.at(item % 10).id);
        if (i == 3)
            tablet.pass(6s);
        tablet.composer().next();
        return text;
    }
};

QTEST_GUILESS_MAIN(StoryInterviewTest)
#include "tst_story_interview.moc"
