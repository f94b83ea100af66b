// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/foldergate.h"
#include "storage/survival/loopdisk.h"
#include "storage/survival/realtablet.h"

#include <QFileInfo>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Tweeluik;
using namespace Tweeluik::Survival;

namespace {

struct NoExtractor : public TextExtractor {
    void extract(const QString &, Finished) override {}
};

struct NoWriter : public DocumentWriter {
    Result<Done, DocumentError> writePdf(const PrintedDocument &, const QString &) override {
        return DocumentError{DocumentError::Kind::NoPlace, {}};
    }
};

} // namespace

/// A real, small file system that is full: nothing typed is lost, it is said, and room makes it right again.
class TestDiskFull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        if (qstrcmp(QTest::currentTestFunction(), "aFileThatMayNotGrowHoldsWordsUp") == 0)
            return;
        if (::geteuid() != 0)
            QSKIP("needs root (to mount a small file system)");
        m_disk = std::make_unique<LoopDisk>(12);
        // Root of a container may be forbidden to mount; the runner tries it for itself before it believes this.
        if (!m_disk->trouble().isEmpty())
            QSKIP(qPrintable(QStringLiteral("needs a loop mount: ") + m_disk->trouble()));
    }
    void cleanup() { m_disk.reset(); }

    /// What can be shown of it without root: the system refuses to let the files grow.
    void aFileThatMayNotGrowHoldsWordsUp() {
        QTemporaryDir folder;
        StoreOptions options;
        options.retryAfter = std::chrono::hours(1);
        RealTablet tablet(folder.path(), options);
        tablet.prepare();
        tablet.noteDown(QStringLiteral("Ervoor"));
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = rlim_t(QFileInfo(folder.path() + QStringLiteral("/tweeluik.db-wal")).size());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        tablet.noteDown(QString(5000, u'y'));
        const auto trouble = tablet.measurement().saveTrouble();
        const int waiting = tablet.store().waitingWrites();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(trouble && trouble->kept, "a file that did not grow was not noticed");
        QVERIFY(waiting > 0);
        QCOMPARE(textsAfterKill(folder.path()), QStringList{QStringLiteral("Ervoor")});
        tablet.measurement().retrySaving();
        tablet.pass(0ms);
        QVERIFY(!tablet.measurement().saveTrouble());
        QCOMPARE(textsAfterKill(folder.path()), (QStringList{QStringLiteral("Ervoor"), QString(5000, u'y')}));
    }

    void wordsWaitInMemoryUntilThereIsRoom() {
        QVERIFY(m_disk);
        StoreOptions options;
        options.retryAfter = std::chrono::hours(1); // only when told, so that the moment is ours
        RealTablet tablet(m_disk->folder() + QStringLiteral("/data"), options);
        tablet.prepare();
        tablet.noteDown(QStringLiteral("Voordat het vol was"));
        const auto savedBefore = tablet.measurement().savedAt();
        QVERIFY(savedBefore.has_value());
        QVERIFY(m_disk->fill());

        // What still fits into rooms that SQLite already has, fits; in the end nothing does.
        QStringList typed{QStringLiteral("Voordat het vol was")};
        for (int i = 0; !tablet.measurement().saveTrouble() && i < 400; ++i) {
            typed.append(QStringLiteral("Aantekening %1 %2").arg(i).arg(QString(300, u'x')));
            tablet.noteDown(typed.last());
        }
        QVERIFY2(tablet.measurement().saveTrouble().has_value(), "a full disk was never noticed");
        QCOMPARE(int(tablet.measurement().saveTrouble()->kind), int(StoreError::Kind::Full));
        QVERIFY(tablet.measurement().saveTrouble()->kept);
        const auto savedAtTrouble = tablet.measurement().savedAt();

        tablet.pass(10s);
        typed.append(QStringLiteral("Getypt op een volle schijf, één keer"));
        tablet.noteDown(typed.last());
        tablet.type(QStringLiteral("en half"));
        typed.append(QStringLiteral("en half"));
        tablet.pass(1s);
        QCOMPARE(tablet.texts(), typed); // all of it still on the screen
        QCOMPARE(tablet.measurement().savedAt(), savedAtTrouble);
        QVERIFY(tablet.measurement().pendingWrites() > 0 || tablet.store().waitingWrites() > 0);
        const QStringList onDisk = textsAfterKill(m_disk->folder() + QStringLiteral("/data"));
        QVERIFY2(onDisk.size() < typed.size(), "everything was saved: the disk was not full");
        QCOMPARE(onDisk, typed.first(onDisk.size())); // earlier ones are there, whole and in order

        m_disk->makeRoom();
        tablet.measurement().retrySaving();
        tablet.pass(1s);
        QVERIFY2(!tablet.measurement().saveTrouble(), "there is room, and still it says that there is none");
        QCOMPARE(tablet.store().waitingWrites(), 0);
        QVERIFY(*tablet.measurement().savedAt() > *savedAtTrouble);
        QCOMPARE(textsAfterKill(m_disk->folder() + QStringLiteral("/data")), typed);
    }

    void lockingOnAFullDiskIsRefused() {
        QVERIFY(m_disk);
        StoreOptions options;
        options.retryAfter = std::chrono::hours(1);
        RealTablet tablet(m_disk->folder() + QStringLiteral("/data"), options);
        tablet.prepare();
        QVERIFY(m_disk->fill());
        QStringList typed;
        for (int i = 0; !tablet.measurement().saveTrouble() && i < 400; ++i) {
            typed.append(QStringLiteral("%1 %2").arg(i).arg(QString(300, u'x')));
            tablet.noteDown(typed.last());
        }
        const auto refused = tablet.lock();
        QVERIFY2(!refused.ok(), "keys were wiped while words waited for room");
        QCOMPARE(int(refused.error().kind), int(StoreError::Kind::Full));
        QVERIFY(!tablet.store().isLocked());
        QCOMPARE(tablet.texts(), typed);
        QVERIFY2(tablet.measurement().saveTrouble().has_value(), "a page that comes back does not say what waits");
        m_disk->makeRoom();
        tablet.store().retry();
        tablet.pass(0ms);
        QVERIFY(!tablet.measurement().saveTrouble());
        QVERIFY(tablet.lock().ok());
        QVERIFY(tablet.unlock().ok());
        QCOMPARE(tablet.texts(), typed);
    }

    void theAppDoesNotLockOverWordsThatWait() {
        QVERIFY(m_disk);
        const QString folder = m_disk->folder() + QStringLiteral("/data");
        const auto work = loadWorkText();
        QVERIFY(work.ok());
        ManualClock clock;
        ManualTicker ticker(clock);
        NoExtractor extractor;
        NoWriter writer;
        FolderGate gate(folder, clock, ticker, *work, extractor, writer);
        QVERIFY(gate.unlock().ok());
        const auto inHand = [&] { return gate.unlock().value()->portfolio.resume(); };
        NewMeasurement what;
        what.firstAuditor = QStringLiteral("Anna");
        gate.unlock().value()->portfolio.create(what);
        inHand()->flush();
        QVERIFY(m_disk->fill());
        QStringList typed;
        for (int i = 0; !inHand()->saveTrouble() && i < 400; ++i) {
            typed.append(QStringLiteral("%1 %2").arg(i).arg(QString(300, u'x')));
            Composer composer(*inHand(), [] { return std::optional<Milliseconds>(); });
            composer.setText(typed.last(), 0);
            composer.next();
            inHand()->flush();
        }
        QVERIFY(inHand()->saveTrouble().has_value());
        for (int attempt = 0; attempt < 2; ++attempt) {
            QVERIFY2(!gate.lock().ok(), "the app locked over words that were not saved");
            QVERIFY(inHand() != nullptr);
            QVERIFY(inHand()->saveTrouble().has_value());
            QCOMPARE(inHand()->state().timeline.size(), typed.size());
        }
        m_disk->makeRoom();
        inHand()->retrySaving();
        inHand()->flush();
        QVERIFY(gate.lock().ok());
        QCOMPARE(textsAfterKill(folder), typed);
    }

    void aNewTabletOnAFullDiskSaysSo() {
        QVERIFY(m_disk);
        QVERIFY(m_disk->fill());
        const QString folder = m_disk->folder() + QStringLiteral("/new");
        KeyFileStore secrets(folder + QStringLiteral("/keys"));
        ManualClock clock;
        {
            const auto opened = SqliteJournalStore::open(folder, secrets, clock);
            QVERIFY(!opened.ok());
            QCOMPARE(int(opened.error().kind), int(StoreError::Kind::Full));
        }
        m_disk->makeRoom();
        QVERIFY(SqliteJournalStore::open(folder, secrets, clock).ok());
    }

private:
    std::unique_ptr<LoopDisk> m_disk;
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_disk_full.moc"
