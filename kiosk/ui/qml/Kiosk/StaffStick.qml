pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Which stick is to hold a copy of everything signed.
PageFrame {
    id: root

    required property Staff staff

    forwardName: "lookAgain"
    forwardText: qsTr("Look again")
    forwardTold: qsTr("Shows the sticks that are plugged in")
    title: qsTr("Second copy on a stick")

    onBack: root.staff.back()
    onForward: root.staff.askStick()

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(20)

        Words {
            text: root.staff.sticks.length > 0 ? qsTr("Every signature is then kept on this stick, too, sealed. Leave it plugged in; if it is pulled, signing goes on, and it catches up when it is back.") : qsTr("No stick is plugged in. Plug one in and look again.")
            width: parent.width
        }

        Repeater {
            model: root.staff.sticks

            StickButton {
                required property int index
                required property string modelData

                folder: modelData
                objectName: "stick." + index
                told: qsTr("Puts the copy there")
                words: qsTr("Use %1")
                width: parent.width

                onClicked: root.staff.keepCopy(modelData)
            }
        }

        Notice {
            bad: true
            objectName: "stick.trouble"
            text: root.staff.stickTrouble === "other" ? qsTr("On this stick is a copy from another time or kiosk. It was left as it is; please take another stick.") : root.staff.stickTrouble === "away" ? qsTr("This stick cannot be written. Please try another one.") : ""
            width: parent.width
        }
    }
}
