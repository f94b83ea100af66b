// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/composition/options.h"

#include <memory>

namespace Tweeluik {

/// Builds the object graph and runs it: the one place that names concrete adapters.
class Application {
public:
    explicit Application(const Options &options);
    ~Application();

    /// Until the window closes. 0; 1 when --self-test met a warning or a page that did not show; 3 when the window
    /// could not be made.
    [[nodiscard]] int run();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik
