// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickWindow>
#include <QString>
#include <QStringList>
#include <functional>

namespace Tweeluik {

class AppViewModel;

/// Shows every registered page once, in order, and lets somebody look: --self-test and --pictures are two lookers.
class PageWalk {
public:
    using Look = std::function<void(const QString &route, const QImage &picture)>;

    PageWalk(AppViewModel &app, QQuickWindow &window);

    /// Routes that did not come into view. Leaves the app on the first page.
    [[nodiscard]] QStringList run(const Look &look);

    /// `interview/ask` → `interview-ask`.
    [[nodiscard]] static QString fileStem(const QString &route);

private:
    [[nodiscard]] QImage settledPicture();

    AppViewModel &m_app;
    QQuickWindow &m_window;
};

/// Counts what the engine and QML have to complain about while it lives; prints each line once.
class WarningWatch {
public:
    WarningWatch();
    ~WarningWatch();
    [[nodiscard]] int count() const;
};

} // namespace Tweeluik
