// SPDX-License-Identifier: EUPL-1.2
// Leads to the flow of the page in hand. By its address: what is not shown is not read either, and the first frame waits
// for one flow instead of all.
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app
    readonly property string name: app.flow

    function show(): void {
        if (name.length > 0)
            setSource("qrc:/qt/qml/Tweeluik/" + name + ".qml", {
                    "app": app
                });
    }

    onNameChanged: show()
    Component.onCompleted: {
        if (status === Loader.Null)
            show();
    }
}
