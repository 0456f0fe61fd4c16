pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Nobody has touched the kiosk for a while: ask, count down, forget.
Rectangle {
    id: root

    required property Idle idle

    color: Theme.shade
    visible: root.idle.seconds > 0

    // Nothing beneath can be touched while the question is asked.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.paper
        height: column.height + 2 * Theme.margin
        radius: Theme.radius
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(760))

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.px(24)
            width: parent.width - 2 * Theme.margin

            Words {
                Accessible.role: Accessible.Heading
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.title
                text: qsTr("Are you still there?")
                width: parent.width
            }

            Text {
                Accessible.ignored: true
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.px(120)
                lineHeight: 0.9
                text: root.idle.seconds
                // Large letters need the room, and the sentence says the number, too.
                visible: Theme.textScale < 1.5
            }

            Words {
                text: qsTr("In %Ln seconds everything you typed will be erased.", "", root.idle.seconds)
                width: parent.width
            }

            BigButton {
                objectName: "stay"
                text: qsTr("I need more time")
                told: qsTr("Keeps everything you typed")
                width: parent.width

                onClicked: root.idle.stay()
            }
        }
    }
}
