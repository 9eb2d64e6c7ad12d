import QtQuick
import QtQuick.Templates as T
import ui.theme

// The one button. A thick lower edge says that it can be pressed; pressed, it moves down and the edge is gone.
T.AbstractButton {
    id: root

    property bool current: false
    readonly property real edge: enabled && !current ? Theme.edge : 0
    readonly property color edgeColor: kind === "primary" ? Theme.primaryEdge : kind === "amber" ? Theme.amberEdge : kind === "alert" ? Theme.alertTintEdge : kind === "soft" ? Theme.primaryTintEdge : Theme.control
    readonly property color floorColor: !enabled ? Theme.surface : current ? Theme.contrast ? Theme.primary : Theme.primaryTint : kind === "primary" ? down ? Theme.primaryDown : Theme.primary : kind === "amber" ? Theme.amber : kind === "alert" ? Theme.alertTint : kind === "soft" ? Theme.primaryTint : down ? Theme.primaryTint : Theme.surface
    property bool iconAfter: false
    property string iconName: ""
    readonly property real iconRoom: iconName === "" ? 0 : iconSize + (text === "" ? 0 : 16 * Theme.u)
    readonly property real iconSize: Math.max(Theme.icon, textSize)
    readonly property color inkColor: !enabled ? Theme.disabled : current && Theme.contrast ? Theme.primaryInk : kind === "primary" ? Theme.primaryInk : kind === "amber" ? Theme.amberInk : kind === "alert" ? Theme.alert : kind === "soft" || current ? Theme.accent : Theme.ink
    property string kind: "outline" // primary, outline, soft, amber, alert, plain
    readonly property bool outlined: kind === "outline" || current || !enabled || Theme.contrast
    property real radius: Theme.radiusButton
    property real textSize: Theme.button

    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.selected: current
    checked: checkable && current
    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.target
    implicitWidth: Math.max(implicitHeight, Math.ceil(label.implicitWidth) + iconRoom + leftPadding + rightPadding)
    leftPadding: 32 * Theme.u
    rightPadding: 32 * Theme.u

    background: Item {
        Rectangle {
            color: root.edgeColor
            height: parent.height / 2 + root.edge
            radius: root.radius
            visible: root.edge > 0 && !root.down
            width: parent.width
            y: parent.height / 2
        }
        Rectangle {
            id: floor

            border.color: !root.enabled ? Theme.line : root.current ? Theme.primary : root.kind === "primary" ? Theme.nightInk : root.edgeColor
            border.width: root.outlined ? Theme.border : 0
            color: root.floorColor
            height: parent.height
            radius: root.radius
            width: parent.width
            y: root.down ? root.edge : 0
        }
        Rectangle {
            anchors.fill: floor
            anchors.margins: -12 * Theme.u
            border.color: Theme.focus
            border.width: 6 * Theme.u
            color: "transparent"
            radius: root.radius + 12 * Theme.u
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            LayoutMirroring.enabled: root.iconAfter
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.down ? root.edge : 0
            spacing: 16 * Theme.u

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.inkColor
                name: root.iconName
                size: root.iconSize
                visible: root.iconName !== ""
            }
            Words {
                id: label

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root.inkColor
                size: root.textSize
                strong: true
                text: root.text
                visible: text !== ""
                width: Math.min(Math.ceil(implicitWidth), Math.max(0, root.availableWidth - root.iconRoom))
            }
        }
    }

    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
    onCheckedChanged: if (checked !== (checkable && current))
        checked = Qt.binding(() => root.checkable && root.current)
}
