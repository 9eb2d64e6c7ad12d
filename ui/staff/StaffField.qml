pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A labelled field for staff to type into. What is wrong stands right below it; what IT has set shows a lock.
FocusScope {
    id: root

    property string error: ""
    property string example: ""
    property string given: "" // what was filled in or told last
    property string help: ""
    property int hints: Qt.ImhNone
    readonly property var ime: Qt.inputMethod
    property string label: ""
    property string layout: "" // of the keyboard; the screen's own where it is empty
    property bool lines: false // several lines
    property bool locked: false
    property string text: "" // what the model says; what is typed is told by edited()

    signal accepted
    signal edited(text: string)
    signal touchedElsewhere // the finger went elsewhere

    function take(): void {
        input.forceActiveFocus();
        input.cursorPosition = input.length;
        root.ime.show();
    }

    implicitHeight: column.height

    onTextChanged: {
        root.given = text;
        if (input.text !== text)
            input.text = text;
    }

    Column {
        id: column

        spacing: 8 * Theme.u
        width: parent.width

        Words {
            color: Theme.ink2
            size: Theme.staffSmall
            strong: true
            text: root.label
            visible: text !== ""
            width: parent.width
        }
        Rectangle {
            border.color: root.error !== "" ? Theme.alert : input.activeFocus ? Theme.primary : Theme.choiceBorder
            border.width: (input.activeFocus ? 5 : 3) * Theme.u
            color: root.locked ? Theme.quiet : root.error !== "" ? Theme.alertTint : Theme.surface
            height: Math.max((root.lines ? 132 : 80) * Theme.u, (hint.visible ? hint.height : input.implicitHeight) + 36 * Theme.u)
            radius: Theme.radiusSmall
            width: parent.width

            StaffInput {
                id: input

                Accessible.description: root.error
                Accessible.name: root.label
                Accessible.role: Accessible.EditableText
                activeFocusOnTab: true
                color: Theme.ink
                font.family: Theme.family
                font.pixelSize: Math.round(Theme.field)
                inputMethodHints: root.hints | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (root.lines ? Qt.ImhMultiLine : Qt.ImhNone)
                layout: root.layout
                objectName: root.objectName + "-input"
                readOnly: root.locked
                renderType: Text.NativeRendering
                selectByMouse: false
                selectedTextColor: Theme.primaryInk
                selectionColor: Theme.primary
                textFormat: TextEdit.PlainText
                width: parent.width - 48 * Theme.u - (root.locked ? 52 * Theme.u : 0)
                wrapMode: TextEdit.Wrap
                x: 24 * Theme.u
                y: root.lines || hint.visible && hint.lineCount > 1 ? 18 * Theme.u : (parent.height - height) / 2

                cursorDelegate: Rectangle {
                    color: Theme.accent
                    visible: input.cursorVisible
                    width: 4 * Theme.u
                }

                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onEnterPressed: event => root.lines ? event.accepted = false : root.accepted()
                Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
                Keys.onReturnPressed: event => root.lines ? event.accepted = false : root.accepted()
                Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
                onActiveFocusChanged: if (!activeFocus)
                    root.touchedElsewhere()
                onTextChanged: if (text !== root.given) {
                    root.given = text;
                    root.edited(text);
                }

                Words {
                    id: hint

                    color: root.error !== "" ? Theme.alert : Theme.ink2
                    size: input.font.pixelSize
                    text: root.example
                    visible: input.text === "" && input.preeditText === ""
                    width: parent.width
                }
            }
            MouseArea {
                anchors.fill: parent
                enabled: !input.activeFocus && !root.locked

                onClicked: root.take()
            }
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: 20 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                name: "mdi6.lock-outline"
                size: 36 * Theme.u
                visible: root.locked
            }
        }
        Words {
            color: root.error !== "" ? Theme.alert : Theme.ink2
            size: Theme.staffSmall
            strong: root.error !== ""
            text: root.error !== "" ? root.error : root.locked ? qsTr("Set by IT") : root.help
            visible: text !== ""
            width: parent.width
        }
    }
}
