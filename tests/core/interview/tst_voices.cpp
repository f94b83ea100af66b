// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/voices.h"
#include "support/story/onetablet.h"

#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// The team of ten of the story, and who says what.
class Room {
public:
    OneTablet tablet;
    Room() { tablet.prepare(); }
    [[nodiscard]] UnitId member(int seat) { return tablet.state().team.at(seat).id; }
    UnitId says(int seat, ItemNumber item) {
        const UnitId note = tablet.notes().moment(item, std::nullopt, 1min);
        tablet.notes().setSpeaker(note, member(seat));
        return note;
    }
    [[nodiscard]] QList<UnitId> silent() { return notHeard(tablet.state()); }
    [[nodiscard]] QList<UnitId> silentIn(int theme) {
        return notHeard(tablet.state(), tablet.instrument.themes().at(theme));
    }
    [[nodiscard]] QList<UnitId> already(ItemNumber item) {
        return alreadyHeard(tablet.state(), tablet.instrument, item);
    }
};

} // namespace

class VoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSaidNothingIsNotHeard() {
        Room room;
        QCOMPARE(room.silent().size(), 10);
        const UnitId note = room.says(9, 1);
        QVERIFY(!room.silent().contains(room.member(9)));
        QCOMPARE(room.silent().size(), 9);
        // The words went, and the voice with them.
        room.tablet.notes().remove(note);
        QCOMPARE(room.silent().size(), 10);
        QVERIFY(room.tablet.notes().undo());
        room.tablet.notes().setSpeaker(note, std::nullopt);
        QCOMPARE(room.silent().size(), 10);
    }

    void aThemeIsHeardByItself() {
        Room room;
        room.says(1, 1);
        QVERIFY(!room.silentIn(0).contains(room.member(1)));
        QVERIFY(room.silentIn(1).contains(room.member(1)));
        // Credited to an item of the other theme as well: heard there too.
        room.tablet.notes().place(room.says(1, 3), 4, true);
        QVERIFY(!room.silentIn(1).contains(room.member(1)));
        // In the inbox it belongs to no theme, and still to the talk.
        room.says(2, 0);
        QVERIFY(room.silentIn(0).contains(room.member(2)));
        QVERIFY(!room.silent().contains(room.member(2)));
    }

    void whoLeftIsNotWaitedFor() {
        Room room;
        InterviewService talk = room.tablet.talk();
        talk.setPresence(room.member(3), PresenceKind::Left, 5min);
        QVERIFY(!room.silent().contains(room.member(3)));
        talk.setPresence(room.member(3), PresenceKind::ByVideo, 9min);
        QVERIFY(room.silent().contains(room.member(3)));
    }

    void interpreterAndSupporterSpeakForSomebodyElse() {
        Room room;
        const UnitId interpreter = room.tablet.preparation().addTeamMember(TeamRole::Interpreter);
        const UnitId supporter = room.tablet.preparation().addTeamMember(TeamRole::Supporter);
        QCOMPARE(room.tablet.state().team.size(), 12);
        QVERIFY(!room.silent().contains(interpreter));
        QVERIFY(!room.silent().contains(supporter));
        QCOMPARE(room.silent().size(), 10);
    }

    /// Item 8 comes up during item 2.
    void whatWasCreditedHereIsAlreadyHeard() {
        Room room;
        const UnitId note = room.says(4, 2);
        QVERIFY(room.already(8).isEmpty());
        room.tablet.notes().place(note, 8, true);
        QCOMPARE(room.already(8), QList<UnitId>({note}));
        // Once the item is in hand, its own notes are no news; the credited one still is.
        room.tablet.talk().setPromptState(str("8a"), PromptState::Asked);
        const UnitId own = room.says(5, 8);
        QCOMPARE(room.already(8), QList<UnitId>({note}));
        room.tablet.notes().place(own, 9, true);
        QCOMPARE(room.already(8), QList<UnitId>({note, own}));
        room.tablet.notes().place(note, 8, false);
        QCOMPARE(room.already(8), QList<UnitId>({own}));
    }

    void aMovedNoteIsHeardWhereItWent() {
        Room room;
        const UnitId note = room.says(4, 2);
        room.tablet.notes().move(note, 2, 8);
        QCOMPARE(room.already(8), QList<UnitId>({note}));
        QVERIFY(room.already(2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(VoicesTest)
#include "tst_voices.moc"
