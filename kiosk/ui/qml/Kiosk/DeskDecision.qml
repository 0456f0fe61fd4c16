pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// A decision that holds, and the way to undo it.
Rectangle {
    id: root

    required property var decision
    required property Language language
    required property string name
    required property string verdict

    signal undone

    color: Theme.wash
    implicitHeight: Math.max(told.implicitHeight, undo.implicitHeight) + 2 * Theme.px(14)
    radius: Theme.radius

    Column {
        id: told

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: undo.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Words {
            font.bold: true
            objectName: root.name
            text: root.decision.names.join(", ")
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.small
            text: [root.verdict, qsTr("%Ln signatures", "", root.decision.many), root.language.day(root.decision.day)].join(" · ")
            width: parent.width
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: root.decision.reason
            visible: text !== ""
            width: parent.width
        }
    }

    QuietButton {
        id: undo

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        objectName: root.name + ".undo"
        text: qsTr("Undo")
        told: qsTr("This decision holds no more")

        onClicked: root.undone()
    }
}
