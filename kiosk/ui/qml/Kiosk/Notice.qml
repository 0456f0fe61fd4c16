pragma ComponentBehavior: Bound
import QtQuick

// A sentence set apart: a problem, a promise, an answer.
Rectangle {
    id: root

    property string text: ""
    property bool bad: false

    color: root.bad ? Theme.errorWash : Theme.wash
    implicitHeight: words.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    visible: root.text !== ""

    Rectangle {
        color: root.bad ? Theme.error : Theme.primary
        height: parent.height - 2 * Theme.px(10)
        radius: width / 2
        width: Theme.px(6)
        x: Theme.px(10)
        y: Theme.px(10)
    }

    Words {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: root.bad ? Theme.error : Theme.text
        font.pixelSize: Theme.small
        text: root.text
    }
}
