pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// Some parts of an answer side by side: the one number, or what belongs together of a date or a time.
Row {
    id: root

    required property EntryViewModel entry
    property string example: ""
    readonly property var fields: entry.fill.fields
    property bool held: false // whether a keyboard types into one of the parts
    required property var names
    readonly property var widths: ({
            "number": 520,
            "day": 168,
            "month": 288,
            "year": 220,
            "hour": 168,
            "minute": 168
        })

    signal accepted
    signal holdChanged(held: bool)
    signal padAsked

    function take(): void {
        (parts.itemAt(0) as PartField)?.take();
    }

    spacing: 20 * Theme.u

    Repeater {
        id: parts

        model: root.names

        PartField {
            id: part

            required property int index
            required property string modelData

            current: root.entry.fill.part === modelData
            example: root.example
            label: root.fields[modelData]?.label ?? ""
            labelled: modelData !== "number"
            name: "part-" + modelData
            shown: root.fields[modelData]?.shown ?? ""
            width: root.widths[modelData] * Theme.u * Theme.headScale

            Component.onCompleted: if (current)
                part.take()
            onAccepted: root.accepted()
            onCurrentChanged: if (current && root.held)
                part.take()
            onEdited: text => root.entry.write(modelData, text)
            onHeldChanged: root.holdChanged(held)
            onPadAsked: root.padAsked()
            onTaken: root.entry.select(modelData)
        }
    }
}
