// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/screens/screens.h"
#include "viewmodels/prepare/deskstory.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace Tweeluik {

/// A suite of pages: a story, its pages in a window, and hands that press what a screen reader names.
class PageSuite : public QObject {
protected:
    /// Once a process, before the first window.
    static void prepareSuite();
    /// A story that was opened; the suite may furnish it before its pages are shown.
    void begin();
    /// The flows, "Prepare/PrepareFlow", over each other in a window of 1280 by 800. `spoken` hears of each language
    /// that is set.
    void show(const QStringList &flows, const std::function<void(const QString &language)> &spoken = {});
    /// Fails on any warning of the engine.
    void end();

    void go(const QString &route);
    /// What can be pressed or typed in, by its spoken name; nullptr when it is not in view.
    [[nodiscard]] QQuickItem *named(const QString &name) const;
    /// As a screen reader does. False when it is not there.
    bool press(const QString &name);
    /// With Tab alone; false when the keyboard does not get there in a round.
    bool tabTo(const QString &name);
    /// For looking at them: TWEELUIK_PICTURES=folder.
    void picture(const QString &name);
    [[nodiscard]] QString spoken() const { return Screens::spokenNames(*m_window).join(u'\n'); }
    /// What is not as it should be, in words; empty when all is well.
    [[nodiscard]] QString findings() { return Screens::describe(Screens::everything(*m_stage)); }

    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<Screens::Stage> m_stage;

private:
    QStringList m_warnings;
};

} // namespace Tweeluik
