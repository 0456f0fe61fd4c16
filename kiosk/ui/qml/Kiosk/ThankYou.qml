pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Shown only once the signature is on disk.
PageFrame {
    id: root

    required property SigningSession session
    readonly property Language language: root.session.language as Language

    backText: qsTr("Not right? Take it back")
    backVisible: root.session.canTakeBack
    forwardName: "done"
    forwardText: qsTr("Done: next person")
    keyboardUp: false
    step: 4
    title: qsTr("Thank you. Your signature is recorded.")

    onBack: root.session.takeBack()
    onForward: root.session.finish()

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1000)
        spacing: Theme.px(24)

        GoalBar {
            before: root.session.count - 1
            count: root.session.count
            goal: root.session.goal
            locale: root.language.locale
            width: parent.width
        }

        OfficialStep {
            locale: root.language.locale
            width: parent.width
            words: root.session.text as PetitionText
        }

        QuietButton {
            objectName: "family"
            text: qsTr("Another person at the same address")
            visible: root.session.canTakeBack
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.session.sameAddress()
        }
    }
}
