import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// One panel in the list: number, title, how it stands, and what can be done with it.
Card {
    id: root

    required property var row
    readonly property bool wide: !Theme.portrait

    signal addAsked
    signal hideAsked
    signal moveAsked(by: int)
    signal openAsked
    signal removeAsked

    height: wide ? 112 * Theme.u : 204 * Theme.u
    objectName: "panelRow-" + row.key

    T.AbstractButton {
        id: face

        Accessible.name: qsTr("Edit %1").arg(root.row.title)
        Accessible.role: Accessible.Button
        focusPolicy: Qt.TabFocus
        height: 112 * Theme.u
        objectName: "edit-" + root.row.key
        width: root.wide ? tools.x - 16 * Theme.u : parent.width

        background: Rectangle {
            border.color: Theme.focus
            border.width: face.visualFocus ? 6 * Theme.u : 0
            color: face.down ? Theme.primaryTint : "transparent"
            radius: root.radius
        }
        contentItem: Item {
            Words {
                id: number

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                heading: true
                horizontalAlignment: Text.AlignRight
                size: 40 * Theme.u
                text: root.row.number
                width: 84 * Theme.u
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: root.row.hidden ? Theme.disabled : Theme.ink
                elide: Text.ElideRight
                maximumLineCount: 2
                size: Theme.field
                strong: true
                text: root.row.title
                width: chips.x - x - 16 * Theme.u
                x: number.width + 32 * Theme.u
            }
            Row {
                id: chips

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 10 * Theme.u

                StaffChip {
                    iconName: "mdi6.eye-outline"
                    text: root.row.hidden ? qsTr("Hidden") : root.row.hiddenIn !== "" ? qsTr("Hidden in %1").arg(root.row.hiddenIn) : ""
                }
                StaffChip {
                    text: root.row.behind === "" ? "" : qsTr("%1 needs an update").arg(root.row.behind)
                    tone: "alert"
                }
                StaffChip {
                    iconName: "mdi6.clock-outline"
                    text: root.row.due ? qsTr("Review due") : ""
                    tone: "warn"
                }
                StaffChip {
                    iconName: "mdi6.pencil"
                    text: root.row.changed ? qsTr("Draft") : ""
                    tone: "warn"
                }
            }
        }

        Accessible.onPressAction: face.click()
        Keys.onReturnPressed: face.click()
        onClicked: root.openAsked()
    }
    Row {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 18 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.u
        spacing: 12 * Theme.u

        RowTool {
            enabled: !root.row.first
            iconName: "mdi6.arrow-up"
            objectName: "up-" + root.row.key
            text: qsTr("Up")

            onClicked: root.moveAsked(-1)
        }
        RowTool {
            enabled: !root.row.last
            iconName: "mdi6.arrow-down"
            objectName: "down-" + root.row.key
            text: qsTr("Down")

            onClicked: root.moveAsked(1)
        }
        RowTool {
            iconName: root.row.own ? "mdi6.delete-outline" : "mdi6.eye-outline"
            objectName: "hide-" + root.row.key
            text: root.row.own ? qsTr("Remove") : root.row.hidden ? qsTr("Show") : qsTr("Hide")

            onClicked: root.row.own ? root.removeAsked() : root.hideAsked()
        }
        RowTool {
            iconName: "mdi6.plus"
            objectName: "add-" + root.row.key
            text: qsTr("Add")

            onClicked: root.addAsked()
        }
    }
}
