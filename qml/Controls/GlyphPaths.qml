// SPDX-License-Identifier: EUPL-1.2
pragma Singleton

import QtQuick

// The drawings, own work, on a grid of 24 by 24 with a pen of 1.75. `strokes` are drawn with the pen, `fills` are
// filled; a name stands in one of the two or in both.
QtObject {
    readonly property var strokes: ({
            "ask": "M4 5 H20 V16.5 H11.5 L7 20.5 V16.5 H4 Z M12 8 V13.5 M9.2 10.7 H14.8",
            "back": "M14.5 5 L7.5 12 L14.5 19",
            "book": "M12 6.5 C10 5 7 4.5 3.5 4.5 V18.5 C7 18.5 10 19 12 20.5 C14 19 17 18.5 20.5 18.5 V4.5 C17 4.5 14 5 12 6.5 Z M12 6.5 V20.5",
            "check": "M5 12.5 L10 17.5 L19.5 7",
            "chevronDown": "M6 9.5 L12 15.5 L18 9.5",
            "chevronLeft": "M14.5 6 L8.5 12 L14.5 18",
            "chevronRight": "M9.5 6 L15.5 12 L9.5 18",
            "chevronUp": "M6 14.5 L12 8.5 L18 14.5",
            "clock": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M12 7.5 V12 L15 14",
            "close": "M6 6 L18 18 M18 6 L6 18",
            "cover": "M3.5 12 C6.5 7 17.5 7 20.5 12 C17.5 17 6.5 17 3.5 12 Z M5 19.5 L19 4.5",
            "document": "M6 3.5 H14 L18.5 8 V20.5 H6 Z M13.5 3.5 V8.5 H18.5 M9 12.5 H15.5 M9 16 H15.5",
            "edit": "M4.5 19.5 L5.5 15 L16 4.5 L19.5 8 L9 18.5 Z M13.5 7 L17 10.5",
            "fork": "M12 20.5 V15 C12 12 6.5 11.5 6.5 5 M12 15 C12 12 17.5 11.5 17.5 5 M3.5 8 L6.5 4.5 L9.5 8 M14.5 8 L17.5 4.5 L20.5 8",
            "forward": "M4.5 12 H19.5 M13.5 6 L19.5 12 L13.5 18",
            "inbox": "M4 13.5 L6.5 5 H17.5 L20 13.5 V19.5 H4 Z M4 13.5 H8.5 L10 16 H14 L15.5 13.5 H20",
            "leaf": "M5 19 C4 11 9 5 19.5 4.5 C20 14 14 20 7 17.5 M5 20.5 C6.5 15.5 9.5 12.5 14 10.5",
            "list": "M9 6 H20 M9 12 H20 M9 18 H20 M4 6 H5 M4 12 H5 M4 18 H5",
            "lock": "M6 10.5 H18 V20 H6 Z M8.5 10.5 V8 C8.5 3 15.5 3 15.5 8 V10.5",
            "minus": "M5 12 H19",
            "note": "M4 5 H20 V16.5 H11.5 L7 20.5 V16.5 H4 Z",
            "pause": "M9 5.5 V18.5 M15 5.5 V18.5",
            "pin": "M9 4 H15 L14.5 10 L17.5 13.5 H6.5 L9.5 10 Z M12 13.5 V20.5",
            "play": "M7.5 5 L18.5 12 L7.5 19 Z",
            "plus": "M12 5 V19 M5 12 H19",
            "question": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M9.5 9.8 C9.5 6.6 14.6 6.6 14.6 9.8 C14.6 11.9 12 11.9 12 14",
            "redo": "M19.5 8.5 H9.5 C2.5 8.5 2.5 18.5 9.5 18.5 H15 M15.5 4.5 L19.5 8.5 L15.5 12.5",
            "search": "M10.5 4 A6.5 6.5 0 1 1 10.49 4 Z M15.3 15.3 L20.5 20.5",
            "settings": "M4 8 H13 M17.5 8 H20 M4 16 H6.5 M11 16 H20 M15.25 5.75 A2.25 2.25 0 1 1 15.24 5.75 Z M8.75 13.75 A2.25 2.25 0 1 1 8.74 13.75 Z",
            "silence": "M4 5 H20 V16.5 H11.5 L7 20.5 V16.5 H4 Z",
            "star": "M12 3.5 L14.6 9 L20.5 9.7 L16.1 13.8 L17.3 19.8 L12 16.8 L6.7 19.8 L7.9 13.8 L3.5 9.7 L9.4 9 Z",
            "swap": "M4.5 8.5 H19 M15 4.5 L19 8.5 L15 12.5 M19.5 15.5 H5 M9 11.5 L5 15.5 L9 19.5",
            "trash": "M4.5 7 H19.5 M9 7 V4.5 H15 V7 M6.5 7 L7.5 20 H16.5 L17.5 7 M10.3 10.5 V16.5 M13.7 10.5 V16.5",
            "undo": "M4.5 8.5 H14.5 C21.5 8.5 21.5 18.5 14.5 18.5 H9 M8.5 4.5 L4.5 8.5 L8.5 12.5",
            "yardstick": "M3.5 8.5 H20.5 V15.5 H3.5 Z M7.75 8.5 V11.5 M12 8.5 V12.5 M16.25 8.5 V11.5",
            "quote": "M10.5 7 C7 7.5 4.5 10 4.5 14.5 H10 V17.5 H4.5 V14.5 M20 7 C16.5 7.5 14 10 14 14.5 H19.5 V17.5 H14 V14.5"
        })
    readonly property var fills: ({
            "more": "M6 10.4 A1.6 1.6 0 1 1 5.99 10.4 Z M12 10.4 A1.6 1.6 0 1 1 11.99 10.4 Z M18 10.4 A1.6 1.6 0 1 1 17.99 10.4 Z",
            "question": "M12 15.8 A1.1 1.1 0 1 1 11.99 15.8 Z",
            "silence": "M8.5 9.7 A1.1 1.1 0 1 1 8.49 9.7 Z M12 9.7 A1.1 1.1 0 1 1 11.99 9.7 Z M15.5 9.7 A1.1 1.1 0 1 1 15.49 9.7 Z"
        })
    // All names, for who lists them.
    readonly property var names: Object.keys(strokes).concat(Object.keys(fills).filter(name => !(name in strokes))).sort()
}
