pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The page for case photos: a place for each, the consent without which none is sent, and the visitor's stick.
Item {
    id: root

    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property real gap: 20 * Theme.u
    readonly property var page: survey.page
    readonly property PhotosViewModel photos: survey.photos as PhotosViewModel
    readonly property PickerViewModel picker: photos.picker as PickerViewModel
    readonly property var slots: photos.slots
    required property SurveyViewModel survey
    readonly property string told: survey.message
    readonly property int used: slots.filter(slot => slot.source !== "").length

    onToldChanged: Qt.callLater(body.showEnd)

    SurveyPage {
        id: body

        readonly property real share: (room - foot.height) / Math.max(1, Math.ceil(root.slots.length / root.columns)) - root.gap

        anchors.fill: parent
        heading: root.page.question ?? ""
        help: !root.photos.possible || wrong.visible ? "" : (root.page.tick ? qsTr("%1 Location data is taken out.") : qsTr("%1 Location data is taken out. Choose none with a face, a name or an ID.")).arg(root.page.help ?? "")
        spacing: root.gap
        visible: root.picker.mode === "closed"

        Repeater {
            model: root.photos.possible ? root.slots.length : 0

            PhotoSlot {
                required property int index

                height: Math.min(400 * Theme.u, Math.max(least, body.share))
                photo: root.slots[index] ?? root.slots[0]
                width: Math.floor((root.width - 2 * Theme.margin - (root.columns - 1) * root.gap) / root.columns)

                onRemoved: root.photos.remove(photo.number)
            }
        }
        Column {
            id: foot

            spacing: root.gap
            visible: root.photos.possible
            width: parent.width

            SurveyAlert {
                id: wrong

                text: root.survey.message
                width: parent.width
            }
            ChoiceButton {
                box: true
                fills: false
                height: Math.max(implicitHeight, 96 * Theme.u)
                objectName: "photoConsent"
                on: root.survey.chosen.includes("yes")
                text: root.page.tick ?? ""
                visible: text !== ""
                width: parent.width

                onClicked: root.survey.choose("yes")
            }
            UsbBar {
                most: root.slots.length
                perPage: chooser.perPage
                picker: root.picker
                used: root.used
                width: parent.width
            }
        }
        Card {
            height: line.height + 80 * Theme.u
            visible: !root.photos.possible
            width: parent.width

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "mdi6.image-off-outline"
                size: 72 * Theme.u
                x: 40 * Theme.u
            }
            Words {
                id: line

                anchors.verticalCenter: parent.verticalCenter
                text: root.page.required ? qsTr("Photos are not possible today. This survey needs one: please ask staff.") : qsTr("Photos are not possible today.")
                width: parent.width - x - 40 * Theme.u
                x: 144 * Theme.u
            }
        }
    }
    PhotoPicker {
        id: chooser

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        picker: root.picker
        visible: root.picker.mode === "choosing"
    }
    SurveyPhotoNews {
        anchors.fill: parent
        picker: root.picker
        visible: root.picker.mode === "reading" || root.picker.mode === "refused"
    }
}
