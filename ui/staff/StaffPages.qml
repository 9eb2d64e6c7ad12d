pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The page of staff mode that is on. Those for settings and panels are there once what they change has been read.
Loader {
    id: root

    required property DisplayViewModel display
    readonly property var pages: ({
            "overview": overview,
            "outbox": outbox,
            "health": health,
            "record": record,
            "settings": staff.settings ? settings : null,
            "panels": staff.panels ? panels : null,
            "editor": staff.editor ? editor : null,
            "surveys": staff.surveyList ? surveys : null,
            "versions": staff.versions ? versions : null,
            "stick": staff.stick ? stick : null
        })
    required property StaffViewModel staff
    required property VisitViewModel visit

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
            pinPad: root.staff.pins
            recoveryKey: root.staff.recovery
            settings: root.staff.settings
            trial: root.staff.trial
        }
    }
    Component {
        id: panels

        PanelList {
            panels: root.staff.panels

            onPublishAsked: root.staff.publish.begin()
        }
    }
    Component {
        id: editor

        Editor {
            editor: root.staff.editor
            keyboardAllowed: root.display.keyboardReady

            onBackAsked: root.staff.go("panels")
            onPublishAsked: root.staff.publish.begin()
        }
    }
    Component {
        id: surveys

        Surveys {
            edit: root.staff.surveyEdit
            list: root.staff.surveyList
            stick: root.staff.surveyStick

            onPublishAsked: root.staff.publish.begin()
        }
    }
    Component {
        id: versions

        Versions {
            versions: root.staff.versions

            onStickAsked: root.staff.go("stick")
        }
    }
    Component {
        id: stick

        PackStick {
            stick: root.staff.stick

            onBackAsked: root.staff.go("versions")
        }
    }
}
