// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/togetherviewmodel.h"
#include "viewmodels/prepare/deskstory.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;
using Link = Tandem::Link;
using Shared = Tandem::Shared;
using std::chrono::minutes;

/// *Together*: where each measurement stands with the other tablet.
class TestTogetherViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thePracticeFolderHasNoSecondTablet();
    void itIsInFrontAsLongAsThePageIs();
    void theLinkInWords();
    void eachStateOfAMeasurementInWords_data();
    void eachStateOfAMeasurementInWords();
    void aDayAgoSaysTheDay();
    void aLongWayIsSaidInChanges();
    void aMeasurementIsOfferedToAPairedTablet();
    void anAuditorWhoDroppedOutIsReplaced();
    void whatIsInHandAndSharedStandsFirst();
    void aLongListBeginsShort();
    void anInvitationIsAnswered();
    void aYesThatCameTooLateIsAnswered();
    void whatWasErasedAndIsStillElsewhereIsSaid();
    void aMeasurementThatCameIsOpened();
    void aMeasurementIsProposedToATabletThatIsHere();
    void whichOneItIsIsChosenHere();
    void whatWasChosenThereIsConfirmedHere();
    void whyTheyStayApart_data();
    void whyTheyStayApart();
    void aLostTabletIsForgotten();
    void anAddressIsReadOrExplained();

private:
    [[nodiscard]] TogetherViewModel &page() { return *m_story->page<TogetherViewModel>(); }
    [[nodiscard]] QVariant row(int row, int role) {
        SharedListModel &list = *page().measurements();
        return list.data(list.index(row), role);
    }
    void comeBack() {
        m_story->app().go(QStringLiteral("start"));
        m_story->app().go(QStringLiteral("together"));
    }
    std::unique_ptr<ScriptedTandem> m_tandem;
    std::unique_ptr<DeskStory> m_story;
    MeasurementId m_house;
};

void TestTogetherViewModel::init() {
    m_tandem = std::make_unique<ScriptedTandem>();
    m_story = std::make_unique<DeskStory>();
    m_story->app().start();
    m_story->desk().tandem = m_tandem.get();
    m_house = m_story->prepare(QStringLiteral("Huis De Linde"));
    m_story->app().go(QStringLiteral("together"));
}

void TestTogetherViewModel::cleanup() {
    m_story.reset();
    m_tandem.reset();
}

void TestTogetherViewModel::thePracticeFolderHasNoSecondTablet() {
    m_story->app().go(QStringLiteral("start"));
    m_story->desk().tandem = nullptr;
    m_tandem->heard.clear();
    m_story->app().go(QStringLiteral("together"));
    QVERIFY(!page().available());
    QCOMPARE(page().measurements()->rowCount(), 0);
    page().lookAgain();
    m_story->app().go(QStringLiteral("start"));
    QCOMPARE(m_tandem->heard, QStringList());
}

void TestTogetherViewModel::itIsInFrontAsLongAsThePageIs() {
    QCOMPARE(m_tandem->heard, QStringList{QStringLiteral("in front")});
    m_story->app().renewPage(); // another language: the new page is in front, whatever becomes of the old one
    m_story->pass();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("in front"));
    m_story->app().go(QStringLiteral("start"));
    m_story->pass();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("not in front"));
    QCOMPARE(m_tandem->heard.size(), 4);
}

void TestTogetherViewModel::theLinkInWords() {
    const QString bruno = QStringLiteral("Bruno");
    QCOMPARE(page().link(), QStringLiteral("not connected yet"));
    QVERIFY(!page().paired());
    m_tandem->tellPeers({peerOf(1, bruno, false, false)}, Link::Looking);
    QCOMPARE(page().link(), QStringLiteral("not connected yet")); // the other side has not said so
    QVERIFY(!page().paired());
    m_tandem->tellPeers({peerOf(1, bruno, false)}, Link::Looking);
    QCOMPARE(page().link(), QStringLiteral("looking for the other tablet"));
    QVERIFY(!page().together() && !page().mayLookAgain());
    m_tandem->tellPeers({peerOf(1, bruno, false)}, Link::Alone);
    QCOMPARE(page().link(), QStringLiteral("nobody found"));
    QVERIFY(page().mayLookAgain());
    page().lookAgain();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("look again"));
    m_tandem->tellPeers({peerOf(1, bruno, false)}, Link::NoNetwork);
    QCOMPARE(page().link(), QStringLiteral("no network"));
    QVERIFY(page().advice().contains(QStringLiteral("safe")));
    m_tandem->tellPeers({peerOf(1, bruno, true), peerOf(2, QString(), false)}, Link::Here);
    QCOMPARE(page().link(), QStringLiteral("Bruno is here"));
    QVERIFY(page().together());
    m_tandem->tellPeers({peerOf(1, bruno, true), peerOf(2, QString(), true)}, Link::Here);
    QCOMPARE(page().link(), QStringLiteral("Bruno and tablet 2 are here"));
    QCOMPARE(page().advice(), QString());
}

void TestTogetherViewModel::eachStateOfAMeasurementInWords_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<int>("unsent");
    QTest::addColumn<bool>("even");
    QTest::addColumn<QString>("words");
    using State = Shared::State;
    using Refusal = Shared::Refusal;
    const auto add = [](const char *name, State state, Refusal refusal, int unsent, bool even, const char *words) {
        QTest::newRow(name) << int(state) << int(refusal) << unsent << even << QString::fromUtf8(words);
    };
    add("alone", State::Alone, Refusal::None, 0, false, "only on this tablet");
    add("asked", State::Asked, Refusal::None, 0, false, "offered to Bruno; no answer yet");
    add("declined", State::Declined, Refusal::None, 0, false, "Bruno said: not now");
    add("apart", State::Apart, Refusal::None, 3, true, "Bruno has everything up to 14:31; 3 note(s) not yet");
    add("apart, all there", State::Apart, Refusal::None, 0, true, "Bruno has everything up to 14:31");
    add("apart, never even", State::Apart, Refusal::None, 0, false, "Bruno does not have everything yet");
    add("busy", State::Busy, Refusal::None, 2, false, "on its way to Bruno");
    add("even", State::Even, Refusal::None, 0, true, "Bruno has everything up to 14:31");
    add("stopped", State::Stopped, Refusal::None, 0, false, "Exchanging stopped.");
    add("malformed", State::Stopped, Refusal::Malformed, 0, false, "what came from Bruno could not be read");
    add("against the rules", State::Stopped, Refusal::AgainstRules, 0, false, "already laid down in this measurement");
    add("not stored", State::Stopped, Refusal::NotStored, 0, false, "this tablet could not keep what came from Bruno");
    add("proposed", State::Proposed, Refusal::None, 0, false,
        "asked Bruno which measurement it belongs with; no answer yet");
    add("agreed", State::Agreed, Refusal::None, 0, false,
        "becomes one with “De Linde” of Bruno once Bruno says yes too and this page is open on both tablets");
    add("not read", State::Stopped, Refusal::NotRead, 0, false, "could not read its own copy");
}

void TestTogetherViewModel::eachStateOfAMeasurementInWords() {
    QFETCH(int, state);
    QFETCH(int, refusal);
    QFETCH(int, unsent);
    QFETCH(bool, even);
    QFETCH(QString, words);
    const Milliseconds now = m_story->clock().now().wall;
    const QTime at = m_story->clock().local(now).time();
    Shared how;
    how.state = Shared::State(state);
    how.refusal = Shared::Refusal(refusal);
    how.peerName = QStringLiteral("Bruno");
    how.notesUnsent = unsent;
    how.unionTitle = QStringLiteral("De Linde");
    if (even)
        how.evenAt = now + Milliseconds(at.msecsTo(QTime(14, 31)));
    const QSignalSpy changed(page().measurements(), &QAbstractItemModel::dataChanged);
    m_tandem->tellShared(m_house, how);
    QCOMPARE(changed.size(), 1);
    const QString said = row(0, SharedListModel::StateRole).toString();
    if (how.state == Shared::State::Stopped)
        QVERIFY2(said.contains(words), qPrintable(said));
    else
        QCOMPARE(said, words);
    // Who does not answer does not keep the place from another.
    const QList<Shared::State> here{Shared::State::Alone, Shared::State::Asked, Shared::State::Declined,
                                    Shared::State::Proposed, Shared::State::Agreed};
    QCOMPARE(row(0, SharedListModel::OfferableRole).toBool(), here.contains(how.state));
    QCOMPARE(row(0, SharedListModel::UnitableRole).toBool(), here.contains(how.state));
    how.onceTwo = true;
    m_tandem->tellShared(m_house, how);
    QVERIFY(!row(0, SharedListModel::UnitableRole).toBool());
    how.peerName.clear();
    m_tandem->tellShared(m_house, how);
    QVERIFY(!row(0, SharedListModel::StateRole).toString().contains(QStringLiteral("Bruno")));
}

void TestTogetherViewModel::aDayAgoSaysTheDay() {
    Shared how;
    how.state = Shared::State::Apart;
    how.peerName = QStringLiteral("Bruno");
    how.evenAt = m_story->clock().now().wall - std::chrono::hours(48);
    m_tandem->tellShared(m_house, how);
    const QDateTime then = m_story->clock().local(*how.evenAt);
    const QString day = QLocale().toString(then.date(), QStringLiteral("d MMMM"));
    const QString said = row(0, SharedListModel::StateRole).toString();
    QVERIFY2(said.contains(day), qPrintable(said));
}

void TestTogetherViewModel::aLongWayIsSaidInChanges() {
    Shared how;
    how.state = Shared::State::Busy;
    const auto progress = [&](qint64 done, qint64 total) {
        how.done = done;
        how.total = total;
        m_tandem->tellShared(m_house, how);
        return row(0, SharedListModel::ProgressRole).toString();
    };
    QCOMPARE(progress(0, 0), QString());
    QCOMPARE(progress(10, 400), QString());
    QCOMPARE(progress(1'000, 2'500), QStringLiteral("1,500 of 2,500 changes to go"));
    QCOMPARE(progress(300, 700), QStringLiteral("400 of 700 changes to go"));
    QCOMPARE(progress(5'000, 5'000), QString());
    how.state = Shared::State::Even;
    QCOMPARE(progress(1, 5'000), QString());
}

void TestTogetherViewModel::aMeasurementIsOfferedToAPairedTablet() {
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), true), peerOf(2, QStringLiteral("Carla"), false, false)},
                        Link::Here);
    PeerListModel &peers = *page().peers();
    const QString house = row(0, SharedListModel::IdRole).toString();
    m_tandem->heard.clear();
    page().offer(house, peers.data(peers.index(1), PeerListModel::IdRole).toString()); // not paired yet
    page().offer(QStringLiteral("nothing"), peers.data(peers.index(0), PeerListModel::IdRole).toString());
    QCOMPARE(m_tandem->heard, QStringList());
    page().offer(house, peers.data(peers.index(0), PeerListModel::IdRole).toString());
    QCOMPARE(m_tandem->heard, QStringList{QStringLiteral("invite %1 1").arg(house)});
}

void TestTogetherViewModel::anAuditorWhoDroppedOutIsReplaced() {
    Shared how;
    how.state = Shared::State::Apart;
    m_tandem->tellShared(m_house, how);
    QVERIFY(!row(0, SharedListModel::ReplaceableRole).toBool());
    how.replaceable = true;
    const QSignalSpy told(page().measurements(), &QAbstractItemModel::dataChanged);
    m_tandem->tellShared(m_house, how);
    const auto roles = told.first().at(2).value<QList<int>>(); // none: all
    QVERIFY(roles.isEmpty() || roles.contains(SharedListModel::ReplaceableRole));
    QVERIFY(row(0, SharedListModel::ReplaceableRole).toBool());
    QCOMPARE(row(0, SharedListModel::PeerNameRole).toString(), QStringLiteral("the other auditor"));
    how.peerName = QStringLiteral("Bruno");
    m_tandem->tellShared(m_house, how);
    QCOMPARE(row(0, SharedListModel::PeerNameRole).toString(), QStringLiteral("Bruno"));
    QCOMPARE(told.size(), 2);
    QVERIFY(told.last().at(2).value<QList<int>>().isEmpty());
    m_tandem->heard.clear();
    page().replace(QStringLiteral("nothing"));
    QCOMPARE(m_tandem->heard, QStringList());
    const QString house = row(0, SharedListModel::IdRole).toString();
    page().replace(house);
    QCOMPARE(m_tandem->heard, QStringList{QStringLiteral("replace ") + house});
}

void TestTogetherViewModel::whatIsInHandAndSharedStandsFirst() {
    const MeasurementId shared = m_story->prepare(QStringLiteral("De Brug"), 3);
    m_story->prepare(QStringLiteral("Stichting Nieuwland"), 5);
    QVERIFY(m_story->desk().portfolio.open(m_house).ok());
    m_tandem->how[shared.toBytes()].state = Shared::State::Even;
    comeBack();
    QStringList names;
    for (int at = 0; at < page().measurements()->rowCount(); ++at)
        names << row(at, SharedListModel::OrganisationRole).toString();
    QCOMPARE(names, (QStringList{QStringLiteral("Huis De Linde"), QStringLiteral("De Brug"),
                                 QStringLiteral("Stichting Nieuwland")}));
}

void TestTogetherViewModel::aLongListBeginsShort() {
    for (int number = 0; number < 10; ++number)
        m_story->prepare(QStringLiteral("Huis %1").arg(number), number);
    comeBack();
    SharedListModel &list = *page().measurements();
    QCOMPARE(list.rowCount(), int(SharedListModel::atFirst));
    QCOMPARE(list.hidden(), 11 - int(SharedListModel::atFirst));
    list.showAll();
    QCOMPARE(list.rowCount(), 11);
    QCOMPARE(list.hidden(), 0);
}

void TestTogetherViewModel::anInvitationIsAnswered() {
    Tandem::Invitation one;
    one.offer.measurement = m_house;
    one.from = keysOf(1);
    one.fromName = QStringLiteral("Bruno");
    one.offer.title = QStringLiteral("De Brug, opvang");
    Tandem::Invitation two = one;
    two.from = keysOf(2);
    two.fromName.clear();
    two.offer.title = QStringLiteral("Nieuwland");
    two.offer.role = Role::Questioner;
    m_tandem->tellInvitations({one, two});
    InvitationListModel &list = *page().invitations();
    const auto said = [&list](int at, int role) { return list.data(list.index(at), role).toString(); };
    QCOMPARE(said(0, InvitationListModel::TitleRole), one.offer.title);
    QVERIFY(said(0, InvitationListModel::AsksRole).startsWith(QStringLiteral("Bruno asks")));
    QVERIFY(said(0, InvitationListModel::RoleRole).startsWith(QStringLiteral("This tablet takes the notes")));
    QVERIFY(said(1, InvitationListModel::AsksRole).startsWith(QStringLiteral("The other tablet asks")));
    QVERIFY(said(1, InvitationListModel::RoleRole).startsWith(QStringLiteral("This tablet asks the questions")));
    page().accept(said(1, InvitationListModel::IdRole));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("accept Nieuwland"));
    page().decline(said(0, InvitationListModel::IdRole));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("decline De Brug, opvang"));
    const QString gone = said(0, InvitationListModel::IdRole);
    m_tandem->tellInvitations({two});
    page().accept(gone); // answered elsewhere in the mean time
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("decline De Brug, opvang"));
}

void TestTogetherViewModel::aYesThatCameTooLateIsAnswered() {
    const QSignalSpy told(&page(), &TogetherViewModel::joinedChanged);
    Q_EMIT m_tandem->tooLate(QStringLiteral("De Brug"), QStringLiteral("Anna"));
    QCOMPARE(told.size(), 1);
    QVERIFY2(page().trouble().startsWith(QStringLiteral("De Brug: ")), qPrintable(page().trouble()));
    QVERIFY(page().trouble().contains(QStringLiteral("Ask Anna")));
    Q_EMIT m_tandem->tooLate(QStringLiteral("De Brug"), QString());
    QVERIFY(page().trouble().contains(QStringLiteral("Ask the other auditor")));
}

void TestTogetherViewModel::whatWasErasedAndIsStillElsewhereIsSaid() {
    QCOMPARE(page().waiting(), QStringList());
    const QSignalSpy told(&page(), &TogetherViewModel::waitingChanged);
    const Milliseconds now = m_story->clock().now().wall;
    m_tandem->gone = {{now, {QStringLiteral("Bruno"), QString()}}, {now, {QString()}}};
    Q_EMIT m_tandem->erasedChanged();
    QCOMPARE(told.size(), 1);
    QCOMPARE(page().waiting().size(), 2);
    QVERIFY(page().waiting().first().contains(QStringLiteral("waits for the tablet of Bruno:")));
    QVERIFY(page().waiting().last().contains(QStringLiteral("waits for the other tablet:")));
    m_tandem->gone.clear();
    Q_EMIT m_tandem->erasedChanged();
    QCOMPARE(page().waiting(), QStringList());
}

void TestTogetherViewModel::aMeasurementThatCameIsOpened() {
    QVERIFY(!page().openJoined());
    const MeasurementId came = m_story->prepare(QStringLiteral("De Brug"), 3);
    QVERIFY(m_story->desk().portfolio.open(m_house).ok());
    comeBack();
    QCOMPARE(page().joined(), QString());
    const QSignalSpy told(&page(), &TogetherViewModel::joinedChanged);
    Q_EMIT m_tandem->joined(came);
    QCOMPARE(told.size(), 1);
    QCOMPARE(page().joined(), QStringLiteral("De Brug"));
    QVERIFY(page().openJoined());
    QVERIFY(m_story->inHand().id() == came);
}

void TestTogetherViewModel::aMeasurementIsProposedToATabletThatIsHere() {
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), true), peerOf(2, QStringLiteral("Carla"), false)},
                        Link::Here);
    PeerListModel &peers = *page().peers();
    const QString house = row(0, SharedListModel::IdRole).toString();
    m_tandem->heard.clear();
    page().propose(house, peers.data(peers.index(1), PeerListModel::IdRole).toString());
    page().propose(QStringLiteral("nothing"), peers.data(peers.index(0), PeerListModel::IdRole).toString());
    QCOMPARE(m_tandem->heard, QStringList());
    page().propose(house, peers.data(peers.index(0), PeerListModel::IdRole).toString());
    QCOMPARE(m_tandem->heard, QStringList{QStringLiteral("propose %1 1").arg(house)});
    QCOMPARE(page().trouble(), QString());
    m_tandem->trouble = AdoptDesk::Trouble::Sealed;
    page().propose(house, peers.data(peers.index(0), PeerListModel::IdRole).toString());
    QVERIFY(page().trouble().contains(QStringLiteral("sealed")));
}

void TestTogetherViewModel::whichOneItIsIsChosenHere() {
    const MeasurementId shared = m_story->prepare(QStringLiteral("De Brug"), 3);
    m_tandem->how[shared.toBytes()].state = Shared::State::Even;
    comeBack();
    Tandem::Union what{keysOf(1), QStringLiteral("Bruno"), MeasurementId::random(), QStringLiteral("De Linde, Kade")};
    Tandem::Union unnamed = what;
    unnamed.with = keysOf(2);
    unnamed.withName.clear();
    m_tandem->tellUnions({what, unnamed});
    UnionListModel &list = *page().unions();
    const auto said = [&list](int at, int role) { return list.data(list.index(at), role); };
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(said(0, UnionListModel::TheirTitleRole).toString(), what.theirTitle);
    QVERIFY(said(0, UnionListModel::AsksRole).toString().startsWith(QStringLiteral("Bruno made this")));
    QVERIFY(said(1, UnionListModel::AsksRole).toString().startsWith(QStringLiteral("The other tablet has")));
    QCOMPARE(said(1, UnionListModel::WhoRole).toString(), QStringLiteral("the other auditor"));
    const QVariantList own = said(0, UnionListModel::OwnRole).toList();
    QCOMPARE(own.size(), 1); // not the one that is shared
    QCOMPARE(own.first().toMap().value(QStringLiteral("title")).toString(), QStringLiteral("Huis De Linde"));
    const QString house = own.first().toMap().value(QStringLiteral("measurement")).toString();
    const QString id = said(0, UnionListModel::IdRole).toString();
    page().putTogether(id, QStringLiteral("nothing"));
    page().putTogether(QStringLiteral("nothing"), house);
    QVERIFY(!m_tandem->heard.last().startsWith(QStringLiteral("put")));
    page().putTogether(id, house);
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("put together De Linde, Kade ") + house);
    page().leaveApart(said(1, UnionListModel::IdRole).toString());
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("leave apart De Linde, Kade"));
    const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    m_tandem->tellUnions({what, unnamed});
    QCOMPARE(reset.size(), 0); // nothing moves under a finger
    // What has come to be shared meanwhile is no choice any more.
    m_tandem->tellShared(m_house, m_tandem->how.value(shared.toBytes()));
    QVERIFY(said(0, UnionListModel::OwnRole).toList().isEmpty());
}

void TestTogetherViewModel::whatWasChosenThereIsConfirmedHere() {
    const MeasurementId other = m_story->prepare(QStringLiteral("De Brug"), 3);
    comeBack();
    const Tandem::Union what{keysOf(1), QStringLiteral("Bruno"), MeasurementId::random(), QStringLiteral("De Linde"),
                             other};
    m_tandem->tellUnions({what});
    UnionListModel &list = *page().unions();
    QVERIFY(list.data(list.index(0), UnionListModel::AsksRole).toString().startsWith(QStringLiteral("Bruno chose")));
    const QVariantList own = list.data(list.index(0), UnionListModel::OwnRole).toList();
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first().toMap().value(QStringLiteral("title")).toString(), QStringLiteral("De Brug"));
    m_tandem->tellUnions({});
    Q_EMIT m_tandem->becameOne(other);
    QVERIFY(page().becameOne());
    QCOMPARE(page().joined(), QStringLiteral("De Brug"));
    QVERIFY(page().openJoined());
    Q_EMIT m_tandem->joined(m_house);
    QVERIFY(!page().becameOne());
}

void TestTogetherViewModel::whyTheyStayApart_data() {
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("words");
    using Trouble = AdoptDesk::Trouble;
    QTest::newRow("structure") << int(Trouble::OtherStructure) << QStringLiteral("versions of the instrument");
    QTest::newRow("sealed") << int(Trouble::Sealed) << QStringLiteral("scores were sealed");
    QTest::newRow("shared") << int(Trouble::NotPossible) << QStringLiteral("shared already");
    QTest::newRow("not opened") << int(Trouble::NotOpened) << QStringLiteral("cannot be opened");
}

/// What happened, what is safe, what to do.
void TestTogetherViewModel::whyTheyStayApart() {
    QFETCH(int, trouble);
    QFETCH(QString, words);
    Shared how;
    how.state = Shared::State::KeptApart;
    how.unionTrouble = AdoptDesk::Trouble(trouble);
    m_tandem->tellShared(m_house, how);
    const QString said = row(0, SharedListModel::StateRole).toString();
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("as they were")) ||
            said.contains(QStringLiteral("Nothing in it was changed")));
    QVERIFY(said.count(u'.') >= 3);
    QVERIFY(row(0, SharedListModel::OfferableRole).toBool());
}

void TestTogetherViewModel::aLostTabletIsForgotten() {
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), true), peerOf(2, QString(), false)}, Link::Here);
    PeerListModel &peers = *page().peers();
    QCOMPARE(peers.data(peers.index(1), PeerListModel::NameRole).toString(), QStringLiteral("tablet 2"));
    const QString lost = peers.data(peers.index(1), PeerListModel::IdRole).toString();
    const QSignalSpy reset(&peers, &QAbstractItemModel::modelReset);
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), false), peerOf(2, QString(), true)}, Link::Here);
    QCOMPARE(reset.size(), 0); // the same tablets: nothing moves under a finger
    page().forget(lost);
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("forget 2"));
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), true)}, Link::Here);
    page().forget(lost);
    QCOMPARE(m_tandem->heard.count(QStringLiteral("forget 2")), 1);
}

void TestTogetherViewModel::anAddressIsReadOrExplained() {
    page().setAddress(QStringLiteral("bruno.local:40123"));
    page().call();
    QVERIFY(!page().addressProblem().isEmpty());
    page().setAddress(QStringLiteral("[fe80::1%eth0]:40123"));
    QCOMPARE(page().addressProblem(), QString());
    page().call();
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("call [fe80::1%eth0]:40123"));
}

QTEST_GUILESS_MAIN(TestTogetherViewModel)
#include "tst_together_viewmodel.moc"
