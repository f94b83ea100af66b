// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/portfolio.h"
#include "core/sync/conversation.h"
#include "core/sync/sharedrows.h"

namespace Tweeluik {

/// Two measurements that were made apart become one (FORMAT.md, "Adopt"), from one tablet: what was proposed, what its
/// auditor said yes to, and the joining as soon as everything of the other is here. On the thread of the portfolio;
/// what has to survive stands in the shared rows.
class AdoptDesk {
public:
    /// All of them outlive it.
    struct Ground {
        Portfolio &portfolio;
        JournalStore &store;
        const Clock &clock;
        SharedRows &rows;
    };
    struct Home {
        std::function<DeviceKeys()> own;
        std::function<PublicKey(const MeasurementId &)> receiveKey;
        /// To that tablet, with the first name of the auditor of this one; nowhere when it is not here.
        std::function<void(const DeviceKeys &, const AdoptProposal &, const QString &name)> propose;
        std::function<void(const DeviceKeys &, const MeasurementId &)> decline;
        std::function<void()> askedChanged;
        std::function<void(const MeasurementId &)> changed; ///< where a measurement of this tablet stands
        std::function<void()> pactsChanged;                 ///< those of the rows; their entries are durable
        /// Whether a measurement in hand may be let go now.
        std::function<bool()> mayLetGo;
        std::function<void(const MeasurementId &lower)> becameOne;
    };
    static constexpr qsizetype mostAsked = 16; ///< at a time
    enum class Trouble {
        None,
        OtherStructure, ///< they pin different instruments
        Sealed,         ///< scores were sealed in one of them
        NotPossible,    ///< shared already, or another rule
        NotOpened,      ///< the own one could not be read now
    };
    /// What another tablet said and this auditor has not answered.
    struct Asked {
        DeviceKeys from;
        AdoptProposal said;
        bool operator==(const Asked &) const = default;
    };

    AdoptDesk(Ground ground, Home home) : m_ground(ground), m_home(std::move(home)) {}

    /// After the rows were read: what a kill left between the joining and the row.
    void start();
    /// What a journal that was opened says of itself; the rows are but a memory of it.
    void seen(const MeasurementId &id, const Adoption &adoption);

    [[nodiscard]] const QList<Asked> &asked() const { return m_asked; }
    /// To whom that measurement was proposed, without an answer yet.
    [[nodiscard]] std::optional<DeviceKeys> proposedTo(const MeasurementId &mine) const;
    /// Why it did not become one with the other after all.
    [[nodiscard]] Trouble apart(const MeasurementId &mine) const { return m_apart.value(mine, Trouble::None); }

    // The auditor of this tablet
    Trouble propose(const MeasurementId &mine, const DeviceKeys &peer);
    /// Yes, with both titles in view: `mine` and the one that was asked about.
    Trouble putTogether(const Asked &asked, const MeasurementId &mine);
    void leaveApart(const Asked &asked);
    /// What waited until a measurement in hand may be let go.
    void release();

    // The other tablet
    void hear(const DeviceKeys &from, const AdoptProposal &said);
    /// False: it was about something else.
    bool hearDeclined(const DeviceKeys &from, const MeasurementId &mine);
    /// What was not answered is said again: it may have been lost.
    void met(const DeviceKeys &peer);
    /// What is open of tablets that have gone is asked again by them.
    void here(const QList<DeviceKeys> &peers);
    void gathered(const AdoptPact &pact, const Standing &standing, const QList<Entry> &theirs);

private:
    struct Own {
        AdoptSide side;
        QString title;
        QString name;
        bool sealed = false;
    };
    struct Held {
        AdoptPact pact;
        QList<Entry> theirs;
    };
    [[nodiscard]] std::optional<Own> look(const MeasurementId &mine);
    [[nodiscard]] bool mayBecomeOne(const MeasurementId &mine) const;
    [[nodiscard]] bool isAnswer(const DeviceKeys &from, const AdoptProposal &said) const;
    [[nodiscard]] bool isInHand(const MeasurementId &id) const;
    void agree(const MeasurementId &mine, const AdoptSaid &said, const QString &title);
    void join(const AdoptPact &pact, const QList<Entry> &theirs);
    void remember(const MeasurementId &own, const AdoptSaid &said);
    void refused(const MeasurementId &own, const AdoptPact &pact, const QList<Entry> &theirs);
    void drop(const Asked &asked);
    /// What the store says later, dropped when the desk has gone by then.
    [[nodiscard]] JournalStore::Committed later(std::function<void(const Result<Done, StoreError> &)> what);

    Ground m_ground;
    Home m_home;
    QList<Asked> m_asked;
    QHash<MeasurementId, DeviceKeys> m_proposed;
    QHash<MeasurementId, Trouble> m_apart;
    QSet<MeasurementId> m_joining;
    QHash<MeasurementId, Held> m_held;
    std::shared_ptr<int> m_here = std::make_shared<int>(0);
};

} // namespace Tweeluik
