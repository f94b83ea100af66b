// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/foldergate.h"

#include "app/composition/couriertandem.h"
#include "app/composition/folderparcels.h"
#include "core/judgement/sealservice.h"
#include "core/measurement/practice.h"
#include "core/storage/sqlitejournalstore.h"
#include "platform/secrets/keyfilestore.h"
#include "platform/share/fileshare.h"

#include <QDir>
#include <QFileInfo>
#include <tuple>

namespace Tweeluik {

/// The session graph: exists from unlock to lock. Later members use earlier ones.
struct FolderGate::Session {
    Session(std::unique_ptr<SqliteJournalStore> opened, FolderGate &gate)
        : store(std::move(opened)), wordings(*store, gate.m_work),
          portfolio(*store, gate.m_clock, gate.m_ticker, gate.m_work.instrument),
          tandem(gate.m_practice ? nullptr
                                 : std::make_unique<CourierTandem>(*store, portfolio, gate.m_clock, gate.m_ticker,
                                                                   gate.m_networkInterface)),
          seals(portfolio, *store, [this](const MeasurementId &id) { return tandem && tandem->isBecomingOne(id); }),
          desk{gate.m_clock, gate.m_ticker,    gate.m_work.instrument, gate.m_work,     wordings,
               portfolio,    gate.m_extractor, gate.m_documents,       gate.m_practice, tandem.get()},
          parcels(*store, portfolio, gate.m_clock) {
        desk.share = &share;
        desk.seals = &seals;
        if (!gate.m_practice)
            desk.parcels = &parcels;
    }

    std::unique_ptr<SqliteJournalStore> store;
    WordingService wordings;
    Portfolio portfolio;
    std::unique_ptr<CourierTandem> tandem; ///< none in the practice folder
    SealKeeper seals;
    Desk desk;
    FolderParcels parcels;
    FileShare share;
};

FolderGate::FolderGate(QString dataDir, const Clock &clock, Ticker &ticker, const InstrumentFile &work,
                       TextExtractor &extractor, DocumentWriter &documents, QString networkInterface)
    : m_dataDir(std::move(dataDir)), m_clock(clock), m_ticker(ticker), m_work(work), m_extractor(extractor),
      m_documents(documents), m_networkInterface(std::move(networkInterface)) {}

FolderGate::~FolderGate() {
    std::ignore = lock();
    m_session.reset();
}

QString FolderGate::folder() const { return m_practice ? m_dataDir + QStringLiteral("-practice") : m_dataDir; }

Result<Desk *, StoreError> FolderGate::unlock() {
    if (m_session)
        return &m_session->desk;
    m_secrets = std::make_unique<KeyFileStore>(QDir(folder()).filePath(QStringLiteral("keys")));
    Result<std::unique_ptr<SqliteJournalStore>, StoreError> opened =
        SqliteJournalStore::open(folder(), *m_secrets, m_clock);
    if (!opened)
        return opened.error();
    std::optional<MeasurementId> made;
    if (m_practice && (*opened)->measurements().isEmpty())
        made = makePractice(**opened, m_clock, m_work.instrument, Slot::First);
    m_session = std::make_unique<Session>(std::move(opened).value(), *this);
    // A practice measurement begins in the middle of its talk: it is in hand as if the auditor had just put it down.
    if (made && !m_session->portfolio.open(*made))
        return StoreError{StoreError::Kind::Damaged, QStringLiteral("practice measurement does not open")};
    return &m_session->desk;
}

Result<Done, StoreError> FolderGate::lock() {
    if (!m_session)
        return Done{};
    // The portfolio settles what is typed and signs the heads as it goes; the measurement stays the one in hand.
    std::unique_ptr<SqliteJournalStore> store = std::move(m_session->store);
    m_session.reset();
    if (const auto locked = store->lock(); !locked) {
        // Words wait in the store for room or for the disk: they would go with it.
        m_session = std::make_unique<Session>(std::move(store), *this);
        return locked;
    }
    store.reset();
    m_secrets.reset();
    return Done{};
}

bool FolderGate::opensWithoutAsking() const { return !m_secrets || m_secrets->opensWithoutAsking(); }

void FolderGate::switchToPractice(bool practice) {
    if (lock())
        m_practice = practice;
}

void FolderGate::discardPractice() {
    if (!lock() && !m_practice)
        return;
    m_session.reset();
    m_practice = true;
    QDir(folder()).removeRecursively();
}

Result<QString, StoreError> FolderGate::setAside() {
    if (const auto locked = lock(); !locked)
        return locked.error();
    const QFileInfo here(folder());
    const QString day = m_clock.local(m_clock.now().wall).date().toString(Qt::ISODate);
    for (int attempt = 1; attempt < 100; ++attempt) {
        const QString suffix = attempt == 1 ? QString() : QStringLiteral("-%1").arg(attempt);
        const QString name = here.fileName() + QStringLiteral("-apart-") + day + suffix;
        if (QFileInfo::exists(here.dir().filePath(name)))
            continue;
        if (!QDir().rename(here.filePath(), here.dir().filePath(name)))
            return StoreError{StoreError::Kind::Io, QStringLiteral("folder not renamed")};
        return name;
    }
    return StoreError{StoreError::Kind::Io, QStringLiteral("no free name")};
}

void FolderGate::rest() {
    if (m_session && m_session->portfolio.current())
        m_session->portfolio.current()->flush();
}

} // namespace Tweeluik
