// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// A file of QML that is read when it is first asked for: until then the types it is made of keep nobody waiting either.
Loader {
    id: late

    required property url file
    // The properties it begins with.
    property var given: ({})

    function all(): var {
        if (!item)
            setSource(file, given);
        return item;
    }
}
