import QtQuick
import Kiosk
import ui.components
import ui.theme

// Asks for the code that the office got once every copy of an export had opened there.
StaffSheet {
    id: root

    required property HandoverViewModel hand
    property string typed: ""

    open: hand.asking === "code"
    title: qsTr("Type in the office’s code")

    onClosed: hand.cancel()
    onOpenChanged: if (open) {
        typed = "";
        field.take();
    }

    Words {
        size: Theme.field
        text: qsTr("The office gets a code once every survey of an export has opened there. With it, this kiosk removes those surveys.")
        width: parent.width
    }
    StaffField {
        id: field

        hints: Qt.ImhUppercaseOnly | Qt.ImhPreferUppercase
        label: qsTr("Code")
        objectName: "officeCodeField"
        text: root.typed
        width: parent.width

        onAccepted: root.hand.confirm(root.typed)
        onEdited: text => root.typed = text
    }
    Row {
        spacing: 20 * Theme.u

        StaffButton {
            enabled: root.typed.trim() !== ""
            iconName: "mdi6.check-bold"
            kind: "primary"
            objectName: "codeYes"
            text: qsTr("Remove them from this kiosk")

            onClicked: root.hand.confirm(root.typed)
        }
        StaffButton {
            iconName: "mdi6.close"
            objectName: "codeNo"
            text: qsTr("Cancel")

            onClicked: root.hand.cancel()
        }
    }
}
