pragma ComponentBehavior: Bound
import QtQuick

// A name, a bar and a number for each of a group.
Column {
    id: root

    required property var bars
    required property string name
    required property string title

    spacing: Theme.px(6)

    Words {
        Accessible.role: Accessible.Heading
        color: Theme.primary
        font.bold: true
        text: root.title
        width: root.width
    }

    Repeater {
        model: root.bars

        Item {
            id: line

            required property int index
            required property var modelData

            height: label.implicitHeight
            width: root.width

            Words {
                id: label

                Accessible.name: line.modelData.name + ": " + line.modelData.count
                font.pixelSize: Theme.small
                objectName: root.name + "." + line.index
                text: line.modelData.name
                width: parent.width * 0.44
            }

            Rectangle {
                anchors.left: label.right
                anchors.leftMargin: Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                height: Theme.px(18)
                radius: Theme.px(4)
                width: Math.max(Theme.px(3), (line.width - label.width - Theme.px(24) - number.implicitWidth) * line.modelData.share)
            }

            Words {
                id: number

                Accessible.ignored: true
                anchors.right: parent.right
                color: Theme.muted
                font.pixelSize: Theme.small
                text: line.modelData.count
            }
        }
    }
}
