pragma ComponentBehavior: Bound
import QtQuick

// One way among several, with a sentence about it; all of it is the target.
ActionButton {
    id: root

    required property string title
    required property string explanation
    required property string name
    // Where one of several is in force, it shows.
    property bool marked: false

    signal chosen

    Accessible.name: root.title
    bottomPadding: Theme.px(20)
    leftPadding: Theme.px(28)
    objectName: root.name
    rightPadding: Theme.px(28)
    told: root.explanation
    topPadding: Theme.px(20)

    background: Rectangle {
        border.color: root.visualFocus ? Theme.text : Theme.primary
        border.width: Theme.px(root.visualFocus || root.marked ? 4 : 2)
        color: root.down || root.marked ? Theme.wash : Theme.paper
        radius: Theme.radius
    }
    contentItem: Column {
        spacing: Theme.px(6)

        Words {
            Accessible.ignored: true
            color: Theme.primary
            font.bold: true
            font.pixelSize: Theme.heading
            text: root.title
            width: parent.width
        }

        Words {
            Accessible.ignored: true
            text: root.explanation
            width: parent.width
        }
    }

    onClicked: root.chosen()
}
