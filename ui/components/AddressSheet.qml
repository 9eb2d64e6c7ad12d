import QtQuick
import Kiosk
import ui.theme

// The clinic's own address as a code for a phone, and in letters below it.
Sheet {
    id: root

    required property TakeawayViewModel takeaway

    objectName: "addressSheet"
    title: qsTr("Our website")

    onClosed: open = false

    CodeImage {
        Accessible.name: qsTr("Code of our website, to scan with a phone")
        code: "address/" + root.takeaway.addressModules
        modules: root.takeaway.addressModules
        objectName: "addressCode"
        room: 400 * Theme.u
    }
    Words {
        objectName: "addressWords"
        text: root.takeaway.address
        width: parent ? parent.width : 0
        wrapMode: Text.WrapAnywhere
    }
    Words {
        color: Theme.ink2
        size: Theme.note
        text: qsTr("Scan it with your phone. Your phone needs the internet for this.")
        width: parent ? parent.width : 0
    }
}
