// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/appviewmodel.h"

#include "app/viewmodels/shell/pages.h"
#include "core/judgement/sealservice.h"
#include "core/judgement/sharedtablet.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace Tweeluik {

AppViewModel::AppViewModel(Gate &gate, SettingsStore &settings, QObject *parent)
    : QObject(parent), m_gate(gate), m_settings(settings), m_appearance(settings.appearance()) {}

AppViewModel::~AppViewModel() {
    m_pageModel.reset();
    for (const QPointer<QObject> &earlier : std::exchange(m_leaving, {}))
        delete earlier.data(); // not later: the desk may be gone by then
}

void AppViewModel::start() { unlock(); }

void AppViewModel::unlock() {
    const Result<Desk *, StoreError> opened = m_gate.unlock();
    m_desk = opened ? *opened : nullptr; // whatever there was before is gone with a refusal
    if (!opened)
        return showTrouble(opened.error(), Asked::Open);
    connect(&m_desk->portfolio, &Portfolio::takenAway, this, &AppViewModel::leaveErased);
    m_trail.clear();
    QString route = QStringLiteral("start");
    const PageEntry *ahead = pageFor(m_desk->portfolio.pageInHand());
    Q_EMIT flowAhead((ahead ? ahead : pageFor(route))->flow());
    if (OpenMeasurement *inHand = m_desk->portfolio.resume()) {
        const QString last = inHand->position().page;
        const PageEntry *page = pageFor(last);
        if (page && page->needs == PageEntry::Needs::Measurement) {
            m_trail = {route};
            route = last;
        }
    }
    if (!m_fileToRead.isEmpty() && !m_desk->practice) {
        m_trail = {QStringLiteral("start")};
        route = QStringLiteral("together/file");
    }
    show(route);
}

std::unique_ptr<QObject> AppViewModel::letGo() {
    if (m_pageModel)
        Q_EMIT aboutToLeavePage();
    m_route.clear();
    Q_EMIT routeChanged();
    std::unique_ptr<QObject> leaving = std::move(m_pageModel);
    Q_EMIT pageModelChanged();
    return leaving;
}

void AppViewModel::leaveDesk() {
    m_trail.clear();
    const PageEntry *page = pageFor(m_route);
    std::unique_ptr<QObject> leaving = letGo();
    // A model of the desk must not outlive it; another one may be what brought us here.
    if (leaving && page && page->needs == PageEntry::Needs::Nothing)
        leaving.release()->deleteLater();
    leaving.reset();
    for (const QPointer<QObject> &earlier : std::exchange(m_leaving, {}))
        delete earlier.data();
    m_desk = nullptr;
}

/// The other auditor erased it. No verb of a page leads here, so the models go before what they show.
void AppViewModel::leaveErased(const MeasurementId &id, const QString &organisation) {
    const auto holds = [](const QString &route) {
        const PageEntry *page = pageFor(route);
        return page && page->needs == PageEntry::Needs::Measurement;
    };
    const OpenMeasurement *inHand = m_desk->portfolio.current();
    m_notice = tr("%1 was erased by the other auditor. It is gone from this tablet too.").arg(organisation);
    if (inHand && inHand->id() == id) {
        m_trail.removeIf(holds);
        if (holds(m_route)) {
            m_trail.clear();
            letGo().reset();
            show(QStringLiteral("start"));
        }
        for (const QPointer<QObject> &earlier : std::exchange(m_leaving, {}))
            delete earlier.data();
    }
    if (!m_notice.isEmpty())
        Q_EMIT noticed();
}

bool AppViewModel::lockDesk(Asked asked) {
    leaveDesk();
    const auto locked = m_gate.lock();
    if (!locked)
        showTrouble(locked.error(), asked);
    return locked.ok();
}

void AppViewModel::lock() {
    if (lockDesk(Asked::Lock))
        show(QStringLiteral("locked"));
}

bool AppViewModel::mayClose() { return m_closeAnyway || lockDesk(Asked::Close); }

void AppViewModel::closeAnyway() {
    m_closeAnyway = true;
    Q_EMIT closeRequested();
}

void AppViewModel::close() {
    leaveDesk();
    std::ignore = m_gate.lock(); // the store tries once more as it goes
}

void AppViewModel::go(const QString &route) {
    if (route == m_route)
        return;
    const QString from = m_route;
    // Going to a page that is on the trail is going back to it: the trail never loops.
    const qsizetype known = m_trail.indexOf(route);
    if (known >= 0)
        m_trail = m_trail.first(known);
    else if (!from.isEmpty())
        m_trail.append(from);
    show(route);
}

void AppViewModel::replace(const QString &route) { show(route); }

void AppViewModel::back() {
    if (m_trail.isEmpty())
        return;
    show(m_trail.takeLast());
}

void AppViewModel::goPractice(bool practice) {
    if (!lockDesk(practice ? Asked::Practice : Asked::Real))
        return;
    m_gate.switchToPractice(practice);
    unlock();
}

void AppViewModel::discardPractice() {
    leaveDesk();
    m_gate.discardPractice();
    unlock();
}

void AppViewModel::showTrouble(const StoreError &error, Asked asked) {
    m_trouble = error;
    m_asked = asked;
    m_trail.clear();
    show(QStringLiteral("trouble"));
}

void AppViewModel::tryAgain() {
    switch (m_asked) {
    case Asked::Open:
        return unlock();
    case Asked::Lock:
        return lock();
    case Asked::Close:
        Q_EMIT closeRequested();
        return;
    case Asked::Practice:
    case Asked::Real:
        return goPractice(m_asked == Asked::Practice);
    }
}

void AppViewModel::renewPage() { show(m_route); }

/// Where both auditors use this tablet: what is of one of them is covered on the way out, and asked for on the way in.
QString AppViewModel::behindPin(const QString &route) {
    SharedTablet *shared = m_desk && m_desk->seals ? m_desk->seals->shared() : nullptr;
    const PageEntry *page = pageFor(route);
    if (!shared || !page || !shared->isShared())
        return route;
    if (page->activity != QStringLiteral("Judge"))
        shared->cover();
    const bool asked = page->ownHands && !shared->uncovered() && !m_desk->seals->current()->state().bothOpen();
    return asked ? QStringLiteral("judge/hands") : route;
}

void AppViewModel::show(QString route) {
    route = behindPin(route);
    const PageEntry *page = pageFor(route);
    if (!page || (page->needs != PageEntry::Needs::Nothing && !m_desk))
        return;
    if (page->needs == PageEntry::Needs::Measurement && !m_desk->portfolio.current())
        return;
    // Not deleted at once: the way here may lead through a verb or a signal of the old model.
    m_leaving.removeAll(nullptr);
    if (std::unique_ptr<QObject> leaving = letGo()) {
        m_leaving.append(leaving.get());
        leaving.release()->deleteLater();
    }
    m_pageModel = page->makeModel(*this, m_desk);
    Q_EMIT pageModelChanged();
    if (m_flow != page->flow()) {
        m_flow = page->flow();
        Q_EMIT flowChanged();
    }
    m_route = route;
    if (page->needs == PageEntry::Needs::Measurement) {
        Position position = m_desk->portfolio.current()->position();
        position.page = route;
        m_desk->portfolio.current()->savePosition(position);
    }
    Q_EMIT routeChanged();
}

void AppViewModel::setAppearance(const Appearance &appearance) {
    if (appearance == m_appearance)
        return;
    const bool otherLanguage = appearance.language != m_appearance.language;
    m_appearance = appearance;
    m_settings.setAppearance(appearance);
    if (otherLanguage)
        Q_EMIT languageChanged();
    Q_EMIT appearanceChanged();
}

void AppViewModel::setLanguage(const QString &language) {
    Appearance next = m_appearance;
    next.language = language;
    setAppearance(next);
}

void AppViewModel::setTheme(const QString &theme) {
    Appearance next = m_appearance;
    next.theme = theme;
    setAppearance(next);
}

void AppViewModel::setTextScale(qreal scale) {
    Appearance next = m_appearance;
    next.textScale = std::clamp(scale, 0.85, 2.0);
    setAppearance(next);
}

void AppViewModel::setSerif(bool serif) {
    Appearance next = m_appearance;
    next.serif = serif;
    setAppearance(next);
}

void AppViewModel::setReducedMotion(bool reduced) {
    Appearance next = m_appearance;
    next.reducedMotion = reduced;
    setAppearance(next);
}

} // namespace Tweeluik
