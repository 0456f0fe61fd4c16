pragma ComponentBehavior: Bound
import QtQuick

// A section of the desk: its name, its content, and what can be done with all of it at the foot.
Item {
    id: root

    property string title: ""
    property bool wide: root.width >= Theme.px(820)
    default property alias content: middle.data
    property alias actions: foot.data

    Component.onCompleted: root.Accessible.announce(root.title)

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        color: Theme.primary
        font.bold: true
        font.pixelSize: Theme.title
        text: root.title
        width: root.wide ? parent.width - Theme.px(420) : parent.width
    }

    Item {
        id: middle

        anchors.bottom: foot.top
        anchors.bottomMargin: foot.height > 0 ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap
    }

    Flow {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(10)
    }
}
