pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// A number, a date or a time: its parts on one side, and beside or below them a pad that types the one that is on.
Item {
    id: root

    readonly property EntryViewModel entry: survey.entry as EntryViewModel
    property bool held: false // whether a keyboard types into one of the parts
    readonly property bool low: Theme.portrait && Theme.lowered // all of it right above a lower pad
    readonly property var page: survey.page
    required property SurveyViewModel survey

    Connections {
        function onPageChanged(): void {
            clock.take();
            first.take();
        }

        target: root.survey
    }
    SurveyPage {
        id: said

        anchors.left: parent.left
        dense: Theme.textScale > 1.1 || root.low
        heading: root.page.question ?? ""
        height: !Theme.portrait ? parent.height : root.low ? Math.min(least, parent.height - pad.height - 24 * Theme.u) : parent.height - pad.height - 24 * Theme.u
        help: root.page.help ?? ""
        lead: root.page.lead ?? ""
        message: root.survey.message
        notes: root.page.notes ?? ""
        spacing: 20 * Theme.u
        width: Theme.portrait ? parent.width : pad.x
        y: root.low ? Math.max(0, root.height - pad.height - 24 * Theme.u - height) : 0

        PartRow {
            id: first

            entry: root.entry
            example: root.page.example ?? ""
            held: root.held
            names: root.entry.names.filter(name => !["hour", "minute"].includes(name))
            visible: names.length > 0

            onAccepted: root.survey.next()
            onHoldChanged: held => root.held = held
            onPadAsked: pad.take()
        }
        PartRow {
            id: clock

            entry: root.entry
            held: root.held
            names: root.entry.names.filter(name => ["hour", "minute"].includes(name))
            visible: names.length > 0

            onAccepted: root.survey.next()
            onHoldChanged: held => root.held = held
            onPadAsked: pad.take()
        }
        Words {
            height: 112 * Theme.u
            size: Theme.h3
            strong: true
            text: root.entry.fill.measure
            visible: text !== ""
        }
        Flow {
            id: units

            readonly property real one: 260 * Theme.u * Theme.headScale

            spacing: 20 * Theme.u
            visible: root.entry.units.length > 0
            width: Math.min(said.width - 2 * Theme.margin, root.entry.units.length * (one + spacing))

            Repeater {
                model: root.entry.units

                ChoiceButton {
                    required property var modelData

                    least: 112 * Theme.u
                    objectName: "unit-" + modelData.code
                    on: root.entry.fill.unit === modelData.code
                    text: modelData.text
                    width: units.one

                    onClicked: root.entry.chooseUnit(modelData.code)
                }
            }
        }
        Words {
            objectName: "said"
            size: Theme.h3
            strong: true
            text: root.entry.fill.said
            visible: text !== "" && !Theme.lowered
            width: parent.width
        }
    }
    EntryPad {
        id: pad

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: Theme.portrait ? undefined : parent.top
        entry: root.entry
        height: Theme.portrait ? Math.min((root.low ? 560 : 716) * Theme.u, root.height * 0.56) : root.height - 24 * Theme.u
        width: Theme.portrait ? root.width - 2 * Theme.margin : 600 * Theme.u

        onPicked: root.held = true
    }
}
