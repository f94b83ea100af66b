// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// One complete set of colours. What each is for: Colors.qml.
QtObject {
    required property color paper
    required property color sheet
    required property color sunken
    required property color ink
    required property color soft
    required property color line
    required property color edge
    required property color petrol
    required property color overPetrol
    required property color petrolSoft
    required property color apricot
    required property color apricotSoft
    required property color apricotInk
    required property color red
    required property color redSoft
    required property color grid
    required property color track
    required property color progress
    required property color focus
}
