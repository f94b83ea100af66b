// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"
#include "core/measurement/judgementcodec.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// One line per fact: what, and its values, each quoted.
class Lines {
public:
    template <typename... Values> void add(const char *what, const Values &...values) {
        m_out.append(what);
        (append(values), ...);
        m_out.append('\n');
    }
    [[nodiscard]] QByteArray text() const { return m_out; }

private:
    void word(const QByteArray &value) { m_out.append(' ').append(value); }
    void append(const QString &value) { word('"' + value.toUtf8().toPercentEncoding(" ") + '"'); }
    void append(const QByteArray &value) { word('"' + value.toPercentEncoding(" ") + '"'); }
    void append(std::int64_t value) { word(QByteArray::number(qlonglong(value))); }
    void append(std::uint64_t value) { word(QByteArray::number(qulonglong(value))); }
    void append(int value) { word(QByteArray::number(value)); }
    void append(bool value) { word(value ? "yes" : "no"); }
    void append(Milliseconds value) { append(std::int64_t(value.count())); }
    void append(Minutes value) { append(std::int64_t(value.count())); }
    void append(Slot value) { append(int(value)); }
    template <typename Tag> void append(const Id16<Tag> &value) { word(value.toHex()); }
    void append(const EntryRef &value) { word(value.stream.toHex() + '/' + QByteArray::number(qulonglong(value.seq))); }
    template <typename T> void append(const std::optional<T> &value) {
        if (value)
            append(*value);
        else
            word("-");
    }
    template <typename T> void append(const QList<T> &values) {
        word("[");
        for (const T &value : values)
            append(value);
        word("]");
    }
    void append(const Details &details) {
        append(details.organisation);
        append(details.unit);
        append(details.kind);
        append(int(details.level));
        append(details.round);
        append(details.plannedStart);
        append(details.practice);
        append(details.hardEnd);
        append(static_cast<const QList<QString> &>(details.otherKinds));
        append(details.meaning);
    }
    void append(const Plan &plan) {
        append(plan.length);
        append(plan.opening);
        append(plan.breakTime);
        append(plan.freeRoom);
        append(plan.closing);
        append(plan.breakAfter);
        append(plan.order);
    }
    void append(const TeamMember &member) {
        append(member.id);
        append(int(member.role));
        append(member.mark);
        append(member.seat);
        append(member.name);
    }

    QByteArray m_out;
};

void addClock(Lines &lines, const Measurement &state) {
    for (const ClockEntry &event : state.clock)
        lines.add("clock", int(event.event), event.bootId, event.sinceBoot, event.wall, event.by);
    for (const ClockEntry &event : state.clockAside)
        lines.add("clock-aside", int(event.event), event.bootId, event.sinceBoot, event.wall, event.by);
    for (const ClockOffset &reading : state.clockOffsets)
        lines.add("clock-offset", reading.bootA, reading.bootB, reading.offset, reading.error, reading.at,
                  reading.wall);
}

void addShared(Lines &lines, const Measurement &state) {
    lines.add("measurement", state.id, state.structureHash.toHex(), state.entries, state.unknownKinds,
              state.erasedUnits);
    for (const Slot slot : {Slot::First, Slot::Second})
        lines.add("tablet", slot, state.tablets[std::size_t(slot)], state.wordingOf(slot));
    lines.add("details", state.details);
    for (const Details &other : state.otherDetails)
        lines.add("other-details", other);
    for (const Auditor &auditor : state.auditors)
        lines.add("auditor", auditor.slot, auditor.firstName, int(auditor.affiliation), auditor.function,
                  auditor.livedExperience, auditor.relation, int(auditor.conflict), auditor.handling);
    lines.add("roles", state.questioner, state.timekeeper, state.roleSwaps);
    lines.add("plan", state.plan);
    for (const Plan &other : state.otherPlans)
        lines.add("other-plan", other);
    for (const TeamMember &member : state.team) {
        lines.add("member", member);
        for (const TeamMember &other : state.otherTeam.value(member.id))
            lines.add("other-member", other);
    }
    QList<UnitId> people = state.presence.keys();
    std::sort(people.begin(), people.end());
    for (const UnitId &member : people) {
        for (const PresenceEvent &event : state.presence.value(member))
            lines.add("presence", member, int(event.kind), event.wall, event.clock);
    }
    for (const OffRecord &said : state.offRecord)
        lines.add("off-record", int(said.what), said.wall, said.clock, said.item, said.back, said.notes);
    lines.add("off-record-now", state.offRecordNow);
    addClock(lines, state);
    QStringList prompts = state.prompts.keys();
    prompts.sort();
    for (const QString &prompt : prompts) {
        const PromptProgress &progress = *state.prompts.constFind(prompt);
        QStringList subs = progress.tickedSubs.values();
        subs.sort();
        lines.add("prompt", prompt, int(progress.state), static_cast<const QList<QString> &>(subs));
    }
}

QByteArray hex(const std::array<std::uint8_t, 32> &bytes) {
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
}

void addRoster(Lines &lines, const Roster &roster) {
    for (const Roster::Member &member : roster.members)
        lines.add("roster", member.line.slot, hex(member.line.signing), hex(member.line.talking),
                  hex(member.line.receive), member.confirmed, member.joined, member.retired, member.left,
                  roster.mayReceive(member.line.signing));
}

void addAdoption(Lines &lines, const Measurement &state) {
    if (state.adoption.state == Adoption::State::None)
        return;
    lines.add("adoption", int(state.adoption.state), state.sealed);
    for (std::size_t side = 0; side < 2; ++side)
        lines.add("adopted", state.adoption.sides[side].measurement.toHex(), state.adoption.sides[side].line.slot,
                  state.adoption.said[side]);
}

void addQuestions(Lines &lines, const QList<Question> &questions) {
    for (const Question &question : questions)
        lines.add("question", question.id, question.author, question.item, question.text, question.wall,
                  int(question.state), question.created);
}

void addSeals(Lines &lines, const SealLog &seals) {
    for (const Commit &commit : seals.commits)
        lines.add("commit", commit.ref, commit.slot, commit.round, commit.wording, hex(commit.explanations),
                  hex(commit.seal), hex(commit.key), commit.wall);
    for (const Rekey &rekey : seals.rekeys)
        lines.add("rekey", rekey.ref, rekey.slot, rekey.commit, hex(rekey.key));
    for (const Reopening &reopening : seals.reopenings)
        lines.add("reopening", reopening.ref, reopening.slot, reopening.commit, reopening.reason, reopening.wall);
    for (const ScoresAnew &anew : seals.anew)
        lines.add("anew", anew.ref, anew.slot, anew.wall);
    for (const Release &release : seals.releases)
        lines.add("release", release.ref, release.slot, release.commit, release.to, release.box.toHex());
    for (const Reveal &reveal : seals.reveals)
        lines.add("reveal", reveal.ref, reveal.slot, reveal.commit, hex(reveal.scoresHead), hex(reveal.random),
                  reveal.sheet.toHex());
}

/// What both may see. Own scores are never among it: two tablets with the same entries give the same dump.
void addJudgement(Lines &lines, const Judgement &judgement, const Hash &explanationSet) {
    if (judgement == Judgement() && explanationSet == Hash{})
        return;
    lines.add("judgement", hex(explanationSet), int(judgement.impressionsWhen), judgement.impressionsDiscussed);
    for (const Slot slot : {Slot::First, Slot::Second}) {
        const auto at = std::size_t(slot);
        const QByteArray paper = judgement.paper[at] ? encodeSheet(*judgement.paper[at]).toHex() : QByteArray();
        lines.add("judging", slot, judgement.ready[at].toHex(), judgement.goesOn[at].toHex(), judgement.alone[at],
                  paper);
    }
    for (auto it = judgement.drafters.begin(); it != judgement.drafters.end(); ++it)
        lines.add("drafter", it.key(), it.value());
    for (const DifferenceHandling &difference : judgement.differences)
        lines.add("difference", difference.notes[0], difference.notes[1], difference.item, int(difference.how),
                  difference.reason);
    for (const SharedImpression &shared : judgement.impressions)
        lines.add("shared-impression", shared.id, shared.author, shared.text, shared.items, shared.wall);
    addSeals(lines, judgement.seals);
    for (auto it = judgement.outcomes.begin(); it != judgement.outcomes.end(); ++it) {
        for (const Outcome &outcome : it.value())
            lines.add("outcome", it.key(), int(outcome.kind), outcome.level, outcome.reason, outcome.until,
                      outcome.promise, outcome.wall);
    }
    for (auto it = judgement.readings.begin(); it != judgement.readings.end(); ++it)
        lines.add("reading", it.key(), static_cast<const QList<QString> &>(it.value()));
}

void addRecordings(Lines &lines, const Measurement &state) {
    if (state.retention)
        lines.add("retention", state.retention->retention.days, state.retention->retention.whenFinal,
                  state.retention->wall);
    for (const Recording &recording : state.recordings) {
        const RecordingStart &begun = recording.begun;
        lines.add("recording", recording.id, begun.by, hex(begun.key), hex(begun.header), begun.clock, begun.wall,
                  begun.retention.days, begun.retention.whenFinal, recording.shared);
        for (const RecordingEvent &event : recording.events)
            lines.add("recording-event", recording.id, int(event.what), int(event.why), event.sample, event.clock,
                      event.wall);
        for (const DestroyedPassage &gone : recording.destroyed)
            lines.add("passage-destroyed", recording.id, gone.first, gone.last, hex(gone.proof), gone.wall, gone.by);
        for (const ErasedRecording &gone : recording.erased)
            lines.add("recording-erased", recording.id, int(gone.why), hex(gone.proof), gone.wall, gone.by);
    }
}

void addReplans(Lines &lines, const QList<ReplanRecord> &replans) {
    for (const ReplanRecord &record : replans)
        lines.add("replan", int(record.about), record.taken, static_cast<const QList<QString> &>(record.prompts),
                  static_cast<const QList<QString> &>(record.kept), record.wall, record.clock, record.agreed,
                  record.lengthPerMille);
}

void addPreparation(Lines &lines, const Preparation &preparation) {
    QStringList prompts = preparation.priorities.keys();
    prompts.sort();
    for (const QString &prompt : prompts)
        lines.add("priority", prompt, int(preparation.priority(prompt)));
    for (const Slot slot : {Slot::First, Slot::Second})
        lines.add("priorities-confirmed", slot, preparation.prioritiesConfirmed[std::size_t(slot)].toHex());
    QList<UnitId> members = preparation.consents.keys();
    std::sort(members.begin(), members.end());
    for (const UnitId &member : members) {
        const Consent consent = preparation.consent(member);
        lines.add("consent", member, int(consent.form), int(consent.answer(ConsentFor::TakingPart)),
                  int(consent.answer(ConsentFor::Notes)), int(consent.answer(ConsentFor::Quotes)),
                  int(consent.answer(ConsentFor::Audio)), consent.audioWall);
        if (consent.audio)
            lines.add("audio-consent", member, int(consent.audio->way), consent.audio->askedBy, consent.audio->wall,
                      consent.audio->clock, hex(consent.audio->text));
    }
    for (auto it = preparation.absentReasons.begin(); it != preparation.absentReasons.end(); ++it)
        lines.add("absent", int(it.key()), it.value());
    for (const auto &[name, ticked] : preparation.ticks)
        lines.add("tick", int(name.list), name.line, ticked[0], ticked[1]);
    for (const auto &[name, text] : preparation.lines)
        lines.add("line", int(name.list), name.line, text);
}

void addExplanations(Lines &lines, const Measurement &state) {
    for (auto it = state.explanations.begin(); it != state.explanations.end(); ++it) {
        for (const SharedText &text : it.value()) {
            lines.add("explanation", it.key(), text.unit, text.text, text.conflict, text.seen[0], text.seen[1],
                      text.heads);
            for (const TextVersion &version : text.versions)
                lines.add("explanation-version", version.ref, version.author, version.wall, version.text);
            for (const MergedPlace &place : text.merged)
                lines.add("merged-place", std::int64_t(place.from), std::int64_t(place.length), place.first);
        }
    }
    for (const Conflict &conflict : state.conflicts)
        lines.add("conflict", int(conflict.about), conflict.unit, conflict.item, conflict.heads, conflict.authors,
                  conflict.wall);
}

} // namespace

QByteArray Fold::dump() const {
    const Measurement &state = this->state();
    Lines lines;
    addShared(lines, state);
    addPreparation(lines, state.preparation);
    addReplans(lines, state.replans);
    addRecordings(lines, state);
    addExplanations(lines, state);
    addJudgement(lines, state.judgement, state.explanationSet);
    addRoster(lines, state.roster);
    addAdoption(lines, state);
    addQuestions(lines, state.questions);
    QList<UnitId> units = state.notes.keys();
    std::sort(units.begin(), units.end());
    for (const UnitId &unit : units) {
        const Note &note = *state.note(unit);
        QList<int> marks;
        for (const NoteMark mark : note.marks.values())
            marks.append(int(mark));
        lines.add("note", unit, note.author, note.text, note.clock, note.wall, note.items, marks, note.speaker,
                  note.versions, note.deleted, note.heads, note.created, int(note.origin), note.source);
        for (const QString &other : note.otherTexts)
            lines.add("other-text", unit, other);
        for (const NoteVersion &past : history(unit))
            lines.add("version", unit, past.ref, past.text, past.wall, past.clock, past.author);
    }
    for (const NotePair &link : state.links)
        lines.add("link", link.first, link.second);
    for (const Promise &promise : state.promises)
        lines.add("promise", promise.id, promise.text.what, promise.text.member,
                  promise.text.role ? int(*promise.text.role) : 0, promise.text.byDay, promise.text.item,
                  promise.text.note, int(promise.state), promise.wall, promise.created);
    lines.add("timeline", state.timeline);
    for (const Slot slot : {Slot::First, Slot::Second}) {
        for (const UndoScope scope : {UndoScope::Talk, UndoScope::Preparation})
            lines.add("undo", slot, int(scope), undoable(slot, scope), redoable(slot, scope));
    }
    return lines.text();
}

} // namespace Tweeluik
