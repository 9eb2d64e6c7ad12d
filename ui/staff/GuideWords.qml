pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// What a new guide is called in each language, which PDF it is there, and whom it is for.
Column {
    id: root

    required property GuideStickViewModel stick

    spacing: 24 * Theme.u

    Repeater {
        model: root.stick.languages

        Column {
            id: one

            required property var modelData

            spacing: 12 * Theme.u
            width: root.width

            StaffField {
                label: qsTr("Title, %1").arg(one.modelData.name)
                layout: one.modelData.layout
                objectName: "guideTitle-" + one.modelData.code
                text: one.modelData.title
                width: parent.width

                onEdited: text => root.stick.setTitle(one.modelData.code, text)
            }
            Item {
                height: Theme.minTarget
                width: parent.width

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink2
                    elide: Text.ElideMiddle
                    maximumLineCount: 1
                    size: Theme.field
                    text: qsTr("PDF: %1").arg(one.modelData.file)
                    width: other.x - 16 * Theme.u
                }
                RowTool {
                    id: other

                    anchors.right: parent.right
                    iconName: "mdi6.file-document-outline"
                    objectName: "guideOther-" + one.modelData.code
                    text: qsTr("Another PDF")

                    onClicked: root.stick.other(one.modelData.code)
                }
            }
        }
    }
    StaffChoice {
        code: root.stick.audience
        label: qsTr("For whom")
        objectName: "guideAudience"
        options: [
            {
                "code": "patients",
                "text": qsTr("For patients")
            },
            {
                "code": "professionals",
                "text": qsTr("For professionals")
            }
        ]
        width: parent.width

        onPicked: code => root.stick.setAudience(code)
    }
    StaffButton {
        enabled: root.stick.ready
        iconName: "mdi6.check"
        kind: "primary"
        objectName: "guideTake"
        text: qsTr("Add the guide")

        onClicked: root.stick.add()
    }
}
