pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A field to type into. Its text is for this visitor only: no word lists, no learning, nothing onto the clipboard.
Rectangle {
    id: root

    property alias example: hint.text
    property int hints: Qt.ImhNone
    readonly property var ime: Qt.inputMethod
    required property string label
    property alias maximumLength: input.maximumLength
    readonly property alias text: input.text

    signal accepted
    signal edited(text: string)

    function fill(text: string): void {
        if (input.text === text)
            return;
        input.text = text;
        input.cursorPosition = text.length;
    }
    function take(): void {
        input.forceActiveFocus();
        root.ime.show();
    }
    function wipe(): void {
        root.fill("");
        root.edited("");
        root.take();
    }

    border.color: input.activeFocus ? Theme.primary : Theme.choiceBorder
    border.width: Math.max(Theme.border, 5 * Theme.u)
    color: Theme.surface
    height: Math.max(112 * Theme.u, input.implicitHeight + 40 * Theme.u)
    radius: Theme.radiusChoice

    TextInput {
        id: input

        Accessible.name: root.label
        Accessible.role: Accessible.EditableText
        activeFocusOnTab: true
        anchors.left: parent.left
        anchors.leftMargin: 36 * Theme.u
        anchors.right: wipe.left
        anchors.rightMargin: 16 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Math.round(44 * Theme.u * Theme.headScale)
        height: Math.max(implicitHeight, hint.height)
        inputMethodHints: root.hints | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        objectName: "field"
        renderType: Text.NativeRendering
        selectByMouse: false
        selectedTextColor: Theme.primaryInk
        selectionColor: Theme.primary
        verticalAlignment: TextInput.AlignVCenter
        wrapMode: TextInput.Wrap

        cursorDelegate: Rectangle {
            color: Theme.accent
            visible: input.cursorVisible
            width: 5 * Theme.u
        }

        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
        onAccepted: root.accepted()
        onTextEdited: root.edited(text)

        Words {
            id: hint

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            size: input.font.pixelSize
            visible: input.text === "" && input.preeditText === ""
            width: parent.width
            x: 10 * Theme.u
        }
    }
    ClearButton {
        id: wipe

        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text !== ""

        onClicked: root.wipe()
    }
}
