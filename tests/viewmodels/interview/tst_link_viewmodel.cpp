// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/linkviewmodel.h"
#include "talkstory.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;
using Shared = Tandem::Shared;
using State = Shared::State;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// A talk beside another tablet that says what the story tells.
struct Beside {
    explicit Beside(State state = State::Even) {
        how.state = state;
        how.peerName = str("Bruno");
        tell();
        story.tandem = tandem.get();
        talk.emplace(story.talk());
        link = std::make_unique<LinkViewModel>(*talk);
    }
    void tell() { tandem->tellShared(story.measurement().id(), how); }
    void tell(State state) {
        how.state = state;
        tell();
    }
    [[nodiscard]] Milliseconds now() { return story.measurement().clock().now().wall; }

    std::unique_ptr<ScriptedTandem> tandem = std::make_unique<ScriptedTandem>();
    TalkStory story{Role::NoteTaker};
    Shared how;
    std::optional<Talk> talk;
    std::unique_ptr<LinkViewModel> link;
};

} // namespace

/// How it stands with the other tablet, above the talk.
class LinkViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnotherTabletThereIsNothingToSay() {
        TalkStory story;
        const Talk talk = story.talk();
        const LinkViewModel link(talk);
        QVERIFY(!link.shared() && !link.together() && link.away());
        QCOMPARE(link.words() + link.brief(), QString());
    }

    void eachStateInWords_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("unsent");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("nameless");
        const auto add = [](const char *name, State state, int unsent, const char *words, const char *brief,
                            const char *nameless) {
            QTest::newRow(name) << int(state) << unsent << str(words) << str(brief) << str(nameless);
        };
        add("alone", State::Alone, 0, "", "", "");
        add("asked", State::Asked, 0, "", "", "");
        add("declined", State::Declined, 0, "", "", "");
        add("even", State::Even, 0, "Bruno has everything", "together with Bruno", "The other tablet has everything");
        add("busy", State::Busy, 2, "on its way to Bruno", "together with Bruno", "on its way to the other tablet");
        add("apart", State::Apart, 0, "apart from Bruno since 14:31", "apart from Bruno",
            "apart from the other tablet since 14:31");
        add("apart, notes", State::Apart, 3, "apart from Bruno since 14:31 – 3\u00A0note(s) not yet",
            "apart from Bruno", "apart from the other tablet since 14:31 – 3\u00A0note(s) not yet");
        add("stopped", State::Stopped, 0, "exchanging stopped", "exchanging stopped", "exchanging stopped");
    }
    void eachStateInWords() {
        QFETCH(int, state);
        QFETCH(int, unsent);
        QFETCH(QString, words);
        QFETCH(QString, brief);
        QFETCH(QString, nameless);
        Beside beside(State::Alone);
        const QTime at = beside.story.measurement().clock().local(beside.now()).time();
        beside.how.apartSince = beside.now() + Milliseconds(at.msecsTo(QTime(14, 31)));
        beside.how.notesUnsent = unsent;
        beside.tell(State(state));
        QCOMPARE(beside.link->words(), words);
        QCOMPARE(beside.link->brief(), brief);
        QVERIFY(std::none_of(brief.begin(), brief.end(), [](QChar sign) { return sign.isDigit(); }));
        QCOMPARE(beside.link->shared(), !words.isEmpty());
        QCOMPARE(beside.link->together(), State(state) == State::Even || State(state) == State::Busy);
        beside.how.peerName.clear();
        beside.tell();
        QCOMPARE(beside.link->words(), nameless);
        QVERIFY(!beside.link->brief().contains(str("Bruno")));
    }

    void sinceWhenIsOnlySaidWhenItIsKnown() {
        Beside beside(State::Apart);
        QCOMPARE(beside.link->words(), str("apart from Bruno"));
        QVERIFY(beside.link->away()); // it has not been here at all
        beside.how.notesUnsent = 1;
        beside.tell();
        QCOMPARE(beside.link->words(), str("apart from Bruno – 1\u00A0note(s) not yet"));
    }

    void whatIsOnItsWayForAMomentIsNotTold() {
        Beside beside;
        QSignalSpy changed(beside.link.get(), &LinkViewModel::changed);
        for (int note = 0; note < 3; ++note) {
            beside.tell(State::Busy);
            beside.story.pass(2s);
            beside.how.done = 1; // and more of it comes
            beside.tell();
            beside.story.pass(999ms);
            QCOMPARE(beside.link->words(), str("Bruno has everything"));
            beside.tell(State::Even);
        }
        QVERIFY(changed.isEmpty());
        beside.story.pass(1min);
        QVERIFY(changed.isEmpty());
    }

    void whatTakesLongerIsTold() {
        Beside beside;
        QSignalSpy changed(beside.link.get(), &LinkViewModel::changed);
        beside.tell(State::Busy);
        beside.story.pass(LinkViewModel::passing - 1ms);
        QVERIFY(changed.isEmpty());
        beside.story.pass(1ms);
        QCOMPARE(beside.link->words(), str("on its way to Bruno"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(beside.link->together() && !beside.link->away());
        beside.tell(State::Even); // at once
        QCOMPARE(beside.link->words(), str("Bruno has everything"));
    }

    void goneIsToldAtOnceAndAwayAfterSomeSeconds() {
        Beside beside;
        beside.tell(State::Busy); // not told yet
        beside.how.apartSince = beside.now();
        beside.tell(State::Apart);
        QVERIFY(beside.link->words().startsWith(str("apart from Bruno since")));
        QVERIFY(!beside.link->together() && !beside.link->away());
        QSignalSpy changed(beside.link.get(), &LinkViewModel::changed);
        beside.story.pass(LinkViewModel::silence - 1ms);
        QVERIFY(!beside.link->away() && changed.isEmpty());
        beside.story.pass(1ms);
        QVERIFY(beside.link->away());
        QCOMPARE(changed.size(), 1);
        beside.tell(State::Busy);
        QVERIFY(!beside.link->away());
    }

    void aPageThatIsMadeAnewKnowsHowLongItIsGone() {
        Beside beside;
        beside.how.apartSince = beside.now();
        beside.tell(State::Apart);
        beside.story.pass(8s);
        beside.link = std::make_unique<LinkViewModel>(*beside.talk);
        QVERIFY(!beside.link->away());
        beside.story.pass(2s);
        QVERIFY(beside.link->away());
    }

    void aClockThatWasSetBackDoesNotHoldItUp() {
        Beside beside;
        beside.how.apartSince = beside.now() + 1h;
        beside.tell(State::Apart);
        QVERIFY(beside.link->away());
    }

    void anotherMeasurementIsNoConcern() {
        Beside beside;
        QSignalSpy changed(beside.link.get(), &LinkViewModel::changed);
        Shared elsewhere;
        elsewhere.state = State::Stopped;
        beside.tandem->how[beside.story.measurement().id().toBytes()].peerName = str("Carla"); // not told
        beside.tandem->tellShared(MeasurementId::random(), elsewhere);
        QVERIFY(changed.isEmpty());
        QCOMPARE(beside.link->words(), str("Bruno has everything"));
    }

    void theOtherSideMayGoBeforeThePage() {
        Beside beside;
        beside.tell(State::Busy);
        beside.tandem.reset();
        beside.story.pass(1min);
        QCOMPARE(beside.link->words(), str("Bruno has everything"));
    }
};

QTEST_GUILESS_MAIN(LinkViewModelTest)
#include "tst_link_viewmodel.moc"
