pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// A figure with all that belongs to it. A number that changes asks for a look at everything beside it.
Card {
    id: root

    required property FigureViewModel figure
    readonly property var names: ({
            "value": qsTr("Number"),
            "denominator": qsTr("Of how many people"),
            "severe": qsTr("Of them severe"),
            "low": qsTr("Range from"),
            "high": qsTr("Range to"),
            "people": qsTr("People counted")
        })

    InSight {
        body: column
        flick: form
    }
    Flickable {
        id: form

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + 48 * Theme.u
        contentWidth: width
        height: buttons.y - 16 * Theme.u
        objectName: "figureForm"
        width: parent.width

        Column {
            id: column

            spacing: 20 * Theme.u
            width: form.width - 64 * Theme.u
            x: 32 * Theme.u
            y: 28 * Theme.u

            Words {
                heading: true
                size: 36 * Theme.u
                text: qsTr("Figure")
                width: parent.width
            }
            Words {
                color: Theme.warnInk
                size: Theme.staffSmall
                strong: true
                text: qsTr("A second person must agree before a figure goes live.")
                width: parent.width
            }
            Repeater {
                model: root.figure.numbers

                StaffField {
                    required property string modelData

                    error: root.figure.faults[modelData] ?? ""
                    hints: Qt.ImhFormattedNumbersOnly
                    label: root.names[modelData] ?? modelData
                    objectName: "number-" + modelData
                    text: root.figure.written[modelData] ?? ""
                    width: parent?.width ?? 0

                    onEdited: text => root.figure.setNumber(modelData, text)
                }
            }
            Repeater {
                model: root.figure.texts

                StaffField {
                    required property var modelData

                    help: text === "" ? qsTr("Empty: the source does not say it") : ""
                    label: (modelData.name === "who" ? qsTr("Who was counted, %1") : qsTr("When, %1")).arg(modelData.language)
                    objectName: modelData.name + "-" + modelData.code
                    text: root.figure.written[modelData.name + "-" + modelData.code] ?? ""
                    width: parent?.width ?? 0

                    onEdited: text => root.figure.setText(modelData.name, modelData.code, text)
                }
            }
            Words {
                heading: true
                size: 32 * Theme.u
                text: qsTr("Source")
                width: parent.width
            }
            Repeater {
                model: root.figure.sources

                StaffSwitch {
                    required property var modelData

                    note: modelData.text
                    objectName: "source-" + modelData.id
                    on: modelData.on
                    text: modelData.id
                    width: parent?.width ?? 0

                    onClicked: root.figure.toggleSource(modelData.id)
                }
            }
        }
    }
    FigureAgree {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24 * Theme.u
        figure: root.figure
        width: parent.width - 64 * Theme.u
        x: 32 * Theme.u
    }
}
