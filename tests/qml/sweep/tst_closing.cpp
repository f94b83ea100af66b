// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/troubleviewmodel.h"
#include "core/measurement/services.h"
#include "qml/sweep/tour.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace Tweeluik;

namespace {

/// While it lives no file of this process may grow beyond its size of now: a full disk that needs no mount.
class NoRoom {
public:
    explicit NoRoom(const QString &folder) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = 0;
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            files.next();
            if (files.fileName().endsWith(QStringLiteral("-wal")))
                tight.rlim_cur = rlim_t(files.fileInfo().size());
        }
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// The window of the app as it ships: closing keeps everything, and does not happen over words that wait.
class TestClosing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_tour = std::make_unique<Tour>(Tour::Content::Practice);
        QCOMPARE(m_tour->show(), QString());
    }
    void cleanup() { m_tour.reset(); }

    void closingWithNothingWaiting() {
        QVERIFY(m_tour->window().close());
        QVERIFY(!m_tour->window().isVisible());
        QVERIFY(!m_tour->app().desk());
    }

    void closingOverWordsThatWait() {
        m_tour->app().go(QStringLiteral("measurement")); // what is half typed on the page in hand becomes a note first
        OpenMeasurement *inHand = m_tour->app().desk()->portfolio.current();
        const qsizetype before = inHand->state().timeline.size();
        {
            const NoRoom full(m_tour->folder());
            NoteService(*inHand).moment(6, NoteMark::Quote, std::chrono::minutes(61));
            QVERIFY2(!m_tour->window().close(), "the window closed over a note that was not saved");
            QVERIFY(m_tour->window().isVisible());
            QCOMPARE(m_tour->app().route(), QStringLiteral("trouble"));
            QVERIFY(m_tour->screen().settle());
            const auto *page = qobject_cast<TroubleViewModel *>(m_tour->app().pageModel());
            QVERIFY(page->waits() && page->closing());
            m_tour->app().tryAgain();
            QVERIFY2(m_tour->window().isVisible(), "trying again closed it, and there is no room yet");
        }
        qobject_cast<TroubleViewModel *>(m_tour->app().pageModel())->goBack();
        inHand = m_tour->app().desk()->portfolio.current();
        QCOMPARE(inHand->state().timeline.size(), before + 1);
        QVERIFY(m_tour->window().close());
        m_tour->app().start();
        QCOMPARE(m_tour->app().desk()->portfolio.current()->state().timeline.size(), before + 1);
    }

    void theAuditorMayGiveUpWhatWaits() {
        const NoRoom full(m_tour->folder());
        NoteService(*m_tour->app().desk()->portfolio.current()).moment(6, {}, std::chrono::minutes(61));
        QVERIFY(!m_tour->window().close());
        qobject_cast<TroubleViewModel *>(m_tour->app().pageModel())->closeAnyway();
        QVERIFY(!m_tour->window().isVisible());
    }

private:
    std::unique_ptr<Tour> m_tour;
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
