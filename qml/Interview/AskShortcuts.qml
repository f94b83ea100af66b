// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.ViewModels

// The keys of the page on which is asked.
Item {
    id: keys

    required property AskViewModel viewModel

    signal noteAsked
    signal roundAsked
    signal shortcutsAsked

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: keys.noteAsked()
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: keys.viewModel.enough()
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
