pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The page of staff mode that is on. Those for settings and panels are there once what they change has been read.
Loader {
    id: root

    required property DisplayViewModel display
    readonly property StaffForms forms: staff.forms as StaffForms
    readonly property var pages: ({
            "overview": overview,
            "outbox": outbox,
            "health": health,
            "record": record,
            "settings": forms ? settings : null,
            "panels": works ? panels : null,
            "editor": works ? editor : null,
            "new-texts": works ? newTexts : null,
            "guides": works ? guides : null,
            "surveys": works ? surveys : null,
            "versions": works ? versions : null,
            "stick": works ? stick : null
        })
    required property StaffViewModel staff
    required property VisitViewModel visit
    readonly property StaffWorks works: staff.works as StaffWorks

    sourceComponent: pages[staff.page] ?? null

    Component {
        id: overview

        Overview {
            staff: root.staff
            visit: root.visit
        }
    }
    Component {
        id: outbox

        OutboxPage {
            staff: root.staff
        }
    }
    Component {
        id: health

        Health {
            staff: root.staff
        }
    }
    Component {
        id: record

        Record {
            staff: root.staff
        }
    }
    Component {
        id: settings

        SettingsPage {
            pinPad: root.forms.pins
            recoveryKey: root.forms.recovery
            settings: root.forms.settings
            trial: root.forms.trial
        }
    }
    Component {
        id: panels

        PanelList {
            newer: root.works.newTexts.newer
            panels: root.works.panels

            onGuidesAsked: root.staff.go("guides")
            onNewerAsked: root.staff.go("new-texts")
            onPublishAsked: root.works.publish.begin()
        }
    }
    Component {
        id: newTexts

        NewTexts {
            texts: root.works.newTexts

            onBackAsked: root.staff.go("panels")
        }
    }
    Component {
        id: guides

        Guides {
            guides: root.works.guides
            stick: root.works.guideStick

            onBackAsked: root.staff.go("panels")
            onPublishAsked: root.works.publish.begin()
        }
    }
    Component {
        id: editor

        Editor {
            editor: root.works.editor
            keyboardAllowed: root.display.keyboardReady

            onBackAsked: root.staff.go("panels")
            onPublishAsked: root.works.publish.begin()
        }
    }
    Component {
        id: surveys

        Surveys {
            edit: root.works.surveyEdit
            list: root.works.surveyList
            stick: root.works.surveyStick

            onPublishAsked: root.works.publish.begin()
        }
    }
    Component {
        id: versions

        Versions {
            versions: root.works.versions

            onStickAsked: root.staff.go("stick")
        }
    }
    Component {
        id: stick

        PackStick {
            stick: root.works.stick

            onBackAsked: root.staff.go("versions")
        }
    }
}
