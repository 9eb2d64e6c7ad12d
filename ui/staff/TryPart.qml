import QtQuick
import Kiosk
import ui.theme

// 'Try it', and below in plain words how it went and what to do.
Column {
    id: root

    readonly property var now: said[trial.outcome] ?? ["plain", "", ""]
    readonly property var said: ({
            "trying": ["plain", qsTr("Asking the server. This can take half a minute."), ""],
            "works": ["good", qsTr("It works."), qsTr("Surveys can be sent to this server.")],
            "no-server": ["plain", qsTr("No server is set."), qsTr("Surveys wait here until somebody takes them on a USB stick.")],
            "address": ["alert", qsTr("This is no address the kiosk may use."), qsTr("It must begin with https://. Look for a slip.")],
            "files": ["alert", qsTr("A certificate file can’t be read."), qsTr("Ask IT: it is named in the kiosk’s own file of settings.")],
            "no-network": ["alert", qsTr("No network."), qsTr("Look at the cable or the wireless network, then try again.")],
            "no-name": ["alert", qsTr("Nobody knows this name."), qsTr("Look for a slip in the address. If it is right, ask IT about the name service.")],
            "nobody": ["alert", qsTr("Nobody answers there."), qsTr("The address may be wrong, or the server is off. Ask whoever runs it.")],
            "not-secure": ["alert", qsTr("No secure line there."), qsTr("Something answers, but not over https. Ask whoever runs the server.")],
            "certificate": ["alert", qsTr("The certificate is not trusted."), qsTr("The kiosk does not know who vouches for this server. Ask IT for the clinic’s own certificate.")],
            "sign-in-page": ["alert", qsTr("A web page answers, not the server."), qsTr("A sign-in page of the network may be in the way, or this is the address of a website.")],
            "key": ["alert", qsTr("The server refuses the access token."), qsTr("Ask whoever runs it for a new one, and enter it above.")],
            "key-file": ["alert", qsTr("The access token can’t be read."), qsTr("Enter it again above.")],
            "not-fhir": ["alert", qsTr("This is no FHIR R4 server."), qsTr("The address may lack its last part, such as /fhir or /r4.")],
            "cannot-take": ["alert", qsTr("This server can’t take surveys."), qsTr("It must let the kiosk choose the numbers (“updateCreate”). Ask whoever runs it.")],
            "slow": ["warn", qsTr("The server does not answer in time."), qsTr("Try again in a minute. If it stays so, ask whoever runs it.")],
            "trouble": ["warn", qsTr("The server is in trouble just now."), qsTr("Try again in a minute. If it stays so, ask whoever runs it.")]
        })
    required property TryViewModel trial

    spacing: 20 * Theme.u

    StaffButton {
        enabled: root.trial.outcome !== "trying"
        iconName: "mdi6.lan-connect"
        objectName: "tryIt"
        text: qsTr("Try it")

        onClicked: root.trial.start()
    }
    Notice {
        lead: root.now[1] + (root.trial.http > 0 ? " (" + root.trial.http + ")" : "")
        objectName: "tried"
        text: root.now[2]
        tone: root.now[0]
        visible: root.trial.outcome !== ""
        width: root.width
    }
}
