pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// The panel as patients see it, in a dark frame, and above it how it is looked at.
Column {
    id: root

    property real most: width // of its height, frame and buttons together

    required property PreviewViewModel preview

    spacing: 16 * Theme.u

    Flow {
        layoutDirection: Qt.RightToLeft
        spacing: 10 * Theme.u
        width: parent.width

        StaffButton {
            current: root.preview.contrast
            iconName: "mdi6.contrast-circle"
            implicitHeight: Theme.minTarget
            leftPadding: 20 * Theme.u
            objectName: "previewContrast"
            rightPadding: 20 * Theme.u
            text: qsTr("Contrast")
            textSize: Theme.staffSmall

            onClicked: root.preview.toggleContrast()
        }
        StaffButton {
            Accessible.name: qsTr("Text size %1").arg(text)
            current: root.preview.textStep > 0
            iconName: "mdi6.format-font-size-increase"
            implicitHeight: Theme.minTarget
            leftPadding: 20 * Theme.u
            objectName: "previewText"
            rightPadding: 20 * Theme.u
            text: ["100 %", "125 %", "150 %"][root.preview.textStep]
            textSize: Theme.staffSmall

            onClicked: root.preview.turnText()
        }
        StaffButton {
            current: root.preview.portrait
            iconName: "mdi6.cellphone"
            implicitHeight: Theme.minTarget
            leftPadding: 20 * Theme.u
            objectName: "previewUpright"
            rightPadding: 20 * Theme.u
            text: qsTr("Upright")
            textSize: Theme.staffSmall

            onClicked: root.preview.setPortrait(true)
        }
        StaffButton {
            current: !root.preview.portrait
            iconName: "mdi6.monitor"
            implicitHeight: Theme.minTarget
            leftPadding: 20 * Theme.u
            objectName: "previewLying"
            rightPadding: 20 * Theme.u
            text: qsTr("Wide")
            textSize: Theme.staffSmall

            onClicked: root.preview.setPortrait(false)
        }
    }
    Rectangle {
        id: frame

        readonly property real rim: 5 * Theme.u
        readonly property real room: root.most - Theme.minTarget - root.spacing - 2 * rim
        readonly property real shape: root.preview.portrait ? 9 / 16 : 16 / 9

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        height: picture.height + 2 * rim
        radius: 14 * Theme.u
        width: picture.width + 2 * rim

        Image {
            id: picture

            Accessible.name: qsTr("The panel as patients see it")
            Accessible.role: Accessible.Graphic
            cache: false
            height: Math.round(width / frame.shape)
            objectName: "previewPicture"
            source: root.preview.source
            sourceSize.height: height
            sourceSize.width: width
            width: Math.round(Math.max(16, Math.min(root.width - 2 * frame.rim, frame.room * frame.shape)))
            x: frame.rim
            y: frame.rim
        }
    }
}
