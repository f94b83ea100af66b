// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/sealrow.h"

namespace Tweeluik {

/// Blind means blind (design, section 5), as rules over what the public streams say. They look at references, and at
/// the order of (stamp, stream) where two facts say different things about one question; never at wall time. The same
/// facts give the same state on both tablets, in whatever order they came.
///
/// What counts, and what is left aside because it proves nothing:
/// - a rekey, reopening, release or reveal speaks for its own slot only: it must name a commit of that slot;
/// - a release counts when `to` is a commit or rekey of the other slot. What is in its box cannot be seen from outside:
///   a second one with other content binds nobody, for the commit binds;
/// - a commit is *given* from its first counting release or reveal on. A given commit stands for ever: reopenings of it
///   count for nothing, wherever they come from. Of several given ones in one slot (only after a restore, or by ill
///   will) the first in order counts; without any the last one that was not reopened;
/// - the first given commit of both slots fixes round and explanations;
/// - the key of a commit is that of its last rekey, else its own;
/// - of several reveals of a commit the first that fits it counts, else the first. It is shown only once the other can
///   no longer be blind by it: its own commit is given, it scores on paper, or it dropped out.
/// Who calls this hands over the facts of public streams alone; a commit in a private stream is no fact.

/// What a seal is made on, beside the scores.
struct SealBasis {
    int round = 1;
    Hash explanations{};
    bool operator==(const SealBasis &) const = default;
};

struct SealFacts {
    const Judgement &said;
    Hash structure{};
    int round = 1;       ///< as the details say now
    Hash explanations{}; ///< explanationSet as it stands
    [[nodiscard]] SealBasis now() const { return {round, explanations}; }
};

/// One auditor's half.
struct SealSide {
    std::optional<Commit> commit; ///< the one that counts
    EntryRef keyEntry;            ///< of that commit: what a release of the other has to name as `to`
    SealKey key{};
    bool released = false;         ///< a release of it counts
    bool given = false;            ///< released, or revealed: it stands for ever
    bool laidOpen = false;         ///< some reveal of this slot is in the log: its scores can be read here
    std::optional<Reveal> reveal;  ///< the one that counts, once it is shown
    bool fits = true;              ///< the reveal is what was committed
    bool textsChanged = false;     ///< explanations were changed after this seal: "gewijzigd na vastleggen"
    QList<Reopening> reopenings{}; ///< the trace, in order; of every commit that they took back
    bool onPaper = false;          ///< the scores from paper count: not sealed
    bool alone = false;            ///< goes on without the other auditor
    bool missing = false; ///< the other sealed something for a commit of this slot that has not come here (yet)

    [[nodiscard]] SealBasis basis() const { return {commit->round, commit->explanations}; } ///< only with a commit
    /// The scores may be shown to both.
    [[nodiscard]] bool open() const { return reveal.has_value() || onPaper; }
};

struct SealState {
    std::array<SealSide, 2> sides;   ///< by slot
    std::optional<SealBasis> fixed;  ///< by the first given commit
    SealBasis basis;                 ///< what a new seal is made on: `fixed`, else as things stand
    std::array<bool, 2> maySeal{};   ///< the auditor may seal now: nothing sealed, both ready, still blind
    std::array<bool, 2> mayReopen{}; ///< the auditor may take the seal back
    QByteArray mismatch;      ///< name of what does not fit: a reveal, or two bases; empty: all that is open fits
    bool unconfirmed = false; ///< with this mismatch they go on: "zegel niet bevestigd"

    [[nodiscard]] const SealSide &side(Slot slot) const { return sides[std::size_t(slot)]; }
    [[nodiscard]] bool bothOpen() const { return sides[0].open() && sides[1].open(); }
    /// What the comparison may begin with: both, or the only one there is.
    [[nodiscard]] bool comparable() const;
};

[[nodiscard]] SealState sealState(const SealFacts &facts);

/// What a tablet has to do next for the auditor of one slot. On a shared tablet it is asked for each slot, with the
/// row that this slot's PIN opened.
struct SealStep {
    enum class Kind {
        Nothing,
        Wait,    ///< for the other's tablet, or for the disk
        Seal,    ///< the auditor's turn: scores alone and seals, on `basis`
        Reopen,  ///< by itself, with an empty reason: first destroySecret, durable, then the reopening of `commit`
        Rekey,   ///< first the new pair in the row, durable, then the rekey entry for `commit`
        Release, ///< `commit` for `key` of `about`. From the moment it is written there is no way back
        Open,    ///< the release `about`, with the secret of the row; then noteOpened, also when it does not open
        Reveal,  ///< `commit`, in plain
        DestroySecret,
        Lost,     ///< `commit` is given, and its content is not here (restored from before it): paper remains
        Unsealed, ///< the other's scores can be read here: what this auditor scores now is not sealed
    };
    enum class Why {
        None,
        First,        ///< Seal: nothing was sealed here yet
        Again,        ///< Seal: something was taken back
        NotReady,     ///< Seal: it is this auditor's turn once both called the explanations ready
        TextsChanged, ///< Reopen: the explanations, or the round, are not those that were scored on
        FixedByOther, ///< Reopen: the other has given a commit on other explanations
        ContentLost,  ///< Reopen: what was sealed is not on this tablet any more
        OtherKey,     ///< Release: once more, for the new key of the other
    };
    Kind kind = Kind::Nothing;
    Why why = Why::None;
    EntryRef commit{};
    EntryRef about{}; ///< Release: the key entry; Open: the release
    SealKey key{};    ///< Release
    bool operator==(const SealStep &) const = default;
};

/// `durable`: every fact of this slot in the log was committed to disk; after a start it was.
[[nodiscard]] SealStep nextStep(const SealFacts &facts, const SealState &state, Slot self, const SealHeld &held,
                                bool durable);

} // namespace Tweeluik
