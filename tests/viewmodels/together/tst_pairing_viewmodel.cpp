// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/pairingviewmodel.h"
#include "core/sync/twowords.h"
#include "viewmodels/prepare/deskstory.h"
#include "viewmodels/together/scriptedparcels.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;
using State = PairingDesk::State;
using Trouble = PairingDesk::Trouble;
using Failure = Pairing::Failure;
using std::chrono::seconds;

/// *Connect tablets*, from either side, with another tablet that says what the story tells.
class TestPairingViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thePracticeFolderHasNoSecondTablet();
    void theSideThatShows();
    void theQrCodeIsTheInvitation();
    void theSideThatTypes();
    void digitsAreCheckedWhenAllAreThere();
    void anAddressIsReadOrExplained();
    void theTimeLeftIsSaidInSteps();
    void thePauseEndsByItself();
    void everyTroubleHasWordsOfItsOwn();
    void beginningAgainKeepsTheSide();
    void leavingThePageClosesTheDesk();
    void nobodyFoundOffersAFile();
    void aFileIsOfferedOnlyForWhatIsOnBoth_data();
    void aFileIsOfferedOnlyForWhatIsOnBoth();
    void anEndWithoutAnybodyOffersAFile();
    void whichMeasurementTheFileIsOf();

private:
    [[nodiscard]] PairingViewModel &page() { return *m_story->page<PairingViewModel>(); }
    std::unique_ptr<ScriptedTandem> m_tandem;
    std::unique_ptr<DeskStory> m_story;
};

void TestPairingViewModel::init() {
    m_tandem = std::make_unique<ScriptedTandem>();
    m_story = std::make_unique<DeskStory>();
    m_story->app().start();
    m_story->desk().tandem = m_tandem.get();
    m_story->app().go(QStringLiteral("pairing"));
}

void TestPairingViewModel::cleanup() {
    m_story.reset();
    m_tandem.reset();
}

void TestPairingViewModel::thePracticeFolderHasNoSecondTablet() {
    m_story->app().go(QStringLiteral("start"));
    m_story->desk().tandem = nullptr;
    m_story->app().go(QStringLiteral("pairing"));
    QCOMPARE(page().step(), PairingViewModel::Without);
    page().showCode(); // nobody is there to hear it
    page().stop();
    QCOMPARE(page().step(), PairingViewModel::Without);
}

void TestPairingViewModel::theSideThatShows() {
    QCOMPARE(page().step(), PairingViewModel::Choose);
    page().showCode();
    QCOMPARE(m_tandem->heard, QStringList{QStringLiteral("show code")});
    QCOMPARE(page().step(), PairingViewModel::Show);
    QVERIFY(page().shows());
    QCOMPARE(page().words(), QStringLiteral("akker lantaarn"));
    QCOMPARE(page().addresses(), QStringLiteral("192.168.1.7:40123\n10.0.0.4:40123"));
    QCOMPARE(page().wanted(), 0);
    m_tandem->tell([](Tandem::Pairing &now) {
        now.state = State::ShowCode;
        now.code = 8215;
    });
    QCOMPARE(page().step(), PairingViewModel::Code);
    QCOMPARE(page().code(), QStringLiteral("008 215"));
    QCOMPARE(page().wanted(), 2);
    page().type(QStringLiteral("0"));
    page().type(QStringLiteral("7"));
    page().check();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("type 7"));
    QCOMPARE(page().linkWords(), QStringLiteral("not connected yet"));
    m_tandem->tell([](Tandem::Pairing &now) {
        now = {};
        now.state = State::Paired;
    });
    QCOMPARE(page().step(), PairingViewModel::Paired);
    QCOMPARE(page().linkWords(), QStringLiteral("connected"));
    QCOMPARE(page().code(), QString());
}

void TestPairingViewModel::theQrCodeIsTheInvitation() {
    page().showCode();
    const QrPicture drawn = QrPicture::of(m_tandem->now.invitation);
    QVERIFY(drawn.grid >= 21 + 8);
    QCOMPARE(page().qrPath(), drawn.path);
    QCOMPARE(page().qrGrid(), drawn.grid);
    QVERIFY(drawn.path.startsWith(QStringLiteral("M4 4h7v1h-7z"))); // the corner mark, inside the quiet zone
    m_tandem->tell([](Tandem::Pairing &now) { now.invitation += QStringLiteral(" 10.0.0.9:1"); });
    QVERIFY(page().qrPath() != drawn.path);
    m_tandem->tell([](Tandem::Pairing &now) { now.invitation.clear(); });
    QCOMPARE(page().qrGrid(), 0);
}

void TestPairingViewModel::theSideThatTypes() {
    page().seek();
    QCOMPARE(page().step(), PairingViewModel::Seek);
    QVERIFY(!page().shows());
    FoundTabletsModel &found = *page().found();
    QCOMPARE(found.rowCount(), 2);
    QCOMPARE(found.data(found.index(0), FoundTabletsModel::WordsRole).toString(),
             *TwoWords::of(QByteArray("abcdefgh")));
    const QSignalSpy inserted(&found, &QAbstractItemModel::rowsInserted);
    m_tandem->tell([](Tandem::Pairing &now) {
        now.found.append({QByteArray("01234567"), {QStringLiteral("192.168.1.10"), 40126}});
    });
    QCOMPARE(inserted.size(), 1); // the rows that are there stay, and so does the finger
    page().meet(2);
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("meet 192.168.1.10:40126"));
    page().meet(3);
    QCOMPARE(m_tandem->heard.size(), 2);
    m_tandem->tell([](Tandem::Pairing &now) { now.state = State::TypeCode; });
    QCOMPARE(page().step(), PairingViewModel::Typing);
    QCOMPARE(page().wanted(), 6);
    QCOMPARE(page().code(), QString()); // the code stands on the other tablet only
    m_tandem->tell([](Tandem::Pairing &now) {
        now.state = State::ShowAnswer;
        now.answer = 7;
    });
    QCOMPARE(page().step(), PairingViewModel::Answer);
    QCOMPARE(page().answer(), QStringLiteral("07"));
}

void TestPairingViewModel::digitsAreCheckedWhenAllAreThere() {
    page().seek();
    page().type(QStringLiteral("4")); // nothing is asked yet
    QCOMPARE(page().typed(), QString());
    m_tandem->tell([](Tandem::Pairing &now) { now.state = State::TypeCode; });
    for (const char *key : {"4", "0", "x", "8", "", "12", "2", "1"})
        page().type(QString::fromLatin1(key));
    QCOMPARE(page().typed(), QStringLiteral("40821"));
    QVERIFY(!page().complete());
    page().check();
    QCOMPARE(m_tandem->heard.size(), 1);
    page().eraseDigit();
    page().type(QStringLiteral("1"));
    page().type(QStringLiteral("5"));
    page().type(QStringLiteral("9"));
    QCOMPARE(page().typed(), QStringLiteral("408215"));
    QVERIFY(page().complete());
    QCOMPARE(m_tandem->heard.size(), 1); // not before it was asked for
    page().check();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("type 408215"));
    m_tandem->tell([](Tandem::Pairing &now) { now.state = State::Failed; });
    QCOMPARE(page().typed(), QString());
}

void TestPairingViewModel::anAddressIsReadOrExplained() {
    page().seek();
    page().setAddress(QStringLiteral("192.168.1.7"));
    QCOMPARE(page().addressProblem(), QString());
    page().meetAddress();
    QVERIFY(page().addressProblem().contains(QStringLiteral("192.168.1.7:40123")));
    QCOMPARE(m_tandem->heard.size(), 1);
    page().setAddress(QStringLiteral(" 192.168.1.7:40123 "));
    QCOMPARE(page().addressProblem(), QString());
    page().meetAddress();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("meet 192.168.1.7:40123"));
}

void TestPairingViewModel::theTimeLeftIsSaidInSteps() {
    QCOMPARE(page().timeLeft(), QString());
    page().showCode();
    QStringList said;
    QSignalSpy changes(&page(), &PairingViewModel::timeChanged);
    for (int second = 0; second < 120; ++second) {
        if (said.isEmpty() || said.last() != page().timeLeft())
            said << page().timeLeft();
        m_story->pass(seconds(1));
    }
    QCOMPARE(said, (QStringList{QStringLiteral("This screen stays open for about two minutes more."),
                                QStringLiteral("This screen stays open for about one minute more."),
                                QStringLiteral("This screen stays open for about half a minute more."),
                                QStringLiteral("This screen stays open for a moment more.")}));
    QVERIFY2(changes.size() >= 3 && changes.size() <= 5, qPrintable(QString::number(changes.size())));
    page().extend();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("extend"));
    QCOMPARE(page().timeLeft(), said.first());
}

void TestPairingViewModel::thePauseEndsByItself() {
    page().seek();
    m_tandem->tell([](Tandem::Pairing &now) {
        now = {};
        now.state = State::Paused;
        now.trouble = Trouble::Attempt;
        now.failure = Failure::WrongCode;
        now.failures = 3;
        now.wait = seconds(60);
    });
    QCOMPARE(page().step(), PairingViewModel::Paused);
    QCOMPARE(page().troubleTitle(), QStringLiteral("A pause of one minute"));
    QCOMPARE(page().pauseLeft(), QStringLiteral("Possible again in about one minute."));
    QCOMPARE(page().attemptsLeft(), QString());
    m_story->pass(seconds(40));
    QCOMPARE(page().pauseLeft(), QStringLiteral("Possible again in about half a minute."));
    QSignalSpy changes(&page(), &PairingViewModel::timeChanged);
    m_story->pass(seconds(6));
    m_story->pass(seconds(15));
    QCOMPARE(page().pauseLeft(), QString());
    QVERIFY(!changes.isEmpty()); // the button hears of it
}

void TestPairingViewModel::everyTroubleHasWordsOfItsOwn() {
    QSet<QString> titles;
    QSet<QString> texts;
    int cases = 0;
    const auto look = [&](Trouble trouble, Failure failure) {
        m_tandem->tell([&](Tandem::Pairing &now) {
            now = {};
            now.state = State::Failed;
            now.trouble = trouble;
            now.failure = failure;
        });
        QVERIFY(!page().troubleTitle().isEmpty() && !page().troubleText().isEmpty());
        titles.insert(page().troubleTitle());
        texts.insert(page().troubleText());
        ++cases;
    };
    for (const Trouble trouble : {Trouble::NoNetwork, Trouble::Unreachable, Trouble::Expired, Trouble::NotStored})
        look(trouble, Failure::None);
    for (const Failure failure : {Failure::Unexpected, Failure::NotGenuine, Failure::OtherTablet, Failure::Commitment,
                                  Failure::WrongCode, Failure::GivenUp})
        look(Trouble::Attempt, failure);
    QCOMPARE(titles.size(), cases);
    QCOMPARE(texts.size(), cases);
    m_tandem->tell([](Tandem::Pairing &now) { now.failures = 2; });
    QVERIFY(!page().attemptsLeft().isEmpty());
    m_tandem->tell([](Tandem::Pairing &now) { now.state = State::Seeking; });
    QVERIFY(page().attemptsLeft().isEmpty()); // it belongs to the end of an attempt
}

void TestPairingViewModel::beginningAgainKeepsTheSide() {
    const auto fail = [this] { m_tandem->tell([](Tandem::Pairing &now) { now.state = State::Failed; }); };
    page().seek();
    fail();
    page().again();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("seek"));
    page().stop();
    QCOMPARE(page().step(), PairingViewModel::Choose);
    page().showCode();
    fail();
    page().again();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("show code"));
}

void TestPairingViewModel::leavingThePageClosesTheDesk() {
    page().showCode();
    m_story->app().go(QStringLiteral("start"));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("close pairing"));
    const qsizetype before = m_tandem->heard.size();
    m_story->pass(seconds(300));
    QCOMPARE(m_tandem->heard.size(), before); // once
    m_story->app().go(QStringLiteral("pairing"));
    page().showCode();
    m_story->app().lock();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("close pairing"));
}

void TestPairingViewModel::nobodyFoundOffersAFile() {
    ScriptedParcels parcels;
    m_story->desk().parcels = &parcels;
    const MeasurementId house = m_story->prepare(QStringLiteral("Huis De Linde"));
    m_tandem->how[house.toBytes()].state = Tandem::Shared::State::Apart;
    QVERIFY(!page().fileOffered());
    for (const bool shows : {true, false}) {
        shows ? page().showCode() : page().seek();
        m_tandem->tell([](Tandem::Pairing &now) { now.found.clear(); });
        m_story->pass(seconds(24));
        QVERIFY(!page().fileOffered());
        page().extend();
        QSignalSpy told(&page(), &PairingViewModel::timeChanged);
        m_story->pass(seconds(1)); // since the search began, however long it may still last
        QVERIFY(page().fileOffered());
        QVERIFY(!told.isEmpty());
        seeking(m_tandem->now);
        m_tandem->tell([](Tandem::Pairing &) {});
        QVERIFY(!page().fileOffered()); // somebody is there
        page().stop();
        QVERIFY(!page().fileOffered());
    }
    page().seek();
    m_tandem->tell([](Tandem::Pairing &now) { now.found.clear(); });
    QVERIFY(!page().fileOffered()); // a search of its own
    m_story->pass(seconds(25));
    QVERIFY(page().fileOffered());
    m_story->desk().parcels = nullptr;
    QVERIFY(!page().fileOffered());
}

void TestPairingViewModel::aFileIsOfferedOnlyForWhatIsOnBoth_data() {
    using How = Tandem::Shared::State;
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("offered");
    QTest::newRow("alone") << int(How::Alone) << false;
    QTest::newRow("asked") << int(How::Asked) << false;
    QTest::newRow("declined") << int(How::Declined) << false;
    QTest::newRow("apart") << int(How::Apart) << true;
    QTest::newRow("busy") << int(How::Busy) << true;
    QTest::newRow("even") << int(How::Even) << true;
    QTest::newRow("stopped") << int(How::Stopped) << true;
}

void TestPairingViewModel::aFileIsOfferedOnlyForWhatIsOnBoth() {
    QFETCH(int, state);
    QFETCH(bool, offered);
    ScriptedParcels parcels;
    m_story->desk().parcels = &parcels;
    const MeasurementId house = m_story->prepare(QStringLiteral("Huis De Linde"));
    m_tandem->how[house.toBytes()].state = Tandem::Shared::State(state);
    page().seek();
    m_tandem->tell([](Tandem::Pairing &now) { now.found.clear(); });
    m_story->pass(seconds(30));
    QCOMPARE(page().fileOffered(), offered);
    QCOMPARE(page().openForFile(), offered);
}

void TestPairingViewModel::anEndWithoutAnybodyOffersAFile() {
    ScriptedParcels parcels;
    m_story->desk().parcels = &parcels;
    const MeasurementId house = m_story->prepare(QStringLiteral("Huis De Linde"));
    m_tandem->how[house.toBytes()].state = Tandem::Shared::State::Apart;
    page().seek();
    const auto ends = [this](State state, Trouble trouble) {
        m_tandem->tell([=](Tandem::Pairing &now) {
            now = {};
            now.state = state;
            now.trouble = trouble;
        });
        return page().fileOffered();
    };
    QVERIFY(ends(State::Failed, Trouble::NoNetwork));
    QVERIFY(ends(State::Failed, Trouble::Unreachable));
    QVERIFY(ends(State::Failed, Trouble::Expired));
    QVERIFY(!ends(State::Failed, Trouble::Attempt)); // somebody was there
    QVERIFY(!ends(State::Failed, Trouble::NotStored));
    QVERIFY(!ends(State::Paused, Trouble::Attempt));
    QVERIFY(!ends(State::TypeCode, Trouble::None));
    QVERIFY(!ends(State::Paired, Trouble::None));
}

void TestPairingViewModel::whichMeasurementTheFileIsOf() {
    const MeasurementId linde = m_story->prepare(QStringLiteral("Huis De Linde"));
    const MeasurementId brug = m_story->prepare(QStringLiteral("De Brug"));
    QVERIFY(!page().openForFile());
    m_tandem->how[linde.toBytes()].state = Tandem::Shared::State::Apart;
    QVERIFY(m_story->inHand().id() == brug);
    QVERIFY(page().openForFile()); // the only one
    QVERIFY(m_story->inHand().id() == linde);
    m_tandem->how[brug.toBytes()].state = Tandem::Shared::State::Apart;
    QVERIFY(page().openForFile()); // the one in hand
    QVERIFY(m_story->inHand().id() == linde);
    m_story->desk().portfolio.close();
    QVERIFY(!page().openForFile()); // the auditor chooses
    QVERIFY(!m_story->desk().portfolio.current());
}

QTEST_GUILESS_MAIN(TestPairingViewModel)
#include "tst_pairing_viewmodel.moc"
