pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The foot of a figure's form: what must be looked at because the number changed, and the ways out.
Column {
    id: root

    required property FigureViewModel figure
    readonly property var names: ({
            "denominator": qsTr("How many people is still right"),
            "people": qsTr("People counted is still right"),
            "range": qsTr("The range is still right"),
            "severe": qsTr("How many severe is still right"),
            "sources": qsTr("The source is still right"),
            "when": qsTr("When is still right"),
            "who": qsTr("Who was counted is still right")
        })

    spacing: 8 * Theme.u

    Words {
        color: Theme.alert
        objectName: "figureSaid"
        size: Theme.staffSmall
        strong: true
        text: root.figure.said
        visible: text !== ""
        width: parent.width
    }
    Repeater {
        model: root.figure.beside

        StaffSwitch {
            required property var modelData

            objectName: "right-" + modelData.name
            on: modelData.right
            text: root.names[modelData.name] ?? modelData.name
            width: parent?.width ?? 0

            onClicked: root.figure.confirm(modelData.name)
        }
    }
    Row {
        spacing: 16 * Theme.u

        StaffButton {
            enabled: root.figure.ready
            iconName: "mdi6.check"
            kind: enabled ? "primary" : "outline"
            objectName: "saveFigure"
            text: qsTr("Take over")

            onClicked: root.figure.save()
        }
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "leaveFigure"
            text: qsTr("Cancel")

            onClicked: root.figure.close()
        }
    }
}
