pragma ComponentBehavior: Bound
import QtQuick

// A quiet way back, or a lesser choice.
ActionButton {
    id: root

    property color tint: Theme.primary

    font.pixelSize: Theme.body
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + Theme.gap)
    leftPadding: Theme.px(24)
    rightPadding: Theme.px(24)

    background: Rectangle {
        border.color: root.visualFocus ? Theme.text : root.tint
        border.width: root.visualFocus ? Theme.px(4) : Theme.px(2)
        color: root.down ? Theme.wash : "transparent"
        opacity: root.enabled ? 1 : 0.4
        radius: Theme.radius
    }
    contentItem: Text {
        id: words

        color: root.tint
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        opacity: root.enabled ? 1 : 0.4
        text: root.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
