// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/folderparcels.h"
#include "app/composition/ownkeys.h"
#include "core/measurement/payloads.h"
#include "platform/simulated/manualticker.h"
#include "storage/journalfixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

using Kind = Parcels::Outcome::Kind;

/// A tablet as the composition builds it, on a store of its own.
struct Tablet {
    Device device;
    ManualTicker ticker{device.clock};
    Instrument instrument;
    std::unique_ptr<Portfolio> portfolio;
    std::unique_ptr<FolderParcels> parcels;
    PeerBook book;

    Tablet() {
        if (!device.start())
            qFatal("no store");
        portfolio = std::make_unique<Portfolio>(*device.store, device.clock, ticker, instrument);
        parcels = std::make_unique<FolderParcels>(*device.store, *portfolio, device.clock);
    }
    ~Tablet() {
        parcels.reset();
        portfolio.reset();
    }
    [[nodiscard]] DeviceKeys keys() const { return identityIn(*device.store).keys(); }
    void pairWith(const Tablet &other, const QString &name) {
        if (!book.add(other.keys(), std::chrono::milliseconds(1)))
            qFatal("no room");
        book.confirm(other.keys());
        book.rename(other.keys(), name);
        device.store->writeLocal({}, LocalRow::Together, book.encode(), {});
        device.store->drain();
    }
    /// What is handed in becomes durable and is told.
    Parcels::Outcome settled() {
        for (int turn = 0; turn < 20; ++turn) {
            device.store->drain();
            QCoreApplication::processEvents();
        }
        return parcels->outcome();
    }
    Parcels::Outcome made() {
        parcels->make(portfolio->current()->id());
        return settled();
    }
    Parcels::Outcome read(const QByteArray &file) {
        parcels->read(file);
        return settled();
    }
    void note(const QByteArray &words) {
        Payload::NoteCreate note;
        note.text = words;
        note.wall = device.clock.now().wall;
        portfolio->current()->append(EntryKind::NoteCreate, UnitId::random(), {}, Payload::encode(note));
    }
    [[nodiscard]] QByteArray dump() const { return portfolio->current()->fold().dump(); }
};

struct Pair {
    Tablet anna;
    Tablet bruno;

    Pair() {
        anna.pairWith(bruno, QStringLiteral("Bruno"));
        bruno.pairWith(anna, QStringLiteral("Anna"));
        NewMeasurement measurement;
        measurement.details.organisation = QStringLiteral("De Linde");
        measurement.details.unit = QStringLiteral("Noord");
        measurement.firstAuditor = QStringLiteral("Anna");
        measurement.secondAuditor = QStringLiteral("Bruno");
        anna.portfolio->create(measurement);
        anna.device.store->drain();
        anna.note("de eerste van Anna");
    }
    [[nodiscard]] bool join() {
        const auto invitation = anna.made();
        if (invitation.kind != Kind::Made || bruno.read(invitation.file).kind != Kind::Invited)
            return false;
        bruno.parcels->accept();
        return bruno.settled().kind == Kind::Joined;
    }
};

} // namespace

class TestFolderParcels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMeasurementComesOverAndBothGoOn() {
        Pair both;
        const auto invitation = both.anna.made();
        QCOMPARE(invitation.kind, Kind::Made);
        QCOMPARE(invitation.notes, 1);
        const auto invited = both.bruno.read(invitation.file);
        QCOMPARE(invited.kind, Kind::Invited);
        QCOMPARE(invited.name, QStringLiteral("Anna"));
        QCOMPARE(invited.letter.title, QStringLiteral("De Linde, Noord"));
        QCOMPARE(invited.letter.slot, Slot::Second);
        QVERIFY(both.bruno.device.store->measurements().isEmpty()); // asked, not assumed
        both.bruno.parcels->accept();
        QCOMPARE(both.bruno.settled().kind, Kind::Joined);
        QCOMPARE(both.bruno.portfolio->current()->self(), Slot::Second);

        both.bruno.note("de eerste van Bruno");
        both.bruno.note("de tweede van Bruno");
        const auto answer = both.bruno.made();
        QCOMPARE(answer.kind, Kind::Made);
        QCOMPARE(answer.notes, 2);
        const auto came = both.anna.read(answer.file);
        QCOMPARE(came.kind, Kind::Came);
        QCOMPARE(came.name, QStringLiteral("Bruno"));
        QCOMPARE(came.notes, 2);
        QCOMPARE(both.anna.portfolio->current()->state().notes.size(), 3);

        both.anna.note("nog een van Anna");
        const auto third = both.anna.made();
        QCOMPARE(third.notes, 1); // the first one is confirmed
        QCOMPARE(both.bruno.read(third.file).notes, 1);
        QCOMPARE(both.anna.dump(), both.bruno.dump());
        QVERIFY(both.anna.portfolio->current()->state().roster.current(Slot::Second));
    }

    void twiceAndByAnybodyElseItSaysSo() {
        Pair both;
        QVERIFY(both.join());
        both.anna.read(both.bruno.made().file);
        const QByteArray file = both.anna.made().file;
        QCOMPARE(both.bruno.read(file).kind, Kind::Came);
        const QByteArray before = both.bruno.dump();
        const auto again = both.bruno.read(file);
        QCOMPARE(again.kind, Kind::Refused);
        QCOMPARE(again.refusal, ParcelRefusal::AlreadyRead);
        Tablet carla;
        QCOMPARE(carla.read(file).refusal, ParcelRefusal::ForSomebodyElse);
        QCOMPARE(both.bruno.read(file.chopped(1)).refusal, ParcelRefusal::Damaged);
        QCOMPARE(both.bruno.dump(), before);
    }

    void aTabletThatIsNoLongerPairedIsStillKnownFromTheRoster() {
        Pair both;
        QVERIFY(both.join());
        both.anna.read(both.bruno.made().file);
        both.anna.note("na het ontkoppelen");
        const QByteArray file = both.anna.made().file;
        both.bruno.device.store->writeLocal({}, LocalRow::Together, PeerBook().encode(), {});
        QCOMPARE(both.bruno.read(file).kind, Kind::Came);
    }

    void whatWasErasedDoesNotComeBackByAFile() {
        Pair both;
        const QByteArray invitation = both.anna.made().file;
        QVERIFY(both.join());
        const MeasurementId id = both.bruno.portfolio->current()->id();
        both.bruno.portfolio->obeyErase(id, {});
        both.bruno.settled();
        const auto again = both.bruno.read(invitation);
        QCOMPARE(again.kind, Kind::Refused);
        QCOMPARE(again.refusal, ParcelRefusal::Erased);
        QVERIFY(both.bruno.device.store->measurements().isEmpty());
    }

    void withoutAnotherTabletThereIsNoFile() {
        Pair both;
        both.anna.device.store->writeLocal({}, LocalRow::Together, {}, {});
        QCOMPARE(both.anna.made().kind, Kind::NobodyYet);
        Tablet carla;
        both.anna.book = PeerBook();
        both.anna.pairWith(both.bruno, QStringLiteral("Bruno"));
        both.anna.pairWith(carla, QStringLiteral("Carla"));
        QCOMPARE(both.anna.made().kind, Kind::NobodyYet); // which of the two is not for a file to say
    }

    void anInvitationCanWait() {
        Pair both;
        const QByteArray file = both.anna.made().file;
        QCOMPARE(both.bruno.read(file).kind, Kind::Invited);
        both.bruno.parcels->forget();
        QCOMPARE(both.bruno.settled().kind, Kind::None);
        both.bruno.parcels->accept();
        QVERIFY(both.bruno.device.store->measurements().isEmpty());
        QCOMPARE(both.bruno.read(file).kind, Kind::Invited);
    }
};

QTEST_GUILESS_MAIN(TestFolderParcels)
#include "tst_folder_parcels.moc"
