pragma ComponentBehavior: Bound
import QtQuick

// The edge of what can be filled in: heavier where one is, red where something is wrong.
Rectangle {
    id: root

    property bool active: false
    property bool wrong: false

    border.color: root.wrong ? Theme.error : root.active ? Theme.primary : Theme.line
    border.width: root.active || root.wrong ? Theme.px(4) : Theme.px(2)
    color: Theme.paper
    radius: Theme.px(10)
}
