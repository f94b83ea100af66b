// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.ViewModels

// The keys of the page on which notes are taken.
Item {
    id: keys

    required property NoteTakingViewModel viewModel

    signal noteAsked
    signal nextAsked
    signal searchAsked
    signal roundAsked
    signal shortcutsAsked

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: keys.noteAsked()
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: keys.nextAsked()
    }

    Shortcut {
        sequence: "Alt+Up"
        onActivated: keys.viewModel.place.previousItem()
    }

    Shortcut {
        sequence: "Alt+Down"
        onActivated: keys.viewModel.place.nextItem()
    }

    Shortcut {
        sequence: "Ctrl+F"
        onActivated: keys.searchAsked()
    }

    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: keys.viewModel.undo()
    }

    Shortcut {
        sequence: "Ctrl+Shift+Z"
        onActivated: keys.viewModel.redo()
    }

    Shortcut {
        sequence: "F6"
        onActivated: keys.roundAsked()
    }

    Shortcut {
        sequence: "F1"
        onActivated: keys.shortcutsAsked()
    }
}
