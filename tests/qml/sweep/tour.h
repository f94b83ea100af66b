// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/composition/stage.h"
#include "platform/clock/eventloopticker.h"
#include "platform/simulated/manualclock.h"
#include "support/screens/screens.h"

#include <QQuickItem>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Tweeluik {

/// One page in one state.
struct Stop {
    QString name;
    QString route;
    int item = 0;        ///< of the interview pages: the item in hand; 0 = as it is
    bool filled = false; ///< with what can be opened or read in on that page
};

/// The whole app on a folder of its own, as a suite goes through all of its pages.
class Tour : public SettingsStore {
public:
    enum class Content {
        Practice, ///< the practice measurement: item 6 in hand, 24 notes, ten at the table
        Full,     ///< 40 measurements with long names; the one in hand has twelve at the table and runs late
    };
    explicit Tour(Content content);
    ~Tour() override;

    /// Empty, or why the app did not come into view.
    [[nodiscard]] QString show();
    /// Every registered page once, and the states that a page has besides; `trouble` and `locked` last.
    [[nodiscard]] static QList<Stop> stops();
    /// Empty, or why the page did not come into view.
    [[nodiscard]] QString visit(const Stop &stop);
    /// False when the window did not come to rest.
    [[nodiscard]] bool set(const Screens::Setting &setting);

    /// What is not as it should be in the setting and on the page of now, each kind for itself.
    [[nodiscard]] QList<Screens::Finding> layout(int *looked = nullptr);
    [[nodiscard]] QList<Screens::Finding> contrast(int *looked = nullptr);

    /// The page in view; nullptr when none is.
    [[nodiscard]] QQuickItem *page() const;
    [[nodiscard]] QQuickWindow &window() { return *m_stage->window(); }
    [[nodiscard]] Screens::Stage &screen() { return *m_screen; }
    [[nodiscard]] AppViewModel &app() { return m_stage->app(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    /// Puts something more on the page in view, at its left upper corner; gone with the pointer.
    [[nodiscard]] std::unique_ptr<QQuickItem> plant(const QByteArray &qml);

    [[nodiscard]] Appearance appearance() const override { return m_appearance; }
    void setAppearance(const Appearance &appearance) override { m_appearance = appearance; }

private:
    void fill();

    Content m_content;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    EventLoopTicker m_ticker;
    Appearance m_appearance;
    Screens::Setting m_setting;
    QStringList m_warnings;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Screens::Stage> m_screen;
};

/// Every *Page.qml below a folder of sources, without its path.
[[nodiscard]] QStringList pagesOnDisk(const QString &folder);
/// Those of `onDisk` that no stop of a tour shows.
[[nodiscard]] QStringList notShown(const QStringList &onDisk, const QStringList &shown);

} // namespace Tweeluik
