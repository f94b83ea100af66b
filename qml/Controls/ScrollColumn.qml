// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tweeluik.Theme

// A column that scrolls: children get Layout properties. Page keys, arrows, Home and End scroll it when nothing inside
// wants them; what gets the keyboard is brought into view, a field with the line of its cursor and one line of air.
Flickable {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property real margin: 0
    property real topMarginInside: margin
    // The column is no wider than this and stands at the left.
    property real maximumWidth: Infinity
    readonly property Item focused: Window.activeFocusItem
    readonly property TextEdit writing: focused as TextEdit
    readonly property rect cursor: writing ? writing.cursorRectangle : Qt.rect(0, 0, 0, 0)

    function reveal(item: Item, rectangle: rect): void {
        const at = item.mapToItem(contentItem, rectangle.x, rectangle.y);
        const air = Theme.type.text.lineHeight;
        const low = Math.max(0, at.y - air);
        const high = Math.min(contentHeight, at.y + rectangle.height + air);
        if (low < contentY || rectangle.height > height)
            contentY = low;
        else if (high > contentY + height)
            contentY = high - height;
    }

    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === contentItem)
                return true;
        }
        return false;
    }

    function scrollBy(distance: real): void {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + distance));
    }

    contentWidth: width
    contentHeight: column.implicitHeight + topMarginInside + margin
    implicitHeight: contentHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    T.ScrollIndicator.vertical: ThinScroll {
    }
    onFocusedChanged: {
        if (holds(focused))
            reveal(focused, Qt.rect(0, 0, focused.width, Math.min(focused.height, height / 2)));
    }
    onCursorChanged: {
        if (holds(writing))
            reveal(writing, cursor);
    }
    Keys.onUpPressed: scrollBy(-Theme.size.target)
    Keys.onDownPressed: scrollBy(Theme.size.target)
    Keys.onPressed: event => {
        const step = ({
                [Qt.Key_PageUp]: -height + Theme.size.target,
                [Qt.Key_PageDown]: height - Theme.size.target,
                [Qt.Key_Home]: -contentHeight,
                [Qt.Key_End]: contentHeight
            })[event.key];
        event.accepted = step !== undefined && contentHeight > height;
        if (event.accepted)
            scrollBy(step);
    }

    ColumnLayout {
        id: column

        x: page.margin
        y: page.topMarginInside
        width: Math.min(page.width - 2 * page.margin, page.maximumWidth)
        spacing: Theme.space.px16
    }
}
