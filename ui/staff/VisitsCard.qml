pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// How many came on each of the last days, and what they did. Counts only, of nobody in particular.
StaffPanel {
    id: root

    required property var visits

    iconName: "mdi6.account-multiple-outline"
    title: visits.total === 1 ? qsTr("Visits in 7 days: 1") : qsTr("Visits in 7 days: %1").arg(visits.total)

    Flow {
        id: halves

        readonly property real chart: Theme.portrait ? width : (width - spacing) * 0.62
        readonly property real rest: Theme.portrait ? width : width - spacing - chart

        spacing: 40 * Theme.u
        width: parent.width

        Row {
            id: bars

            height: 230 * Theme.u
            spacing: 6 * Theme.u
            width: halves.chart

            Repeater {
                model: root.visits.days

                Item {
                    id: one

                    required property int index
                    required property var modelData
                    readonly property bool today: index === root.visits.days.length - 1

                    height: bars.height
                    width: (bars.width - 6 * bars.spacing) / 7

                    Words {
                        anchors.bottom: bar.top
                        horizontalAlignment: Text.AlignHCenter
                        size: Theme.staffSmall
                        strong: true
                        text: one.modelData.count
                        width: parent.width
                    }
                    Rectangle {
                        id: bar

                        anchors.bottom: name.top
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: one.today ? Theme.primary : Theme.primaryTintEdge
                        height: Math.max(4 * Theme.u, one.modelData.height * 130 * Theme.u)
                        radius: Math.min(10 * Theme.u, height / 2)
                        width: Math.min(parent.width, 96 * Theme.u)
                    }
                    Words {
                        id: name

                        anchors.bottom: parent.bottom
                        color: Theme.ink2
                        horizontalAlignment: Text.AlignHCenter
                        size: Theme.staffSmall
                        strong: one.today
                        text: one.today ? qsTr("Today") : one.modelData.name
                        width: parent.width
                    }
                }
            }
        }
        Column {
            width: halves.rest

            StaffRow {
                note: root.visits.opened === "" ? qsTr("Nothing yet") : root.visits.opened
                text: qsTr("Most opened")
                width: parent.width
            }
            StaffRow {
                note: root.visits.left === "" ? qsTr("Nothing yet") : root.visits.left
                text: qsTr("Most left from")
                width: parent.width
            }
            StaffRow {
                note: qsTr("%1 of %2").arg(root.visits.warned).arg(root.visits.total)
                text: qsTr("Left at the warning")
                width: parent.width
            }
        }
    }
}
