pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// A number, a date or a time: its parts on one side, and beside or below them a pad that types the one that is on.
Item {
    id: root

    readonly property EntryViewModel entry: survey.entry as EntryViewModel
    readonly property var fields: entry.fill.fields
    property bool held: false // whether a keyboard types into one of the parts
    readonly property bool long: entry.months.length > 0
    readonly property var page: survey.page
    readonly property bool single: entry.names.length === 1
    required property SurveyViewModel survey
    readonly property var widths: ({
            "number": 520,
            "day": 168,
            "month": 288,
            "year": 220,
            "hour": 168,
            "minute": 168
        })

    Connections {
        function onPageChanged(): void {
            (parts.itemAt(0) as PartField)?.take();
        }

        target: root.survey
    }
    SurveyPage {
        anchors.left: parent.left
        dense: Theme.textScale > 1.1
        heading: root.page.question ?? ""
        height: Theme.portrait ? parent.height - pad.height : parent.height
        help: root.page.help ?? ""
        lead: root.page.lead ?? ""
        message: root.survey.message
        notes: root.page.notes ?? ""
        spacing: 20 * Theme.u
        width: Theme.portrait ? parent.width : pad.x

        Repeater {
            id: parts

            model: root.entry.names

            PartField {
                id: part

                required property int index
                required property string modelData

                current: root.entry.fill.part === modelData
                example: root.single ? root.page.example : ""
                label: root.fields[modelData]?.label ?? ""
                labelled: !root.single
                name: "part-" + modelData
                shown: root.fields[modelData]?.shown ?? ""
                width: root.widths[modelData] * Theme.u * Theme.headScale

                Component.onCompleted: if (index === 0)
                    part.take()
                onAccepted: root.survey.next()
                onCurrentChanged: if (current && root.held)
                    part.take()
                onEdited: text => root.entry.write(modelData, text)
                onHeldChanged: root.held = held
                onTaken: root.entry.select(modelData)
            }
        }
        Words {
            height: 112 * Theme.u
            size: Theme.h3
            strong: true
            text: root.entry.fill.measure
            visible: text !== ""
        }
        Repeater {
            model: root.entry.units

            ChoiceButton {
                required property var modelData

                objectName: "unit-" + modelData.code
                on: root.entry.fill.unit === modelData.code
                text: modelData.text
                width: 260 * Theme.u * Theme.headScale

                onClicked: root.entry.chooseUnit(modelData.code)
            }
        }
        Words {
            objectName: "said"
            size: Theme.body
            strong: true
            text: root.entry.fill.said
            visible: text !== ""
            width: parent.width
        }
        TouchButton {
            Accessible.name: qsTr("Clear what is typed")
            iconName: "mdi6.close-circle"
            kind: "soft"
            objectName: "wipe"
            text: qsTr("Clear")
            visible: Object.values(root.fields).some(field => field.text !== "")

            onClicked: root.entry.wipe()
        }
    }
    Item {
        id: pad

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? 24 * Theme.u : 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: Theme.portrait ? undefined : parent.top
        height: Theme.portrait ? 5 * 148 * Theme.u : parent.height
        width: Theme.portrait ? parent.width - 2 * Theme.margin : 600 * Theme.u

        NumberPad {
            anchors.bottomMargin: 24 * Theme.u
            anchors.fill: parent
            point: root.entry.fill.point
            sign: root.entry.fill.sign
            visible: !root.long

            onPressed: key => root.entry.press(key)
        }
        MonthPad {
            anchors.bottomMargin: 24 * Theme.u
            anchors.fill: parent
            chosen: root.fields.month?.text ?? ""
            months: root.entry.months
            visible: root.long

            onPicked: code => root.entry.chooseMonth(code)
        }
    }
}
