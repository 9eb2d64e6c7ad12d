import QtQuick
import ui.components
import ui.theme

// Asks before parts of a newer program are left out that nobody here has changed.
StaffSheet {
    id: root

    required property int count

    signal leftOut
    signal taken

    title: count === 1 ? qsTr("Leave 1 new part out?") : qsTr("Leave %1 new parts out?").arg(count)

    Words {
        size: Theme.field
        text: qsTr("The clinic did not change these. Left out, they stay as they were, and this page does not offer them again.")
        width: parent.width
    }
    StaffButton {
        iconName: "mdi6.check"
        kind: "primary"
        objectName: "takeFreeFirst"
        text: qsTr("Take them")
        width: parent.width

        onClicked: {
            root.closed();
            root.taken();
        }
    }
    StaffButton {
        iconName: "mdi6.publish"
        objectName: "finishAnyway"
        text: qsTr("Leave them out and publish")
        width: parent.width

        onClicked: {
            root.closed();
            root.leftOut();
        }
    }
    StaffButton {
        iconName: "mdi6.arrow-left"
        objectName: "finishNot"
        text: qsTr("Go back")
        width: parent.width

        onClicked: root.closed()
    }
}
