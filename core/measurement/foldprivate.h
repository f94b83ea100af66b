// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/fold.h"
#include "core/measurement/openmeasurement.h"
#include "core/measurement/oplog.h"
#include "core/measurement/payloads.h"
#include "core/measurement/registers.h"

#include <QHash>
#include <functional>
#include <map>
#include <vector>

namespace Tweeluik {

/// The fold in two steps. `take` files an entry under what it is about and is all that opening a measurement pays per
/// entry; `refresh` evaluates what became stale, from the set of its entries alone, which is why no order of delivery
/// can make a difference.
struct Fold::Private {
    using Index = OpLog::Index;
    using Op = OpLog::Op;
    using Run = std::vector<Index>;
    static constexpr Index none = OpLog::none;

    /// Entries about one thing, in order of arrival.
    struct Group {
        enum class About : std::uint8_t {
            Streams,
            Details,
            Plan,
            Auditors,
            Wordings,
            Seats,
            Time,
            Roster,
            Adopt,
            Seals,
            Prompt,
            Register,
            Unit
        };
        About about = About::Unit;
        bool stale = false;
        bool erased = false;
        bool note = false;        ///< Unit: a note.create has come
        bool promise = false;     ///< Unit: a promise has come
        bool explanation = false; ///< Unit: a version of an explanation has come
        bool question = false;    ///< Unit: a quiet question has come
        bool shared = false;      ///< Unit: a shared impression has come
        Index first = none;
        Index last = none;
        UnitId unit; ///< Unit; otherwise null
    };
    static_assert(sizeof(Group) <= 32);
    using GroupIndex = std::uint32_t;
    /// `Op::next` of the last of a group: this bit and the number of the group.
    static constexpr Index end = Index(1) << 31;

    /// A version of a note's text, while it is being evaluated.
    struct Version {
        Index op = none;
        std::size_t base = npos; ///< position of the one parent
        bool replaced = false;   ///< a later version builds on it
        Payload::TextChange change;
        static constexpr std::size_t npos = ~std::size_t(0);
    };

    /// One thing that an entry says about where a note belongs, what it is, or who says it.
    struct Tag {
        enum class Class : std::uint8_t { Place, Mark, Speaker, Origin };
        Class tagClass = Class::Place;
        int number = 0;        ///< item or mark
        std::size_t order = 0; ///< among the entries of the note
        Index op = none;
        bool there = true;
        std::optional<UnitId> speaker{};
    };

    Private();

    // fold.cpp
    void take(const Entry &entry);
    void takeByKind(Index index, const Entry &entry);
    /// By the opening of its stream, which comes first.
    [[nodiscard]] bool isPrivate(const Entry &entry);
    void collect(Change *into);
    void refresh();
    /// The group it is filed under; none for what stands for itself (erase, undo outside units, unreadable).
    [[nodiscard]] std::optional<GroupIndex> groupFor(const Entry &entry);
    void takeOpening(Op &op, const Entry &entry);
    void takeErase(Op &op, const Entry &entry);
    [[nodiscard]] GroupIndex unitGroup(const UnitId &unit);
    [[nodiscard]] GroupIndex promptGroup(const QByteArray &prompt);
    [[nodiscard]] GroupIndex registerGroup(EntryKind kind, const QByteArray &key);
    void file(Index index, GroupIndex group);
    void spoil(GroupIndex group);
    void spoilAll();
    [[nodiscard]] std::vector<Index> opsOf(const Group &group) const;
    /// The same into room that was used before.
    void readOps(const Group &group, Run &into) const;
    void evaluate(Group &group);
    void noteChange(const Group &group);
    void noteRegister(const Group &group);

    // foldundo.cpp
    void takeUndo(Index index, const Entry &entry);
    void refreshUndone();
    [[nodiscard]] std::optional<GroupIndex> homeOf(Index index) const;
    /// The act that an undo, or an undo of an undo, is about; `none` when it does not lead to one.
    [[nodiscard]] Index rootOf(Index undo) const;
    [[nodiscard]] bool reaches(Index undo, Index target) const;
    struct Stacks {
        std::vector<Index> done;
        std::vector<Index> undone; ///< undo entries
        Index read = 0;            ///< how many of the log are in it
        Index last = none;
    };
    [[nodiscard]] const Stacks &stacks(Slot slot, UndoScope scope);
    void read(Stacks &into, Index index, UndoScope scope) const;
    [[nodiscard]] bool within(const Op &op, UndoScope scope) const;

    // foldheads.cpp: registers and sets

    using Counts = std::function<bool(Index)>;
    /// The ops of `run` (sorted) that count and that no later one replaces. One that does not count lets its parents
    /// through: what it replaced stays replaced by whoever replaced it.
    [[nodiscard]] Run heads(const Run &run, const Counts &counts = {});
    /// A register that a later version wrote does not hide what this one can read.
    template <typename T> [[nodiscard]] bool understands(Index index) const {
        return Payload::decode<T>(log.payload(log.at(index))).ok();
    }
    void evaluateStreams(const Group &group);
    void evaluateDetails(const Group &group);
    void evaluatePlan(const Group &group);
    void evaluateAuditors(const Group &group);
    void evaluateWordings(const Group &group);
    void evaluateSeats(const Group &group);
    void evaluatePrompt(const Group &group);
    [[nodiscard]] QString promptOf(const Group &group) const {
        return promptNames.value(GroupIndex(&group - groups.data()));
    }
    [[nodiscard]] QString nameOf(const UnitId &member);
    [[nodiscard]] bool isTag(const Op &op, const Subject &subject) const;
    [[nodiscard]] bool isAbout(const Op &op, const Subject &subject) const;
    [[nodiscard]] Run runOf(const Subject &subject);

    // foldtime.cpp: roles, clock, who keeps it
    void evaluateTime(const Group &group);
    void takeRole(Index index);
    void takeTimekeeper(Index index);
    void takeClockEvent(Index index);
    void takeClockOffset(Index index);
    [[nodiscard]] Slot questionerAt(const Op &op) const;
    [[nodiscard]] bool saysByQuestioner(const Op &op, const Payload::Prompting &said) const;

    // foldregister.cpp
    void evaluateRegister(const Group &group);
    template <typename Value> void evaluateBySlot(const Group &group);
    void clear(const Payload::LineTick &of);
    void clear(const Payload::PriorityYes &of);
    template <typename Value> void settleRegister(const QList<Value> &heads, const QByteArray &key);
    void settlePriority(const QList<Payload::PromptPriority> &heads, const QByteArray &key);
    void settleConsent(const QList<Payload::ConsentAnswer> &heads);
    void settlePresence(const Run &ops, const Run &heads);
    void settleReplans(const Run &ops);
    /// What an entry says about that prompt: one of its own, or a proposal that was taken.
    [[nodiscard]] Payload::Prompting saidAbout(const Op &op, const QByteArray &prompt) const;
    [[nodiscard]] static NotePair pairNamed(const QByteArray &key);

    // foldrecording.cpp
    /// What was said there that can be read, in order.
    [[nodiscard]] Run runOfRegister(EntryKind kind, const QByteArray &key) const;
    void settleAudioConsent(const UnitId &member);
    template <typename Value> [[nodiscard]] QList<Value> saidOf(const QByteArray &recording) const;
    void evaluateRecording(const QByteArray &key);

    // foldpromise.cpp
    void evaluatePromise(const Group &group);
    void dropPromise(const UnitId &unit);
    void settleOffRecord(const Run &ops);

    // foldexplanation.cpp
    void takeMergeSeen(Op &op, const Entry &entry);
    void evaluateExplanation(const Group &group);
    [[nodiscard]] QList<NoteVersion> explanationHistory(const Group &group) const;
    /// Explanations by item, and everything that was changed apart and nobody settled yet.
    void refreshShared();
    void noteConflict(Conflict::About about, const Subject &subject);

    // foldjudgement.cpp
    void takeSeal(Op &op, const Entry &entry);
    void evaluateSeals(const Group &group);
    template <typename Value> void addSeal(QList<Value> &list, Index index) const;
    void evaluateShared(const Group &group);
    void dropShared(const UnitId &unit);
    /// Measurement::explanationSet, from what is explained now.
    void refreshExplanationSet();
    void clear(const Payload::ExplanationsReady &of);
    void clear(const Payload::MismatchAccepted &of);
    void clear(const Payload::PaperScores &of);
    void clear(const Payload::GoesAlone &of);

    // foldscores.cpp: the own private streams of scores
    void openScores(const Entry &entry, const Opening &opening);
    void takeScore(const Entry &entry);
    void refreshScores();

    // foldquestion.cpp
    void evaluateQuestion(const Group &group);
    void dropQuestion(const UnitId &unit);

    // foldroster.cpp
    void evaluateRoster(const Group &group);

    // foldadoption.cpp
    void takeSealing(const Entry &entry);
    void refreshAdoption();
    [[nodiscard]] QList<RosterOpening> openings() const;
    /// For whom a stream counts, as what is known now has it; true when it was otherwise.
    [[nodiscard]] bool place(OpLog::Stream &stream, const Opening &opening) const;
    /// The slot that an entry names: those of a stream from before may have changed places.
    [[nodiscard]] Slot spoken(const Op &op, Slot slot) const {
        return log.streams()[op.stream].swapped ? other(slot) : slot;
    }

    // foldpersonal.cpp
    void takePrivate(const Entry &entry);
    void refreshImpressions();
    /// The fold of the own personal streams when it knows that unit; nullptr otherwise.
    [[nodiscard]] const Fold *homeOfImpression(const UnitId &unit) const;

    // foldnote.cpp
    void evaluateNote(const Group &group);
    [[nodiscard]] std::vector<Version> versions(const Run &ops) const;
    void readVersions(const Run &ops, std::vector<Version> &found) const;
    [[nodiscard]] QByteArray textOf(const std::vector<Version> &versions, std::size_t at) const;
    [[nodiscard]] static std::vector<std::size_t> textHeads(const std::vector<Version> &versions);
    void readTags(const Run &ops, std::vector<Tag> &tags) const;
    void evaluateTags(const Run &ops, Note &note);
    void takeTag(const Tag &tag, Note &note) const;
    void takeOrigin(Index index, Note &note) const;
    [[nodiscard]] bool isRemoved(const Run &ops, const std::vector<Version> &versions);
    void keep(Note &&note);
    void drop(const UnitId &unit);
    void refreshTimeline();
    [[nodiscard]] QList<NoteVersion> history(const Group &group);
    [[nodiscard]] std::optional<Milliseconds> lastWritten(const Group &group) const;
    [[nodiscard]] std::optional<Reversal> reversal(Index target, Milliseconds wall);
    void reverseText(Index target, const Group &group, Payload::Undo &undo, QList<EntryRef> &parents);

    /// The own personal streams: nothing of them is in the log or in what was said of it.
    QSet<StreamId> privateStreams;
    std::unique_ptr<Fold> personal;
    bool impressionsStale = false;
    struct OwnScores {
        Opening opening;
        Hash head{};
        struct Given {
            std::uint64_t stamp = 0;
            Score score;
        };
        std::map<ItemNumber, Given> last; ///< what counts of this stream, as far as it lies open
        struct Covered {
            std::uint64_t stamp = 0;
            QByteArray payload;
        };
        QList<Covered> covered;
        std::map<ItemNumber, Given> uncovered; ///< the same of what is under a key, while that is here
        std::uint64_t upTo = 0;                ///< seq
        std::uint64_t stamp = 0;               ///< of the last
    };
    void uncover(OwnScores &scores, const OwnScores::Covered &covered) const;
    std::map<StreamId, OwnScores> scoreStreams;
    bool scoresStale = false;
    std::array<Uncover, 2> uncovers; ///< by slot; none: covered
    OpLog log;
    std::vector<Group> groups;
    QHash<UnitId, GroupIndex> groupByUnit;
    QHash<QByteArray, GroupIndex> groupByPrompt;
    QHash<GroupIndex, QString> promptNames;
    struct RegisterName {
        EntryKind kind;
        QByteArray key;
        bool operator==(const RegisterName &) const = default;
        friend size_t qHash(const RegisterName &name, size_t seed = 0) {
            return qHashMulti(seed, int(name.kind), name.key);
        }
    };
    QHash<RegisterName, GroupIndex> groupByRegister;
    QHash<GroupIndex, RegisterName> registerNames;
    QHash<QByteArray, QList<Index>> leftOut; ///< by prompt: the proposals that were taken and leave it out
    std::vector<GroupIndex> stale;
    QHash<Index, EntryRef> undoTargets; ///< by undo entry
    QSet<EntryRef> aimedAt;             ///< the same, to know a target that comes after its undo
    std::vector<Index> undone;
    bool undosStale = false;
    std::map<std::pair<Slot, UndoScope>, Stacks> stackCache;
    struct RoleTurn {
        Index op;
        Slot questioner;
    };
    std::vector<RoleTurn> roleTurns; ///< in order
    Run clockOps;                    ///< those of state.clock
    struct Explained {
        ItemNumber item = 0;
        SharedText text;
    };
    std::map<UnitId, Explained> explained;
    QHash<RecordingId, Index> recordingOrder; ///< the entry that began it
    std::map<UnitId, Index> sharedOrder;      ///< of the shared impressions that are there: the first entry
    QHash<Index, Hash> explanationLeaves;     ///< what each version weighs in the chain, by entry
    QSet<QByteArray> mergesSeen;              ///< slot and hash of the heads
    QList<Sealing> sealings;
    bool adoptionStale = false;
    bool sharedStale = false; ///< explanations or conflicts
    bool timelineStale = false;
    qsizetype noteCount = 0; ///< groups that are a note, erased ones included
    Measurement state;
    Change *listener = nullptr;
    GroupIndex lastUnit = 0;
    // Scratch of one evaluation, so that opening does not allocate per entry.
    mutable std::vector<std::size_t> positions;
    Run opRoom;
    std::vector<Version> versionRoom;
    std::vector<Tag> tagRoom;
};

} // namespace Tweeluik
