pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// Who is the organizer? The passphrase tells, or the words of the recovery sheet.
PageFrame {
    id: root

    // `passphrase`, `words` or `opening`
    required property string page
    required property string problem
    required property Papers papers
    property string wordsTold: qsTr("Type the 33 words from the recovery sheet. They prove that the paper opens what is signed here, and let the organizer choose a new passphrase or PIN. Nothing signed is touched.")
    readonly property bool byWords: root.page === "words"
    readonly property bool opening: root.page === "opening"

    signal unlocked(string passphrase)
    signal wordsAsked

    function explain(problem: string): string {
        return problem === "" ? "" : problem === "passphrase" ? qsTr("This passphrase does not open the organizer key.") : Faults.explain(problem);
    }

    backTold: qsTr("To the page before; nothing typed is kept")
    backVisible: !root.opening
    forwardName: "unlock"
    forwardText: qsTr("Open")
    forwardTold: qsTr("Tries this passphrase")
    forwardVisible: root.page === "passphrase"
    title: root.byWords ? qsTr("Recovery words") : root.opening ? qsTr("Opening the organizer key…") : qsTr("For the organizer")

    onForward: root.unlocked(passphrase.input.text)
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
            problem: root.explain(root.problem)
            visible: root.page === "passphrase"
            width: parent.width

            onAccepted: root.unlocked(passphrase.input.text)
        }

        QuietButton {
            objectName: "askWords"
            text: qsTr("The recovery words instead")
            told: qsTr("Asks for the words of the recovery sheet")
            visible: passphrase.visible && !root.keyboardUp
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.wordsAsked()
        }

        Words {
            text: root.wordsTold
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
