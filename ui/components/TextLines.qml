pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A field for a text of several lines, with the rules of TextEntry. What does not fit moves up as one types.
Rectangle {
    id: root

    property string given: "" // what was filled in or told last, for a field of lines tells of any change
    property int hints: Qt.ImhNone
    readonly property var ime: Qt.inputMethod
    required property string label

    signal edited(text: string)

    function fill(text: string): void {
        if (input.text === text)
            return;
        root.given = text;
        input.text = text;
        input.cursorPosition = text.length;
    }
    function take(): void {
        input.forceActiveFocus();
        root.ime.show();
    }
    function tell(text: string): void {
        root.given = text;
        root.edited(text);
    }
    function wipe(): void {
        root.fill("");
        root.edited("");
        root.take();
    }

    border.color: input.activeFocus ? Theme.primary : Theme.choiceBorder
    border.width: Math.max(Theme.border, 5 * Theme.u)
    color: Theme.surface
    radius: Theme.radiusChoice

    Item {
        id: view

        anchors.bottom: parent.bottom
        anchors.bottomMargin: anchors.topMargin
        anchors.left: parent.left
        anchors.leftMargin: 36 * Theme.u
        anchors.right: wipe.left
        anchors.rightMargin: 16 * Theme.u
        anchors.top: parent.top
        anchors.topMargin: 24 * Theme.u
        clip: true

        TextEdit {
            id: input

            Accessible.multiLine: true
            Accessible.name: root.label
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Math.round(40 * Theme.u * Theme.headScale)
            height: Math.max(implicitHeight, view.height)
            inputMethodHints: root.hints | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhMultiLine
            objectName: "field"
            renderType: Text.NativeRendering
            selectByMouse: false
            selectedTextColor: Theme.primaryInk
            selectionColor: Theme.primary
            textFormat: TextEdit.PlainText
            width: parent.width
            wrapMode: TextEdit.Wrap
            y: Math.min(0, view.height - cursorRectangle.y - cursorRectangle.height)

            cursorDelegate: Rectangle {
                color: Theme.accent
                visible: input.cursorVisible
                width: 5 * Theme.u
            }

            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            onTextChanged: if (text !== root.given)
                root.tell(text)
        }
    }
    ClearButton {
        id: wipe

        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.u
        anchors.top: parent.top
        anchors.topMargin: 12 * Theme.u
        visible: input.text !== ""

        onClicked: root.wipe()
    }
}
