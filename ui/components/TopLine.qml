import QtQuick
import ui.theme

// The line over every patient screen: where you are, the clinic and the time, and the way to a person.
Item {
    id: root

    required property string clinicName
    required property string clock
    property int count: 0
    property bool counted: true
    property string date: ""
    property string iconName: ""
    property int index: 0
    property bool staff: true
    required property string title

    signal staffAsked

    height: Math.max(Theme.topHeight, said.height + 24 * Theme.u)

    TextMetrics {
        id: whole

        font.family: Theme.family
        font.pixelSize: Math.round(Theme.small)
        text: [root.clinicName, root.date, root.clock].filter(part => part !== "").join(" · ")
    }
    Row {
        id: place

        readonly property real room: root.width - (ask.visible ? ask.width + 48 * Theme.u : 0)

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: 36 * Theme.u
            visible: root.iconName !== ""
        }
        Words {
            id: said

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            size: Theme.small
            strong: true
            text: root.title
            width: Math.min(Math.ceil(implicitWidth), place.room - (counter.visible ? counter.width + place.spacing : 0) - (root.iconName !== "" ? 36 * Theme.u + place.spacing : 0))
        }
        Words {
            id: counter

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            size: Theme.small
            strong: true
            text: qsTr("%1 of %2").arg(root.index + 1).arg(root.count)
            visible: root.counted && root.count > 1
        }
        StepDots {
            anchors.verticalCenter: parent.verticalCenter
            count: root.count
            index: root.index
            visible: root.count > 1 && root.count < 13 && !Theme.portrait && Theme.textScale < 1.4 && said.lineCount < 2
        }
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 32 * Theme.u

        Words {
            readonly property real room: place.room - place.width - parent.spacing

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            size: Theme.small
            text: whole.advanceWidth < room ? whole.text : root.clock // a name that does not fit is not said
            visible: implicitWidth < room
        }
        TouchButton {
            id: ask

            anchors.verticalCenter: parent.verticalCenter
            height: Theme.minTarget
            iconName: "mdi6.account-voice"
            leftPadding: 24 * Theme.u
            objectName: "askStaff"
            rightPadding: 24 * Theme.u
            text: qsTr("Ask staff")
            textSize: Theme.small
            visible: root.staff

            onClicked: root.staffAsked()
        }
    }
}
