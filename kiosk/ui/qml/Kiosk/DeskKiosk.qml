pragma ComponentBehavior: Bound
import QtQuick

// One kiosk: what it took, its check code to compare with the volunteer's paper, and whether anything is missing.
Rectangle {
    id: root

    required property var kiosk
    required property string name
    required property string stateTold

    color: Theme.wash
    implicitHeight: told.implicitHeight + 2 * Theme.px(14)
    radius: Theme.radius

    Column {
        id: told

        anchors.left: parent.left
        anchors.margins: Theme.px(20)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Words {
            font.bold: true
            objectName: root.name
            text: qsTr("%Ln signatures, check code %1", "", root.kiosk.signatures).arg(root.kiosk.code)
            width: parent.width
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: [qsTr("Kiosk %1").arg(root.kiosk.kiosk), ...root.kiosk.events].join(" · ")
            width: parent.width
        }

        Words {
            color: root.kiosk.is_whole ? Theme.muted : Theme.error
            font.pixelSize: Theme.small
            objectName: root.name + ".state"
            text: root.stateTold
            width: parent.width
        }
    }
}
