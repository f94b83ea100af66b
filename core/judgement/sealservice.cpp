// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealservice.h"

#include "core/judgement/sharedtablet.h"
#include "core/measurement/judgementcodec.h"
#include "core/measurement/judgementregisters.h"
#include "core/measurement/registerentry.h"

#include <algorithm>
#include <sodium.h>

namespace Tweeluik {

struct SealService::Private {
    Private(SealService &owner_, OpenMeasurement &measurement_, JournalStore &store_, Joining joining_,
            const SharedTablet *shared_)
        : owner(owner_), measurement(measurement_), store(store_), joining(std::move(joining_)), shared(shared_),
          slot(measurement_.self()), unread(shared_ && shared_->isCovered(measurement_.self())) {
        const auto raw = store.readLocal(measurement.id(), rowName());
        if (!raw || raw->isEmpty() || unread)
            return;
        const std::optional<QByteArray> plain = shared ? shared->uncovered(*raw) : *raw;
        if (!plain)
            return;
        if (auto kept = SealRow::decode(*plain))
            row = std::move(kept).value();
    }
    /// What this auditor keeps cannot be read now, and must not be taken for lost.
    [[nodiscard]] bool isCovered() const {
        return unread || (shared && shared->isShared() && (self() != slot || shared->isCovered(slot)));
    }

    [[nodiscard]] Slot self() const { return measurement.self(); }
    [[nodiscard]] LocalRow rowName() const {
        return self() == Slot::First ? LocalRow::SealFirst : LocalRow::SealSecond;
    }
    [[nodiscard]] SealFacts facts() const {
        const Measurement &now = measurement.state();
        return {now.judgement, measurement.structure(), now.details.round, now.explanationSet};
    }
    [[nodiscard]] const SealState &state() {
        if (!known)
            known = sealState(facts());
        return *known;
    }
    [[nodiscard]] const SealState &shown();
    void forget() {
        known.reset();
        withOpened.reset();
    }
    [[nodiscard]] bool durable() const { return measurement.pendingWrites() == 0 && !measurement.saveTrouble(); }
    [[nodiscard]] SealStep step() {
        return isCovered() ? SealStep{SealStep::Kind::Wait} : nextStep(facts(), state(), self(), row.held(), durable());
    }

    void run();
    void destroySecret(const EntryRef &commit, bool reopening, const QString &reason);
    void release(const SealStep &step);
    void open(const SealStep &step);
    void reveal(const EntryRef &commit);
    [[nodiscard]] std::optional<Reveal> openedReveal();
    void rekey(const EntryRef &commit);
    void append(EntryKind kind, const QList<EntryRef> &parents, const QByteArray &payload) {
        measurement.append(kind, {}, parents, payload);
    }
    /// `then` once the row is on the disk. Until then, and when it does not come there, nothing follows from it.
    void keepRow(std::function<void()> then);
    [[nodiscard]] const SealedContent *contentOf(const EntryRef &commit);

    SealService &owner;
    OpenMeasurement &measurement;
    JournalStore &store;
    Joining joining;
    const SharedTablet *shared;
    const Slot slot;     ///< whose row this is, where both auditors use this tablet
    bool unread = false; ///< it was covered when this began: another one reads it after the PIN
    SealRow row;
    std::optional<SealState> known;
    std::optional<SealState> withOpened; ///< `known`, and what was opened here
    bool busy = false;                   ///< a row is on its way to the disk
    bool stuck = false;                  ///< a step could not be carried out; tried again when something changes
    std::shared_ptr<int> alive = std::make_shared<int>(0);
};

SealService::SealService(OpenMeasurement &measurement, JournalStore &store, Joining joining, const SharedTablet *shared)
    : d(std::make_unique<Private>(*this, measurement, store, std::move(joining), shared)) {
    connect(&measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.judgement && !change.explanations && !change.details)
            return;
        d->forget();
        d->stuck = false;
        d->run();
        Q_EMIT changed();
    });
    connect(&measurement, &OpenMeasurement::savedChanged, this, [this] { d->run(); });
    d->run();
}

SealService::~SealService() = default;

const SealState &SealService::state() const { return d->shown(); }
SealStep SealService::step() const { return d->step(); }
bool SealService::scoresOpen() const {
    const SealSide &mine = d->state().side(d->self());
    return !d->busy && !d->isCovered() && !mine.commit && !mine.onPaper;
}
bool SealService::mayReopen() const {
    return !d->busy && !d->isCovered() && d->state().mayReopen[std::size_t(d->self())];
}

void SealService::Private::keepRow(std::function<void()> then) {
    busy = true;
    store.writeLocal(
        measurement.id(), rowName(), shared ? shared->covered(row.encode()) : row.encode(),
        [this, then = std::move(then), here = std::weak_ptr<int>(alive)](const Result<Done, StoreError> &result) {
            if (here.expired())
                return;
            busy = false;
            if (result)
                then();
            else
                stuck = true;
            forget();
            run();
            Q_EMIT owner.changed();
        });
}

const SealedContent *SealService::Private::contentOf(const EntryRef &commit) {
    const QList<Commit> &commits = measurement.state().judgement.seals.commits;
    const auto found =
        std::find_if(commits.begin(), commits.end(), [&commit](const Commit &each) { return each.ref == commit; });
    return found == commits.end() ? nullptr : row.content(found->seal);
}

/// What the other's own turn will say, once the own one is in the log; none: it said so, or its release was not opened.
std::optional<Reveal> SealService::Private::openedReveal() {
    const SealSide &theirs = state().side(other(self()));
    const std::optional<SealedContent> &opened = row.openedContent();
    if (!opened || !theirs.commit || theirs.laidOpen || !state().side(self()).reveal ||
        !isContentOf(*opened, measurement.structure(), *theirs.commit))
        return std::nullopt;
    return Reveal{row.held().opened.value_or(EntryRef{}),
                  other(self()),
                  theirs.commit->ref,
                  opened->scoresHead,
                  opened->random,
                  opened->sheet};
}

/// By file the other's reveal comes one file after the release in which the same stands. Shown as that reveal once the
/// own one is in the log; what is to be done goes by the log alone.
const SealState &SealService::Private::shown() {
    if (withOpened)
        return *withOpened;
    const std::optional<Reveal> theirs = openedReveal();
    if (!theirs)
        return state();
    Judgement said = measurement.state().judgement;
    said.seals.reveals.append(*theirs);
    const SealFacts now = facts();
    withOpened = sealState({said, now.structure, now.round, now.explanations});
    return *withOpened;
}

/// One step at a time; what it changes leads back here.
void SealService::Private::run() {
    if (busy || stuck)
        return;
    const SealStep next = step();
    switch (next.kind) {
    case SealStep::Kind::Reopen:
        return destroySecret(next.commit, true, {});
    case SealStep::Kind::DestroySecret:
        return destroySecret(next.commit, false, {});
    case SealStep::Kind::Rekey:
        return rekey(next.commit);
    case SealStep::Kind::Release:
        return release(next);
    case SealStep::Kind::Open:
        return open(next);
    case SealStep::Kind::Reveal:
        return reveal(next.commit);
    case SealStep::Kind::Nothing:
    case SealStep::Kind::Wait:
    case SealStep::Kind::Seal:
    case SealStep::Kind::Lost:
    case SealStep::Kind::Unsealed:
        return;
    }
}

/// The secret is gone from the row, and with the key of the measurement from whatever the files still held of it,
/// before anybody can read that the seal was taken back.
void SealService::Private::destroySecret(const EntryRef &commit, bool reopening, const QString &reason) {
    row.destroySecret();
    keepRow([this, commit, reopening, reason] {
        if (!reopening)
            return;
        Reopening said;
        said.commit = commit;
        said.reason = reason;
        said.wall = measurement.clock().now().wall;
        measurement.eraseUnits({}, {{EntryKind::Reopening, {}, Payload::encode(said)}});
    });
}

void SealService::Private::rekey(const EntryRef &commit) {
    SealKeyPair pair = SealKeyPair::random();
    const SealKey key = pair.open;
    row.rekey(std::move(pair));
    keepRow(
        [this, commit, key] { append(EntryKind::Rekey, {commit}, Payload::encode(Rekey{{}, self(), commit, key})); });
}

void SealService::Private::release(const SealStep &step) {
    const SealedContent *content = contentOf(step.commit);
    const auto box = content != nullptr ? SealBox::seal(*content, step.key) : std::nullopt;
    if (!box) {
        stuck = true; // a key that seals nothing: the other has to give another one
        return;
    }
    append(EntryKind::Release, {step.commit, step.about},
           Payload::encode(Release{{}, self(), step.commit, step.about, *box}));
}

void SealService::Private::open(const SealStep &step) {
    const Measurement &now = measurement.state();
    const QList<Release> &releases = now.judgement.seals.releases;
    const auto found = std::find_if(releases.begin(), releases.end(),
                                    [&step](const Release &release) { return release.ref == step.about; });
    const SealSide &theirs = state().side(other(self()));
    if (found == releases.end() || !theirs.commit)
        return;
    const auto content = SealBox::open(found->box, row.key(), row.secret());
    const bool fits = content && isContentOf(*content, measurement.structure(), *theirs.commit);
    row.noteOpened(step.about, fits, fits ? std::optional(*content) : std::nullopt);
    keepRow([] {});
}

void SealService::Private::reveal(const EntryRef &commit) {
    const SealedContent *content = contentOf(commit);
    if (content == nullptr)
        return;
    append(EntryKind::Reveal, {commit},
           Payload::encode(Reveal{{}, self(), commit, content->scoresHead, content->random, content->sheet}));
    // On a tablet of both nobody has to take another turn to say what lies open here already.
    if (const auto theirs = openedReveal(); theirs && measurement.writesFor(theirs->slot))
        measurement.appendFor(
            theirs->slot, EntryKind::Reveal, {theirs->commit},
            Payload::encode(
                Reveal{{}, theirs->slot, theirs->commit, theirs->scoresHead, theirs->random, theirs->sheet}));
}

SealService::Refusal SealService::maySeal(const QList<ItemNumber> &items) const {
    if (!scoresOpen() || d->state().side(d->self()).missing)
        return Refusal::Sealed;
    if (d->joining && d->joining(d->measurement.id()))
        return Refusal::Joining;
    const SealStep step = d->step();
    if (step.kind == SealStep::Kind::Unsealed)
        return Refusal::Sealed;
    if (!d->state().maySeal[std::size_t(d->self())])
        return Refusal::NotReady;
    const ScoreSheet &sheet = d->measurement.state().ownScores[std::size_t(d->self())];
    const bool answered = std::all_of(items.begin(), items.end(), [&sheet](ItemNumber item) {
        return std::any_of(sheet.begin(), sheet.end(),
                           [item](const Score &score) { return score.item == item && score.answered(); });
    });
    return answered ? Refusal::None : Refusal::Unanswered;
}

SealService::Refusal SealService::seal(const QList<ItemNumber> &items) {
    d->measurement.settle();
    if (const Refusal refusal = maySeal(items); refusal != Refusal::None)
        return refusal;
    const Measurement &now = d->measurement.state();
    SealedContent content;
    content.structure = d->measurement.structure();
    content.wording = now.wordingOf(d->self());
    content.explanations = d->state().basis.explanations;
    content.round = d->state().basis.round;
    content.slot = d->self();
    content.scoresHead = d->measurement.fold().scoresHead(d->self()).value_or(Hash{});
    content.sheet = encodeSheet(now.ownScores[std::size_t(d->self())]);
    randombytes_buf(content.random.data(), content.random.size());
    SealKeyPair pair = SealKeyPair::random();
    Commit said;
    said.round = content.round;
    said.wording = content.wording;
    said.explanations = content.explanations;
    said.seal = sealOf(content);
    said.key = pair.open;
    if (!SealBox::seal(content, said.key))
        return Refusal::NotKept;
    QList<EntryRef> replaced;
    for (const Commit &commit : now.judgement.seals.commits) {
        if (commit.slot == d->self())
            replaced = {commit.ref};
    }
    d->row.seal(content, std::move(pair));
    d->keepRow([this, said, replaced]() mutable {
        said.wall = d->measurement.clock().now().wall;
        d->append(EntryKind::Commit, replaced, Payload::encode(said));
        d->measurement.signHeads();
    });
    return Refusal::None;
}

bool SealService::reopen(const QString &reason) {
    if (!mayReopen())
        return false;
    d->destroySecret(d->state().side(d->self()).commit->ref, true, cutTo(reason.trimmed(), Score::longestReason));
    return true;
}

void SealService::acceptMismatch() {
    if (state().mismatch.isEmpty())
        return;
    putRegister(d->measurement, Payload::MismatchAccepted{d->self(), state().mismatch});
}

SealKeeper::SealKeeper(Portfolio &portfolio, JournalStore &store, SealService::Joining joining)
    : m_portfolio(portfolio), m_store(store), m_joining(std::move(joining)) {
    connect(&portfolio, &Portfolio::inHandChanged, this, &SealKeeper::follow);
    follow();
}

SealKeeper::~SealKeeper() = default;

void SealKeeper::follow() {
    m_current.reset();
    m_shared.reset();
    if (OpenMeasurement *inHand = m_portfolio.current()) {
        m_shared = std::make_unique<SharedTablet>(*inHand, m_store);
        connect(m_shared.get(), &SharedTablet::changed, this, &SealKeeper::renew);
    }
    renew();
}

/// Another auditor has the tablet in hand: what was known of the seal of the one before goes with the service.
void SealKeeper::renew() {
    m_current.reset();
    if (OpenMeasurement *inHand = m_portfolio.current()) {
        m_current = std::make_unique<SealService>(*inHand, m_store, m_joining, m_shared.get());
        connect(m_current.get(), &SealService::changed, this, &SealKeeper::changed);
    }
    Q_EMIT changed();
}

} // namespace Tweeluik
