// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/judgement.h"
#include "core/measurement/payloads.h"

/// Registers of the way from notes to a shared judgement; see registers.h.
namespace Tweeluik::Payload {

/// The key of what each auditor says alone.
[[nodiscard]] inline QByteArray slotKey(Slot slot) { return QByteArray(1, char('0' + int(slot))); }

/// That auditor calls this set of explanations ready; an empty name: not any more.
struct ExplanationsReady {
    Slot slot = Slot::First;
    QByteArray set; ///< Measurement::explanationSet, or empty
    static constexpr EntryKind kind = EntryKind::ExplanationsReady;
    [[nodiscard]] QByteArray key() const { return slotKey(slot); }
    bool operator==(const ExplanationsReady &) const = default;
};

struct DrafterSaid {
    ItemNumber item = 1;
    std::optional<Slot> drafter; ///< none: either
    static constexpr EntryKind kind = EntryKind::Drafter;
    [[nodiscard]] QByteArray key() const { return QByteArray::number(item); }
    bool operator==(const DrafterSaid &) const = default;
};

struct DifferenceHandled {
    DifferenceHandling said;
    static constexpr EntryKind kind = EntryKind::DifferenceHandled;
    [[nodiscard]] QByteArray key() const {
        return said.notes[0].toHex() + said.notes[1].toHex() + QByteArray::number(said.item);
    }
    bool operator==(const DifferenceHandled &) const = default;
};

struct ImpressionsMoment {
    ImpressionsWhen when = ImpressionsWhen::AfterSealing;
    static constexpr EntryKind kind = EntryKind::ImpressionsWhen;
    [[nodiscard]] QByteArray key() const { return {}; }
    bool operator==(const ImpressionsMoment &) const = default;
};

struct ImpressionsTalked {
    bool discussed = true;
    Milliseconds wall{0};
    static constexpr EntryKind kind = EntryKind::ImpressionsDiscussed;
    [[nodiscard]] QByteArray key() const { return {}; }
    bool operator==(const ImpressionsTalked &) const = default;
};

/// That auditor goes on although seal and scores do not fit (G31); an empty name takes it back.
struct MismatchAccepted {
    Slot slot = Slot::First;
    QByteArray name;
    static constexpr EntryKind kind = EntryKind::MismatchAccepted;
    [[nodiscard]] QByteArray key() const { return slotKey(slot); }
    bool operator==(const MismatchAccepted &) const = default;
};

/// Scores of that auditor that were written on paper; empty: taken back.
struct PaperScores {
    Slot slot = Slot::First;
    ScoreSheet sheet;
    static constexpr EntryKind kind = EntryKind::PaperScores;
    [[nodiscard]] QByteArray key() const { return slotKey(slot); }
    bool operator==(const PaperScores &) const = default;
};

/// The other auditor dropped out.
struct GoesAlone {
    Slot slot = Slot::First;
    bool alone = true;
    static constexpr EntryKind kind = EntryKind::GoesAlone;
    [[nodiscard]] QByteArray key() const { return slotKey(slot); }
    bool operator==(const GoesAlone &) const = default;
};

struct OutcomeSaid {
    Outcome outcome; ///< taken back: only item and wall count
    bool takenBack = false;
    static constexpr EntryKind kind = EntryKind::Outcome;
    [[nodiscard]] QByteArray key() const { return QByteArray::number(outcome.item); }
    bool operator==(const OutcomeSaid &) const = default;
};

/// "Zo lazen wij dit niveau"; empty: taken back.
struct ReadingSaid {
    ItemNumber item = 1;
    QString text;
    static constexpr EntryKind kind = EntryKind::Reading;
    [[nodiscard]] QByteArray key() const { return QByteArray::number(item); }
    bool operator==(const ReadingSaid &) const = default;
};

[[nodiscard]] QByteArray encode(const ExplanationsReady &value);
[[nodiscard]] QByteArray encode(const DrafterSaid &value);
[[nodiscard]] QByteArray encode(const DifferenceHandled &value);
[[nodiscard]] QByteArray encode(const ImpressionsMoment &value);
[[nodiscard]] QByteArray encode(const ImpressionsTalked &value);
[[nodiscard]] QByteArray encode(const MismatchAccepted &value);
[[nodiscard]] QByteArray encode(const PaperScores &value);
[[nodiscard]] QByteArray encode(const GoesAlone &value);
[[nodiscard]] QByteArray encode(const OutcomeSaid &value);
[[nodiscard]] QByteArray encode(const ReadingSaid &value);

/// As visitRegister, which asks here last.
template <typename Visit> bool visitJudgementRegister(EntryKind kind, Visit visit) {
    switch (kind) {
    case EntryKind::ExplanationsReady:
        visit(ExplanationsReady());
        return true;
    case EntryKind::Drafter:
        visit(DrafterSaid());
        return true;
    case EntryKind::DifferenceHandled:
        visit(DifferenceHandled());
        return true;
    case EntryKind::ImpressionsWhen:
        visit(ImpressionsMoment());
        return true;
    case EntryKind::ImpressionsDiscussed:
        visit(ImpressionsTalked());
        return true;
    case EntryKind::MismatchAccepted:
        visit(MismatchAccepted());
        return true;
    case EntryKind::PaperScores:
        visit(PaperScores());
        return true;
    case EntryKind::GoesAlone:
        visit(GoesAlone());
        return true;
    case EntryKind::Outcome:
        visit(OutcomeSaid());
        return true;
    case EntryKind::Reading:
        visit(ReadingSaid());
        return true;
    default:
        return false;
    }
}
[[nodiscard]] inline bool isJudgementRegister(EntryKind kind) {
    return visitJudgementRegister(kind, [](const auto &) {});
}

} // namespace Tweeluik::Payload
