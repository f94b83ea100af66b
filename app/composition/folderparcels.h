// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/together/parcels.h"
#include "core/measurement/portfolio.h"
#include "core/ports/clock.h"
#include "core/storage/sqlitejournalstore.h"
#include "core/sync/peerbook.h"
#include "core/sync/receiverow.h"

namespace Tweeluik {

/// Files of the measurements in one data folder. Exists while the vault is open, and goes before store and portfolio.
class FolderParcels : public Parcels {
    Q_OBJECT
public:
    FolderParcels(SqliteJournalStore &store, Portfolio &portfolio, const Clock &clock);

    [[nodiscard]] const Outcome &outcome() const override { return m_outcome; }
    void make(const MeasurementId &measurement) override;
    void read(const QByteArray &file) override;
    void accept() override;
    void forget() override;

private:
    struct Invitation {
        Parcel parcel;
        ParcelNews news;
    };
    using Then = std::function<void()>;

    void tell(Outcome outcome);
    void tell(Outcome::Kind kind) { tell(Outcome{kind}); }
    void refuse(ParcelRefusal refusal);
    /// Runs `then` when the write is durable; otherwise says that it could not be kept.
    [[nodiscard]] JournalStore::Committed durable(Then then);

    /// A new one where there is none yet.
    [[nodiscard]] Result<ReceiveRow, StoreError> rowOf(const MeasurementId &measurement) const;
    [[nodiscard]] ParcelReader::Known known(bool withMembers) const;
    [[nodiscard]] Result<Parcel, ParcelRefusal> open(const QByteArray &file) const;
    [[nodiscard]] QString nameOf(const DeviceKeys &keys) const;

    /// For whom a file of the measurement in hand is; nothing when there is nobody.
    struct Addressee {
        DeviceKeys keys;
        Noise::PublicKey receiveKey{};
        bool first = false; ///< does not have the measurement yet
        Slot slot = Slot::Second;
    };
    [[nodiscard]] std::optional<Addressee> addressee() const;
    void seal(const MeasurementId &measurement, const ParcelAddress &to);
    void keep(const Parcel &parcel, const ParcelNews &news);
    void kept(const Parcel &parcel, const ParcelNews &news);

    SqliteJournalStore &m_store;
    Portfolio &m_portfolio;
    const Clock &m_clock;
    Outcome m_outcome;
    std::optional<Invitation> m_invitation;
};

} // namespace Tweeluik
