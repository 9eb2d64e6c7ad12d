pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A PDF of the clinic's own over the whole screen but the bar. What draws it loads when the first one is opened.
Item {
    id: root

    property string file: ""
    readonly property bool open: file !== ""
    property string title: ""

    function show(name: string, heading: string): void {
        title = heading;
        file = name;
    }

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    anchors.bottomMargin: Theme.barHeight // Home stays one touch away
    anchors.fill: parent
    objectName: "paperSheet"
    visible: open

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea {
            anchors.fill: parent
        }
    }
    Words {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: cross.left
        anchors.verticalCenter: cross.verticalCenter
        elide: Text.ElideRight
        heading: true
        maximumLineCount: 1
        size: Theme.h3
        text: root.title
        wrapMode: Text.NoWrap
    }
    TouchButton {
        id: cross

        Accessible.name: qsTr("Close")
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        iconName: "mdi6.close"
        leftPadding: 0
        objectName: "closePaper"
        rightPadding: 0
        y: 16 * Theme.u

        onClicked: root.file = ""
    }
    Loader {
        id: loader

        active: root.open
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: cross.bottom
        anchors.topMargin: 16 * Theme.u

        onActiveChanged: if (active)
            setSource("PaperView.qml", {
                "file": root.file
            })
    }
}
