pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// A volunteer signs for somebody who cannot: who they are, and how the person agreed.
PageFrame {
    id: root

    required property SigningSession session
    readonly property Hand hand: root.session.hand as Hand

    step: 2
    title: qsTr("Sign with a witness")

    onBack: root.session.goBack()
    onForward: root.session.goOn()

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1000)
        spacing: Theme.px(18)

        Words {
            text: qsTr("For a volunteer: read the appeal and the consent to the person, and go on only if they agree. Your name is kept with the signature and printed beside it.")
            visible: !root.keyboardUp
            width: parent.width
        }

        AnswerField {
            field: root.hand.witness as Field
            width: parent.width

            onAccepted: note.begin()
        }

        AnswerField {
            id: note

            field: root.hand.note as Field
            last: true
            width: parent.width

            onAccepted: root.forceActiveFocus()
        }
    }
}
