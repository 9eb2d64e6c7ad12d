pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// While photos are read: which one. After that: which could not be taken, and why.
SurveyPage {
    id: root

    required property PickerViewModel picker
    readonly property bool reading: picker.mode === "reading"
    readonly property var reasons: ({
            "gone": qsTr("The stick came out too soon. Put it in and choose again."),
            "damaged": qsTr("This file is damaged. Choose another one."),
            "too-large": qsTr("This picture is too large. Choose a smaller one."),
            "not-a-picture": qsTr("This is not a picture that works here. Choose another one."),
            "slow": qsTr("This picture takes too long to open. Choose another one."),
            "failed": qsTr("This picture could not be opened. Choose another one."),
            "form-size": qsTr("This photo is too large for this survey. Choose another one."),
            "form-type": qsTr("This survey does not take this kind of picture. Choose another one.")
        })

    dense: !reading && picker.refused.length > 3
    heading: reading ? qsTr("Reading photo %1 of %2").arg(picker.show.reading).arg(picker.show.of) : picker.refused.length === 1 ? qsTr("One photo could not be added") : qsTr("%1 photos could not be added").arg(picker.refused.length)
    help: reading ? qsTr("Please leave the stick in.") : ""
    spacing: (dense ? 12 : 24) * Theme.u

    Repeater {
        model: root.reading ? [] : root.picker.refused

        Card {
            id: card

            required property var modelData

            height: words.height + 32 * Theme.u
            width: root.width - 2 * Theme.margin

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.alert
                name: "mdi6.alert-circle-outline"
                size: 56 * Theme.u
                x: 32 * Theme.u
            }
            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - 32 * Theme.u
                x: 116 * Theme.u

                Words {
                    color: Theme.ink2
                    size: Theme.small
                    text: card.modelData.name
                    width: parent.width
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                Words {
                    Accessible.role: Accessible.AlertMessage
                    objectName: "refusal"
                    size: Theme.dense
                    strong: true
                    text: root.reasons[card.modelData.reason] ?? root.reasons.failed
                    width: parent.width
                }
            }
        }
    }
    TouchButton {
        kind: root.reading ? "outline" : "primary"
        objectName: "closePicker"
        text: root.reading ? qsTr("Stop reading") : qsTr("Back to your photos")

        onClicked: root.picker.close()
    }
}
