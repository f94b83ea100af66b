// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

#include <QQuickWindow>
#include <QSize>
#include <memory>

namespace Tweeluik {

/// The whole app on one data folder: gate, root view model, translators, engine and window. The program makes one; the
/// sweeps of the tests make one for each size, text scale and language.
class Stage {
public:
    struct Setup {
        QString dataDir;
        bool practice = false;
        QSize size{1280, 800};
        const Clock &clock;
        Ticker &ticker;
        SettingsStore &settings;
        QString networkInterface{}; ///< the only one that may be used; empty: any
    };

    explicit Stage(const Setup &setup);
    /// What is typed is durable and the heads are signed before the graph goes.
    ~Stage();

    /// Opens the vault and shows the window; false when the window could not be made.
    [[nodiscard]] bool show();
    [[nodiscard]] AppViewModel &app();
    [[nodiscard]] QQuickWindow *window() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik
