import QtQuick
import ui.theme

// The keyboard of the staff screens: there while something is typed, and put away by its own button.
Rectangle {
    id: root

    required property bool allowed
    readonly property var ime: Qt.inputMethod
    readonly property string layout: (root.typed as StaffInput)?.layout ?? ""
    readonly property real shownHeight: visible ? height : 0
    readonly property Item typed: Window.activeFocusItem
    readonly property bool typing: typed !== null && (typed as TextEdit !== null || typed as TextInput !== null)
    readonly property bool wanted: allowed && typing

    color: Theme.keyboardFloor
    height: board.height + 120 * Theme.u
    visible: wanted && board.status === Loader.Ready
    z: 20

    // Loaded from the event loop, never inside a touch: what the keyboard logs would wait for itself.
    Timer {
        interval: 0
        running: root.wanted && board.source.toString() === ""

        onTriggered: board.source = Qt.resolvedUrl("../components/Keyboard.qml")
    }
    Binding {
        property: "layout"
        target: board.item
        value: root.layout
        when: board.item !== null && root.layout !== ""
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
