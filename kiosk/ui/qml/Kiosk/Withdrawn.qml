pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The person took it back: said plainly, counted no more.
PageFrame {
    id: root

    required property SigningSession session

    backVisible: false
    forwardName: "done"
    forwardTold: qsTr("Clears the screen")
    forwardText: qsTr("Done: next person")
    keyboardUp: false
    title: qsTr("Your signature has been taken back.")

    onForward: root.session.finish()

    Words {
        text: qsTr("It will not be counted, and it will not appear on any sheet.")
        width: parent.width
    }
}
