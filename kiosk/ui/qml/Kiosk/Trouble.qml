pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The disk said no. Nothing typed is lost; nothing is thanked for.
PageFrame {
    id: root

    required property SigningSession session

    backText: qsTr("Back")
    forwardName: "retry"
    forwardTold: qsTr("Saves it once more")
    forwardText: qsTr("Try again")
    keyboardUp: false
    title: qsTr("Not saved yet")

    onBack: root.session.goBack()
    onForward: root.session.retry()

    Notice {
        bad: true
        text: qsTr("Please call a volunteer. Nothing you typed is lost.")
        width: Math.min(parent.width, Theme.readable)
    }
}
