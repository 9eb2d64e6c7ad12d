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

    height: Theme.topHeight

    TextMetrics {
        id: whole

        font.family: Theme.family
        font.pixelSize: Math.round(Theme.small)
        text: [root.clinicName, root.date, root.clock].filter(part => part !== "").join(" · ")
    }
    Row {
        id: place

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
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            elide: Text.ElideRight
            size: Theme.small
            strong: true
            text: root.title
            width: Math.min(Math.ceil(implicitWidth), root.width * (root.count > 1 ? 0.32 : 0.55))
            wrapMode: Text.NoWrap
        }
        Words {
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
            visible: root.count > 1 && root.count < 13 && !Theme.portrait && Theme.textScale < 1.4
        }
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 32 * Theme.u

        Words {
            readonly property real room: root.width - place.width - 300 * Theme.u

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            elide: Text.ElideMiddle
            size: Theme.small
            text: whole.width < room ? whole.text : root.clock
            visible: (!Theme.portrait && Theme.textScale < 1.4 || root.count <= 1) && room > 90 * Theme.u
            width: Math.min(Math.ceil(implicitWidth), room)
            wrapMode: Text.NoWrap
        }
        TouchButton {
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
