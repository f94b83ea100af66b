// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Holds a piece of a page that is made when it is first wanted, and shown while it is: what another shape of the page or
// another state of the talk needs does not keep the first frame waiting. The piece fills it; by itself it is as large as
// the piece wants to be.
FocusScope {
    id: host

    default property Component body
    property bool wanted: false
    property Item made: null
    property bool ready: false

    function make(): void {
        if (!ready || !wanted || made)
            return;
        made = body.createObject(host) as Item;
        made.anchors.fill = host;
    }

    visible: wanted
    implicitWidth: made ? made.implicitWidth : 0
    implicitHeight: made ? made.implicitHeight : 0
    onWantedChanged: make()
    Component.onCompleted: {
        ready = true;
        make();
    }
}
