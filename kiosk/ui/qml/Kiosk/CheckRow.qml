pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// A box to tick, with all of its sentence as the target.
CheckBox {
    id: root

    property string told: ""

    Accessible.description: root.told
    Accessible.name: root.text
    font.pixelSize: Theme.small
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(8)
    bottomPadding: Theme.px(12)
    spacing: Theme.px(18)
    topPadding: Theme.px(12)

    contentItem: Words {
        Accessible.ignored: true
        font: root.font
        leftPadding: root.indicator.width + root.spacing
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Rectangle {
        border.color: root.visualFocus ? Theme.text : Theme.primary
        border.width: Theme.px(root.visualFocus ? 5 : 3)
        color: root.checked ? Theme.primary : Theme.paper
        height: Theme.px(44)
        radius: Theme.px(8)
        width: Theme.px(44)
        x: root.leftPadding
        y: (root.height - height) / 2

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.paper
            font.bold: true
            font.pixelSize: Theme.px(32)
            text: "✓"
            visible: root.checked
        }
    }
}
