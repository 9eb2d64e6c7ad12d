import QtQuick
import QtQuick.Templates as T
import ui.theme

// One answer to choose: the whole card is the target. A disc for one of several, a box where more than one may be on.
T.AbstractButton {
    id: root

    property bool box: false
    readonly property color edgeColor: filled ? Theme.primaryEdge : Theme.choiceBorder
    property string family: Theme.family
    readonly property bool filled: on && fills
    property bool fills: true
    property string iconName: ""
    readonly property color inkColor: filled ? Theme.primaryInk : Theme.ink
    property real least: Theme.target
    property string note: ""
    property bool on: false
    property real textSize: Theme.dense

    Accessible.name: note === "" ? text : text + " " + note
    Accessible.role: box ? Accessible.CheckBox : Accessible.RadioButton
    bottomPadding: 12 * Theme.u
    checkable: true // of Accessible it would be lost: a button tells its own
    checked: on
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(least, Math.ceil(words.height) + topPadding + bottomPadding)
    leftPadding: 28 * Theme.u
    rightPadding: 24 * Theme.u
    topPadding: 12 * Theme.u

    background: Item {
        Rectangle {
            color: root.edgeColor
            height: parent.height / 2 + Theme.edge
            radius: Theme.radiusChoice
            visible: !root.down
            width: parent.width
            y: parent.height / 2
        }
        Rectangle {
            id: floor

            border.color: root.filled ? Theme.primary : root.edgeColor
            border.width: Theme.border
            color: root.filled ? Theme.primary : root.down ? Theme.primaryTint : Theme.surface
            height: parent.height
            radius: Theme.radiusChoice
            width: parent.width
            y: root.down ? Theme.edge : 0
        }
        Rectangle {
            anchors.fill: floor
            anchors.margins: -12 * Theme.u
            border.color: Theme.focus
            border.width: 6 * Theme.u
            color: "transparent"
            radius: Theme.radiusChoice + 12 * Theme.u
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.down ? Theme.edge : 0
            border.color: root.on ? color : Theme.choiceBorder
            border.width: Math.max(Theme.border, 4 * Theme.u)
            color: !root.on ? "transparent" : root.filled ? Theme.primaryInk : Theme.primary
            height: width
            radius: root.box ? 14 * Theme.u : width / 2
            width: 56 * Theme.u

            Icon {
                anchors.centerIn: parent
                color: root.filled ? Theme.primary : Theme.primaryInk
                name: "mdi6.check-bold"
                size: 36 * Theme.u
                visible: root.on
            }
        }
        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: 24 * Theme.u
            anchors.right: face.left
            anchors.verticalCenter: mark.verticalCenter

            Words {
                Accessible.ignored: true
                color: root.inkColor
                font.family: root.family
                size: root.textSize
                strong: true
                text: root.text
                width: parent.width
            }
            Words {
                Accessible.ignored: true
                color: root.filled ? Theme.primaryInk : Theme.ink2
                size: Theme.small
                text: root.note
                visible: text !== ""
                width: parent.width
            }
        }
        Icon {
            id: face

            anchors.right: parent.right
            anchors.verticalCenter: mark.verticalCenter
            color: root.filled ? Theme.primaryInk : Theme.ink2
            name: root.iconName
            size: 72 * Theme.u
            visible: root.iconName !== ""
            width: root.iconName === "" ? 0 : size
        }
    }

    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
    onCheckedChanged: if (checked !== on)
        checked = Qt.binding(() => root.on)
}
