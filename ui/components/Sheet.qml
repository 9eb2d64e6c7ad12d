import QtQuick
import ui.theme

// A sheet that comes over the screen from the right; a touch beside it or its cross closes it.
Item {
    id: root

    default property alias content: body.content
    property rect lit: Qt.rect(0, 0, 0, 0) // what the sheet speaks of is not darkened
    property bool lowClose: false // a second way out, in reach of a seated person
    property bool open: false
    property string title: ""

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    anchors.bottomMargin: Theme.barHeight // Home stays one touch away
    anchors.fill: parent
    visible: open

    onOpenChanged: body.page = 0

    Scrim {
        anchors.fill: parent
        lit: root.lit

        TapHandler {
            onTapped: root.closed()
        }
    }
    Rectangle {
        id: paper

        border.color: Theme.line
        border.width: Theme.contrast ? Theme.border : 0
        bottomRightRadius: 0
        color: Theme.bg
        height: root.height
        radius: Theme.portrait ? 0 : Theme.radiusDialog // round only where the screen shows beside it
        topRightRadius: 0
        width: Theme.portrait ? root.width : (Theme.textScale > 1.4 ? 1240 : 920) * Theme.u
        x: root.open ? root.width - width : root.width

        Behavior on x {
            NumberAnimation {
                duration: Theme.sheet
                easing.type: Easing.OutCubic
            }
        }

        TapHandler {
        }
        Words {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: 64 * Theme.u
            anchors.right: cross.left
            heading: true
            size: Theme.h2
            text: root.title
            y: 40 * Theme.u
        }
        TouchButton {
            id: cross

            Accessible.name: qsTr("Close")
            anchors.right: parent.right
            anchors.rightMargin: 56 * Theme.u
            iconName: "mdi6.close"
            leftPadding: 0
            objectName: "closeSheet"
            rightPadding: 0
            y: 36 * Theme.u

            onClicked: root.closed()
        }
        Pager {
            id: body

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 32 * Theme.u
            anchors.left: parent.left
            anchors.leftMargin: 64 * Theme.u
            anchors.right: parent.right
            anchors.rightMargin: 56 * Theme.u
            anchors.top: head.bottom
            anchors.topMargin: 32 * Theme.u
            reserve: root.lowClose ? Theme.target + 24 * Theme.u : 0
            spacing: 24 * Theme.u
        }
        TouchButton {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 32 * Theme.u
            anchors.left: parent.left
            anchors.leftMargin: 64 * Theme.u
            iconName: "mdi6.close"
            kind: "primary"
            objectName: "closeLow"
            text: qsTr("Close")
            visible: root.lowClose

            onClicked: root.closed()
        }
    }
}
