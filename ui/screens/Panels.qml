pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The story: one panel at a time, swiped with momentum and snap, or by Next and Back. At most three panels are alive.
Item {
    id: root

    required property ClinicViewModel clinic
    required property DisplayViewModel display
    readonly property var group: pages.currentIndex < panels.count ? panels.group(pages.currentIndex) : ({})
    required property PanelHost host
    required property PanelsModel panels
    required property VisitViewModel visit
    required property string where

    signal staffAsked

    onWhereChanged: if (pages.currentIndex !== panels.indexOf(where))
        pages.show(panels.indexOf(where))

    TopLine {
        id: topLine

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        clinicName: root.clinic.name
        clock: root.clinic.clock
        count: root.group.groupSize ?? 0
        counted: root.group.counted ?? false
        iconName: root.group.groupIcon ?? ""
        index: root.group.groupIndex ?? 0
        title: root.group.groupTitle ?? ""

        onStaffAsked: root.staffAsked()
    }
    ListView {
        id: pages

        readonly property bool calm: !moving && currentItem !== null && Math.abs(contentX - currentItem.x) < 1

        function show(index: int): void {
            if (Math.abs(index - currentIndex) > 1)
                highlightMoveDuration = 0;
            currentIndex = index;
            highlightMoveDuration = Theme.page;
        }

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: topLine.bottom
        boundsBehavior: Flickable.DragOverBounds
        cacheBuffer: Math.max(0, Math.floor(width / 2) - 2)
        clip: true
        flickDeceleration: 4000 * Theme.u
        highlightMoveDuration: Theme.page
        highlightRangeMode: ListView.StrictlyEnforceRange
        maximumFlickVelocity: 5000 * Theme.u
        model: root.panels
        objectName: "pages"
        orientation: ListView.Horizontal
        preferredHighlightBegin: 0
        preferredHighlightEnd: width
        snapMode: ListView.SnapOneItem

        delegate: Page {
            calm: pages.calm
            height: pages.height
            host: root.host
            resting: ListView.isCurrentItem && Math.abs(pages.contentX - x) < 1
            seen: Math.abs(pages.contentX - x) < width
            width: pages.width
        }

        Component.onCompleted: show(root.panels.indexOf(root.where))
        onMovementEnded: if (currentIndex !== root.panels.indexOf(root.where))
            root.visit.open(root.panels.target(currentIndex))
    }
    BottomBar {
        id: bar

        readonly property bool last: pages.currentIndex >= root.panels.count - 1

        anchors.bottom: parent.bottom
        display: root.display
        nextEnabled: !last || root.panels.end !== ""
        nextText: last && root.panels.end === "survey:feedback" ? qsTr("Tell us what you think") : !last && root.panels.nav(pages.currentIndex + 1) || qsTr("Next")
        speech: root.host.speech
        width: root.width

        onBackPressed: root.visit.back()
        onHomePressed: root.visit.home()
        onNextPressed: root.visit.open(last ? root.panels.end : root.panels.target(pages.currentIndex + 1))
    }
}
