pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Before a draft goes live: what changes, what stops it, and who must agree.
StaffSheet {
    id: root

    readonly property bool free: publish.stops.length === 0
    required property PublishViewModel publish
    readonly property bool second: publish.guarded.length > 0 && !publish.approved
    readonly property var titles: ({
            "checking": qsTr("Looking at the draft"),
            "ready": qsTr("Publish these changes?"),
            "pin": qsTr("A second person agrees"),
            "working": qsTr("Publishing"),
            "done": qsTr("Version %1 is ready").arg(publish.number),
            "failed": qsTr("Not published")
        })

    most: 1240 * Theme.u
    objectName: "publishSheet"
    open: publish.state !== "closed"
    title: titles[publish.state] ?? ""

    onClosed: publish.close()

    Words {
        objectName: "publishSaid"
        size: Theme.field
        text: root.publish.state === "done" ? qsTr("Patients see it as soon as staff mode ends. The version before is kept under Versions.") : root.publish.state === "checking" || root.publish.state === "working" ? qsTr("This takes a few seconds.") : root.publish.state === "pin" ? qsTr("Somebody with the other PIN looks at these parts and types it in.") : root.publish.said
        visible: text !== ""
        width: parent.width
    }
    PublishStops {
        publish: root.publish
        visible: root.publish.state === "ready" && !root.free
        width: parent.width
    }
    PublishChanges {
        publish: root.publish
        visible: root.publish.state === "ready"
        width: parent.width
    }
    PublishGuards {
        publish: root.publish
        visible: root.publish.state === "ready" && root.publish.guarded.length > 0
        width: parent.width
    }
    Loader {
        active: root.publish.state === "pin"
        visible: active
        width: parent.width

        sourceComponent: PublishSecond {
            publish: root.publish
        }
    }
    Flow {
        spacing: 20 * Theme.u
        width: parent.width

        StaffButton {
            iconName: "mdi6.shield-account"
            kind: "primary"
            objectName: "askSecond"
            text: qsTr("Second person")
            visible: root.publish.state === "ready" && root.free && root.second

            onClicked: root.publish.askSecond()
        }
        StaffButton {
            iconName: "mdi6.publish"
            kind: "primary"
            objectName: "publishNow"
            text: qsTr("Publish now")
            visible: root.publish.state === "ready" && root.free && !root.second

            onClicked: root.publish.publish()
        }
        StaffButton {
            iconName: root.publish.state === "done" ? "mdi6.check" : "mdi6.arrow-left"
            kind: root.publish.state === "done" ? "primary" : "outline"
            objectName: "publishClose"
            text: root.publish.state === "done" ? qsTr("Done") : qsTr("Back to the draft")
            visible: root.publish.state !== "working"

            onClicked: root.publish.close()
        }
    }
}
