// SPDX-License-Identifier: EUPL-1.2
// Leads to the flow of the activity in hand. By its address: what is not shown is not read either, and the first frame
// waits for one activity instead of four.
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app
    readonly property string activity: app.activity

    function show(): void {
        if (activity.length > 0)
            setSource("qrc:/qt/qml/Tweeluik/" + activity + "/" + activity + "Flow.qml", {
                    "app": app
                });
    }

    onActivityChanged: show()
    Component.onCompleted: {
        if (status === Loader.Null)
            show();
    }
}
