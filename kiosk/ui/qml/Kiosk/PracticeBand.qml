pragma ComponentBehavior: Bound
import QtQuick

// Above every page while somebody only tries them out.
Rectangle {
    id: root

    color: Theme.action
    height: visible ? words.implicitHeight + Theme.px(16) : 0

    Words {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.actionText
        font.bold: true
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        objectName: "practice"
        text: qsTr("Practice: nothing is kept, and nobody is counted.")
    }
}
