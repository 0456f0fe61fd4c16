pragma ComponentBehavior: Bound
import QtQuick

// A sheet or a source in the list; it opens to be looked at again.
ActionButton {
    id: root

    required property var line
    required property string name
    required property string kind
    required property string counted
    required property string when

    Accessible.name: [root.kind, root.line.name, root.counted, root.when].join(", ")
    bottomPadding: Theme.px(10)
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(20)
    objectName: root.name
    rightPadding: Theme.px(20)
    told: qsTr("Opens it, to change or remove it")
    topPadding: Theme.px(10)

    background: Rectangle {
        border.color: root.visualFocus ? Theme.primary : Theme.hairline
        border.width: Theme.px(root.visualFocus ? 4 : 2)
        color: root.down ? Theme.wash : Theme.paper
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: count.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Words {
                Accessible.ignored: true
                font.bold: true
                font.pixelSize: Theme.small
                objectName: root.name + ".name"
                text: root.line.name
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.muted
                font.pixelSize: Theme.small
                text: [root.kind, root.when].join(" · ")
                width: parent.width
            }
        }

        Words {
            id: count

            Accessible.ignored: true
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            horizontalAlignment: Text.AlignRight
            text: root.counted
            width: Math.min(implicitWidth, parent.width * 0.5)
        }
    }
}
