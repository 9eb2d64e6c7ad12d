import QtQuick
import Kiosk
import ui.components

// What may lie over a screen: the sheet of sources, the doctors' detail, 'Ask staff', and on top the idle warning.
Item {
    id: root

    property alias figures: sources.figures
    property alias staffOpen: staff.visible
    required property VisitViewModel visit

    function close(): void {
        figures = [];
        detail.text = [];
        staffOpen = false;
    }
    function tell(title: string, text: var): void {
        detail.show(title, text);
    }

    SourceSheet {
        id: sources

        figures: []
        objectName: "sourceSheet"
        open: figures.length > 0

        onClosed: figures = []
    }
    TextSheet {
        id: detail

        objectName: "textSheet"
    }
    StaffDialog {
        id: staff

        anchors.fill: parent
        objectName: "staffDialog"
        visible: false

        onClosed: visible = false
    }
    IdleDialog {
        anchors.fill: parent
        objectName: "idleDialog"
        secondsLeft: root.visit.secondsLeft
        total: root.visit.warningSeconds
        visible: root.visit.warned

        onConfirmed: root.visit.stillHere()
        onOverAsked: root.visit.startOver()
    }
}
