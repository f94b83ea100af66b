// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/appviewmodel.h"

#include "app/viewmodels/shell/pages.h"

#include <algorithm>

namespace Tweeluik {

AppViewModel::AppViewModel(Gate &gate, SettingsStore &settings, QObject *parent)
    : QObject(parent), m_gate(gate), m_settings(settings), m_appearance(settings.appearance()) {}

AppViewModel::~AppViewModel() = default;

QString AppViewModel::activity() const {
    const PageEntry *page = pageFor(m_route);
    return page ? page->activity : QString();
}

void AppViewModel::start() {
    unlock();
}

void AppViewModel::unlock() {
    const Result<Desk *, StoreError> opened = m_gate.unlock();
    if (!opened) {
        showTrouble(opened.error());
        return;
    }
    m_desk = *opened;
    m_trail.clear();
    QString route = QStringLiteral("start");
    if (OpenMeasurement *inHand = m_desk->portfolio.resume()) {
        const QString last = inHand->position().page;
        const PageEntry *page = pageFor(last);
        if (page && page->needs == PageEntry::Needs::Measurement) {
            m_trail = {route};
            route = last;
        }
    }
    show(route);
}

void AppViewModel::lock() {
    leavePage();
    m_trail.clear();
    m_desk = nullptr;
    m_gate.lock();
    show(QStringLiteral("locked"));
}

void AppViewModel::leavePage() {
    Q_EMIT aboutToLeavePage();
    // In this order: the page, its model, what the model looks at. A page never sees its model go.
    m_route.clear();
    Q_EMIT routeChanged();
    if (m_desk)
        m_pageModel.reset();
    else if (m_pageModel)
        m_pageModel.release()->deleteLater(); // the page *trouble* may be in the middle of asking for this
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

void AppViewModel::replace(const QString &route) {
    show(route);
}

void AppViewModel::back() {
    if (m_trail.isEmpty())
        return;
    show(m_trail.takeLast());
}

void AppViewModel::goPractice(bool practice) {
    leavePage();
    m_desk = nullptr;
    m_gate.switchToPractice(practice);
    unlock();
}

void AppViewModel::discardPractice() {
    leavePage();
    m_desk = nullptr;
    m_gate.discardPractice();
    unlock();
}

void AppViewModel::showTrouble(const StoreError &error) {
    m_trouble = error;
    m_trail.clear();
    show(QStringLiteral("trouble"));
}

void AppViewModel::renewPage() {
    show(m_route);
}

void AppViewModel::show(const QString &route) {
    const PageEntry *page = pageFor(route);
    if (!page || (page->needs != PageEntry::Needs::Nothing && !m_desk))
        return;
    if (page->needs == PageEntry::Needs::Measurement && !m_desk->portfolio.current())
        return;
    if (m_pageModel)
        Q_EMIT aboutToLeavePage();
    std::unique_ptr<QObject> model = page->makeModel(*this, m_desk);
    // The old model lives until the flow has let go of it: QML may still read it while the loader changes.
    m_route = route;
    if (page->needs == PageEntry::Needs::Measurement && m_desk && m_desk->portfolio.current()) {
        Position position = m_desk->portfolio.current()->position();
        position.page = route;
        m_desk->portfolio.current()->savePosition(position);
    }
    std::swap(m_pageModel, model);
    Q_EMIT routeChanged();
    if (model)
        model.release()->deleteLater();
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
