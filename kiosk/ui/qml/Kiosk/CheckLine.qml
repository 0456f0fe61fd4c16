pragma ComponentBehavior: Bound
import QtQuick

// One thing that was looked at: a mark, its name, what was found, and the way to mend it where there is one.
Item {
    id: root

    required property string name
    required property string label
    required property string value
    property string remedy: ""
    readonly property bool well: root.state === "well"
    readonly property color tint: root.state === "bad" ? Theme.error : root.well ? Theme.primary : Theme.actionText

    signal mend

    Accessible.name: root.label
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(words.implicitHeight, button.visible ? button.height : 0) + Theme.px(16)

    Rectangle {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        border.color: root.tint
        border.width: Theme.px(2)
        color: root.state === "look" ? Theme.action : root.state === "bad" ? Theme.errorWash : Theme.wash
        height: width
        radius: width / 2
        width: Theme.px(40)

        Text {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.tint
            font.bold: true
            font.pixelSize: Theme.px(22)
            objectName: "check." + root.name
            text: root.well ? "✓" : "!"
        }
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Words {
            font.bold: true
            text: root.label
            width: parent.width
        }

        Words {
            color: root.state === "bad" ? Theme.error : Theme.muted
            font.pixelSize: Theme.small
            text: root.value
            width: parent.width
        }
    }

    QuietButton {
        id: button

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        objectName: "mend." + root.name
        text: root.remedy
        told: root.label
        visible: root.remedy !== ""
        width: Math.min(implicitWidth, root.width * 0.4)

        onClicked: root.mend()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.hairline
        height: Theme.px(1)
        width: parent.width
    }
}
