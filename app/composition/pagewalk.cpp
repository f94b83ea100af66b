// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/pagewalk.h"

#include "app/viewmodels/shell/appviewmodel.h"
#include "app/viewmodels/shell/pages.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QQuickItem>
#include <QTimer>
#include <atomic>
#include <cstdio>

namespace Tweeluik {

namespace {

std::atomic<int> warnings{0};
QtMessageHandler earlier = nullptr;

void watch(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    if (earlier)
        earlier(type, context, message);
}

/// The item that shows this model, wherever the flows have put it.
const QQuickItem *shownPage(const QQuickItem *from, const QObject *model) {
    const QVariant own = from->property("viewModel");
    if (own.isValid() && own.value<QObject *>() == model)
        return from;
    for (const QQuickItem *child : from->childItems())
        if (const QQuickItem *found = shownPage(child, model))
            return found;
    return nullptr;
}

} // namespace

WarningWatch::WarningWatch() {
    warnings = 0;
    earlier = qInstallMessageHandler(watch);
}

WarningWatch::~WarningWatch() { qInstallMessageHandler(earlier); }

int WarningWatch::count() const { return warnings; }

PageWalk::PageWalk(AppViewModel &app, QQuickWindow &window) : m_app(app), m_window(window) {}

QString PageWalk::fileStem(const QString &route) { return QString(route).replace(u'/', u'-'); }

QImage PageWalk::settledPicture() {
    // Three frames: one that builds the page, one that lays out what depends on it, one that stands.
    constexpr int frames = 3;
    constexpr int patience = 5000;
    QEventLoop loop;
    int swapped = 0;
    const auto counter = QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, [&] {
        if (++swapped >= frames)
            loop.quit();
        else
            m_window.update();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    m_window.update();
    loop.exec();
    QObject::disconnect(counter);
    return m_window.grabWindow();
}

QStringList PageWalk::run(const Look &look) {
    QStringList absent;
    for (const PageEntry &page : pages()) {
        m_app.go(page.route);
        const QImage picture = settledPicture();
        const QQuickItem *shown = shownPage(m_window.contentItem(), m_app.pageModel());
        if (m_app.route() != page.route || picture.isNull() || !shown || shown->width() <= 0 || !shown->isVisible()) {
            absent << page.route;
            continue;
        }
        look(page.route, picture);
    }
    m_app.go(pages().constFirst().route);
    return absent;
}

} // namespace Tweeluik
