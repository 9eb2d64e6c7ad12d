pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// A labelled field with one of several values; a touch brings up the list. `options`: maps with code and text.
T.AbstractButton {
    id: root

    readonly property string chosen: options.find(option => option.code === code)?.text ?? ""
    property string code: ""
    property string error: ""
    property string help: ""
    property string label: ""
    property bool locked: false
    readonly property bool many: options.length > 8
    required property list<var> options

    signal picked(code: string)

    Accessible.name: label + " " + chosen
    Accessible.role: Accessible.ComboBox
    enabled: !locked
    focusPolicy: Qt.TabFocus
    implicitHeight: column.implicitHeight

    contentItem: Column {
        id: column

        spacing: 8 * Theme.u

        Words {
            Accessible.ignored: true
            color: Theme.ink2
            size: Theme.staffSmall
            strong: true
            text: root.label
            visible: text !== ""
            width: parent.width
        }
        Rectangle {
            border.color: root.visualFocus ? Theme.focus : root.error !== "" ? Theme.alert : Theme.choiceBorder
            border.width: (root.visualFocus ? 6 : 3) * Theme.u
            color: root.locked ? Theme.quiet : root.down ? Theme.primaryTint : Theme.surface
            height: Theme.fieldHeight
            radius: Theme.radiusSmall
            width: root.width

            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                maximumLineCount: 1
                size: Theme.field
                text: root.chosen
                width: parent.width - 96 * Theme.u
                x: 24 * Theme.u
            }
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: 20 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                name: root.locked ? "mdi6.lock-outline" : "mdi6.arrow-down"
                size: 36 * Theme.u
            }
        }
        Words {
            color: root.error !== "" ? Theme.alert : Theme.ink2
            size: Theme.staffSmall
            strong: root.error !== ""
            text: root.error !== "" ? root.error : root.locked ? qsTr("Set by IT") : root.help
            visible: text !== ""
            width: parent.width
        }
    }

    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
    onClicked: sheet.open = true

    StaffSheet {
        id: sheet

        most: (root.many ? 1100 : 900) * Theme.u
        title: root.label

        onClosed: open = false

        Grid {
            id: grid

            columnSpacing: 20 * Theme.u
            columns: root.many ? 3 : 1
            rowSpacing: 20 * Theme.u
            width: parent.width

            Repeater {
                model: sheet.open ? root.options : []

                ChoiceButton {
                    required property var modelData

                    objectName: root.objectName + "-" + modelData.code
                    on: modelData.code === root.code
                    text: modelData.text
                    textSize: Theme.field
                    width: (grid.width + grid.columnSpacing) / grid.columns - grid.columnSpacing

                    onClicked: {
                        sheet.open = false;
                        root.picked(modelData.code);
                    }
                }
            }
        }
    }
}
