pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Pdf
import ui.theme

// The pages of a PDF: swiped or turned by button, larger and smaller by button. The only file that imports QtQuick.Pdf.
Item {
    id: root

    readonly property bool broken: paper.status === PdfDocument.Error
    readonly property int count: paper.pageCount
    required property string file
    property real zoom: 1

    PdfDocument {
        id: paper

        source: root.file
    }
    ListView {
        id: pages

        anchors.bottom: tools.top
        anchors.bottomMargin: 16 * Theme.u
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        highlightMoveDuration: Theme.page
        highlightRangeMode: ListView.StrictlyEnforceRange
        interactive: root.zoom === 1
        model: root.broken ? 0 : root.count
        objectName: "paperPages"
        orientation: ListView.Horizontal
        preferredHighlightBegin: 0
        preferredHighlightEnd: width
        snapMode: ListView.SnapOneItem

        delegate: Flickable {
            id: sheet

            readonly property real fit: Math.min(width / points.width, height / points.height)
            required property int index
            readonly property size points: paper.pagePointSize(index)

            boundsBehavior: Flickable.StopAtBounds
            contentHeight: Math.max(height, image.height)
            contentWidth: Math.max(width, image.width)
            height: pages.height
            interactive: root.zoom > 1
            width: pages.width

            PdfPageImage {
                id: image

                Accessible.name: qsTr("Page %1 of %2").arg(sheet.index + 1).arg(root.count)
                Accessible.role: Accessible.Graphic
                asynchronous: true
                currentFrame: sheet.index
                document: paper
                height: Math.round(sheet.points.height * sheet.fit * root.zoom)
                sourceSize.height: height
                sourceSize.width: width
                width: Math.round(sheet.points.width * sheet.fit * root.zoom)
                x: Math.round((sheet.contentWidth - width) / 2)
                y: Math.round((sheet.contentHeight - height) / 2)
            }
        }
    }
    Words {
        anchors.centerIn: pages
        horizontalAlignment: Text.AlignHCenter
        objectName: "paperBroken"
        text: qsTr("This file can’t be shown. Ask staff for a printed one.")
        visible: root.broken
        width: parent.width - 2 * Theme.margin
    }
    Row {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16 * Theme.u
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap
        visible: !root.broken && root.count > 0

        PaperTool {
            Accessible.name: qsTr("Smaller")
            enabled: root.zoom > 1
            iconName: "mdi6.minus"
            objectName: "paperSmaller"

            onClicked: root.zoom = Math.max(1, root.zoom - 0.5)
        }
        PaperTool {
            Accessible.name: qsTr("Larger")
            enabled: root.zoom < 3
            iconName: "mdi6.plus"
            objectName: "paperLarger"

            onClicked: root.zoom = Math.min(3, root.zoom + 0.5)
        }
        PaperTool {
            Accessible.name: qsTr("Page before")
            enabled: pages.currentIndex > 0
            iconName: "mdi6.arrow-left"
            objectName: "paperBefore"

            onClicked: pages.decrementCurrentIndex()
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "paperPlace"
            size: Theme.small
            strong: true
            text: qsTr("Page %1 of %2").arg(pages.currentIndex + 1).arg(root.count)
        }
        PaperTool {
            Accessible.name: qsTr("Next page")
            enabled: pages.currentIndex < root.count - 1
            iconName: "mdi6.arrow-right"
            objectName: "paperNext"

            onClicked: pages.incrementCurrentIndex()
        }
    }

    component PaperTool: TouchButton {
        leftPadding: 0
        rightPadding: 0
    }
}
