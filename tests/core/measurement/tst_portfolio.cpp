// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/summary.h"
#include "support/story/onetablet.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;
using Story::OneTablet;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

class PortfolioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyAtFirst() {
        OneTablet tablet;
        QVERIFY(tablet.portfolio().summaries().isEmpty());
        QVERIFY(tablet.portfolio().current() == nullptr);
        QVERIFY(tablet.portfolio().resume() == nullptr);
    }

    void createdSpeaksWhenItIsDurable() {
        OneTablet tablet;
        QSignalSpy created(&tablet.portfolio(), &Portfolio::created);
        tablet.store().holdCommits();
        const MeasurementId id = tablet.portfolio().create(OneTablet::lindeMeasurement(Slot::First));
        tablet.settleStore();
        QCOMPARE(created.count(), 0);
        // It can be worked in at once all the same.
        QVERIFY(tablet.portfolio().current() != nullptr);
        QCOMPARE(tablet.state().details.organisation, str("De Linde"));
        tablet.store().releaseCommits();
        tablet.settleStore();
        QCOMPARE(created.count(), 1);
        QCOMPARE(created.first().first().value<MeasurementId>(), id);
    }

    void everythingOfItComesBack() {
        OneTablet tablet;
        const MeasurementId id = tablet.prepare(Slot::Second);
        tablet.kill();
        QCOMPARE(tablet.measurement().id(), id);
        QCOMPARE(tablet.measurement().self(), Slot::Second);
        QCOMPARE(tablet.measurement().role(), Role::NoteTaker);
        QCOMPARE(tablet.state().team.size(), 10);
        QCOMPARE(tablet.state().team.first().name, str("Naam 1"));
        QCOMPARE(tablet.state().auditors.size(), 2);
        QCOMPARE(tablet.state().auditors.last().firstName, str("Bruno"));
        QCOMPARE(tablet.state().plan, Plan());
        QCOMPARE(tablet.state().structureHash, tablet.instrument.structureHash());
        QVERIFY(!tablet.state().joined());
    }

    /// A journal may hold the opening of another measurement (two were made apart): the one in hand stays what it is.
    void theStoreKnowsItsName() {
        OneTablet tablet;
        const MeasurementId other = tablet.prepare();
        QList<Entry> foreign;
        QVERIFY(tablet.store().read(other, [&foreign](Entry &&entry) { foreign.append(entry); }));
        Entry opening = foreign.first();
        QCOMPARE(opening.kind, EntryKind::Open);
        opening.stream.bytes = {0, 1}; // before every other: the fold reads it first
        const MeasurementId id = tablet.prepare();
        tablet.store().append(id, {opening}, [](const auto &written) { QVERIFY(bool(written)); });
        tablet.settleStore();
        for (int start = 0; start < 2; ++start) {
            tablet.kill();
            QVERIFY(tablet.portfolio().current() != nullptr);
            QCOMPARE(tablet.measurement().id(), id);
        }
    }

    void latestPlannedFirst() {
        OneTablet tablet;
        for (const int day : {3, 1, 2}) {
            NewMeasurement what = OneTablet::lindeMeasurement(Slot::First);
            what.details.organisation = QString::number(day);
            what.details.plannedStart = *what.details.plannedStart + day * 24h;
            static_cast<void>(tablet.portfolio().create(what));
        }
        QStringList order;
        for (const MeasurementSummary &row : tablet.portfolio().summaries())
            order.append(row.details.organisation);
        QCOMPARE(order, (QStringList{str("3"), str("2"), str("1")}));
    }

    void rowFollowsTheWork() {
        OneTablet tablet;
        tablet.prepare();
        QSignalSpy changed(&tablet.portfolio(), &Portfolio::summariesChanged);
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.noteDown(str("een"));
        for (const char letter : {'a', 'b', 'c', 'd', 'e'})
            tablet.talk().setPromptState(QStringLiteral("1%1").arg(QLatin1Char(letter)), PromptState::Enough);
        const MeasurementSummary row = tablet.portfolio().summaries().first();
        QVERIFY(changed.count() > 0);
        QCOMPARE(row.notes, 1);
        QCOMPARE(row.itemsDone, 1);
        QVERIFY(row.started);
        QVERIFY(!row.ended);
        QCOMPARE(row.lastChange, tablet.clock.now().wall);
        tablet.talk().clockEvent(ClockEvent::End);
        QVERIFY(tablet.portfolio().summaries().first().ended);
    }

    /// The row in the store is a cache: at most one write in ten seconds, and honest about being behind.
    void rowIsWrittenNowAndThen() {
        OneTablet tablet;
        const MeasurementId id = tablet.prepare();
        const auto row = [&] { return *decodeSummary(*tablet.store().readLocal(id, LocalRow::Summary)); };
        tablet.noteDown(str("een"));
        tablet.settleStore();
        QVERIFY(row().inHand);
        QCOMPARE(row().summary.notes, 0);
        tablet.noteDown(str("twee"));
        tablet.pass(11s);
        QCOMPARE(row().summary.notes, 2);
        QVERIFY(row().inHand);
        tablet.noteDown(str("drie"));
        tablet.leavePage();
        tablet.portfolio().close();
        QCOMPARE(row().summary.notes, 3);
        QVERIFY(!row().inHand);
        QVERIFY(row().upto > 20);
    }

    void staleRowsAreComputedAfterTheFirstFrameOneByOne() {
        OneTablet tablet;
        const MeasurementId first = tablet.prepare();
        tablet.noteDown(str("een"));
        tablet.leavePage();
        const MeasurementId second = tablet.prepare();
        tablet.noteDown(str("twee"));
        tablet.noteDown(str("drie"));
        tablet.leavePage();
        tablet.portfolio().close();
        // Both rows belong to another version of the fold.
        for (const MeasurementId &id : {first, second}) {
            QByteArray raw = *tablet.store().readLocal(id, LocalRow::Summary);
            raw[2] = char(Fold::version + 1);
            tablet.store().writeLocal(id, LocalRow::Summary, raw, {});
        }
        tablet.store().drain();

        Portfolio later(tablet.store(), tablet.clock, tablet.ticker, tablet.instrument);
        const auto staleRows = [&later] {
            int count = 0;
            for (const MeasurementSummary &row : later.summaries())
                count += row.stale ? 1 : 0;
            return count;
        };
        QCOMPARE(later.summaries().size(), 2);
        QCOMPARE(staleRows(), 2);
        QSignalSpy changed(&later, &Portfolio::summariesChanged);
        tablet.pass(500ms);
        QCOMPARE(changed.count(), 0);
        tablet.pass(110ms);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(staleRows(), 1);
        tablet.pass(50ms);
        QCOMPARE(staleRows(), 0);
        int notes = 0;
        for (const MeasurementSummary &row : later.summaries())
            notes += row.notes;
        QCOMPARE(notes, 3);
    }

    void aKilledMeasurementIsStaleAndComesRight() {
        OneTablet tablet;
        const MeasurementId id = tablet.prepare();
        tablet.noteDown(str("een"));
        tablet.noteDown(str("twee"));
        tablet.settleStore();
        const auto disk = tablet.store().afterKill();
        Portfolio later(*disk, tablet.clock, tablet.ticker, tablet.instrument);
        QCOMPARE(later.summaries().size(), 1);
        QVERIFY(later.summaries().first().stale);
        tablet.pass(1s);
        QVERIFY(!later.summaries().first().stale);
        QCOMPARE(later.summaries().first().notes, 2);
        QCOMPARE(later.summaries().first().id, id);
    }

    void comesBackToWhatWasInHand() {
        OneTablet tablet;
        const MeasurementId id = tablet.prepare();
        tablet.measurement().savePosition({str("interview/note"), 6, str("6c"), 3.5, false});
        tablet.pass(1s);
        tablet.kill();
        QCOMPARE(tablet.measurement().id(), id);
        QCOMPARE(tablet.measurement().position(), (Position{str("interview/note"), 6, str("6c"), 3.5, false}));
        tablet.lockAndUnlock();
        QVERIFY(tablet.portfolio().current() != nullptr);
        tablet.portfolio().close();
        tablet.settleStore();
        tablet.kill();
        QVERIFY(tablet.portfolio().current() == nullptr);
    }

    void closingSignsTheHeads() {
        OneTablet tablet;
        const MeasurementId id = tablet.prepare();
        tablet.noteDown(str("een"));
        tablet.leavePage();
        const auto entries = tablet.state().entries;
        tablet.portfolio().close();
        const QHash<StreamId, std::uint64_t> heads = tablet.store().signedHeads(id);
        QCOMPARE(heads.size(), 1);
        QCOMPARE(*heads.cbegin(), entries);
    }

    void endOfTheTalkSignsTheHeads() {
        OneTablet tablet;
        const MeasurementId id = tablet.prepare();
        tablet.talk().clockEvent(ClockEvent::Start);
        tablet.settleStore();
        QVERIFY(tablet.store().signedHeads(id).isEmpty());
        tablet.talk().clockEvent(ClockEvent::End);
        tablet.settleStore();
        QCOMPARE(tablet.store().signedHeads(id).size(), 1);
    }

    void erasedIsGone() {
        OneTablet tablet;
        const MeasurementId id = tablet.prepare();
        tablet.noteDown(str("een"));
        tablet.leavePage();
        QSignalSpy erased(&tablet.portfolio(), &Portfolio::erased);
        tablet.portfolio().eraseMeasurement(id);
        tablet.settleStore();
        QCOMPARE(erased.count(), 1);
        QVERIFY(tablet.portfolio().summaries().isEmpty());
        QVERIFY(tablet.portfolio().current() == nullptr);
        QVERIFY(!tablet.portfolio().open(id).ok());
        tablet.kill();
        QVERIFY(tablet.portfolio().summaries().isEmpty());
    }

    void aLockedStoreIsSaid() {
        OneTablet tablet;
        const MeasurementId id = tablet.prepare();
        tablet.portfolio().close();
        tablet.store().setLocked(true);
        const auto opened = tablet.portfolio().open(id);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, StoreError::Kind::Locked);
        QSignalSpy trouble(&tablet.portfolio(), &Portfolio::trouble);
        QVERIFY(tablet.portfolio().create(OneTablet::lindeMeasurement(Slot::First)).isNull());
        QCOMPARE(trouble.count(), 1);
    }

    void openingAnotherClosesTheFirst() {
        OneTablet tablet;
        const MeasurementId first = tablet.prepare();
        const MeasurementId second = tablet.prepare();
        QCOMPARE(tablet.measurement().id(), second);
        QVERIFY(tablet.portfolio().open(first).ok());
        QCOMPARE(tablet.measurement().id(), first);
        OpenMeasurement *same = tablet.portfolio().current();
        QCOMPARE(*tablet.portfolio().open(first), same);
    }
};

QTEST_GUILESS_MAIN(PortfolioTest)
#include "tst_portfolio.moc"
