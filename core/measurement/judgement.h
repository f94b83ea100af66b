// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"

#include <QMap>
#include <QStringList>
#include <array>
#include <optional>

namespace Tweeluik {

/// What one auditor thinks of one item, alone (manual, Bijlage 1). Until both have sealed it stands in the private
/// `scores` stream of that auditor and nowhere else.
struct Score {
    static constexpr qsizetype longestReason = 1'000; ///< UTF-16 units; of `ask` too
    static constexpr int mostNotes = 64;

    ItemNumber item = 0;
    int level = 0;            ///< 1-5; 0: not chosen
    bool cannotJudge = false; ///< "kan ik nog niet beoordelen"; then level is 0
    QString reason;           ///< NFC
    QString ask;              ///< what to ask whom, when it cannot be judged yet
    QList<int> alsoFits;      ///< "past ook bij niveau …", ascending, without `level`
    QList<UnitId> notes;      ///< what it rests on, ascending
    [[nodiscard]] bool answered() const { return level != 0 || cannotJudge; }
    bool operator==(const Score &) const = default;
};
/// The scores of one auditor, by item, ascending; items without anything said are left out.
using ScoreSheet = QList<Score>;

using SealKey = std::array<std::uint8_t, 32>; ///< X25519, public half, used once
using SealRandom = std::array<std::uint8_t, 32>;

/// *Scores vastleggen* (design, section 5): a fingerprint of the scores, and the key for which the other may seal its
/// own.
struct Commit {
    EntryRef ref;
    Slot slot = Slot::First;
    int round = 1;
    QByteArray wording;  ///< "work@hash" or "official@hash" that was scored with; empty = work text
    Hash explanations{}; ///< explanationSet it was scored on
    Hash seal{};         ///< BLAKE2b-256, see core/judgement/FORMAT.md
    SealKey key{};
    Milliseconds wall{0};
    bool operator==(const Commit &) const = default;
};
/// The one-time secret was lost: the same commit, another key.
struct Rekey {
    EntryRef ref;
    Slot slot = Slot::First;
    EntryRef commit;
    SealKey key{};
    bool operator==(const Rekey &) const = default;
};
/// Taken back before the own release, with a reason that both see.
struct Reopening {
    EntryRef ref;
    Slot slot = Slot::First;
    EntryRef commit;
    QString reason; ///< empty: an explanation was changed
    Milliseconds wall{0};
    bool operator==(const Reopening &) const = default;
};
/// A PIN was forgotten on a tablet that both use: what that auditor had scored and not sealed is gone, a seal that was
/// not given on is taken back.
struct ScoresAnew {
    EntryRef ref;
    Slot slot = Slot::First;
    Milliseconds wall{0};
    bool operator==(const ScoresAnew &) const = default;
};
/// Everything that was committed, sealed for one key of the other.
struct Release {
    EntryRef ref;
    Slot slot = Slot::First;
    EntryRef commit; ///< the own one
    EntryRef to;     ///< commit or rekey of the other, whose key it is sealed for
    QByteArray box;  ///< crypto_box_seal; one of a few fixed sizes, so that it does not tell how much was written
    bool operator==(const Release &) const = default;
};
/// The same in plain sight, after the other's was opened.
struct Reveal {
    EntryRef ref;
    Slot slot = Slot::First;
    EntryRef commit;
    Hash scoresHead{}; ///< of the scores stream when it was sealed
    SealRandom random{};
    QByteArray sheet; ///< the exact bytes that were committed: encodeSheet
    bool operator==(const Reveal &) const = default;
};
/// All that the public streams say of sealing, each list in order of (stamp, stream). What counts is for
/// core/judgement/sealing.h to say.
struct SealLog {
    QList<Commit> commits;
    QList<Rekey> rekeys;
    QList<Reopening> reopenings;
    QList<Release> releases;
    QList<Reveal> reveals;
    QList<ScoresAnew> anew;
    bool operator==(const SealLog &) const = default;
};

/// What both agreed about an item: a third record beside the two scores, which stay as they are.
struct Outcome {
    enum class Kind : std::uint8_t {
        Agreed = 1,
        NoConsensus = 2, ///< a departure from the manual, both scores stand
        Parked = 3,      ///< until a document or an answer has come
    };
    ItemNumber item = 0;
    Kind kind = Kind::Agreed;
    int level = 0;                   ///< 1-5 when agreed, else 0
    QString reason;                  ///< NFC
    QString until;                   ///< what a parked one waits for, in words
    std::optional<UnitId> promise{}; ///< or the promised document
    Milliseconds wall{0};
    bool operator==(const Outcome &) const = default;
};

/// How a difference of view between two notes came into the explanation of an item (G20).
struct DifferenceHandling {
    std::array<UnitId, 2> notes; ///< the lower one first
    ItemNumber item = 0;
    enum class How : std::uint8_t { Open = 0, Described = 1, SetAside = 2 };
    How how = How::Open;
    QString reason; ///< of one that was set aside
    bool operator==(const DifferenceHandling &) const = default;
};

/// When the impressions are discussed: the manual says both (G24).
enum class ImpressionsWhen : std::uint8_t { BeforeDrafting = 1, AfterSealing = 2 };

/// An impression that its auditor shares: entered anew in the public stream.
struct SharedImpression {
    UnitId id;
    Slot author = Slot::First;
    QString text; ///< NFC
    QList<ItemNumber> items;
    Milliseconds wall{0};
    bool operator==(const SharedImpression &) const = default;
};

/// From the notes to a shared judgement, as far as both auditors may see it.
struct Judgement {
    std::array<QByteArray, 2> ready{};     ///< by slot: explanationSet that the auditor called ready; empty: not
    QMap<ItemNumber, Slot> drafters;       ///< who drafts what; not said: either
    QList<DifferenceHandling> differences; ///< those that are not open, by notes and item
    ImpressionsWhen impressionsWhen = ImpressionsWhen::AfterSealing;
    bool impressionsDiscussed = false;
    QList<SharedImpression> impressions; ///< oldest first
    SealLog seals;
    std::array<std::optional<ScoreSheet>, 2> paper{}; ///< by slot: entered from paper, not sealed
    std::array<QByteArray, 2> goesOn{}; ///< by slot: name of the mismatch with which that auditor goes on (G31)
    std::array<bool, 2> alone{};        ///< by slot: the other auditor dropped out, this one's score stands by itself
    QMap<ItemNumber, QList<Outcome>> outcomes; ///< several: both said something else, a conflict as data
    QMap<ItemNumber, QStringList> readings;    ///< "zo lazen wij dit niveau"; several: likewise
    bool operator==(const Judgement &) const = default;
};

} // namespace Tweeluik
