pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// Who is the organizer? The passphrase tells, or the words of the recovery sheet.
PageFrame {
    id: root

    required property Organizer organizer
    readonly property Papers papers: root.organizer.papers as Papers
    readonly property bool byWords: root.organizer.page === "words"
    readonly property bool opening: root.organizer.page === "opening"

    function explain(problem: string): string {
        return problem === "" ? "" : problem === "passphrase" ? qsTr("This passphrase does not open the organizer key.") : Faults.explain(problem);
    }

    backTold: qsTr("To the page before; nothing typed is kept")
    backVisible: !root.opening
    forwardName: "unlock"
    forwardText: qsTr("Open")
    forwardTold: qsTr("Tries this passphrase")
    forwardVisible: root.organizer.page === "passphrase"
    title: root.byWords ? qsTr("Recovery words") : root.opening ? qsTr("Opening the organizer key…") : qsTr("For the organizer")

    onBack: root.organizer.goBack()
    onForward: root.organizer.unlock(passphrase.input.text)
    // The passphrase may have been sent off by its own Enter: its keyboard goes too.
    onOpeningChanged: root.forceActiveFocus()

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(20)

        TextEntry {
            id: passphrase

            // Typed words must be seen to be typed right on a screen; the page is behind the PIN.
            hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
            label: qsTr("Organizer passphrase")
            last: true
            name: "passphrase"
            problem: root.explain(root.organizer.problem)
            visible: root.organizer.page === "passphrase"
            width: parent.width

            onAccepted: root.organizer.unlock(passphrase.input.text)
        }

        QuietButton {
            objectName: "askWords"
            text: qsTr("The recovery words instead")
            told: qsTr("Asks for the words of the recovery sheet")
            visible: passphrase.visible && !root.keyboardUp
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.organizer.askWords()
        }

        Words {
            text: qsTr("Type the 33 words from the recovery sheet. They prove that the paper opens what is signed here, and let the organizer choose a new passphrase or PIN. Nothing signed is touched.")
            visible: root.byWords && !root.keyboardUp
            width: parent.width
        }

        RecoveryWords {
            keyboardUp: root.keyboardUp
            papers: root.papers
            visible: root.byWords
            width: parent.width
        }

        ProgressBar {
            indeterminate: true
            visible: root.opening
            width: parent.width
        }
    }
}
