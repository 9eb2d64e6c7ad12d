pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// How hard a panel is to read: the grade on its scale with the limit, the longest sentence and the hard words.
// Colour, icon and words say the same.
Rectangle {
    id: root

    readonly property bool good: reading.good ?? true
    readonly property bool graded: reading.graded ?? false
    readonly property color ink: good ? Theme.goodInk : Theme.alert
    property bool narrow: false // the scale alone

    required property var reading // graded, grade, max_grade, good, longest, limit, hard, han
    readonly property string words: [(reading.han ? qsTr("Longest sentence: %1 characters of at most %2.") : qsTr("Longest sentence: %1 words of at most %2.")).arg(reading.longest).arg(reading.limit), reading.hard.length > 0 && !narrow ? qsTr("Hard words: %1.").arg(reading.hard.slice(0, 5).join(", ")) : ""].filter(part => part !== "").join(" ")

    Accessible.name: graded ? qsTr("Reading grade %1, %2 is the limit").arg(reading.grade).arg(reading.max_grade) : words
    Accessible.role: Accessible.Indicator
    border.color: ink
    border.width: Theme.contrast ? Theme.border : 0
    color: good ? Theme.goodTint : Theme.alertTint
    implicitHeight: column.height + 40 * Theme.u
    radius: Theme.radiusSmall

    Column {
        id: column

        spacing: 6 * Theme.u
        width: parent.width - 48 * Theme.u
        x: 24 * Theme.u
        y: 20 * Theme.u

        Item {
            height: number.height
            visible: root.graded
            width: parent.width

            Words {
                anchors.baseline: number.baseline
                size: Theme.field
                strong: true
                text: root.narrow ? qsTr("Reading grade") : qsTr("Reading grade, %1 is the limit").arg(root.reading.max_grade)
            }
            Words {
                id: number

                anchors.right: parent.right
                color: root.ink
                heading: true
                objectName: "grade"
                size: 44 * Theme.u
                text: root.graded ? Number(root.reading.grade).toLocaleString(Qt.locale(), "f", 1) : ""
            }
        }
        Item {
            id: scale

            readonly property real cut: (root.reading.max_grade) / 12

            height: 36 * Theme.u
            visible: root.graded
            width: parent.width

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.alert
                height: 16 * Theme.u
                opacity: Theme.contrast ? 1 : 0.28
                radius: height / 2
                width: parent.width
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ok
                height: 16 * Theme.u
                opacity: Theme.contrast ? 1 : 0.55
                radius: height / 2
                width: parent.width * scale.cut
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                height: parent.height
                width: 4 * Theme.u
                x: parent.width * scale.cut - width / 2
            }
            Rectangle {
                border.color: root.ink
                border.width: 8 * Theme.u
                color: Theme.surface
                height: width
                radius: width / 2
                width: parent.height
                x: Math.max(0, Math.min(1, root.reading.grade / 12)) * (parent.width - width)
            }
        }
        Row {
            spacing: 12 * Theme.u
            width: parent.width

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                name: root.good ? "mdi6.check-circle" : "mdi6.alert-circle-outline"
                size: 36 * Theme.u
            }
            Words {
                id: said

                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                objectName: "gradeWords"
                size: Theme.staffSmall
                strong: true
                text: root.words
                width: parent.width - mark.width - parent.spacing
            }
        }
    }
}
