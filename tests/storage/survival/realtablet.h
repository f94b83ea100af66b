// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/composer.h"
#include "core/measurement/portfolio.h"
#include "core/measurement/services.h"
#include "core/storage/sqlitejournalstore.h"
#include "platform/secrets/keyfilestore.h"
#include "platform/simulated/manualticker.h"

#include <QTemporaryDir>

namespace Tweeluik::Survival {

/// A tablet on a real folder: real store, real key files, a clock that moves when told.
class RealTablet {
public:
    explicit RealTablet(const QString &folder, const StoreOptions &options = {});
    ~RealTablet();

    ManualClock clock;
    ManualTicker ticker{clock};
    Instrument instrument;

    /// De Linde with a team of ten; this tablet takes notes.
    MeasurementId prepare();
    [[nodiscard]] SqliteJournalStore &store() { return *m_store; }
    [[nodiscard]] Portfolio &portfolio() { return *m_portfolio; }
    [[nodiscard]] OpenMeasurement &measurement() { return *m_portfolio->current(); }
    [[nodiscard]] Composer &composer();

    /// Letter by letter behind what stands there.
    void type(const QString &text, Milliseconds perKey = 25ms);
    /// A whole note, and on to the next.
    void noteDown(const QString &text);
    /// Time goes by and what waited for it happens; writes are durable or held up.
    void pass(Milliseconds by);

    /// As the app does it: the page settles and goes, the portfolio goes, then the vault closes. When that is refused
    /// the portfolio comes back.
    [[nodiscard]] Result<Done, StoreError> lock();
    [[nodiscard]] Result<Done, StoreError> unlock();

    /// Every note of the measurement in hand, and what stands in the draft when that is more. Empty when none is.
    [[nodiscard]] QStringList texts();

private:
    void open();

    QString m_folder;
    KeyFileStore m_secrets;
    std::unique_ptr<SqliteJournalStore> m_store;
    std::unique_ptr<Portfolio> m_portfolio;
    std::unique_ptr<Composer> m_composer;
};

/// A copy of the folder as it lies there this moment: what a kill leaves. It can be opened while the original lives.
[[nodiscard]] std::unique_ptr<QTemporaryDir> afterKill(const QString &folder);
/// The texts in such a copy.
[[nodiscard]] QStringList textsAfterKill(const QString &folder);

} // namespace Tweeluik::Survival
