pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// One question with its answers as cards, all of them in sight where the text size allows.
SurveyPage {
    id: root

    readonly property int columns: Theme.portrait ? options.length > 6 && Theme.textScale < 1.1 ? 2 : 1 : Theme.textScale > 1.1 || options.length < 7 ? 2 : 3
    readonly property bool notice: root.page.anonymous ?? false
    readonly property var options: root.page.options ?? []
    readonly property var page: survey.page
    readonly property int rows: Math.ceil(options.length / columns)
    required property SurveyViewModel survey

    dense: Theme.textScale > 1.1 && options.length > (notice ? 6 : 8)
    heading: root.page.question ?? ""
    help: dense && !notice ? "" : root.page.help ?? ""
    lead: root.page.lead ?? ""
    message: survey.message
    notes: root.page.notes ?? ""
    spacing: (dense ? 12 : rows > 4 ? 20 : 24) * Theme.u

    Repeater {
        model: root.options

        ChoiceButton {
            required property var modelData

            box: root.page.many
            height: Math.max(implicitHeight, Math.min(184 * Theme.u, (root.room + root.spacing - (root.notice ? privacy.height + root.spacing : 0)) / root.rows - root.spacing))
            iconName: modelData.icon
            least: root.dense ? 80 * Theme.u : Theme.target
            note: modelData.note
            objectName: "choice-" + modelData.code
            on: root.survey.chosen.includes(modelData.code)
            text: modelData.text
            textSize: root.options.length < 7 ? Theme.h3 * Theme.textScale / Theme.headScale : Theme.dense / Theme.textScale * Theme.headScale
            width: Math.floor((root.width - 2 * Theme.margin - (root.columns - 1) * root.spacing) / root.columns)

            onClicked: root.survey.choose(modelData.code)
        }
    }
    Rectangle {
        id: privacy

        border.color: Theme.line
        border.width: Theme.contrast ? Theme.border : 0
        color: Theme.quiet
        height: line.height + 48 * Theme.u
        radius: Theme.radiusCard
        visible: root.notice
        width: parent.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "mdi6.shield-check-outline"
            size: 56 * Theme.u
            x: 40 * Theme.u
        }
        Words {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            size: Theme.dense
            text: qsTr("No names. We keep your answers and the date. The clinic reads them to make this kiosk better.")
            width: parent.width - x - 32 * Theme.u
            x: 124 * Theme.u
        }
    }
}
