// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtTest

// Where the desktop has no dialog of its own, Qt builds one from modules that nothing else here needs; a machine
// without them found out at the press of the button.
TestCase {
    id: suite

    name: "FileDialog"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    FileDialog {
        id: files

        parentWindow: suite.Window.window
    }

    function test_opensAndCloses() {
        failOnWarning(/.*/);
        files.open();
        tryVerify(() => files.visible);
        files.close();
        tryVerify(() => !files.visible);
    }
}
