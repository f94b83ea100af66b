// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/realtablet.h"

#include "support/instrumentfixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

namespace Tweeluik::Survival {

RealTablet::RealTablet(const QString &folder, const StoreOptions &options)
    : instrument(Fixture::gardenInstrument().instrument), m_folder(folder),
      m_secrets(folder + QStringLiteral("/keys")) {
    auto opened = SqliteJournalStore::open(m_folder, m_secrets, clock, options);
    if (!opened)
        qFatal("the tablet does not open: %s", qPrintable(opened.error().detail));
    m_store = std::move(opened).value();
    open();
}

RealTablet::~RealTablet() {
    m_composer.reset();
    m_portfolio.reset();
}

MeasurementId RealTablet::prepare() {
    NewMeasurement what;
    what.details.organisation = QStringLiteral("De Linde");
    what.details.kind = QStringLiteral("beschermd wonen");
    what.firstAuditor = QStringLiteral("Anna");
    what.secondAuditor = QStringLiteral("Bruno");
    what.self = Slot::Second;
    what.myRole = Role::NoteTaker;
    const MeasurementId id = m_portfolio->create(what);
    pass(0ms);
    return id;
}

Composer &RealTablet::composer() {
    if (!m_composer)
        m_composer = std::make_unique<Composer>(measurement(), [] { return std::optional<Milliseconds>(); });
    return *m_composer;
}

void RealTablet::type(const QString &text, Milliseconds perKey) {
    for (const QChar letter : text) {
        const QString typed = composer().draft().text + letter;
        composer().setText(typed, int(typed.size()));
        pass(perKey);
    }
}

void RealTablet::noteDown(const QString &text) {
    composer().setText(text, int(text.size()));
    composer().next();
    pass(0ms);
}

void RealTablet::pass(Milliseconds by) {
    ticker.advance(by);
    m_store->drain();
    QCoreApplication::processEvents();
}

Result<Done, StoreError> RealTablet::lock() {
    m_composer.reset();
    m_portfolio.reset();
    auto locked = m_store->lock();
    if (!locked)
        open();
    return locked;
}

Result<Done, StoreError> RealTablet::unlock() {
    auto unlocked = m_store->unlock();
    if (unlocked)
        open();
    return unlocked;
}

void RealTablet::open() {
    m_portfolio = std::make_unique<Portfolio>(*m_store, clock, ticker, instrument);
    static_cast<void>(m_portfolio->resume());
}

QStringList RealTablet::texts() {
    QStringList texts;
    if (!m_portfolio->current())
        return texts;
    const std::optional<Draft> draft = measurement().draft();
    for (const UnitId &id : measurement().state().timeline) {
        const bool inHand = draft && draft->note == id;
        texts.append(inHand ? draft->text : measurement().state().note(id)->text);
    }
    if (draft && draft->note.isNull() && !draft->text.isEmpty())
        texts.append(draft->text);
    return texts;
}

std::unique_ptr<QTemporaryDir> afterKill(const QString &folder) {
    auto copy = std::make_unique<QTemporaryDir>();
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = copy->filePath(QDir(folder).relativeFilePath(from));
        QDir().mkpath(QFileInfo(to).path());
        if (!QFile::copy(from, to))
            qFatal("cannot copy %s", qPrintable(from));
    }
    return copy;
}

QStringList textsAfterKill(const QString &folder) {
    const auto copy = afterKill(folder);
    RealTablet tablet(copy->path());
    return tablet.texts();
}

} // namespace Tweeluik::Survival
