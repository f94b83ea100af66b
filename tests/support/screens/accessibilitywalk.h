// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/screens/finding.h"

class QQuickWindow;

namespace Tweeluik::Screens {

/// Every interactive item of a window has a name and a role, can be pressed by a screen reader (a field: can be given
/// the keyboard), and says why when it is disabled. It walks the items and not only the accessibility tree, so that an
/// item that is missing from the tree is found too. `seen`, when given, is set to the number of interactive items: a
/// walk that met none proves nothing.
///
/// A press is asked of the item's own Accessible handlers: the tree of Qt 6.4 offers "press" for every button, and
/// pressing it does nothing without one.
[[nodiscard]] QList<Finding> accessibilityFindings(QQuickWindow &window, int *seen = nullptr);

/// The names in the accessibility tree of the window, as a screen reader meets them, "role: name"; for a test that a
/// certain thing is said.
[[nodiscard]] QStringList spokenNames(QQuickWindow &window);

} // namespace Tweeluik::Screens
