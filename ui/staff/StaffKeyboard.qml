pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The keyboard of the staff screens: there while something is typed, and put away by its own button.
Rectangle {
    id: root

    required property bool allowed
    readonly property bool digits: (hints & (Qt.ImhDigitsOnly | Qt.ImhDialableCharactersOnly)) !== 0
    property string given: "" // the layout that the keyboard has been given
    readonly property int hints: (typed as TextEdit)?.inputMethodHints ?? 0
    readonly property var ime: Qt.inputMethod
    readonly property string layout: (root.typed as StaffInput)?.layout ?? ""
    readonly property real shownHeight: visible ? height : 0
    readonly property Item typed: Window.activeFocusItem
    readonly property bool typing: typed !== null && (typed as TextEdit !== null || typed as TextInput !== null)
    readonly property bool wanted: allowed && typing

    color: Theme.keyboardFloor
    height: !digits ? board.height + 120 * Theme.u : pad.height + (Theme.portrait ? 144 : 48) * Theme.u
    visible: wanted && (digits || board.status === Loader.Ready)
    z: 20

    // Loaded from the event loop, never inside a touch: what the keyboard logs would wait for itself.
    Timer {
        interval: 0
        running: root.wanted && !root.digits && board.source.toString() === ""

        onTriggered: board.source = Qt.resolvedUrl("../components/Keyboard.qml")
    }
    Timer {
        interval: 0
        running: root.visible && root.layout !== root.given

        onTriggered: root.given = root.layout
    }
    Binding {
        property: "layout"
        target: board.item
        value: root.given
        when: board.item !== null && root.given !== ""
    }
    MouseArea {
        anchors.fill: parent
    }
    Loader {
        id: board

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 104 * Theme.u
        anchors.horizontalCenter: parent.horizontalCenter
        enabled: root.visible
        visible: !root.digits
    }
    Loader {
        id: pad

        active: root.digits
        anchors.horizontalCenter: parent.horizontalCenter
        y: 24 * Theme.u

        sourceComponent: DigitPad {
            dialled: (root.hints & Qt.ImhDialableCharactersOnly) !== 0
            field: root.typed as TextEdit
        }
    }
    StaffButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        iconName: "mdi6.check"
        kind: "primary"
        objectName: "keysDone"
        text: qsTr("Done")

        onClicked: root.typed.focus = false
    }
}
