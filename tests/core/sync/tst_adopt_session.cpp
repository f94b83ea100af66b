// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/adoptworld.h"
#include "core/sync/parcelreader.h"
#include "core/sync/parcelwriter.h"
#include "core/sync/wireblock.h"

#include <algorithm>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Trouble = AdoptDesk::Trouble;

class AdoptSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void theProposalComesBack() {
        ApartWorld world;
        AdoptProposal said{{world.anna.id, {}, {Slot::Second, world.anna.keys.keys().g, world.anna.keys.keys().s, {}}},
                           QStringLiteral("De Linde, Kade"),
                           {}};
        QCOMPARE(*AdoptProposal::decode(said.encode()), said);
        said.yours = world.bruno.id;
        const QByteArray raw = said.encode();
        QCOMPARE(*AdoptProposal::decode(raw), said);
        for (qsizetype size = 0; size < raw.size(); ++size) {
            const auto cut = AdoptProposal::decode(raw.first(size));
            QVERIFY(!cut || !cut->yours); // only where the last field begins something whole is left
        }
        QVERIFY(!AdoptProposal::decode(raw + '\0'));
    }

    void bothBecomeOne_data() {
        QTest::addColumn<bool>("annaIsLower");
        QTest::addColumn<bool>("bothFirst");
        for (const bool lower : {true, false}) {
            for (const bool first : {true, false})
                QTest::addRow("%s, %s", lower ? "Anna's stands" : "Bruno's stands",
                              first ? "both in the first slot" : "each in a slot of their own")
                    << lower << first;
        }
    }
    void bothBecomeOne() {
        QFETCH(bool, annaIsLower);
        QFETCH(bool, bothFirst);
        const auto world = made(annaIsLower, bothFirst ? Slot::First : Slot::Second);
        world->meet();
        QCOMPARE(world->anna.desk->propose(world->anna.id, world->bruno.keys.keys()), Trouble::None);
        world->pass(1s);
        // Of each other's measurements they know what was proposed, by its title, and no more.
        QCOMPARE(world->bruno.desk->asked().size(), 1);
        QCOMPARE(world->bruno.desk->asked().first().said.title, QStringLiteral("Oefenhuis De Linde"));
        QVERIFY(!world->bruno.desk->asked().first().said.yours);
        QCOMPARE(world->bruno.agree(world->bruno.id), Trouble::None);
        world->pass(1s);
        QCOMPARE(world->anna.desk->asked().size(), 1);
        QCOMPARE(world->anna.desk->asked().first().said.title, QStringLiteral("De Linde"));
        QCOMPARE(world->anna.desk->asked().first().said.yours, world->anna.id);
        QVERIFY(!world->joined());
        QCOMPARE(world->anna.agree(world->anna.id), Trouble::None);
        world->pass(3s);
        QCOMPARE(world->anna.became, QList{world->lower()});
        QCOMPARE(world->bruno.became, QList{world->lower()});
        QCOMPARE(world->wrong(), QByteArray());
        QCOMPARE(world->anna.story.state().notes.size(), 2);
        QCOMPARE(world->anna.story.measurement().self(), Slot::First); // who proposes keeps the slot
        // From here on it is one like any other.
        world->bruno.note(world->lower(), QStringLiteral("en verder"));
        world->anna.note(world->lower(), QStringLiteral("samen"));
        world->pass(1s);
        QCOMPARE(world->wrong(), QByteArray());
        QCOMPARE(world->anna.story.state().notes.size(), 4);
        const Roster &roster = world->anna.story.state().roster;
        QCOMPARE(roster.members.size(), 2);
        for (const ApartTablet *tablet : {&world->anna, &world->bruno})
            QVERIFY(roster.mayReceive(tablet->keys.keys().g));
    }

    /// A word of one, or of none: each has its own, as it was, and nothing of the other's.
    void withoutBothNothingChanges() {
        ApartWorld world;
        const auto annas = world.anna.entries(world.anna.id);
        const auto brunos = world.bruno.entries(world.bruno.id);
        world.meet();
        QCOMPARE(world.anna.desk->propose(world.anna.id, world.bruno.keys.keys()), Trouble::None);
        world.pass(5s);
        QCOMPARE(world.anna.entries(world.anna.id), annas);
        QCOMPARE(world.bruno.entries(world.bruno.id), brunos);
        QCOMPARE(world.bruno.agree(world.bruno.id), Trouble::None);
        world.pass(5s);
        for (int meetings = 0; meetings < 2; ++meetings) {
            world.bruno.listen(false);
            world.pass(1s);
            world.meet();
        }
        QVERIFY(untouched(world, annas, brunos.size() + 1));
        // What was not answered is asked again, and no is for good.
        QCOMPARE(world.anna.desk->asked().size(), 1);
        world.anna.desk->leaveApart(world.anna.desk->asked().first());
        world.pass(1s);
        QVERIFY(!world.bruno.rows->of(world.bruno.id).adopt);
        QVERIFY(world.bruno.rows->of(world.bruno.id).declined);
        world.bruno.listen(false);
        world.pass(1s);
        world.meet();
        QVERIFY(world.anna.desk->asked().isEmpty());
        QVERIFY(untouched(world, annas, brunos.size() + 1));
        // It can be said anew; the words that stand do no harm.
        world.propose();
        QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
        world.pass(3s);
        QCOMPARE(world.wrong(), QByteArray());
    }

    void noToTheProposal() {
        ApartWorld world;
        world.meet();
        QCOMPARE(world.anna.desk->propose(world.anna.id, world.bruno.keys.keys()), Trouble::None);
        world.pass(1s);
        world.bruno.desk->leaveApart(world.bruno.desk->asked().first());
        world.pass(1s);
        QVERIFY(!world.anna.desk->proposedTo(world.anna.id));
        QVERIFY(world.anna.rows->of(world.anna.id).declined);
        QVERIFY(world.bruno.desk->asked().isEmpty());
    }

    /// Every 24 bytes, which is closer than the messages are: nothing was lost, and at the next meeting it is done.
    void cutAfterEveryMessage() {
        const QList<qint64> ends = lengths();
        QVERIFY2(ends.size() > 40, qPrintable(QString::number(ends.size())));
        int stopped = 0;
        for (const qint64 end : ends) {
            ApartWorld world;
            world.propose();
            world.air.cutAfter(end);
            QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
            world.pass(500ms);
            stopped += world.joined() ? 0 : 1;
            world.pass(9s); // they find each other again
            world.pass(9s);
            QVERIFY2(world.wrong().isEmpty(), qPrintable(QStringLiteral("cut after %1 bytes").arg(end)));
            QCOMPARE(world.anna.story.state().notes.size(), 2);
        }
        QVERIFY2(stopped > ends.size() / 2, qPrintable(QString::number(stopped)));
    }

    void killedAtAnyPoint_data() {
        QTest::addColumn<bool>("bruno");
        QTest::newRow("Anna") << false;
        QTest::newRow("Bruno") << true;
    }
    void killedAtAnyPoint() {
        QFETCH(bool, bruno);
        for (auto moment = 5ms; moment <= 150ms; moment += 5ms) {
            ApartWorld world;
            world.propose();
            QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
            world.pass(moment);
            (bruno ? world.bruno : world.anna).kill();
            world.pass(20s);
            QVERIFY2(world.wrong().isEmpty(), qPrintable(QString::number(moment.count())));
        }
    }

    /// The entry of the one that was killed did not come to the disk: it is as if nothing had been said.
    void killedBeforeItWasDurable() {
        ApartWorld world;
        world.propose();
        world.anna.story.store().holdCommits();
        QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
        world.pass(3s);
        QVERIFY(!world.bruno.measurements().contains(world.anna.id) || world.lower() != world.anna.id);
        const auto brunos = world.bruno.entries(world.bruno.id).size();
        world.anna.kill();
        world.pass(12s);
        QVERIFY(!world.joined());
        QCOMPARE(world.bruno.entries(world.bruno.id).size(), brunos);
        QCOMPARE(world.anna.desk->asked().size(), 1); // Bruno's yes stands, and comes again
        QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
        world.pass(3s);
        QCOMPARE(world.wrong(), QByteArray());
    }

    /// Joined, and ended before anything else came to the disk: the journal itself says so.
    void killedRightAfterTheJoining() {
        for (const bool annaIsLower : {true, false}) {
            const auto world = made(annaIsLower, Slot::First);
            world->propose();
            world->anna.killedAtOnce = true;
            QCOMPARE(world->anna.agree(world->anna.id), Trouble::None);
            world->pass(3s);
            QCOMPARE(world->anna.became.size(), 1);
            world->anna.kill();
            QVERIFY(world->anna.rows->of(world->lower()).joined);
            world->pass(12s);
            QCOMPARE(world->wrong(), QByteArray());
        }
    }

    /// One tablet is done and the other is not: it completes later, with what either wrote meanwhile.
    void oneIsDoneFirst_data() {
        QTest::addColumn<bool>("annaIsLower");
        QTest::addColumn<bool>("killed");
        for (const bool lower : {true, false}) {
            for (const bool killed : {true, false})
                QTest::addRow("%s, %s", lower ? "Anna's stands" : "Bruno's stands", killed ? "killed" : "busy")
                    << lower << killed;
        }
    }
    void oneIsDoneFirst() {
        QFETCH(bool, annaIsLower);
        QFETCH(bool, killed);
        const auto world = made(annaIsLower, Slot::First);
        world->propose();
        world->bruno.mayLetGo = false; // he is at work in it
        QVERIFY(world->bruno.story.portfolio().open(world->bruno.id).ok());
        QCOMPARE(world->anna.agree(world->anna.id), Trouble::None);
        world->pass(3s);
        QCOMPARE(world->anna.measurements(), QList{world->lower()});
        QCOMPARE(world->bruno.measurements(), QList{world->bruno.id});
        world->bruno.note(world->bruno.id, QStringLiteral("nog apart"));
        world->anna.note(world->lower(), QStringLiteral("al samen"));
        world->pass(1s);
        QCOMPARE(world->bruno.measurements(), QList{world->bruno.id});
        world->bruno.mayLetGo = true;
        if (killed)
            world->bruno.kill();
        else
            world->bruno.desk->release();
        world->pass(20s);
        QCOMPARE(world->wrong(), QByteArray());
        QCOMPARE(world->anna.story.state().notes.size(), 4);
    }

    /// Whoever is paired too, and even knows both ids, gets nothing.
    void aStrangerCannotAdopt() {
        ApartWorld world;
        ApartTablet carla(world, QStringLiteral("Carla"), QStringLiteral("Elders"), Slot::Second);
        ApartWorld::know(world.anna, {&world.bruno, &carla});
        ApartWorld::know(carla, {&world.anna});
        world.propose();
        carla.listen(true);
        world.pass(7s);
        QVERIFY(carla.courier->isHere(world.anna.keys.keys()));
        QVERIFY(world.bruno.rows->of(world.bruno.id).adopt.has_value());
        AdoptSaid said = *world.bruno.rows->of(world.bruno.id).adopt;
        carla.courier->setPacts({{said, false}}); // in Bruno's name
        for (AdoptSide &side : said.sides) {
            if (side.measurement == world.bruno.id) {
                side.line.signing = carla.keys.keys().g;
                side.line.talking = carla.keys.keys().s;
            }
        }
        carla.courier->setPacts({{said, false}}); // in her own
        // A proposal in another's name is not heard.
        AdoptProposal forged{AdoptPact{said}.sideOf(carla.keys.keys().g), QStringLiteral("De Linde"), world.anna.id};
        forged.mine.line.signing = world.bruno.keys.keys().g;
        const qsizetype asked = world.anna.desk->asked().size();
        carla.courier->propose(world.anna.keys.keys(), forged);
        world.pass(1s);
        QCOMPARE(world.anna.desk->asked().size(), asked);
        QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
        for (int step = 0; step < 600; ++step) {
            world.pass(5ms);
            carla.story.settleStore();
            carla.courier->setPacts({{said, false}}); // again and again
        }
        carla.courier->setPacts({});
        world.pass(1s); // the last answer has come
        QCOMPARE(world.wrong(), QByteArray());
        QCOMPARE(carla.measurements(), QList{carla.id});
        QCOMPARE(carla.became, QList<MeasurementId>());
        QVERIFY(!carla.courier->standing(AdoptPact{said}.channel()).open);
        // The control: Bruno's name in Bruno's hands opened it.
        QVERIFY(world.joined());
    }

    void refusals() {
        ApartWorld world;
        world.meet();
        QCOMPARE(world.anna.desk->propose(MeasurementId::random(), world.bruno.keys.keys()), Trouble::NotOpened);
        QCOMPARE(world.anna.desk->propose(world.anna.id, world.bruno.keys.keys()), Trouble::None);
        world.pass(1s);
        const AdoptDesk::Asked asked = world.bruno.desk->asked().first();
        AdoptDesk::Asked other = asked;
        other.said.mine.structure[0] = std::uint8_t(other.said.mine.structure[0] + 1);
        QCOMPARE(world.bruno.desk->putTogether(other, world.bruno.id), Trouble::OtherStructure);
        world.bruno.rows->change(world.bruno.id).taken = true;
        QCOMPARE(world.bruno.desk->putTogether(asked, world.bruno.id), Trouble::NotPossible);
        QCOMPARE(world.bruno.desk->propose(world.bruno.id, world.anna.keys.keys()), Trouble::NotPossible);
        world.bruno.rows->change(world.bruno.id).taken = false;
        seal(world.bruno);
        QCOMPARE(world.bruno.desk->putTogether(asked, world.bruno.id), Trouble::Sealed);
        QCOMPARE(world.bruno.desk->propose(world.bruno.id, world.anna.keys.keys()), Trouble::Sealed);
        QVERIFY(!world.bruno.rows->of(world.bruno.id).adopt);
        QCOMPARE(world.bruno.entries(world.bruno.id).last().kind, EntryKind::Commit); // no word of it
    }

    /// Sealed after the yes and before everything had come: both find it, both keep their own.
    void sealedInTheMeantime() {
        ApartWorld world;
        world.propose();
        seal(world.bruno);
        QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
        world.pass(4s);
        QCOMPARE(world.anna.measurements(), QList{world.anna.id});
        QCOMPARE(world.bruno.measurements(), QList{world.bruno.id});
        QCOMPARE(world.anna.desk->apart(world.anna.id), Trouble::Sealed);
        QCOMPARE(world.bruno.desk->apart(world.bruno.id), Trouble::Sealed);
        QVERIFY(!world.anna.rows->of(world.anna.id).adopt);
    }

    /// What is erased while the two come together is erased in both.
    void erasedWordsComeToNoShelf() {
        ApartWorld world;
        const UnitId unit = world.anna.story.state().timeline.first();
        world.propose();
        world.bruno.mayLetGo = false;
        QVERIFY(world.bruno.story.portfolio().open(world.bruno.id).ok());
        world.anna.mayLetGo = false;
        QVERIFY(world.anna.story.portfolio().open(world.anna.id).ok());
        QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
        world.pass(2s);
        world.anna.story.measurement().eraseUnit(unit);
        world.anna.story.settleStore();
        world.anna.mayLetGo = world.bruno.mayLetGo = true;
        world.bruno.kill();
        world.pass(12s);
        world.anna.desk->release();
        world.pass(5s);
        QCOMPARE(world.wrong(), QByteArray());
        for (ApartTablet *tablet : {&world.anna, &world.bruno}) {
            for (const Entry &entry : tablet->entries(world.lower()))
                QVERIFY(entry.unit != unit || entry.skeleton);
        }
    }

    /// A file holds streams of both from its first row on: for the other tablet, and for one that never saw either.
    void filesOfWhatBecameOne() {
        for (const bool annaIsLower : {true, false}) {
            const auto world = made(annaIsLower, Slot::First);
            world->propose();
            QCOMPARE(world->anna.agree(world->anna.id), Trouble::None);
            world->pass(3s);
            QCOMPARE(world->wrong(), QByteArray());
            world->anna.listen(false);
            world->pass(100ms);
            world->anna.note(world->lower(), QStringLiteral("per bestand"));
            ApartTablet::StoreReplica here(world->anna, world->lower());
            ApartTablet::StoreReplica there(world->bruno, world->lower());
            ParcelAddress to;
            to.measurement = world->lower();
            to.signing = world->bruno.keys.keys().g;
            to.receiveKey = world->bruno.keys.keys().s;
            to.sequence = 1;
            const auto file = ParcelWriter(here, world->anna.keys).write(to);
            QVERIFY(file.ok());
            Parcel parcel;
            parcel.measurement = world->lower();
            parcel.sender = world->anna.keys.keys();
            parcel.fromPaired = true;
            parcel.sequence = 1;
            parcel.has = file->has;
            BlockWriter writer;
            for (QList<Entry> rest = world->anna.entries(world->lower()); !rest.isEmpty();) {
                const BlockWriter::Block block = writer.write(rest);
                parcel.blocks.append(block.bytes);
                rest.remove(0, block.entries);
            }
            const auto news = ParcelReader::compare(parcel, &there, 0);
            QVERIFY2(news.ok(), qPrintable(QString::number(news ? 0 : int(news.error()))));
            QCOMPARE(news->notes, 1);
            QCOMPARE(news->roster.members.size(), 2);
            parcel.letter = ParcelLetter{QStringLiteral("De Linde"), Slot::Second, Role::NoteTaker};
            const auto whole = ParcelReader::compare(parcel, nullptr, 0);
            QVERIFY2(whole.ok(), qPrintable(QString::number(whole ? 0 : int(whole.error()))));
            QCOMPARE(whole->notes, 3);
        }
    }

    /// Who takes the place of an auditor gets streams of two measurements from the first block on.
    void anAuditorIsReplacedAfterwards_data() {
        QTest::addColumn<bool>("told");
        QTest::newRow("the offer says that it was two") << true;
        QTest::newRow("control: it does not") << false;
    }
    void anAuditorIsReplacedAfterwards() {
        QFETCH(bool, told);
        ApartWorld world;
        world.propose();
        QCOMPARE(world.anna.agree(world.anna.id), Trouble::None);
        world.pass(3s);
        QCOMPARE(world.wrong(), QByteArray());
        ApartTablet carla(world, QStringLiteral("Carla"), QStringLiteral("Nieuwland"), Slot::First);
        carla.keepsWhatWasTwo = told;
        ApartWorld::know(carla, {&world.anna});
        PeerBook book = world.anna.courier->book();
        QVERIFY(book.add(carla.keys.keys(), {}));
        book.confirm(carla.keys.keys());
        world.anna.courier.reset();
        world.anna.start(book);
        world.bruno.listen(false);
        carla.listen(true);
        world.pass(7s);
        world.anna.replaceBy(carla.keys.keys(), world.lower());
        world.anna.rows->change(world.lower()).taken = false;
        QCOMPARE(world.anna.desk->propose(world.lower(), carla.keys.keys()), Trouble::NotPossible); // once, and no more
        for (int turn = 0; turn < 40; ++turn) {
            world.pass(50ms);
            carla.story.settleStore();
        }
        QCOMPARE(carla.dump(world.lower()) == world.anna.dump(world.lower()), told);
        if (!told)
            return;
        world.anna.note(world.lower(), QStringLiteral("voor Carla"));
        carla.note(world.lower(), QStringLiteral("voor Anna"));
        world.pass(2s);
        carla.story.settleStore();
        world.pass(2s);
        QCOMPARE(carla.dump(world.lower()), world.anna.dump(world.lower()));
        QCOMPARE(carla.story.state().notes.size(), 4);
    }

private:
    static std::unique_ptr<ApartWorld> made(bool annaIsLower, Slot ofBruno) {
        for (;;) {
            auto world = std::make_unique<ApartWorld>(ofBruno);
            if ((world->anna.id < world->bruno.id) == annaIsLower)
                return world;
        }
    }
    static bool untouched(ApartWorld &world, const QList<Entry> &annas, qsizetype brunos) {
        return world.anna.entries(world.anna.id) == annas && world.bruno.entries(world.bruno.id).size() == brunos &&
               world.anna.measurements() == QList{world.anna.id} && world.bruno.measurements() == QList{world.bruno.id};
    }
    static void seal(ApartTablet &tablet) {
        tablet.story.portfolio().write(tablet.id, [](OpenMeasurement &measurement) {
            measurement.append(EntryKind::Commit, {}, {}, "verzegeld");
        });
        tablet.story.settleStore();
    }
    /// After how many bytes an adopting is still under way.
    static QList<qint64> lengths() {
        ApartWorld world;
        world.propose();
        world.air.setPiece(24);
        const qint64 begun = world.air.carried();
        if (world.anna.agree(world.anna.id) != Trouble::None)
            return {};
        QList<qint64> ends{1};
        for (int step = 0; step < 1'000 && !world.joined(); ++step) {
            world.ticker.advance(1ms);
            world.settle();
            if (const qint64 now = world.air.carried() - begun; now != ends.last())
                ends.append(now);
        }
        return ends;
    }
};

QTEST_GUILESS_MAIN(AdoptSessionTest)
#include "tst_adopt_session.moc"
