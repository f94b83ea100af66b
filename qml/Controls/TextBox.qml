// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Tweeluik.Theme

// Several lines to type in. It grows with the text from `minimumLines` to `maximumLines`, then scrolls inside.
// `value` comes from the view model, `edited(value)` goes to it; `composing` is what the input method still holds, so
// that a draft can keep that too.
FocusScope {
    id: control

    property string label
    property string spoken: label
    property string value
    // Shown while it is empty.
    property string placeholder
    property string hint
    property string problem
    property string reason
    property TypeStyle type: Theme.type.body
    property int minimumLines: 3
    property int maximumLines: 12
    property bool framed: true
    property bool readOnly: false
    // Undo and redo are asked of the view model instead of the field, so that they reach further than this field.
    property bool undoElsewhere: false
    readonly property alias text: area.text
    readonly property alias composing: area.preeditText
    property alias cursorPosition: area.cursorPosition
    readonly property alias selectionStart: area.selectionStart
    readonly property alias selectionEnd: area.selectionEnd
    // In the coordinates of this item.
    readonly property rect cursorRectangle: Qt.rect(scroller.x + area.cursorRectangle.x, scroller.y + area.cursorRectangle.y - scroller.contentY, area.cursorRectangle.width, area.cursorRectangle.height)

    signal edited(string value)
    signal finished
    signal undoAsked
    signal redoAsked

    // What was typed elsewhere on the page: in place of the selection, at the cursor; the keyboard comes along.
    function take(words: string): void {
        control.forceActiveFocus(Qt.OtherFocusReason);
        area.remove(area.selectionStart, area.selectionEnd);
        area.insert(area.cursorPosition, words);
    }

    // Selects from `start` to `end`, with the cursor at the end; for putting back what was there.
    function select(start: int, end: int): void {
        area.select(start, end);
    }

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    onValueChanged: {
        if (area.text !== value)
            area.text = value;
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.space.px4

        Words {
            width: column.width
            text: control.label
            type: Theme.type.metaStrong
            soft: true
            visible: text.length > 0
            Accessible.ignored: true
        }

        Item {
            width: column.width
            height: scroller.height

            FieldFrame {
                anchors.fill: parent
                field: area
                visible: control.framed
                ring: area.activeFocus && (area.focusReason === Qt.TabFocusReason || area.focusReason === Qt.BacktabFocusReason)
            }

            Flickable {
                id: scroller

                readonly property real pads: area.topPadding + area.bottomPadding
                // Lines are laid out on whole pixels: by the height of the font alone everything would move a little
                // at the first full line.
                readonly property real line: Math.ceil(metrics.height)

                width: parent.width
                height: Math.max(Theme.size.target, Math.min(Math.max(area.contentHeight, empty.visible ? empty.implicitHeight : 0, control.minimumLines * line), control.maximumLines * line) + pads)
                clip: contentHeight > height
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds

                T.ScrollIndicator.vertical: ThinScroll {
                }

                T.TextArea.flickable: T.TextArea {
                    id: area

                    // From Qt 6.8 on the area scrolls by these; before, by its content.
                    implicitWidth: scroller.width
                    implicitHeight: contentHeight + topPadding + bottomPadding
                    topPadding: control.framed ? Theme.space.px12 : 0
                    bottomPadding: topPadding
                    leftPadding: control.framed ? Theme.space.px16 : 0
                    rightPadding: leftPadding
                    focus: true
                    text: control.value
                    readOnly: control.readOnly
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    font: control.type.font
                    color: enabled ? Theme.colors.ink : Theme.colors.soft
                    selectionColor: Theme.colors.petrol
                    selectedTextColor: Theme.colors.overPetrol
                    selectByMouse: true
                    persistentSelection: true
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Keys.onPressed: event => {
                        const undo = event.matches(StandardKey.Undo);
                        event.accepted = control.undoElsewhere && (undo || event.matches(StandardKey.Redo));
                        if (event.accepted)
                            undo ? control.undoAsked() : control.redoAsked();
                    }
                    Accessible.name: control.spoken.length > 0 ? control.spoken : control.placeholder
                    // Never drawn. The template of Qt 6.4 makes it the description when a screen reader comes on.
                    placeholderText: control.problem.length > 0 ? control.problem : enabled ? control.hint : control.reason
                    Accessible.description: placeholderText
                    Accessible.onPressAction: forceActiveFocus()
                    onTextChanged: {
                        if (text !== control.value)
                            control.edited(text);
                    }
                    onEditingFinished: control.finished()

                    FontMetrics {
                        id: metrics

                        font: area.font
                    }

                    Words {
                        id: empty

                        x: area.leftPadding
                        y: area.topPadding
                        width: area.width - 2 * x
                        text: control.placeholder
                        type: control.type
                        lineHeightMode: Text.ProportionalHeight
                        lineHeight: 1
                        topPadding: 0
                        bottomPadding: 0
                        soft: true
                        visible: area.length === 0 && area.preeditText.length === 0
                        Accessible.ignored: true
                    }
                }
            }
        }

        FieldNotes {
            width: column.width
            hint: control.hint
            problem: control.problem
            reason: control.reason
            usable: control.enabled
        }
    }
}
