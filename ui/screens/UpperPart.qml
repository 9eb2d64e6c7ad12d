import QtQuick
import ui.components
import ui.theme

// What stands over the lowered screen: the clinic's name and the cells. Nothing here can be touched.
Rectangle {
    id: root

    required property string clinicName

    clip: true
    color: Theme.night

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        horizontalAlignment: Image.AlignRight
        source: Theme.contrast ? "" : Qt.resolvedUrl("../../resources/images/attract.png")
        sourceSize.width: Math.round(root.width)
    }
    Row {
        spacing: 24 * Theme.u
        x: Theme.margin
        y: (root.height - height) * (Theme.portrait ? 0.95 : 0.5)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.nightInk
            name: "mdi6.hospital-building"
            size: 64 * Theme.u
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.nightInk
            heading: true
            size: Theme.portrait ? Theme.h3 : Theme.h2
            text: root.clinicName !== "" ? root.clinicName : qsTr("CAR-T treatment")
            width: Math.min(Math.ceil(implicitWidth), root.width * (Theme.portrait ? 0.84 : 0.44))
        }
    }
}
