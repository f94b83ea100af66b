// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealing.h"

#include <algorithm>

namespace Tweeluik {

namespace {

using Kind = SealStep::Kind;
using Why = SealStep::Why;

/// The step of one slot, decided in the order in which the rules stand: what is lost or changed before what goes on.
class Walk {
public:
    Walk(const SealLog &log, const SealState &state, Slot self, const SealHeld &held)
        : m_log(log), m_state(state), m_self(self), m_mine(state.side(self)), m_theirs(state.side(other(self))),
          m_held(held) {}

    [[nodiscard]] SealStep next() const {
        if (holdsSecretOfReopened())
            return step(Kind::DestroySecret);
        if (m_mine.missing && !m_mine.alone)
            return step(Kind::Wait);
        if (!m_mine.commit)
            return unsealed();
        if (revealedMine())
            return afterReveal();
        if (!m_held.seals.contains(m_mine.commit->seal))
            return lost();
        if (mustReopen())
            return step(Kind::Reopen, m_state.fixed ? Why::FixedByOther : Why::TextsChanged);
        if (theirsLieOpen() || (m_mine.alone && !m_theirs.given))
            return step(Kind::Reveal);
        return exchange();
    }

private:
    [[nodiscard]] SealStep step(Kind kind, Why why = Why::None) const {
        return {kind, why, m_mine.commit ? m_mine.commit->ref : EntryRef{}, {}, {}};
    }
    /// In plain sight: there is nothing to exchange any more, and nothing of theirs that could still change.
    [[nodiscard]] bool theirsLieOpen() const { return m_theirs.laidOpen || m_theirs.onPaper; }

    [[nodiscard]] bool holdsSecretOfReopened() const {
        if (!m_held.key)
            return false;
        const auto ofReopened = [this](const EntryRef &commit, const SealKey &key) {
            return key == *m_held.key &&
                   std::any_of(m_mine.reopenings.begin(), m_mine.reopenings.end(),
                               [&commit](const Reopening &reopening) { return reopening.commit == commit; });
        };
        return std::any_of(m_log.commits.begin(), m_log.commits.end(),
                           [&](const Commit &commit) { return ofReopened(commit.ref, commit.key); }) ||
               std::any_of(m_log.rekeys.begin(), m_log.rekeys.end(),
                           [&](const Rekey &rekey) { return ofReopened(rekey.commit, rekey.key); });
    }

    [[nodiscard]] SealStep unsealed() const {
        if (m_mine.onPaper)
            return step(Kind::Nothing);
        if (theirsLieOpen())
            return step(Kind::Unsealed);
        if (!m_state.maySeal[std::size_t(m_self)])
            return step(Kind::Seal, Why::NotReady);
        return step(Kind::Seal, m_mine.reopenings.isEmpty() ? Why::First : Why::Again);
    }

    [[nodiscard]] SealStep lost() const {
        if (!m_mine.given)
            return step(Kind::Reopen, Why::ContentLost);
        if (m_mine.onPaper)
            return step(m_state.comparable() ? Kind::Nothing : Kind::Wait);
        return step(Kind::Lost);
    }

    [[nodiscard]] bool revealedMine() const {
        return std::any_of(m_log.reveals.begin(), m_log.reveals.end(), [this](const Reveal &reveal) {
            return reveal.slot == m_self && reveal.commit == m_mine.commit->ref;
        });
    }
    [[nodiscard]] SealStep afterReveal() const {
        if (m_held.key)
            return step(Kind::DestroySecret);
        return step(m_state.comparable() ? Kind::Nothing : Kind::Wait);
    }

    [[nodiscard]] bool mustReopen() const {
        return m_state.mayReopen[std::size_t(m_self)] && m_mine.basis() != m_state.basis;
    }

    [[nodiscard]] SealStep exchange() const {
        if (opened())
            return step(Kind::Reveal);
        if (m_held.key != m_mine.key)
            return step(Kind::Rekey);
        if (const auto release = releaseStep())
            return *release;
        if (!m_mine.released || !m_theirs.given)
            return step(Kind::Wait);
        const auto found = std::find_if(m_log.releases.begin(), m_log.releases.end(), [this](const Release &release) {
            return release.slot == other(m_self) && release.commit == m_theirs.commit->ref &&
                   release.to == m_mine.keyEntry;
        });
        if (found == m_log.releases.end())
            return step(Kind::Wait);
        SealStep open = step(Kind::Open);
        open.about = found->ref;
        return open;
    }
    /// What was opened is the commit of the other that counts.
    [[nodiscard]] bool opened() const {
        return m_held.opened && m_theirs.commit &&
               std::any_of(m_log.releases.begin(), m_log.releases.end(), [this](const Release &release) {
                   return release.ref == *m_held.opened && release.commit == m_theirs.commit->ref;
               });
    }
    /// Nothing when the key of the other has been served, or cannot be yet.
    [[nodiscard]] std::optional<SealStep> releaseStep() const {
        if (!m_theirs.commit)
            return std::nullopt;
        // Who has given already can lose nothing more; a first release needs the same basis.
        const bool same = m_mine.basis() == m_theirs.basis();
        if (!same && !(m_mine.given && m_theirs.given))
            return std::nullopt;
        const bool served = std::any_of(m_log.releases.begin(), m_log.releases.end(), [this](const Release &release) {
            return release.slot == m_self && release.commit == m_mine.commit->ref && release.to == m_theirs.keyEntry;
        });
        if (served)
            return std::nullopt;
        SealStep release = step(Kind::Release, m_mine.released ? Why::OtherKey : Why::None);
        release.about = m_theirs.keyEntry;
        release.key = m_theirs.key;
        return release;
    }

    const SealLog &m_log;
    const SealState &m_state;
    Slot m_self;
    const SealSide &m_mine;
    const SealSide &m_theirs;
    const SealHeld &m_held;
};

} // namespace

SealStep nextStep(const SealFacts &facts, const SealState &state, Slot self, const SealHeld &held, bool durable) {
    if (!durable)
        return {SealStep::Kind::Wait};
    return Walk(facts.said.seals, state, self, held).next();
}

} // namespace Tweeluik
