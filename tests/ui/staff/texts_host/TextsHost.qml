pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.staff
import ui.theme

// A window with the pages Panels, New texts and Guides, the dialog that publishes, and nothing else of the kiosk.
Window {
    id: root

    required property DisplayViewModel display
    required property GuideListViewModel guides
    required property NewTextsViewModel newTexts
    property string page: "panels"
    readonly property var pages: ({
            "panels": panelsPage,
            "new-texts": newTextsPage,
            "guides": guidesPage
        })
    required property PanelListViewModel panels
    required property PublishViewModel publish
    required property GuideStickViewModel stick

    color: Theme.staffBg

    Binding {
        property: "iconsReady"
        target: Theme
        value: true
    }
    Binding {
        property: "portrait"
        target: Theme
        value: root.height > root.width
    }
    Binding {
        property: "u"
        target: Theme
        value: root.display.unit(root.width, root.height)
    }
    Loader {
        anchors.right: parent.right
        height: parent.height
        sourceComponent: root.pages[root.page]
        width: parent.width - (Theme.portrait ? 120 : 288) * Theme.u
    }
    Component {
        id: panelsPage

        PanelList {
            newer: root.newTexts.newer
            panels: root.panels

            onGuidesAsked: root.page = "guides"
            onNewerAsked: root.page = "new-texts"
            onPublishAsked: root.publish.begin()
        }
    }
    Component {
        id: newTextsPage

        NewTexts {
            texts: root.newTexts

            onBackAsked: root.page = "panels"
        }
    }
    Component {
        id: guidesPage

        Guides {
            guides: root.guides
            stick: root.stick

            onBackAsked: root.page = "panels"
            onPublishAsked: root.publish.begin()
        }
    }
    PublishSheet {
        publish: root.publish
    }
}
