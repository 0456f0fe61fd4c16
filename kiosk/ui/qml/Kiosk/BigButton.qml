pragma ComponentBehavior: Bound
import QtQuick

// The one obvious way forward on a page.
ActionButton {
    id: root

    font.bold: true
    font.pixelSize: Theme.heading
    implicitHeight: Math.max(Theme.px(80), words.implicitHeight + Theme.gap)
    leftPadding: Theme.px(36)
    rightPadding: Theme.px(36)

    background: Rectangle {
        border.color: root.visualFocus ? Theme.text : "transparent"
        border.width: root.visualFocus ? Theme.px(4) : 0
        color: root.down ? Qt.darker(Theme.action, 1.12) : Theme.action
        opacity: root.enabled ? 1 : 0.4
        radius: Theme.radius

        Behavior on color {
            ColorAnimation {
                duration: Theme.calm
            }
        }
    }
    contentItem: Text {
        id: words

        color: Theme.actionText
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
