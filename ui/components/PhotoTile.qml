import QtQuick
import QtQuick.Templates as T
import ui.theme

// One picture of a stick to choose: it, the name of its file, its day, and its place among those chosen.
T.AbstractButton {
    id: root

    required property int count
    readonly property string day: new Date(photo.changed * 1000).toLocaleDateString(Qt.locale(qsTr("en_US")), qsTr("d MMMM yyyy"))
    readonly property bool on: photo.chosen > 0
    required property var photo // a tile of Picker.plain

    Accessible.name: qsTr("Photo %1 of %2, %3, %4").arg(photo.number).arg(count).arg(day).arg(photo.name) + (photo.taken ? ", " + added.text : "")
    Accessible.role: Accessible.CheckBox
    checkable: true
    checked: on
    enabled: photo.open
    focusPolicy: Qt.TabFocus

    background: PressFloor {
        button: root
        edge: root.enabled ? Theme.edge : 0
    }
    contentItem: Item {
        y: root.down ? Theme.edge : 0

        Image {
            id: picture

            Accessible.ignored: true
            cache: false
            fillMode: Image.PreserveAspectCrop
            height: root.height - words.height - 16 * Theme.u
            opacity: root.enabled ? 1 : 0.45
            source: root.photo.source ? "image://photos/" + root.photo.source : ""
            width: root.width
        }
        Icon {
            anchors.centerIn: picture
            color: Theme.ink2
            name: root.photo.looked ? "mdi6.image-broken-variant" : "mdi6.image-outline"
            size: Math.min(96 * Theme.u, picture.height)
            visible: root.photo.source === ""
        }
        Column {
            id: words

            width: root.width - 48 * Theme.u
            x: 24 * Theme.u
            y: root.height - height - 8 * Theme.u

            Words {
                Accessible.ignored: true
                objectName: "tileName"
                size: Theme.small
                strong: true
                text: root.photo.name
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }
            Words {
                Accessible.ignored: true
                color: Theme.ink2
                size: Theme.small
                text: root.day
                visible: Theme.portrait || Theme.textScale < 1.4
                width: parent.width
            }
        }
        RoundFrame {
            corner: Theme.radiusCard
        }
        Rectangle {
            anchors.fill: parent
            border.color: Theme.primary
            border.width: 8 * Theme.u
            color: "transparent"
            radius: Theme.radiusCard
            visible: root.on
        }
        Rectangle {
            anchors.margins: 20 * Theme.u
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.primary
            height: 64 * Theme.u
            radius: height / 2
            visible: root.on || root.photo.taken
            width: Math.max(height, added.visible ? added.width + 40 * Theme.u : 0)

            Words {
                id: place

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.primaryInk
                size: Math.min(Theme.small, 40 * Theme.u)
                strong: true
                text: root.photo.chosen
                visible: root.on
            }
            Words {
                id: added

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.primaryInk
                size: Math.min(Theme.small, 40 * Theme.u)
                strong: true
                text: qsTr("Added")
                visible: root.photo.taken
            }
        }
    }

    Accessible.onPressAction: root.click()
    onCheckedChanged: if (checked !== on)
        checked = Qt.binding(() => root.on)
}
