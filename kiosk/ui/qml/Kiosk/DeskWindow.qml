pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The organizer's desk: the door, then one section beside the others.
KioskWindow {
    id: root

    required property Desk desk
    readonly property Work work: root.desk.working as Work
    readonly property bool inside: root.desk.page === "ready"

    language: root.desk.language as Language
    minimumHeight: 600
    minimumWidth: 600
    title: root.desk.title

    Loader {
        anchors.fill: parent
        sourceComponent: root.inside ? sections : door
    }

    DeskBusy {
        anchors.fill: parent
        visible: root.work.busy !== ""
        work: root.work

        onStopped: root.inside ? root.work.cancel() : root.desk.lock()
    }

    LanguageBar {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        language: root.language
        visible: !root.keyboardUp
    }

    Component {
        id: door

        OrganizerDoor {
            backVisible: root.desk.page === "words" && root.desk.keepsKey
            keyboardUp: root.keyboardUp
            page: root.desk.page
            papers: root.desk.papers as Papers
            problem: root.desk.problem
            wordsTold: qsTr("Type the 33 words from the recovery sheet. They open what was signed.")

            onBack: root.desk.goBack()
            onUnlocked: passphrase => root.desk.unlock(passphrase)
            onWordsAsked: root.desk.askWords()
        }
    }

    Component {
        id: sections

        DeskSections {
            desk: root.desk
            keyboardUp: root.keyboardUp
        }
    }
}
