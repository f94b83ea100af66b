// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/sealing.h"

namespace Tweeluik::Testing {

/// A log by hand: each fact comes behind the ones before it.
class Table {
public:
    Judgement said;
    Hash structure{7};
    Hash texts{1}; ///< the explanations as they stand
    std::array<SealRow, 2> rows;
    std::array<StreamId, 2> streams{*StreamId::fromBytes("stream van anna."), *StreamId::fromBytes("stream van bruno")};

    [[nodiscard]] SealFacts facts() const { return {said, structure, 1, texts}; }
    [[nodiscard]] SealState state() const { return sealState(facts()); }
    [[nodiscard]] SealStep step(Slot slot, bool durable = true) const {
        return nextStep(facts(), state(), slot, rows[std::size_t(slot)].held(), durable);
    }
    void bothReady() {
        said.ready.fill(QByteArray(reinterpret_cast<const char *>(texts.data()), qsizetype(texts.size())));
    }

    EntryRef next(Slot slot) { return {streams[std::size_t(slot)], ++m_seq[std::size_t(slot)]}; }
    [[nodiscard]] SealedContent content(Slot slot, const QByteArray &sheet = "sheet") const {
        SealedContent content{structure, "work@1", state().basis.explanations, 1, slot, Hash{9}, sheet, {}};
        fillRandom(content.random.data(), content.random.size());
        return content;
    }
    Commit seal(Slot slot) {
        const SealedContent sealed = content(slot);
        SealKeyPair pair = SealKeyPair::random();
        Commit commit{next(slot), slot, 1, sealed.wording, sealed.explanations, sealOf(sealed), pair.open, {}};
        rows[std::size_t(slot)].seal(sealed, std::move(pair));
        said.seals.commits.append(commit);
        return commit;
    }
    /// Does what the rule asks, and says what it was.
    SealStep::Kind go(Slot slot) {
        const SealStep todo = step(slot);
        SealRow &row = rows[std::size_t(slot)];
        switch (todo.kind) {
        case SealStep::Kind::Reopen:
            row.destroySecret();
            said.seals.reopenings.append({next(slot), slot, todo.commit, {}, {}});
            break;
        case SealStep::Kind::Rekey:
            row.rekey(SealKeyPair::random());
            said.seals.rekeys.append({next(slot), slot, todo.commit, row.key()});
            break;
        case SealStep::Kind::Release:
            said.seals.releases.append(
                {next(slot), slot, todo.commit, todo.about, *SealBox::seal(*mine(slot), todo.key)});
            break;
        case SealStep::Kind::Open:
            row.noteOpened(todo.about, opens(slot, todo.about));
            break;
        case SealStep::Kind::Reveal: {
            const SealedContent *sealed = mine(slot);
            said.seals.reveals.append(
                {next(slot), slot, todo.commit, sealed->scoresHead, sealed->random, sealed->sheet});
            break;
        }
        case SealStep::Kind::DestroySecret:
            row.destroySecret();
            break;
        default:
            break;
        }
        return todo.kind;
    }
    /// Until nobody has anything to do.
    void settle() {
        for (int quiet = 0; quiet < 2;) {
            for (const Slot slot : {Slot::First, Slot::Second}) {
                const SealStep before = step(slot);
                static_cast<void>(go(slot));
                quiet = step(slot) == before ? quiet + 1 : 0;
            }
        }
    }
    [[nodiscard]] const SealedContent *mine(Slot slot) const {
        return rows[std::size_t(slot)].content(state().side(slot).commit->seal);
    }
    [[nodiscard]] bool opens(Slot slot, const EntryRef &release) const {
        for (const Release &each : said.seals.releases) {
            const auto content =
                SealBox::open(each.box, rows[std::size_t(slot)].key(), rows[std::size_t(slot)].secret());
            if (each.ref == release)
                return content && isContentOf(*content, structure, *state().side(other(slot)).commit);
        }
        return false;
    }

private:
    std::array<std::uint64_t, 2> m_seq{};
};

} // namespace Tweeluik::Testing
