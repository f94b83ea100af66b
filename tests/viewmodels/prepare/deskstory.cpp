// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/prepare/deskstory.h"

#include "core/judgement/sealservice.h"
#include "core/measurement/services.h"

#include <QCoreApplication>

namespace Tweeluik {

void ScriptedExtractor::extract(const QString &file, Finished finished) {
    m_asked.append(file);
    m_waiting.append(std::move(finished));
}

bool ScriptedExtractor::answer(const Result<QString, ExtractError> &result) {
    if (m_waiting.isEmpty())
        return false;
    m_waiting.takeFirst()(result);
    return true;
}

Result<Done, DocumentError> KeptDocuments::writePdf(const PrintedDocument &written, const QString &to) {
    if (const auto why = std::exchange(refuses, std::nullopt))
        return DocumentError{*why, {}};
    document = written;
    file = to;
    return Done{};
}

struct DeskStory::Session {
    Session(DeskStory &story, MemoryStore &store, bool practice)
        : wordings(store, story.m_work), portfolio(store, story.m_clock, story.m_ticker, story.m_work.instrument),
          seals(portfolio, store),
          desk{story.m_clock, story.m_ticker,    story.m_work.instrument, story.m_work, wordings,
               portfolio,     story.m_extractor, story.m_documents,       practice} {
        desk.seals = &seals;
    }

    WordingService wordings;
    Portfolio portfolio;
    SealKeeper seals;
    Desk desk;
};

DeskStory::DeskStory() : m_work(*loadWorkText()) {
    m_stores = {std::make_unique<MemoryStore>(), std::make_unique<MemoryStore>()};
    m_app = std::make_unique<AppViewModel>(*this, *this);
}

DeskStory::~DeskStory() {
    m_app.reset();
    m_session.reset();
}

Result<Desk *, StoreError> DeskStory::unlock() {
    if (const auto why = std::exchange(refuses, std::nullopt)) {
        m_session.reset();
        return StoreError{*why, {}, false};
    }
    if (!m_session)
        m_session = std::make_unique<Session>(*this, store(), m_practice);
    return &m_session->desk;
}

Result<Done, StoreError> DeskStory::lock() {
    ++locks;
    if (m_session && m_session->portfolio.current())
        m_session->portfolio.current()->flush(); // and no event loop: a page may be in the middle of asking for this
    store().drain();
    m_session.reset();
    if (store().waitingWrites() == 0)
        return Done{};
    m_session = std::make_unique<Session>(*this, store(), m_practice);
    return StoreError{StoreError::Kind::Full, {}, true};
}

void DeskStory::switchToPractice(bool practice) {
    if (lock())
        m_practice = practice;
}

void DeskStory::discardPractice() {
    std::ignore = lock();
    m_session.reset();
    m_stores.at(1) = std::make_unique<MemoryStore>();
}

Result<QString, StoreError> DeskStory::setAside() {
    if (cannotSetAside)
        return StoreError{StoreError::Kind::Io, {}, false};
    m_stores.at(0) = std::make_unique<MemoryStore>();
    return QStringLiteral("Tweeluik-2026-03-10");
}

void DeskStory::pass(Milliseconds time) {
    m_ticker.advance(time);
    for (int round = 0; round < 3; ++round) {
        store().drain();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

MeasurementId DeskStory::prepare(const QString &organisation, int inDays) {
    NewMeasurement what;
    what.details.organisation = organisation;
    what.details.plannedStart = m_clock.now().wall + std::chrono::hours(24) * inDays;
    what.firstAuditor = QStringLiteral("Anna");
    what.secondAuditor = QStringLiteral("Bruno");
    const MeasurementId id = desk().portfolio.create(what);
    pass();
    return id;
}

void DeskStory::begin() {
    InterviewService(inHand()).clockEvent(ClockEvent::Start);
    pass();
}

void DeskStory::end() {
    InterviewService(inHand()).clockEvent(ClockEvent::End);
    pass();
}

QList<EntryKind> DeskStory::unfinished() {
    QList<EntryKind> kinds;
    const auto row = store().readLocal(inHand().id(), LocalRow::Draft);
    for (const Unfinished &each : decodeDraft(row.value()).value_or(Draft()).unfinished)
        kinds.append(each.kind);
    return kinds;
}

} // namespace Tweeluik
