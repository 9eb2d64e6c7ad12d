pragma Singleton

import QtQuick

// Which settings stand beside each other, page by page: of first start, and of Settings.
QtObject {
    id: root

    readonly property var clinic: [
        {
            "title": qsTr("Numbers patients will see"),
            "rows": [["clinic.phone_day", "clinic.phone_night", "clinic.emergency"]]
        },
        {
            "title": qsTr("Rules from your center"),
            "rows": [["clinic.fever_limit", "clinic.stay_near", "clinic.driving"]]
        },
        {
            "title": qsTr("Clinic"),
            "rows": [["clinic.name", "clinic.website"]]
        }
    ]
    readonly property var groups: ({
            "clinic": clinic,
            "region": [
                {
                    "title": qsTr("Region"),
                    "rows": [["site.region", ""]],
                    "held": true
                }
            ],
            "languages": [
                {
                    "title": qsTr("Languages"),
                    "rows": [["languages.default", ""], ["languages.offered"]]
                }
            ],
            "times": idle,
            "night": night,
            "screen": [
                {
                    "title": qsTr("Sound"),
                    "rows": [["sound.volume", ""]]
                },
                {
                    "title": qsTr("Screen"),
                    "rows": [["display.brightness", "display.rotation"], ["display.motion", ""]]
                }
            ],
            "privacy": privacy,
            "upload": server
        })
    readonly property var idle: [
        {
            "title": qsTr("Without a touch, the kiosk asks “Still there?”"),
            "rows": [["idle.reading", "idle.survey", "idle.warning"]]
        },
        {
            "title": qsTr("Staff mode ends by itself"),
            "rows": [["staff.minutes", "", ""]]
        }
    ]
    readonly property var names: ({
            "clinic": qsTr("Clinic and numbers"),
            "region": qsTr("Region"),
            "languages": qsTr("Languages"),
            "times": qsTr("Idle times"),
            "night": qsTr("Night hours"),
            "screen": qsTr("Sound and screen"),
            "privacy": qsTr("Privacy"),
            "pins": qsTr("PINs"),
            "upload": qsTr("Upload server"),
            "recovery": qsTr("Recovery key")
        })
    readonly property var night: [
        {
            "title": qsTr("Night"),
            "rows": [["night.from", "night.until"]]
        }
    ]
    readonly property var privacy: [
        {
            "title": qsTr("What visitors read before a survey"),
            "rows": [["privacy.readers", "privacy.controller"], ["privacy.purpose", "privacy.retention_days"], ["privacy.contact"]]
        }
    ]
    readonly property var server: [
        {
            "title": qsTr("Where surveys are sent"),
            "rows": [["upload.server"], ["upload.token_file"]]
        }
    ]
    readonly property var site: [
        {
            "title": qsTr("Site"),
            "rows": [["site.region", "clinic.name"]],
            "held": true
        },
        clinic[0], clinic[1]]
    readonly property var steps: ({
            "site": site,
            "privacy": privacy,
            "times": [...idle, ...night]
        })
}
