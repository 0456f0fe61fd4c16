pragma ComponentBehavior: Bound
import QtQuick

// A number or a state, and what it is.
Rectangle {
    id: root

    required property string label
    required property string value
    property string name: ""
    property color tint: Theme.text

    color: Theme.wash
    implicitHeight: figures.implicitHeight + 2 * Theme.px(14)
    radius: Theme.radius

    Column {
        id: figures

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)
        width: parent.width - 2 * Theme.px(20)
        x: Theme.px(20)

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: root.label
            width: parent.width
        }

        Words {
            color: root.tint
            font.bold: true
            font.pixelSize: Theme.entry
            objectName: root.name
            text: root.value
            width: parent.width
        }
    }
}
