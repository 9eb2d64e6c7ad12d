pragma Singleton

import QtQuick

// Why surveys wait, in the language of the screen. The outbox tells it in English, some with a number or a time behind.
QtObject {
    id: root

    readonly property var words: ({
            "No server is set": qsTr("No server is set"),
            "No network": qsTr("No network"),
            "Sign-in page in the way": qsTr("Sign-in page in the way"),
            "Server did not answer in time": qsTr("Server did not answer in time"),
            "Server busy": qsTr("Server busy"),
            "Server in trouble": qsTr("Server in trouble"),
            "Server refused our key": qsTr("Server refused our key"),
            "Server key file cannot be read": qsTr("Server key file cannot be read"),
            "Certificate not trusted": qsTr("Certificate not trusted"),
            "Server does not fit the settings": qsTr("Server does not fit the settings"),
            "Setting max_body is too small for photos inside the answers": qsTr("Setting max_body is too small for photos inside the answers"),
            "Server has not finished storing": qsTr("Server has not finished storing"),
            "Server reports a conflict": qsTr("Server reports a conflict"),
            "Server holds something else under this number": qsTr("Server holds something else under this number"),
            "Form not accepted": qsTr("Form not accepted"),
            "Photo too large": qsTr("Photo too large"),
            "Server does not keep what it accepts": qsTr("Server does not keep what it accepts"),
            "Key missing": qsTr("Key missing"),
            "Damaged on disk": qsTr("Damaged on disk"),
            "Disk low": qsTr("Disk low"),
            "Clock in doubt": qsTr("Clock in doubt"),
            "Kiosk could not prepare this survey": qsTr("Kiosk could not prepare this survey")
        })

    function say(reason: string): string {
        const told = /^(.*?)( \(\d+\))?( until (\d\d:\d\d))?$/.exec(reason);
        const known = told ? root.words[told[1]] : undefined;
        return known === undefined ? reason : told[4] ? qsTr("%1 until %2").arg(known).arg(told[4]) : known + (told[2] ?? "");
    }
}
