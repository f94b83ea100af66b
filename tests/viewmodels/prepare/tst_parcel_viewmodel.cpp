// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/parcelviewmodel.h"
#include "core/ports/share.h"
#include "viewmodels/prepare/deskstory.h"
#include "viewmodels/together/scriptedparcels.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tweeluik;

namespace {

using Kind = Parcels::Outcome::Kind;

struct KeptShare final : Share {
    bool place = true;
    std::optional<ShareError::Kind> refuses;
    QString file;
    QByteArray bytes;

    [[nodiscard]] bool wantsPlace() const override { return place; }
    void offer(const QString &where, const QByteArray &what, const Finished &finished) override {
        if (refuses)
            return finished(ShareError{*refuses, {}});
        file = where;
        bytes = what;
        finished(Outcome::HandedOn);
    }
};

} // namespace

class TestParcelViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_parcels = std::make_unique<ScriptedParcels>();
        m_share = std::make_unique<KeptShare>();
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(QStringLiteral("De Linde"));
        m_story->desk().parcels = m_parcels.get();
        m_story->desk().share = m_share.get();
        open();
    }
    void cleanup() { m_story.reset(); }

    void beforeReadingItSaysNothingHappened() {
        QVERIFY(m_page->available() && m_page->canMake());
        QVERIFY(!m_page->busy());
        QCOMPARE(m_page->resultTitle(), QString());
        QCOMPARE(m_page->given(), QString());
        QCOMPARE(m_page->measurement(), QStringLiteral("De Linde"));
    }

    void whatCameIsCounted() {
        const Milliseconds wall = m_story->clock().now().wall;
        Parcels::Outcome came{Kind::Came};
        came.name = QStringLiteral("Bruno");
        came.notes = 12;
        came.entries = 30;
        came.until = wall;
        const QSignalSpy told(m_page, &ParcelViewModel::changed);
        m_parcels->answer(came);
        QCOMPARE(told.count(), 1);
        const QString at = m_story->clock().local(wall).toString(QStringLiteral("HH:mm"));
        QCOMPARE(m_page->resultTitle(), QStringLiteral("The notes of Bruno up to %1 are here now too: 12 new").arg(at));
        came.until = wall - std::chrono::hours(72);
        m_parcels->answer(came);
        const QString day = QLocale().toString(m_story->clock().local(*came.until), QStringLiteral("d MMMM"));
        QVERIFY2(m_page->resultTitle().contains(day), qPrintable(day));
        came.notes = 0;
        m_parcels->answer(came);
        QCOMPARE(m_page->resultTitle(), QStringLiteral("What Bruno changed is here now too."));
        came.entries = 0;
        came.name.clear();
        m_parcels->answer(came);
        QVERIFY(m_page->resultTitle().contains(QStringLiteral("the other auditor")));
    }

    void everyRefusalSaysWhatWhyAndWhatNow() {
        QSet<QString> titles;
        const auto look = [&](const Parcels::Outcome &outcome) {
            m_parcels->answer(outcome);
            const QString title = m_page->resultTitle();
            QVERIFY2(!title.isEmpty() && !titles.contains(title), qPrintable(title));
            titles.insert(title);
            QVERIFY2(m_page->resultText().count(u'.') >= 2, qPrintable(m_page->resultText()));
        };
        for (int why = 0; why <= int(ParcelRefusal::NotRead); ++why) {
            Parcels::Outcome refused{Kind::Refused};
            refused.refusal = ParcelRefusal(why);
            look(refused);
        }
        QCOMPARE(titles.size(), 12);
        titles.clear();
        for (int why = 0; why <= int(ParcelHindrance::TooLarge); ++why) {
            Parcels::Outcome hindered{Kind::NotMade};
            hindered.hindrance = ParcelHindrance(why);
            look(hindered);
        }
        look({Kind::NotKept});
        look({Kind::NobodyYet});
        QCOMPARE(titles.size(), 6);
    }

    void aFileIsFetchedAndRead() {
        const QString path = fileWith("een bestand");
        m_page->read(QUrl::fromLocalFile(path));
        QCOMPARE(m_parcels->files, QList<QByteArray>{"een bestand"});
        QVERIFY(m_page->busy());
        m_page->read(QUrl::fromLocalFile(path)); // one at a time
        QCOMPARE(m_parcels->files.size(), 1);
        m_parcels->answer({});
        m_page->read(QUrl::fromLocalFile(path + QStringLiteral("-weg")));
        QCOMPARE(m_parcels->files.size(), 1);
        QVERIFY(m_page->resultTitle().contains(QStringLiteral("cannot be opened")));
    }

    void whatTheDesktopHandedOverWaitsForATap() {
        m_story->app().lock();
        const QString path = fileWith("van het bureaublad");
        m_story->app().setFileToRead(path);
        m_story->app().unlock();
        m_story->desk().parcels = m_parcels.get();
        QCOMPARE(m_story->app().route(), QStringLiteral("together/file"));
        open();
        QCOMPARE(m_page->given(), QFileInfo(path).fileName());
        QVERIFY(m_parcels->files.isEmpty());
        m_page->readGiven();
        QCOMPARE(m_parcels->files, QList<QByteArray>{"van het bureaublad"});
        QCOMPARE(m_page->given(), QString());
        m_story->app().back();
        QCOMPARE(m_story->app().route(), QStringLiteral("start"));
    }

    void anInvitationIsAskedAndNotAssumed() {
        Parcels::Outcome invited{Kind::Invited};
        invited.name = QStringLiteral("Anna");
        invited.letter = {QStringLiteral("De Linde"), Slot::Second, Role::NoteTaker};
        m_page->accept();
        QCOMPARE(m_parcels->accepted, 0);
        m_parcels->answer(invited);
        QVERIFY(m_page->invited());
        QVERIFY(m_page->resultTitle().startsWith(QStringLiteral("Anna ")));
        QVERIFY(m_page->resultText().startsWith(QStringLiteral("De Linde. ")));
        m_page->accept();
        QCOMPARE(m_parcels->accepted, 1);
        m_parcels->answer({Kind::Joined});
        QVERIFY(m_page->joined() && !m_page->resultTitle().isEmpty());
    }

    void whatIsMadeIsHandedOn() {
        m_page->make(QUrl::fromLocalFile(QStringLiteral("/plek/meting")));
        QCOMPARE(m_parcels->made, QList<MeasurementId>{m_story->inHand().id()});
        Parcels::Outcome made{Kind::Made};
        made.file = "bytes";
        made.notes = 3;
        m_parcels->answer(made);
        QCOMPARE(m_share->file, QStringLiteral("/plek/meting.tweeluik"));
        QCOMPARE(m_share->bytes, QByteArray("bytes"));
        QVERIFY(m_page->resultTitle().contains(QStringLiteral("meting.tweeluik")));
        QVERIFY(m_page->resultText().startsWith(QStringLiteral("3 ")));
        m_share->refuses = ShareError::Kind::Full;
        m_parcels->answer(made);
        QVERIFY(m_page->resultTitle().contains(QStringLiteral("no room")));
    }

    void theFileNamesNobody() {
        const QString name = m_page->suggestedFile().fileName();
        const QString day = m_story->clock().local(m_story->clock().now().wall).date().toString(Qt::ISODate);
        QCOMPARE(name, QStringLiteral("measurement-%1.tweeluik").arg(day));
        m_share->place = false; // a share sheet: only the name goes along
        Parcels::Outcome made{Kind::Made};
        m_page->make(QUrl::fromLocalFile(QStringLiteral("/plek/x.tweeluik")));
        m_parcels->answer(made);
        QCOMPARE(m_share->file, name);
    }

    void thePracticeHasNoOtherTablet() {
        m_story->desk().parcels = nullptr;
        open();
        QVERIFY(!m_page->available() && !m_page->canMake() && !m_page->busy());
        m_page->read(QUrl::fromLocalFile(fileWith("x")));
        m_page->make(QUrl::fromLocalFile(QStringLiteral("/plek/x")));
        QCOMPARE(m_page->resultTitle(), QString());
    }

private:
    void open() {
        m_story->app().go(QStringLiteral("start"));
        m_story->app().go(QStringLiteral("together/file"));
        m_page = m_story->page<ParcelViewModel>();
        QVERIFY(m_page);
    }
    QString fileWith(const QByteArray &bytes) {
        const QString path = m_folder.filePath(QStringLiteral("meting-2026-11-23.tweeluik"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedParcels> m_parcels;
    std::unique_ptr<KeptShare> m_share;
    std::unique_ptr<DeskStory> m_story;
    ParcelViewModel *m_page = nullptr;
};

QTEST_GUILESS_MAIN(TestParcelViewModel)
#include "tst_parcel_viewmodel.moc"
