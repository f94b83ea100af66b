// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Verbs of preparing: details, auditors, team, plan, wording.
class PreparationService {
public:
    explicit PreparationService(OpenMeasurement &measurement);
    void setDetails(const Details &details);
    /// The name alone.
    void setAuditor(Slot slot, const QString &firstName);
    void setAuditor(const Auditor &auditor);
    /// A new person mark of that role at the end of the seating row; marks of a role renumber by seat.
    UnitId addTeamMember(TeamRole role);
    void setTeamMember(const TeamMember &member);
    void removeTeamMember(UnitId member);
    /// Role and seat of somebody whom both tablets changed: these, in place of everything that stands. Also what shows
    /// already. The name is left alone.
    void settleSeat(const TeamMember &member);
    void setPlan(const Plan &plan);
    void setWording(const QByteArray &wordingName);
    void setPriority(const QString &prompt, Priority priority);
    /// `slot` agrees with the priorities as they are now, or not any more. A change afterwards opens it again.
    void confirmPriorities(Slot slot, bool yes);
    /// Why nobody of that role is at the table; empty takes the reason back.
    void setAbsentReason(TeamRole role, const QString &reason);
    void tick(const LineName &line, Slot slot, bool ticked);
    /// The auditors' own words for a line of a card; empty gives the app's back.
    void setLine(const LineName &line, const QString &text);
    /// Takes back the last own act of preparing, and does it again. False when there is none.
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

private:
    OpenMeasurement &m_measurement;
};

/// Roles missing at the table, and how many count towards the ten (manual, Bijlage 1; G6).
[[nodiscard]] QList<TeamRole> missingRoles(const QList<TeamMember> &team);
[[nodiscard]] int countedMembers(const QList<TeamMember> &team);

/// What each person at the table agreed to (manual, Bijlage 1: forms go to everybody). Never undone by a key.
class ConsentService {
public:
    explicit ConsentService(OpenMeasurement &measurement);
    void setForm(UnitId member, FormState form);
    /// A no after a yes is kept as Withdrawn. Unknown members are left alone.
    void answer(UnitId member, ConsentFor about, bool yes);
    /// Nobody asked yet, after a slip of the finger.
    void askAgain(UnitId member, ConsentFor about);
    /// The notes in which that person speaks: what a withdrawal is about.
    [[nodiscard]] QList<UnitId> notesOf(UnitId member) const;

private:
    void write(UnitId member, std::optional<ConsentFor> about, int value);
    OpenMeasurement &m_measurement;
};

/// Whether everybody who takes part has said yes to `about`; `open` are those nobody asked yet. Somebody who does not
/// take part is not counted. For the auditors' eyes: the room never sees who said no.
struct ConsentOverview {
    QList<UnitId> open;
    QList<UnitId> refused; ///< no or withdrawn
    [[nodiscard]] bool all() const { return open.isEmpty() && refused.isEmpty(); }
};
[[nodiscard]] ConsentOverview consentOverview(const Measurement &measurement, ConsentFor about);

/// Verbs of the talk that are no text: prompts, roles, clock.
class InterviewService {
public:
    explicit InterviewService(OpenMeasurement &measurement);
    /// While one tablet speaks for both auditors, "genoeg gehoord" and "overgeslagen" are the questioner's words.
    void setPromptState(const QString &prompt, PromptState state);
    void tickSub(const QString &prompt, const QString &sub, bool ticked);
    /// Immediate while unlinked; counted.
    void swapRoles();
    /// What was proposed about prompts, and what the auditors made of it: one act, one entry. An essential prompt is
    /// taken out of what is left out. Moment and interview clock are filled in here; `clock` none before the start.
    void keepReplan(ReplanRecord record, std::optional<Milliseconds> clock);
    /// Signs the heads at the end of the talk.
    void clockEvent(ClockEvent event);
    /// From the last event of the clock that is known here: what the other said and did not come in time is
    /// information.
    void takeTimekeeping();
    /// The other tablet gave out in mid-talk: this auditor asks and keeps time from here.
    void takeOver();
    /// What the clocks of two tablets differ, as it was just read; the wall time is filled in here. False: it is no
    /// reading, or one that is known tells as much.
    bool keepClockOffset(ClockOffset reading);
    /// A second appointment, after the end (G22): this tablet keeps time, the room begins anew. Whoever was there left
    /// when the first talk was over, at `clock`; who is there now has to be said again.
    void startAgain(Milliseconds clock);
    /// Somebody came, takes part by video, or left. `clock` is the position of the interview clock, none before the
    /// start.
    void setPresence(UnitId member, PresenceKind kind, std::optional<Milliseconds> clock);

private:
    OpenMeasurement &m_measurement;
};

/// Verbs of noting. Text edits go through `Composer`, which turns typing into drafts and entries.
class NoteService {
public:
    explicit NoteService(OpenMeasurement &measurement);
    /// The questioner's one large button (G12): this moment, a mark if given, no typing needed. Null off the record:
    /// nothing is kept then.
    UnitId moment(ItemNumber item, std::optional<NoteMark> mark, std::optional<Milliseconds> clock);
    /// Credits the note to an item as well, or takes it away there.
    void place(UnitId note, ItemNumber item, bool there);
    /// From one item (0 = the inbox) to another (0 = back to the inbox), as one act.
    void move(UnitId note, ItemNumber from, ItemNumber to);
    void mark(UnitId note, NoteMark mark, bool there);
    void setSpeaker(UnitId note, const std::optional<UnitId> &member);
    /// How it came about, for what was not heard in the talk; `source` in words, may be empty.
    void setOrigin(UnitId note, Origin origin, const QString &source = {});
    /// These two see it differently (G20); of any note, by both auditors. A note with itself, or one that is gone, is
    /// left alone.
    void link(UnitId note, UnitId other);
    void unlink(UnitId note, UnitId other);
    /// The note leaves the time line; undo brings it back.
    void remove(UnitId note);
    /// Undoes the last own act that can be undone (never clock, erase), also one from before a restart. `changed` says
    /// which note or prompt it touched. False when there is none. A composer settles first.
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Words of the notes of this measurement, accents and case ignored, all words must occur; best first. With a
    /// mark: only notes that have it, all of them when there are no words, the last one first.
    [[nodiscard]] QList<UnitId> search(const QString &words, std::optional<NoteMark> mark = {}) const;

private:
    void setLink(UnitId note, UnitId other, bool there);
    OpenMeasurement &m_measurement;
};

/// Documents that somebody promised: what, by whom (a person mark or a role, never a name), by when, about which item.
class PromiseService {
public:
    explicit PromiseService(OpenMeasurement &measurement);
    /// Null without words.
    UnitId add(const PromiseText &text);
    void change(UnitId promise, const PromiseText &text);
    void setState(UnitId promise, PromiseState state);
    void remove(UnitId promise);

private:
    void write(UnitId promise, const QList<EntryRef> &parents, PromiseText text);
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik
