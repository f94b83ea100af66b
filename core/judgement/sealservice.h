// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/sealing.h"
#include "core/measurement/portfolio.h"

namespace Tweeluik {

class SharedTablet;

/// Carries out the blind rules for the auditor of this tablet in one measurement: what the auditor wants, and by itself
/// whatever `nextStep` says. Each thing is durable before what follows from it.
class SealService : public QObject {
    Q_OBJECT
public:
    /// Whether a measurement is about to become one with another, which a seal would forbid. None: never.
    using Joining = std::function<bool(const MeasurementId &)>;
    /// All outlive it. On a tablet that both auditors use it is for the one whose PIN was given last; while nobody's
    /// is, nothing happens and nothing can be sealed.
    SealService(OpenMeasurement &measurement, JournalStore &store, Joining joining = {},
                const SharedTablet *shared = nullptr);
    ~SealService() override;

    /// What both may know, and what this tablet opened of the other's release while the other's reveal is not here yet.
    /// A page shows of the other auditor's half nothing before `SealState::bothOpen`.
    [[nodiscard]] const SealState &state() const;
    [[nodiscard]] SealStep step() const;
    /// Scores may be given and changed: nothing of this auditor is sealed.
    [[nodiscard]] bool scoresOpen() const;
    /// The own seal stands and can still be taken back.
    [[nodiscard]] bool mayReopen() const;

    enum class Refusal {
        None,
        NotReady,   ///< not both auditors called the explanations ready as they stand
        Unanswered, ///< an item of `items` has neither a level nor "cannot judge yet"
        Sealed,     ///< already, or it cannot be any more: SealService::step says why
        Joining,    ///< this measurement is about to become one with another
        NotKept,    ///< the store is locked, or what was scored is longer than a seal may hold
    };
    [[nodiscard]] Refusal maySeal(const QList<ItemNumber> &items) const;
    /// *Scores vastleggen*: `changed` follows when it is durable.
    Refusal seal(const QList<ItemNumber> &items);
    /// Taken back before the own release; false when it cannot be any more.
    bool reopen(const QString &reason);
    /// Goes on although a seal does not fit; counts once both said so.
    void acceptMismatch();

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The seal of whatever measurement is in hand.
class SealKeeper : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    SealKeeper(Portfolio &portfolio, JournalStore &store, SealService::Joining joining = {});
    ~SealKeeper() override;
    /// nullptr while none is in hand.
    [[nodiscard]] SealService *current() const { return m_current.get(); }
    /// Whether both auditors use this tablet for it; nullptr while none is in hand.
    [[nodiscard]] SharedTablet *shared() const { return m_shared.get(); }

Q_SIGNALS:
    void changed(); ///< another `current`, or something about it

private:
    void follow();
    void renew();
    Portfolio &m_portfolio;
    JournalStore &m_store;
    SealService::Joining m_joining;
    std::unique_ptr<SharedTablet> m_shared;
    std::unique_ptr<SealService> m_current;
};

} // namespace Tweeluik
