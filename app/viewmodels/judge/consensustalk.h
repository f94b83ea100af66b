// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "core/judgement/comparison.h"
#include "core/judgement/sealservice.h"
#include "core/judgement/sheets.h"
#include "core/measurement/consensusservice.h"

namespace Tweeluik {

/// How far the two are with one item.
enum class AgreementState {
    Open,        ///< nothing was said about it
    Several,     ///< both said something else, apart
    NeedsReason, ///< a level is agreed where the scores differ, and nobody said why
    Agreed,
    NoConsensus,
    Parked,
};

/// What the talk is about, as all parts of its page see it: the scores that lie open, in the order of the talk.
class ConsensusTalk {
public:
    explicit ConsensusTalk(const Talk &talk) : m_talk(talk) {}

    /// From the facts as they stand; nothing to compare without a seal service.
    void renew(const SealService *seals);
    [[nodiscard]] const Talk &talk() const { return m_talk; }
    [[nodiscard]] const ComparedSheets &sheets() const { return m_sheets; }
    [[nodiscard]] const QList<ComparedItem> &order() const { return m_order; }
    /// Of an item that is not in the talk: undecided, without scores.
    [[nodiscard]] ComparedItem item(ItemNumber item) const;
    [[nodiscard]] AgreementState stateOf(ItemNumber item) const;
    /// Waits for an outcome that both can stand behind.
    [[nodiscard]] bool isUnsettled(ItemNumber item) const;

    /// "Toch bespreken": equal, and talked about all the same.
    void discuss(ItemNumber item) { m_discussed.insert(item); }
    [[nodiscard]] bool isDiscussed(ItemNumber item) const { return m_discussed.contains(item); }
    /// Those that are laid side by side and accepted together.
    [[nodiscard]] QList<ItemNumber> equalItems() const;
    /// Those that are talked about one by one.
    [[nodiscard]] QList<ItemNumber> talkItems() const;
    /// The next to talk about that is not settled, going round; 0: none.
    [[nodiscard]] ItemNumber nextOpen(ItemNumber after) const;

    [[nodiscard]] QString nameOf(Slot slot) const;
    /// "6 Coaching en intervisie".
    [[nodiscard]] QString titleOf(ItemNumber item) const;
    /// What was said, in one line: "3: because".
    [[nodiscard]] static QString wordsOf(const Outcome &outcome);

private:
    const Talk &m_talk;
    ComparedSheets m_sheets;
    QList<ComparedItem> m_order;
    QSet<ItemNumber> m_discussed;
};

} // namespace Tweeluik
