pragma ComponentBehavior: Bound
import QtQuick

// One answer as it will be kept, and the way to change it.
Item {
    id: root

    required property string label
    required property string value
    property string changeName: ""

    signal change

    implicitHeight: Math.max(button.height, words.implicitHeight) + Theme.px(12)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: button.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: root.label
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.body
            text: root.value
            width: parent.width
        }
    }

    QuietButton {
        id: button

        Accessible.name: qsTr("Change: %1").arg(root.label)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.small
        objectName: root.changeName
        text: qsTr("Change")
        told: qsTr("To the page where it is given")

        onClicked: root.change()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.hairline
        height: Theme.px(1)
        width: parent.width
    }
}
