// SPDX-License-Identifier: EUPL-1.2
#include "tests/viewmodels/interview/talkstory.h"

#include "core/interview/timekeeper.h"
#include "core/measurement/composer.h"
#include "core/measurement/practice.h"
#include "core/measurement/services.h"

#include <QCoreApplication>

namespace Tweeluik {

namespace {

InstrumentFile workText() {
    const Result<InstrumentFile, InstrumentError> file = loadWorkText();
    return file ? *file : InstrumentFile();
}

QList<TeamMember> seats() {
    QList<TeamMember> team;
    for (const TeamRole role : {TeamRole::ProjectLeader, TeamRole::Client, TeamRole::Client, TeamRole::Relative,
                                TeamRole::ExpertByExperience, TeamRole::ExpertByExperience, TeamRole::FamilyExpert,
                                TeamRole::OtherProfessional, TeamRole::OtherProfessional, TeamRole::Manager}) {
        TeamMember member;
        member.id = UnitId::random();
        member.role = role;
        member.seat = int(team.size());
        team.append(member);
    }
    return team;
}

} // namespace

TalkStory::TalkStory(Nothing, Milliseconds wall)
    : m_file(workText()), m_clock(wall), m_store(std::make_unique<MemoryStore>()),
      m_portfolio(std::make_unique<Portfolio>(*m_store, m_clock, m_ticker, m_file.instrument)) {}

std::unique_ptr<TalkStory> TalkStory::practice(Role myRole) {
    std::unique_ptr<TalkStory> story(
        new TalkStory(Nothing{}, ManualClock().now().wall + practiceLateStart + practiceClock));
    const MeasurementId id = makePractice(*story->m_store, story->m_clock, story->m_file.instrument,
                                          myRole == Role::Questioner ? Slot::First : Slot::Second);
    story->deliver();
    (void)story->m_portfolio->open(id);
    story->deliver();
    return story;
}

TalkStory::TalkStory(Role myRole) : TalkStory(Nothing{}, ManualClock().now().wall) {
    NewMeasurement what;
    what.details.organisation = QStringLiteral("Oefenhuis De Linde");
    what.details.unit = QStringLiteral("Kade");
    what.details.kind = QStringLiteral("beschermd wonen");
    what.details.plannedStart = m_clock.now().wall;
    what.firstAuditor = QStringLiteral("Anna");
    what.secondAuditor = QStringLiteral("Bruno");
    what.self = myRole == Role::Questioner ? Slot::First : Slot::Second;
    what.myRole = myRole;
    what.team = seats();
    (void)m_portfolio->create(what);
    deliver();
}

TalkStory::~TalkStory() = default;

Talk TalkStory::talk() { return {measurement(), m_file.instrument, m_file.aids, m_file.wording, tandem}; }

void TalkStory::deliver() {
    m_store->drain();
    QCoreApplication::processEvents();
}

void TalkStory::pass(Milliseconds time) {
    m_ticker.advance(time);
    deliver();
}

void TalkStory::begin() {
    InterviewService service(measurement());
    service.takeTimekeeping();
    service.clockEvent(ClockEvent::Start);
    deliver();
}

void TalkStory::kill() {
    const MeasurementId id = measurement().id();
    std::unique_ptr<MemoryStore> left = m_store->afterKill();
    m_portfolio.reset();
    m_store = std::move(left);
    m_portfolio = std::make_unique<Portfolio>(*m_store, m_clock, m_ticker, m_file.instrument);
    (void)m_portfolio->open(id);
    deliver();
}

UnitId TalkStory::write(const QString &text, ItemNumber item, const NoteMarks &marks, qsizetype seat) {
    const auto position = [this]() -> std::optional<Milliseconds> {
        return interviewTime(state(), m_clock.now()).elapsed;
    };
    {
        Composer composer(measurement(), position);
        composer.setItem(item, true);
        composer.setText(text, int(text.size()));
        for (const NoteMark mark : marks.values())
            composer.toggleMark(mark);
        if (seat >= 0)
            composer.toggleSpeaker(member(seat));
        composer.next();
    }
    deliver();
    return state().timeline.isEmpty() ? UnitId{} : state().timeline.last();
}

} // namespace Tweeluik
