pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The rail of staff mode: its pages, and below them the way out. In portrait and beside the editor it is narrow.
Rectangle {
    id: root

    readonly property bool narrow: Theme.portrait || staff.page === "editor"
    readonly property var pages: [[qsTr("Overview"), "overview", "mdi6.view-dashboard-outline"], [qsTr("Panels"), "panels", "mdi6.text-box-edit-outline"], [qsTr("Surveys"), "surveys", "mdi6.clipboard-check-outline"], [qsTr("Outbox"), "outbox", "mdi6.tray-full"], [qsTr("Versions"), "versions", "mdi6.history"], [qsTr("Health"), "health", "mdi6.heart-pulse"], [qsTr("Settings"), "settings", "mdi6.cog-outline"]]
    required property StaffViewModel staff
    required property VisitViewModel visit

    color: Theme.rail
    width: (narrow ? 120 : 288) * Theme.u

    Row {
        spacing: 16 * Theme.u
        x: root.narrow ? (root.width - 56 * Theme.u) / 2 : 40 * Theme.u
        y: 40 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.railMark
            name: "mdi6.shield-account"
            size: 48 * Theme.u
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.railMark
            size: Theme.field
            strong: true
            text: qsTr("Staff mode")
            visible: !root.narrow
        }
    }
    Column {
        spacing: 4 * Theme.u
        width: root.width - 32 * Theme.u
        x: 16 * Theme.u
        y: 128 * Theme.u

        Repeater {
            model: root.pages

            RailButton {
                required property var modelData

                current: root.staff.room === modelData[1]
                iconName: modelData[2]
                implicitHeight: 80 * Theme.u
                narrow: root.narrow
                objectName: "rail-" + modelData[1]
                outlined: false
                text: modelData[0]
                width: parent?.width ?? 0

                onClicked: root.staff.go(modelData[1])
            }
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32 * Theme.u
        spacing: 16 * Theme.u
        width: root.width - 32 * Theme.u
        x: 16 * Theme.u

        Words {
            color: Theme.railMark
            horizontalAlignment: Text.AlignHCenter
            size: Theme.staffSmall
            strong: true
            text: root.narrow ? root.visit.secondsLeft : qsTr("Closes in %1 s. Touch to stay.").arg(root.visit.secondsLeft)
            visible: root.visit.secondsLeft > 0
            width: parent.width
        }
        RailButton {
            iconName: "mdi6.logout"
            narrow: root.narrow
            objectName: "leaveStaff"
            text: qsTr("Leave")
            width: parent.width

            onClicked: root.visit.dismiss()
        }
    }
}
