pragma ComponentBehavior: Bound
import QtQuick

// A switch in the bar at the top: filled while it is on.
ActionButton {
    id: root

    property bool chosen: false
    readonly property color ink: root.chosen ? Theme.paper : Theme.text

    Accessible.checkable: true
    Accessible.checked: root.chosen
    focusPolicy: Qt.TabFocus
    font.bold: root.chosen
    // The bar keeps to one line: its few well-known words grow less than the text of the pages.
    font.pixelSize: Math.min(Theme.small, Theme.px(26))
    implicitHeight: Theme.touchTarget
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)

    background: Rectangle {
        border.color: root.visualFocus ? Theme.text : root.chosen ? Theme.primary : Theme.line
        border.width: root.visualFocus ? Theme.px(4) : Theme.px(2)
        color: root.chosen ? Theme.primary : Theme.paper
        radius: Theme.radius
    }
    contentItem: Text {
        color: root.ink
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }
}
