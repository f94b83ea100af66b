// SPDX-License-Identifier: EUPL-1.2
#include "support/story/onetablet.h"

#include "support/instrumentfixture.h"

#include <QCoreApplication>

namespace Tweeluik::Story {

OneTablet::OneTablet() : instrument(Fixture::gardenInstrument().instrument), m_store(std::make_unique<MemoryStore>()) {
    start();
}

OneTablet::~OneTablet() {
    m_composer.reset();
    m_portfolio.reset();
}

void OneTablet::start() { m_portfolio = std::make_unique<Portfolio>(*m_store, clock, ticker, instrument); }

NewMeasurement OneTablet::lindeMeasurement(Slot self) {
    NewMeasurement what;
    what.details.organisation = QStringLiteral("De Linde");
    what.details.kind = QStringLiteral("beschermd wonen");
    what.details.plannedStart = Milliseconds(1'773'145'800'000);
    what.firstAuditor = QStringLiteral("Anna");
    what.secondAuditor = QStringLiteral("Bruno");
    what.self = self;
    what.myRole = self == Slot::First ? Role::Questioner : Role::NoteTaker;
    int seat = 0;
    for (const TeamRole role : {TeamRole::ProjectLeader, TeamRole::Client, TeamRole::Client, TeamRole::Relative,
                                TeamRole::ExpertByExperience, TeamRole::ExpertByExperience, TeamRole::FamilyExpert,
                                TeamRole::OtherProfessional, TeamRole::OtherProfessional, TeamRole::Manager}) {
        TeamMember member;
        member.role = role;
        member.seat = seat++;
        member.name = QStringLiteral("Naam %1").arg(seat);
        what.team.append(member);
    }
    return what;
}

MeasurementId OneTablet::prepare(Slot self) {
    const MeasurementId id = m_portfolio->create(lindeMeasurement(self));
    settleStore();
    return id;
}

Composer &OneTablet::composer() {
    if (!m_composer)
        m_composer = std::make_unique<Composer>(measurement(), [this] { return position(); });
    return *m_composer;
}

std::optional<Milliseconds> OneTablet::position() {
    const InterviewTime now = time();
    return now.phase == Phase::NotStarted ? std::nullopt : std::optional<Milliseconds>(now.elapsed);
}

void OneTablet::pass(Milliseconds by) {
    ticker.advance(by);
    settleStore();
}

void OneTablet::settleStore() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void OneTablet::type(const QString &text, Milliseconds perKey) {
    for (const QChar c : text) {
        const QString typed = composer().draft().text + c;
        composer().setText(typed, int(typed.size()));
        pass(perKey);
    }
}

UnitId OneTablet::noteDown(const QString &text) {
    type(text, 20ms);
    composer().settle();
    const UnitId id = composer().draft().note;
    composer().next();
    settleStore();
    return id;
}

const Note *OneTablet::note(const QString &containing) {
    for (const UnitId &id : state().timeline) {
        const Note *note = state().note(id);
        if (note->text.contains(containing))
            return note;
    }
    return nullptr;
}

QStringList OneTablet::texts() {
    QStringList texts;
    for (const UnitId &id : state().timeline)
        texts.append(state().note(id)->text);
    return texts;
}

void OneTablet::kill() {
    // The disk as it is this moment; whatever the dying objects still do goes to a store that nobody reads again.
    std::unique_ptr<MemoryStore> disk = m_store->afterKill();
    m_composer.reset();
    m_portfolio.reset();
    m_store = std::move(disk);
    start();
    static_cast<void>(m_portfolio->resume());
}

void OneTablet::lockAndUnlock() {
    m_composer.reset();
    m_portfolio.reset();
    std::unique_ptr<MemoryStore> disk = m_store->afterKill();
    m_store = std::move(disk);
    start();
    static_cast<void>(m_portfolio->resume());
}

} // namespace Tweeluik::Story
