import QtQuick
import ui.components
import ui.theme

// Over the list of panels: newer ones that the program brings, and the way to the guides.
Column {
    id: root

    property int lost: 0 // changes that no longer fit
    property var lostAt: [] // titles of where they were; "" for what is on no page
    property bool newer: false

    signal guidesAsked
    signal lostSeen
    signal newerAsked

    bottomPadding: 8 * Theme.u
    spacing: Theme.staffGap

    StaffNote {
        readonly property string places: root.lostAt.map(title => title || qsTr("Home screen and fixed texts")).join(" · ")

        objectName: "lostNote"
        text: root.lost === 0 ? "" : root.lost === 1 ? qsTr("Another version was shown meanwhile. 1 of your changes no longer fits and was left out: %1").arg(places) : qsTr("Another version was shown meanwhile. %1 of your changes no longer fit and were left out: %2").arg(root.lost).arg(places)
        tone: "alert"
        width: parent.width

        StaffButton {
            iconName: "mdi6.check"
            objectName: "seenLost"
            text: qsTr("I have seen it")

            onClicked: root.lostSeen()
        }
    }
    StaffPanel {
        color: Theme.warnTint
        visible: root.newer
        width: parent.width

        Words {
            color: Theme.warnInk
            objectName: "newerNote"
            size: Theme.field
            strong: true
            text: qsTr("The program was updated and brings newer panels. See what changed, and take what you want.")
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.eye-outline"
            kind: "primary"
            objectName: "openNewTexts"
            text: qsTr("Look at the new texts")

            onClicked: root.newerAsked()
        }
    }
    Card {
        height: 112 * Theme.u
        width: parent.width

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            name: "mdi6.book-open-page-variant-outline"
            x: 40 * Theme.u
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.field
            strong: true
            text: qsTr("Take-home guides and PDFs of the clinic")
            width: tools.x - x - 16 * Theme.u
            x: mark.x + mark.width + 28 * Theme.u
        }
        RowTool {
            id: tools

            anchors.right: parent.right
            anchors.rightMargin: 20 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            iconName: "mdi6.pencil"
            objectName: "openGuides"
            text: qsTr("Guides")

            onClicked: root.guidesAsked()
        }
    }
}
