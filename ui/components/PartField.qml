pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// One part of a date or a number: what the pad or a keyboard types, under what it is called.
Column {
    id: root

    property bool current: false
    property alias example: hint.text
    readonly property bool held: input.activeFocus
    required property string label
    property bool labelled: true // where the question says it, no label stands over the field
    property alias name: input.objectName
    required property string shown

    signal accepted
    signal edited(text: string)
    signal padAsked
    signal taken

    function take(): void {
        input.forceActiveFocus();
    }
    function tell(text: string): void {
        root.edited(text);
        if (input.text !== root.shown) // what the part does not take
            input.text = root.shown;
    }

    spacing: 4 * Theme.u

    onShownChanged: if (input.text !== shown)
        input.text = shown

    Words {
        Accessible.ignored: true
        color: Theme.ink2
        size: Theme.small
        strong: true
        text: root.label
        visible: root.labelled
        width: root.width
    }
    Rectangle {
        border.color: root.current ? Theme.primary : Theme.choiceBorder
        border.width: root.current ? Math.max(Theme.border, 6 * Theme.u) : Math.max(Theme.border, 3 * Theme.u)
        color: Theme.surface
        height: Math.max(112 * Theme.u, input.implicitHeight + 40 * Theme.u)
        radius: Theme.radiusChoice
        width: root.width

        TextInput {
            id: input

            Accessible.name: root.label
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.fill: parent
            anchors.leftMargin: 28 * Theme.u
            anchors.rightMargin: 28 * Theme.u
            clip: true
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Math.round(44 * Theme.u * Theme.headScale)
            inputMethodHints: Qt.ImhFormattedNumbersOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            renderType: Text.NativeRendering
            selectByMouse: false
            selectedTextColor: Theme.primaryInk
            selectionColor: Theme.primary
            text: root.shown
            verticalAlignment: TextInput.AlignVCenter

            cursorDelegate: Rectangle {
                color: Theme.accent
                visible: input.cursorVisible
                width: 5 * Theme.u
            }

            Keys.onDownPressed: root.padAsked() // Tab leads through the parts, each with a pad of its own
            Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
            onAccepted: root.accepted()
            onActiveFocusChanged: if (activeFocus)
                root.taken()
            onTextEdited: root.tell(text)

            Words {
                id: hint

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                size: input.font.pixelSize
                visible: input.text === "" && text !== ""
                x: 10 * Theme.u
            }
        }
    }
}
