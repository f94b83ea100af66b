// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/screens/finding.h"

#include <QColor>
#include <QImage>

class QQuickWindow;

namespace Tweeluik::Screens {

/// The contrast ratio of WCAG 2.1 (relative luminance, 1 to 21) of two opaque colours, in either order.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// Every text of the window against the colour that most of its surface has in `picture`, a picture of that window
/// as it is now: at least `least` to 1. Scrolled out of sight is not looked at.
[[nodiscard]] QList<Finding> contrastFindings(QQuickWindow &window, const QImage &picture, double least = 4.5,
                                              int *looked = nullptr);

} // namespace Tweeluik::Screens
