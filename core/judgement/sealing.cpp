// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealing.h"

#include "core/journal/hash.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr std::array slots{Slot::First, Slot::Second};

/// The log with the questions that the rules ask it. Logs hold a handful of facts: looking through is enough.
class Reading {
public:
    explicit Reading(const SealLog &log) : m_log(log) {}

    [[nodiscard]] const Commit *commit(const EntryRef &ref) const {
        const auto found = std::find_if(m_log.commits.begin(), m_log.commits.end(),
                                        [&ref](const Commit &commit) { return commit.ref == ref; });
        return found == m_log.commits.end() ? nullptr : &*found;
    }
    /// The commit whose key this entry carries; nullptr when it is no key entry, or not here.
    [[nodiscard]] const Commit *keyCommit(const EntryRef &ref) const {
        if (const Commit *named = commit(ref))
            return named;
        for (const Rekey &rekey : m_log.rekeys) {
            if (rekey.ref == ref && speaksFor(rekey.slot, rekey.commit))
                return commit(rekey.commit);
        }
        return nullptr;
    }
    [[nodiscard]] bool isKeyOf(Slot slot, const EntryRef &ref) const {
        const Commit *commit = keyCommit(ref);
        return commit && commit->slot == slot;
    }
    /// A slot can only say something about its own commits.
    [[nodiscard]] bool speaksFor(Slot slot, const EntryRef &ref) const {
        const Commit *named = commit(ref);
        return named && named->slot == slot;
    }
    [[nodiscard]] bool released(const Commit &commit) const {
        return std::any_of(m_log.releases.begin(), m_log.releases.end(), [&](const Release &release) {
            return release.slot == commit.slot && release.commit == commit.ref &&
                   isKeyOf(other(commit.slot), release.to);
        });
    }
    [[nodiscard]] bool revealed(const Commit &commit) const {
        return std::any_of(m_log.reveals.begin(), m_log.reveals.end(), [&](const Reveal &reveal) {
            return reveal.slot == commit.slot && reveal.commit == commit.ref;
        });
    }
    [[nodiscard]] bool given(const Commit &commit) const { return released(commit) || revealed(commit); }
    [[nodiscard]] bool reopened(const Commit &commit) const {
        return std::any_of(m_log.reopenings.begin(), m_log.reopenings.end(), [&](const Reopening &reopening) {
            return reopening.slot == commit.slot && reopening.commit == commit.ref;
        });
    }

    [[nodiscard]] const Commit *standing(Slot slot) const {
        const Commit *last = nullptr;
        const Commit *firstGiven = nullptr;
        for (const Commit &each : m_log.commits) {
            if (each.slot != slot)
                continue;
            if (!firstGiven && given(each))
                firstGiven = &each;
            if (!reopened(each))
                last = &each;
        }
        if (!firstGiven)
            return last;
        for (const Release &release : m_log.releases) {
            const Commit *served = release.slot == other(slot) ? keyCommit(release.to) : nullptr;
            if (served && served->slot == slot && speaksFor(release.slot, release.commit) && given(*served))
                return served;
        }
        return firstGiven;
    }

private:
    const SealLog &m_log;
};

void readKey(const SealLog &log, SealSide &side) {
    side.keyEntry = side.commit->ref;
    side.key = side.commit->key;
    for (const Rekey &rekey : log.rekeys) {
        if (rekey.slot == side.commit->slot && rekey.commit == side.commit->ref) {
            side.keyEntry = rekey.ref;
            side.key = rekey.key;
        }
    }
}

SealSide sideOf(const SealFacts &facts, const Reading &reading, Slot slot) {
    const SealLog &log = facts.said.seals;
    SealSide side;
    if (const Commit *commit = reading.standing(slot)) {
        side.commit = *commit;
        side.released = reading.released(*commit);
        side.given = reading.given(*commit);
        side.textsChanged = commit->explanations != facts.explanations;
        readKey(log, side);
    }
    side.laidOpen = std::any_of(log.reveals.begin(), log.reveals.end(), [&](const Reveal &reveal) {
        return reveal.slot == slot && reading.speaksFor(slot, reveal.commit);
    });
    side.missing = std::any_of(log.releases.begin(), log.releases.end(), [&](const Release &release) {
        return release.slot == other(slot) && !reading.keyCommit(release.to);
    });
    for (const Reopening &reopening : log.reopenings) {
        const Commit *named = reading.commit(reopening.commit);
        if (named && named->slot == slot && reopening.slot == slot && !reading.given(*named))
            side.reopenings.append(reopening);
    }
    const bool dropped = facts.said.alone[std::size_t(other(slot))];
    side.alone = facts.said.alone[std::size_t(slot)] && !dropped; // who both go alone have lost nobody
    return side;
}

std::optional<Reveal> revealOf(const SealFacts &facts, const Commit &commit, bool &fits) {
    std::optional<Reveal> first;
    fits = false;
    for (const Reveal &reveal : facts.said.seals.reveals) {
        if (reveal.slot != commit.slot || reveal.commit != commit.ref)
            continue;
        if (sealOf(contentOf(facts.structure, commit, reveal)) == commit.seal) {
            fits = true;
            return reveal;
        }
        if (!first)
            first = reveal;
    }
    return first;
}

void showReveals(const SealFacts &facts, SealState &state) {
    std::array<bool, 2> paper{};
    for (const Slot slot : slots)
        paper[std::size_t(slot)] = facts.said.paper[std::size_t(slot)].has_value();
    for (const Slot slot : slots) {
        SealSide &side = state.sides[std::size_t(slot)];
        const bool pastBlindness = state.side(other(slot)).given || paper[std::size_t(other(slot))] || side.alone;
        if (side.commit && pastBlindness)
            side.reveal = revealOf(facts, *side.commit, side.fits);
        side.fits = side.fits || !side.reveal;
        side.onPaper = paper[std::size_t(slot)] && !side.reveal;
    }
}

void fixBasis(const SealFacts &facts, SealState &state) {
    for (const Commit &commit : facts.said.seals.commits) {
        const SealSide &side = state.side(commit.slot);
        if (side.given && side.commit->ref == commit.ref) {
            state.fixed = side.basis();
            break;
        }
    }
    state.basis = state.fixed.value_or(facts.now());
}

/// The explanations as they stand are called ready by everybody who takes part; once fixed they are.
bool isReady(const SealFacts &facts, const SealState &state, Slot slot) {
    const QByteArrayView now(facts.explanations.data(), qsizetype(facts.explanations.size()));
    const auto calledReady = [&](Slot by) { return facts.said.ready[std::size_t(by)] == now; };
    return state.fixed || (calledReady(slot) && (state.side(slot).alone || calledReady(other(slot))));
}

/// Whether this auditor can no longer score without knowing.
bool isSpoiled(const SealFacts &facts, const SealState &state, Slot slot) {
    return state.side(other(slot)).laidOpen || facts.said.paper[std::size_t(other(slot))].has_value();
}

QByteArray mismatchName(const SealFacts &facts, const SealState &state) {
    Digest name("mismatch1");
    name.field(facts.structure);
    for (const SealSide &side : state.sides) {
        if (side.commit)
            name.field(side.commit->ref.stream).number(side.commit->ref.seq).field(side.commit->seal);
        else
            name.field(QByteArrayView()).field(QByteArrayView()).field(QByteArrayView());
        if (side.reveal)
            name.field(side.reveal->scoresHead)
                .field(QByteArrayView(side.reveal->random.data(), qsizetype(side.reveal->random.size())))
                .field(side.reveal->sheet);
        else
            name.field(QByteArrayView()).field(QByteArrayView()).field(QByteArrayView());
    }
    const Hash hash = name.result();
    return {reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())};
}

void judgeFit(const SealFacts &facts, SealState &state) {
    const bool otherBasis =
        state.sides[0].reveal && state.sides[1].reveal && state.sides[0].basis() != state.sides[1].basis();
    if (state.sides[0].fits && state.sides[1].fits && !otherBasis)
        return;
    state.mismatch = mismatchName(facts, state);
    state.unconfirmed = true;
    for (const Slot slot : slots) {
        // Who dropped out has nothing to agree with.
        const bool asked = !state.side(other(slot)).alone;
        state.unconfirmed = state.unconfirmed && (!asked || facts.said.goesOn[std::size_t(slot)] == state.mismatch);
    }
}

} // namespace

bool SealState::comparable() const {
    return bothOpen() || (sides[0].alone && sides[0].open()) || (sides[1].alone && sides[1].open());
}

SealState sealState(const SealFacts &facts) {
    const Reading reading(facts.said.seals);
    SealState state;
    for (const Slot slot : slots)
        state.sides[std::size_t(slot)] = sideOf(facts, reading, slot);
    showReveals(facts, state);
    fixBasis(facts, state);
    for (const Slot slot : slots) {
        const SealSide &side = state.side(slot);
        const bool blind = !isSpoiled(facts, state, slot);
        const bool complete = !side.missing || side.alone;
        state.maySeal[std::size_t(slot)] =
            !side.commit && !side.onPaper && blind && complete && isReady(facts, state, slot);
        state.mayReopen[std::size_t(slot)] = side.commit && !side.given && blind;
    }
    judgeFit(facts, state);
    return state;
}

} // namespace Tweeluik
