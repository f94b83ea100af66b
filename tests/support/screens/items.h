// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QQuickItem;
class QQuickWindow;

namespace Tweeluik::Screens {

/// The items that can be seen: visible, not transparent, with a size; in painting order, parents first. While a modal
/// panel or question is open only its own items count, because nothing else can be reached.
[[nodiscard]] QList<QQuickItem *> visibleItems(QQuickWindow &window);

/// Made to be touched or typed in: a button, a field, a MouseArea, an item with a tap handler, or one that Tab stops
/// at. Items that only pass the keyboard on (FocusScope) are not.
[[nodiscard]] bool isInteractive(const QQuickItem *item);
/// A field to type in.
[[nodiscard]] bool isField(const QQuickItem *item);
/// A Text with words in it.
[[nodiscard]] bool isText(const QQuickItem *item);
[[nodiscard]] bool isFlickable(const QQuickItem *item);

[[nodiscard]] bool isAncestor(const QQuickItem *ancestor, const QQuickItem *item);

/// Where an item is, in the coordinates of the window.
[[nodiscard]] QRectF sceneRect(const QQuickItem *item);

/// For a message: its type, object name or words, and the types above it.
[[nodiscard]] QString itemName(const QQuickItem *item);

} // namespace Tweeluik::Screens
