// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.ViewModels

// The way to the pages after the talk.
ColumnLayout {
    id: rows

    required property OverviewViewModel viewModel

    signal readingRequested
    signal explanationsRequested
    signal scoringRequested
    signal paperRequested
    signal handsRequested
    signal impressionsRequested
    signal comparisonRequested
    signal profileRequested

    spacing: 0

    OpenDelegate {
        title: qsTr("Reading together")
        note: qsTr("All notes of both auditors, item by item")
        onClicked: rows.readingRequested()
    }

    OpenDelegate {
        title: qsTr("Explanations")
        note: qsTr("The text of each item, beside its notes")
        onClicked: rows.explanationsRequested()
    }

    OpenDelegate {
        title: qsTr("Scoring alone")
        note: qsTr("Each of the two by the explanations, hidden from the other until both have sealed")
        visible: rows.viewModel.ended
        onClicked: rows.scoringRequested()
    }

    OpenDelegate {
        title: qsTr("Both score on this tablet")
        note: qsTr("For when there is one tablet: each behind an own PIN")
        visible: rows.viewModel.ended
        onClicked: rows.handsRequested()
    }

    OpenDelegate {
        title: qsTr("Scores from paper")
        note: qsTr("Typed over from paper, as \u2018not sealed\u2019")
        visible: rows.viewModel.ended
        onClicked: rows.paperRequested()
    }

    OpenDelegate {
        title: qsTr("Discussing impressions")
        note: qsTr("Before writing or after sealing, as agreed")
        onClicked: rows.impressionsRequested()
    }

    OpenDelegate {
        title: qsTr("Scores side by side")
        note: qsTr("What both gave, and what comes of it together")
        visible: rows.viewModel.comparable
        onClicked: rows.comparisonRequested()
    }

    OpenDelegate {
        title: qsTr("Profile")
        note: qsTr("The scores of both beside each other, with what was agreed")
        visible: rows.viewModel.comparable
        onClicked: rows.profileRequested()
    }
}
