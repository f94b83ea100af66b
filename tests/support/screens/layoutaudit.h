// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/screens/finding.h"

#include <QtGlobal>

class QQuickWindow;

namespace Tweeluik::Screens {

/// What a layout has to keep to.
struct LayoutRules {
    qreal target = 48;     ///< least width and height of what is touched, px at any text scale
    qreal textSize = 14;   ///< least size of text, px at text scale 1
    qreal textScale = 1;   ///< the text scale that is on
    qreal tolerance = 1.5; ///< px by which rounding may be off
};

/// Text that is cut, things that cannot be reached, things that lie over each other, small targets and small text.
/// Text and interactive items are looked at; what scrolls may reach beyond the edge in the direction in which it
/// scrolls. `looked`, when given, is set to the number of texts and interactive items that were looked at.
[[nodiscard]] QList<Finding> layoutFindings(QQuickWindow &window, const LayoutRules &rules, int *looked = nullptr);

} // namespace Tweeluik::Screens
