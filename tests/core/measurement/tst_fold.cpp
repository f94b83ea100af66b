// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "core/measurement/openmeasurement.h"
#include "core/measurement/splice.h"
#include "support/story/pen.h"

#include <QTest>

using namespace Tweeluik;
using Story::Pen;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// Anna ○ and Bruno □ with a stream each, and the measurement as a third would see it.
struct TwoPens {
    QRandomGenerator random{42};
    MeasurementId measurement = Pen::seededId<MeasurementId>(random);
    Pen anna{measurement, Slot::First, random};
    Pen bruno{measurement, Slot::Second, random};

    [[nodiscard]] UnitId unit() { return Pen::seededId<UnitId>(random); }
    /// Each reads what the other wrote.
    void meet() {
        anna.sawAll(bruno.written());
        bruno.sawAll(anna.written());
    }
    [[nodiscard]] Fold fold() const {
        Fold fold;
        for (const Pen *pen : {&anna, &bruno}) {
            for (const Entry &entry : pen->written())
                fold.apply(entry);
        }
        return fold;
    }
    [[nodiscard]] Entry say(Pen &pen, const char *prompt, PromptState state, const QList<EntryRef> &parents = {}) {
        return pen.write(EntryKind::PromptState, {}, parents,
                         Payload::encode(Payload::Prompting{prompt, state, pen.slot()}));
    }
    [[nodiscard]] Entry clock(Pen &pen, ClockEvent event) {
        return pen.write(EntryKind::Clock, {}, {},
                         Payload::encode(ClockEntry{event, QByteArrayLiteral("b"), 0ms, Pen::wall(), pen.slot()}));
    }
    [[nodiscard]] Entry place(Pen &pen, UnitId note, ItemNumber item, bool there, const QList<EntryRef> &parents = {}) {
        return pen.write(EntryKind::NotePlace, note, parents, Payload::encode(Payload::Place{item, there, 0}));
    }
    [[nodiscard]] Entry remove(Pen &pen, UnitId note, const QList<EntryRef> &parents) {
        return pen.write(EntryKind::Delete, note, parents, Payload::encode(Payload::Removal()));
    }
};

Details details(const QString &organisation) {
    Details value;
    value.organisation = organisation;
    return value;
}

} // namespace

class FoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyIsEmpty() {
        const Fold fold;
        QVERIFY(fold.state().id.isNull());
        QCOMPARE(fold.state().entries, 0U);
        QVERIFY(fold.state().timeline.isEmpty());
    }

    void openingNamesMeasurementAndSlots() {
        TwoPens two;
        const Fold fold = two.fold();
        QCOMPARE(fold.state().id, two.measurement);
        QVERIFY(fold.state().joined());
        QCOMPARE(fold.state().structureHash.size(), 32);
    }

    void splicesMakeTheText() {
        TwoPens two;
        const UnitId note = two.unit();
        const QStringList texts{str("één"), str("één café"), str("geen café"), str("geen café 🙂"), str("🙂")};
        EntryRef head = two.bruno.createNote(note, texts.first(), {6}).ref();
        for (int i = 1; i < texts.size(); ++i)
            head = two.bruno.editNote(note, head, texts[i - 1], texts[i]).ref();
        const Fold fold = two.fold();
        QCOMPARE(fold.state().note(note)->text, texts.last());
        QCOMPARE(fold.state().note(note)->author, Slot::Second);
        QCOMPARE(fold.state().note(note)->heads, QList<EntryRef>{head});
        QStringList history;
        for (const NoteVersion &version : fold.history(note))
            history.append(version.text);
        QCOMPARE(history, texts);
    }

    void spliceNeverCutsACharacter() {
        const QByteArray e = QStringLiteral("é").toUtf8();
        const QByteArray a = QStringLiteral("è").toUtf8(); // same first byte
        const Splice splice = spliceBetween("x" + e + "y", "x" + a + "y");
        QCOMPARE(splice.offset, 1U);
        QCOMPARE(splice.removed, 2U);
        QCOMPARE(splice.inserted, a);
        const QByteArray smile = QStringLiteral("🙂").toUtf8();
        const QByteArray wink = QStringLiteral("😂").toUtf8(); // shares head and tail
        QCOMPARE(spliceBetween(smile, wink).inserted, wink);
    }

    void spliceThatDoesNotFitChangesNothing() {
        TwoPens two;
        const UnitId note = two.unit();
        const EntryRef head = two.anna.createNote(note, str("kort")).ref();
        const Payload::NoteEdit forged{Pen::wall(), std::nullopt, false, Splice{2, 4'000'000'000, "weg"}, std::nullopt};
        two.anna.write(EntryKind::NoteEdit, note, {head}, Payload::encode(forged));
        QCOMPARE(two.fold().state().note(note)->text, str("kort"));
    }

    void twoHeadsAreAConflictAsData() {
        TwoPens two;
        const UnitId note = two.unit();
        const EntryRef base = two.anna.createNote(note, str("basis")).ref();
        two.meet();
        const Entry a = two.anna.editNote(note, base, str("basis"), str("basis van Anna"));
        const Entry b = two.bruno.editNote(note, base, str("basis"), str("basis van Bruno"));
        const Fold split = two.fold();
        const Note *conflict = split.state().note(note);
        QCOMPARE(conflict->heads.size(), 2);
        QCOMPARE(conflict->otherTexts.size(), 1);
        QVERIFY(conflict->text != conflict->otherTexts.first());
        two.meet();
        const Entry merged = two.bruno.mergeNote(note, {a.ref(), b.ref()}, str("basis van beiden"));
        const Fold joined = two.fold();
        QCOMPARE(joined.state().note(note)->text, str("basis van beiden"));
        QCOMPARE(joined.state().note(note)->heads, QList<EntryRef>{merged.ref()});
        QVERIFY(joined.state().note(note)->otherTexts.isEmpty());
    }

    void headsOfEqualContentAreOneToTheReader() {
        TwoPens two;
        const UnitId note = two.unit();
        const EntryRef base = two.anna.createNote(note, str("basis")).ref();
        two.meet();
        two.anna.editNote(note, base, str("basis"), str("zelfde"));
        two.bruno.editNote(note, base, str("basis"), str("zelfde"));
        const Fold fold = two.fold();
        QCOMPARE(fold.state().note(note)->text, str("zelfde"));
        QVERIFY(fold.state().note(note)->otherTexts.isEmpty());
        QCOMPARE(fold.state().note(note)->heads.size(), 2);
    }

    void childBeforeParentWaits() {
        TwoPens two;
        const UnitId note = two.unit();
        const Entry made = two.anna.createNote(note, str("a"));
        const Entry second = two.anna.editNote(note, made.ref(), str("a"), str("ab"));
        const Entry third = two.anna.editNote(note, second.ref(), str("ab"), str("abc"));
        Fold fold;
        fold.apply(third);
        QVERIFY(fold.state().note(note) == nullptr);
        fold.apply(made);
        QCOMPARE(fold.state().note(note)->text, str("a"));
        fold.apply(second);
        QCOMPARE(fold.state().note(note)->text, str("abc"));
    }

    void repeatsAreIgnored() {
        TwoPens two;
        const Entry made = two.anna.createNote(two.unit(), str("eens"), {1});
        Fold fold = two.fold();
        const QByteArray before = fold.dump();
        for (int i = 0; i < 5; ++i)
            fold.apply(made);
        QCOMPARE(fold.dump(), before);
    }

    void removeWinsOnlyOverTheAddsItSaw() {
        TwoPens two;
        const UnitId note = two.unit();
        const Entry made = two.anna.createNote(note, str("over twee items"), {2});
        two.meet();
        const Entry seen = two.bruno.write(EntryKind::NotePlace, note, {}, Payload::encode(Payload::Place{8, true, 0}));
        // Bruno takes away what he saw at 2 and 8; Anna, who did not see that, credits 8 as well.
        static_cast<void>(two.place(two.bruno, note, 2, false, {made.ref()}));
        static_cast<void>(two.place(two.bruno, note, 8, false, {seen.ref()}));
        static_cast<void>(two.place(two.anna, note, 8, true));
        QCOMPARE(two.fold().state().note(note)->items, QList<ItemNumber>{8});
    }

    void deleteLosesFromAnEditItDidNotSee() {
        TwoPens two;
        const UnitId note = two.unit();
        const Entry made = two.anna.createNote(note, str("blijft"));
        const UnitId other = two.unit();
        const Entry gone = two.anna.createNote(other, str("gaat"));
        two.meet();
        static_cast<void>(two.remove(two.bruno, note, {made.ref()}));
        static_cast<void>(two.remove(two.bruno, other, {gone.ref()}));
        two.anna.editNote(note, made.ref(), str("blijft"), str("blijft staan"));
        const Fold fold = two.fold();
        QVERIFY(!fold.state().note(note)->deleted);
        QVERIFY(fold.state().note(other)->deleted);
        QCOMPARE(fold.state().timeline, QList<UnitId>{note});
    }

    void askedIfEitherSaysSo() {
        TwoPens two;
        two.anna.write(EntryKind::Role, {}, {}, Payload::encode(Payload::Roles{Slot::First}));
        two.meet();
        static_cast<void>(two.say(two.anna, "1a", PromptState::Partly));
        static_cast<void>(two.say(two.bruno, "1a", PromptState::Asked));
        QCOMPARE(two.fold().state().promptState(str("1a")), PromptState::Asked);
    }

    void enoughAndSkippedAreTheQuestioners() {
        TwoPens two;
        two.anna.write(EntryKind::Role, {}, {}, Payload::encode(Payload::Roles{Slot::First}));
        two.meet();
        static_cast<void>(two.say(two.anna, "1a", PromptState::Enough));
        static_cast<void>(two.say(two.anna, "1b", PromptState::Skipped));
        static_cast<void>(two.say(two.bruno, "2a", PromptState::Enough));
        static_cast<void>(two.say(two.bruno, "2b", PromptState::Skipped));
        const Measurement state = two.fold().state();
        QCOMPARE(state.promptState(str("1a")), PromptState::Enough);
        QCOMPARE(state.promptState(str("1b")), PromptState::Skipped);
        QCOMPARE(state.promptState(str("2a")), PromptState::Asked); // it was asked all the same
        QCOMPARE(state.promptState(str("2b")), PromptState::Open);
    }

    void theQuestionerOfThatMomentCounts() {
        TwoPens two;
        two.anna.write(EntryKind::Role, {}, {}, Payload::encode(Payload::Roles{Slot::First}));
        static_cast<void>(two.say(two.anna, "1a", PromptState::Skipped));
        two.anna.write(EntryKind::Role, {}, {}, Payload::encode(Payload::Roles{Slot::Second}));
        two.meet();
        static_cast<void>(two.say(two.bruno, "1b", PromptState::Skipped));
        const Measurement state = two.fold().state();
        QCOMPARE(state.promptState(str("1a")), PromptState::Skipped);
        QCOMPARE(state.promptState(str("1b")), PromptState::Skipped);
        QCOMPARE(state.questioner, Slot::Second);
        QCOMPARE(state.roleSwaps, 1);
    }

    void aLaterWordReplacesTheOneItSaw() {
        TwoPens two;
        const Entry asked = two.say(two.anna, "3a", PromptState::Asked);
        static_cast<void>(two.say(two.anna, "3a", PromptState::Open, {asked.ref()}));
        QCOMPARE(two.fold().state().promptState(str("3a")), PromptState::Open);
    }

    void tickedSubsMakeAPromptPartly() {
        TwoPens two;
        const Entry tick =
            two.bruno.write(EntryKind::SubTick, {}, {}, Payload::encode(Payload::SubTick{"6a", "6a.2", true}));
        QCOMPARE(two.fold().state().promptState(str("6a")), PromptState::Partly);
        QVERIFY(two.fold().state().prompts.value(str("6a")).tickedSubs.contains(str("6a.2")));
        two.bruno.write(EntryKind::SubTick, {}, {tick.ref()}, Payload::encode(Payload::SubTick{"6a", "6a.2", false}));
        QCOMPARE(two.fold().state().promptState(str("6a")), PromptState::Open);
    }

    void clockIsTheTimekeepers() {
        TwoPens two;
        two.bruno.write(EntryKind::Timekeeper, {}, {}, Payload::encode(Payload::Keeper{Slot::Second}));
        two.meet();
        static_cast<void>(two.clock(two.bruno, ClockEvent::Start));
        static_cast<void>(two.clock(two.anna, ClockEvent::Break)); // not hers to say
        two.meet();
        two.anna.write(EntryKind::Timekeeper, {}, {}, Payload::encode(Payload::Keeper{Slot::First}));
        two.meet();
        static_cast<void>(two.clock(two.bruno, ClockEvent::End)); // information now
        static_cast<void>(two.clock(two.anna, ClockEvent::Break));
        const Measurement state = two.fold().state();
        QCOMPARE(state.clock.size(), 2);
        QCOMPARE(state.clock.first().event, ClockEvent::Start);
        QCOMPARE(state.clock.last().event, ClockEvent::Break);
        QCOMPARE(state.clock.last().by, Slot::First);
        QCOMPARE(state.timekeeper, std::optional<Slot>(Slot::First));
    }

    void detailsOfBothAreAConflict() {
        TwoPens two;
        const Entry first = two.anna.write(EntryKind::Details, {}, {}, Payload::encode(details(str("De Linde"))));
        two.meet();
        two.anna.write(EntryKind::Details, {}, {first.ref()}, Payload::encode(details(str("De Linde, Kade"))));
        two.bruno.write(EntryKind::Details, {}, {first.ref()}, Payload::encode(details(str("De Lindehof"))));
        const Fold fold = two.fold();
        QCOMPARE(fold.state().otherDetails.size(), 1);
        const QList<EntryRef> heads = fold.heads(Subject::details());
        QCOMPARE(heads.size(), 2);
        two.meet();
        two.anna.write(EntryKind::Details, {}, heads, Payload::encode(details(str("De Lindehof, Kade"))));
        QCOMPARE(two.fold().state().details.organisation, str("De Lindehof, Kade"));
        QVERIFY(two.fold().state().otherDetails.isEmpty());
    }

    void aLaterVersionOfDetailsHidesNothing() {
        TwoPens two;
        const Entry first = two.anna.write(EntryKind::Details, {}, {}, Payload::encode(details(str("De Linde"))));
        TlvWriter later;
        later.number(1, 2).text(2, str("van later"));
        two.anna.write(EntryKind::Details, {}, {first.ref()}, later.data());
        QCOMPARE(two.fold().state().details.organisation, str("De Linde"));
    }

    void marksAtTheTableFollowTheSeats() {
        TwoPens two;
        QList<UnitId> members;
        for (const auto &[role, seat] :
             {std::pair(TeamRole::Client, 3), {TeamRole::Client, 1}, {TeamRole::Manager, 2}}) {
            members.append(two.unit());
            two.anna.write(EntryKind::TeamMember, {}, {}, Payload::encode(Payload::Seat{members.last(), role, seat}));
        }
        const Measurement state = two.fold().state();
        QCOMPARE(state.team.size(), 3);
        QCOMPARE(state.member(members[0])->mark, 2);
        QCOMPARE(state.member(members[1])->mark, 1);
        QCOMPARE(state.member(members[2])->mark, 0);
    }

    void removedMemberLosesFromAnEdit() {
        TwoPens two;
        const UnitId member = two.unit();
        const Entry made =
            two.anna.write(EntryKind::TeamMember, {}, {}, Payload::encode(Payload::Seat{member, TeamRole::Client, 0}));
        two.meet();
        two.bruno.write(EntryKind::Delete, {}, {made.ref()}, Payload::encode(Payload::Removal{member}));
        QVERIFY(two.fold().state().team.isEmpty());
        two.anna.write(EntryKind::TeamMember, {}, {made.ref()},
                       Payload::encode(Payload::Seat{member, TeamRole::Relative, 0}));
        QCOMPARE(two.fold().state().team.size(), 1);
        QCOMPARE(two.fold().state().team.first().role, TeamRole::Relative);
    }

    void undoTakesBackAndAgain() {
        TwoPens two;
        const UnitId note = two.unit();
        two.anna.createNote(note, str("met citaat"));
        const Entry mark = two.anna.write(EntryKind::Mark, note, {},
                                          Payload::encode(Payload::Marking{true, int(NoteMark::Quote), std::nullopt}));
        QVERIFY(two.fold().state().note(note)->marks.contains(NoteMark::Quote));
        const Entry undo = two.anna.undo(note, mark.ref());
        QVERIFY(!two.fold().state().note(note)->marks.contains(NoteMark::Quote));
        two.anna.undo(note, undo.ref());
        QVERIFY(two.fold().state().note(note)->marks.contains(NoteMark::Quote));
    }

    void nobodyUndoesAnothersAct() {
        TwoPens two;
        const UnitId note = two.unit();
        two.anna.createNote(note, str("met citaat"));
        const Entry mark = two.anna.write(EntryKind::Mark, note, {},
                                          Payload::encode(Payload::Marking{true, int(NoteMark::Quote), std::nullopt}));
        two.meet();
        two.bruno.undo(note, mark.ref());
        QVERIFY(two.fold().state().note(note)->marks.contains(NoteMark::Quote));
    }

    void clockAndRolesAreNotUndone() {
        TwoPens two;
        const Entry start = two.clock(two.anna, ClockEvent::Start);
        const Entry role = two.anna.write(EntryKind::Role, {}, {}, Payload::encode(Payload::Roles{Slot::Second}));
        two.anna.undo({}, start.ref());
        two.anna.undo({}, role.ref());
        const Fold fold = two.fold();
        QCOMPARE(fold.state().clock.size(), 1);
        QCOMPARE(fold.state().questioner, Slot::Second);
        QVERIFY(!fold.undoable(Slot::First, UndoScope::Talk).has_value());
        QVERIFY(!fold.undoable(Slot::First, UndoScope::Preparation).has_value());
    }

    void eraseWinsOverEverything() {
        TwoPens two;
        const UnitId note = two.unit();
        const Entry made = two.anna.createNote(note, str("buiten verslag"), {4});
        two.meet();
        two.bruno.erase(note);
        two.anna.editNote(note, made.ref(), str("buiten verslag"), str("toch nog"));
        two.anna.write(EntryKind::Mark, note, {}, Payload::encode(Payload::Marking{true, 1, std::nullopt}));
        const Fold fold = two.fold();
        QVERIFY(fold.state().note(note) == nullptr);
        QVERIFY(fold.state().timeline.isEmpty());
        QVERIFY(fold.history(note).isEmpty());
        QCOMPARE(fold.state().erasedUnits, 1);
        QVERIFY(!fold.undoable(Slot::First, UndoScope::Talk).has_value());
        QVERIFY(!fold.dump().contains("verslag"));
    }

    void skeletonsReadLikeErased() {
        TwoPens two;
        const UnitId note = two.unit();
        two.anna.createNote(note, str("weg"));
        two.anna.erase(note);
        Fold whole;
        Fold bare;
        for (const Entry &entry : two.anna.written()) {
            whole.apply(entry);
            bare.apply(entry.unit == note ? skeletonOf(entry) : entry);
        }
        QCOMPARE(bare.dump(), whole.dump());
    }

    void erasedNameLeavesTheMark() {
        TwoPens two;
        const UnitId member = two.unit();
        two.anna.write(EntryKind::TeamMember, {}, {}, Payload::encode(Payload::Seat{member, TeamRole::Client, 0}));
        two.anna.write(EntryKind::TeamMember, member, {}, Payload::encode(Payload::MemberName{member, str("Yara")}));
        QCOMPARE(two.fold().state().member(member)->name, str("Yara"));
        two.anna.erase(member);
        QVERIFY(two.fold().state().member(member) != nullptr);
        QVERIFY(two.fold().state().member(member)->name.isEmpty());
        QVERIFY(!two.fold().dump().contains("Yara"));
    }

    void unknownKindsAreKeptAndCounted() {
        TwoPens two;
        const auto before = two.fold().state().entries;
        two.anna.write(EntryKind(999), two.unit(), {}, QByteArrayLiteral("later"));
        two.anna.write(EntryKind::Explanation, {}, {}, QByteArrayLiteral("later"));
        const Fold fold = two.fold();
        QCOMPARE(fold.state().unknownKinds, 2);
        QCOMPARE(fold.state().entries, before + 2);
    }

    void forgedNumbersCostNoMemory() {
        TwoPens two;
        Entry far = two.anna.createNote(two.unit(), str("ver"));
        far.seq = (std::uint64_t(1) << 63) - 1;
        far.stamp = (std::uint64_t(1) << 63) - 2;
        Fold fold;
        fold.apply(far);
        QCOMPARE(fold.state().entries, 1U);
        QCOMPARE(fold.state().note(far.unit)->created.seq, far.seq);
        fold.apply(far);
        QCOMPARE(fold.state().entries, 1U);
    }

    void changeSaysWhatToRedraw() {
        TwoPens two;
        Fold fold = two.fold();
        const auto change = [&fold](const Entry &entry) {
            Change touched;
            fold.apply(entry, &touched);
            return touched;
        };
        const UnitId note = two.unit();
        const Entry made = two.anna.createNote(note, str("hier"), {1});
        QCOMPARE(change(made).notes, QSet<UnitId>{note});
        QCOMPARE(change(two.anna.undo(note, made.ref())).notes, QSet<UnitId>{note});
        QCOMPARE(change(two.say(two.anna, "1a", PromptState::Asked)).prompts, QSet<QString>{str("1a")});
        QVERIFY(change(two.clock(two.anna, ClockEvent::Start)).clock);
        const Change swapped =
            change(two.anna.write(EntryKind::Role, {}, {}, Payload::encode(Payload::Roles{Slot::Second})));
        QVERIFY(swapped.roles);
        QCOMPARE(swapped.prompts, QSet<QString>{str("1a")});
        QVERIFY(change(two.anna.write(EntryKind::Plan, {}, {}, Payload::encode(Plan()))).plan);
        QVERIFY(change(two.anna.erase(note)).notes.contains(note));
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
