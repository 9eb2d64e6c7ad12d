import QtQuick
import ui.theme

// Over a column of claims: whose words these are.
Row {
    id: root

    required property string iconName
    required property string text

    spacing: 16 * Theme.u

    Icon {
        name: root.iconName
    }
    Words {
        color: Theme.accent
        size: Theme.dense
        strong: true
        text: root.text
        width: root.width - Theme.icon - root.spacing
    }
}
