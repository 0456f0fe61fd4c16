pragma ComponentBehavior: Bound
import QtQuick

// One of the counts that are told apart: what it is, how many, and as of when.
Rectangle {
    id: root

    required property string label
    required property string name
    required property string value
    property string told: ""
    property string asOf: ""

    color: Theme.wash
    implicitHeight: words.implicitHeight + 2 * Theme.px(18)
    radius: Theme.radius

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.px(20)
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.px(4)

        Words {
            color: Theme.primary
            font.bold: true
            font.pixelSize: Theme.small
            text: root.label
            width: parent.width
        }

        Words {
            Accessible.name: root.label + ": " + root.value
            font.bold: true
            font.pixelSize: Theme.title
            objectName: root.name
            text: root.value
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.small
            objectName: root.name + ".told"
            text: root.told
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: root.asOf
            visible: text !== ""
            width: parent.width
        }
    }
}
