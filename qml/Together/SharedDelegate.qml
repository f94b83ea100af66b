// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// A measurement of this tablet and where it stands with the other; what can be done with it at the right, or below.
Item {
    id: row

    required property string measurement
    required property string organisation
    required property string subtitle
    required property string state
    required property string progress
    required property bool offerable
    required property bool replaceable
    required property bool unitable
    required property string peerName
    required property PeerListModel peers
    required property bool filesPossible
    property bool stacked: false
    readonly property bool acts: buttons.height > 0
    readonly property bool beside: !stacked

    signal offered(string peer)
    signal proposed(string peer)
    signal fileWanted
    signal replaceWanted

    implicitHeight: Math.max(lines.y + lines.height, acts ? buttons.y + buttons.height : 0) + Theme.space.px16
    Accessible.role: Accessible.ListItem
    Accessible.name: organisation

    Hairline {
        width: row.width
    }

    Column {
        id: lines

        y: Theme.space.px16
        width: row.width - (row.beside && row.acts ? buttons.width + Theme.space.px24 : 0)

        Words {
            text: row.organisation
            type: Theme.type.bodyStrong
            width: lines.width
        }

        Words {
            text: row.subtitle
            type: Theme.type.meta
            soft: true
            visible: text.length > 0
            width: lines.width
        }

        Words {
            text: row.state
            topPadding: type.air + Theme.space.px4
            bottomPadding: -type.air
            width: lines.width
        }

        Words {
            text: row.progress
            type: Theme.type.meta
            soft: true
            visible: text.length > 0
            width: lines.width
        }
    }

    Column {
        id: buttons

        x: row.beside ? row.width - width : 0
        y: row.beside ? Theme.space.px16 : lines.y + lines.height + Theme.space.px12
        spacing: Theme.space.px12

        Repeater {
            model: row.peers

            ActionButton {
                required property string peer
                required property string name
                required property bool paired

                text: qsTr("Offer to %1").arg(name)
                visible: row.offerable && paired
                width: Math.min(implicitWidth, row.beside ? row.width / 2 : row.width)
                anchors.right: row.beside ? buttons.right : undefined
                Accessible.name: qsTr("Offer %1, %2 to %3").arg(row.organisation).arg(row.subtitle).arg(name)
                onClicked: row.offered(peer)
            }
        }

        Repeater {
            model: row.peers

            ActionButton {
                required property string peer
                required property string name
                required property bool here

                text: qsTr("Put together with one of %1").arg(name)
                kind: ActionButton.Quiet
                visible: row.unitable && here
                width: Math.min(implicitWidth, row.beside ? row.width / 2 : row.width)
                anchors.right: row.beside ? buttons.right : undefined
                Accessible.name: qsTr("Put %1, %2 together with one of %3").arg(row.organisation).arg(row.subtitle).arg(name)
                onClicked: row.proposed(peer)
            }
        }

        ActionButton {
            text: qsTr("Pass on a file")
            glyph: "document"
            visible: row.filesPossible
            width: Math.min(implicitWidth, row.beside ? row.width / 2 : row.width)
            anchors.right: row.beside ? buttons.right : undefined
            Accessible.name: qsTr("Pass on a file of %1, %2").arg(row.organisation).arg(row.subtitle)
            onClicked: row.fileWanted()
        }

        ActionButton {
            text: qsTr("Another auditor…")
            kind: ActionButton.Quiet
            visible: row.replaceable
            width: Math.min(implicitWidth, row.beside ? row.width / 2 : row.width)
            anchors.right: row.beside ? buttons.right : undefined
            Accessible.name: qsTr("Another auditor for %1, %2").arg(row.organisation).arg(row.subtitle)
            onClicked: row.replaceWanted()
        }
    }
}
