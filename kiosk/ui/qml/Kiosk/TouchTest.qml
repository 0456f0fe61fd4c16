pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Does the screen answer everywhere, and does it take ink? Five discs to tap, and a line to draw between them.
Item {
    id: root

    required property SelfTest test

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.px(3)
        color: Theme.paper
        radius: Theme.radius

        InkPad {
            Accessible.description: qsTr("Draw with a finger, a pen or a mouse")
            Accessible.name: qsTr("A place to draw a line")
            Accessible.role: Accessible.Canvas
            anchors.fill: parent
            anchors.margins: Theme.px(4)
            inkColor: Theme.text
            objectName: "touch.pad"
            pen: root.test.pen as Pen
            strokes: root.test.strokes as Strokes
        }
    }

    Repeater {
        model: root.test.spots

        ActionButton {
            id: spot

            required property int index
            required property bool modelData

            Accessible.name: qsTr("Disc %1").arg(spot.index + 1)
            height: width
            objectName: "spot." + spot.index
            told: spot.modelData ? qsTr("Tapped") : qsTr("Tap it")
            width: Theme.px(96)
            x: spot.index === 4 ? (root.width - width) / 2 : spot.index % 2 ? root.width - width - Theme.gap : Theme.gap
            y: spot.index === 4 ? (root.height - height) / 2 : spot.index > 1 ? root.height - height - Theme.gap : Theme.gap

            background: Rectangle {
                border.color: Theme.primary
                border.width: Theme.px(3)
                color: spot.modelData ? Theme.primary : Theme.action
                radius: width / 2
            }
            contentItem: Text {
                color: Theme.paper
                font.bold: true
                font.pixelSize: Theme.px(40)
                horizontalAlignment: Text.AlignHCenter
                text: spot.modelData ? "✓" : ""
                verticalAlignment: Text.AlignVCenter
            }

            onClicked: root.test.touch(spot.index)
        }
    }
}
