// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// The type styles. Sizes and line heights are px at text scale 1.
QtObject {
    id: styles

    required property real scale
    required property string interfaceFamily
    required property string voiceFamily
    // Ascent and descent of the faces, in parts of their size: Inter 1.210, Noto Serif 1.362.
    readonly property real interfaceLine: 1.21
    readonly property real voiceLine: voiceFamily === interfaceFamily ? interfaceLine : 1.362

    // time stamp, second line; smallest size anywhere
    readonly property TypeStyle meta: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 14
        line: 20
        weight: 400
    }
    // label above a block, role
    readonly property TypeStyle metaStrong: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 14
        line: 20
        weight: 600
    }
    // running interface text
    readonly property TypeStyle text: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 16
        line: 24
        weight: 400
    }
    // button, row
    readonly property TypeStyle label: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 16
        line: 24
        weight: 500
    }
    // primary button
    readonly property TypeStyle labelStrong: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 16
        line: 24
        weight: 600
    }
    // anchor text as a choice
    readonly property TypeStyle choice: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 17
        line: 24
        weight: 400
    }
    // note, reason
    readonly property TypeStyle body: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 18
        line: 28
        weight: 400
    }
    // row title
    readonly property TypeStyle bodyStrong: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 18
        line: 28
        weight: 500
    }
    // note being typed
    readonly property TypeStyle lead: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 20
        line: 28
        weight: 400
    }
    // page or item title
    readonly property TypeStyle title: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 22
        line: 28
        weight: 600
    }
    // organisation, digit of a score
    readonly property TypeStyle heading: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 28
        line: 36
        weight: 600
    }
    // clock, total
    readonly property TypeStyle number: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 36
        line: 40
        weight: 600
    }
    // pairing code
    readonly property TypeStyle code: TypeStyle {
        family: styles.interfaceFamily
        ownLine: styles.interfaceLine
        scale: styles.scale
        size: 96
        line: 104
        weight: 500
    }
    // quote in time line or evidence
    readonly property TypeStyle voiceNote: TypeStyle {
        family: styles.voiceFamily
        ownLine: styles.voiceLine
        scale: styles.scale
        size: 18
        line: 28
        weight: 400
    }
    // question not in hand
    readonly property TypeStyle voice: TypeStyle {
        family: styles.voiceFamily
        ownLine: styles.voiceLine
        scale: styles.scale
        size: 26
        line: 36
        weight: 400
    }
    // question in hand
    readonly property TypeStyle voiceLarge: TypeStyle {
        family: styles.voiceFamily
        ownLine: styles.voiceLine
        scale: styles.scale
        size: 34
        line: 44
        weight: 500
    }
}
