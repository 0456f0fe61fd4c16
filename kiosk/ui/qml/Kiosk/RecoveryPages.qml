pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// The way back with the recovery words: a drill, a new passphrase, a new PIN. One task a page.
PageFrame {
    id: root

    required property Recovering recovering
    readonly property Papers papers: root.recovering.papers as Papers
    readonly property string page: root.recovering.page

    function heading(): string {
        switch (root.page) {
        case "words":
            return qsTr("Recovery words");
        case "proved":
            return qsTr("The words are right");
        case "passphrase":
            return qsTr("A new passphrase");
        case "again":
            return qsTr("Type it once more");
        case "pin":
            return qsTr("A new volunteer PIN");
        case "working":
            return qsTr("Locking the organizer key…");
        default:
            return qsTr("Done");
        }
    }

    function explain(problem: string): string {
        switch (problem) {
        case "":
            return "";
        case "pin_form":
            return qsTr("A PIN has 6 to 12 digits.");
        case "passphrase_short":
            return qsTr("A passphrase has at least 16 characters. The one offered is a good one.");
        case "differs":
            return qsTr("The two are not the same. Please type them again.");
        default:
            return qsTr("This could not be saved. Nothing has changed; please try again.");
        }
    }

    function goOn(): void {
        switch (root.page) {
        case "passphrase":
            root.recovering.choosePassphrase(chosen.input.text);
            break;
        case "again":
            root.recovering.repeatPassphrase(repeated.input.text);
            break;
        case "pin":
            root.recovering.choosePin(pin.input.text, pinAgain.input.text);
            break;
        default:
            root.recovering.finish();
        }
    }

    backVisible: ["words", "passphrase", "again", "pin"].includes(root.page)
    forwardName: "recovering.forward"
    forwardText: ["proved", "done"].includes(root.page) ? qsTr("Done") : qsTr("Continue")
    forwardTold: ["proved", "done"].includes(root.page) ? qsTr("To the volunteer page") : qsTr("To the next page")
    forwardVisible: !["words", "working"].includes(root.page)
    title: root.heading()

    onBack: root.recovering.goBack()
    onForward: root.goOn()
    // The line that had the keyboard is gone with its page.
    onPageChanged: root.forceActiveFocus()

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(18)

        Notice {
            bad: true
            objectName: "recovering.problem"
            text: root.explain(root.recovering.problem)
            width: parent.width
        }

        Column {
            spacing: Theme.px(18)
            visible: root.page === "words"
            width: parent.width

            Words {
                text: qsTr("Type the 33 words from the recovery sheet. They prove that the paper opens what is signed here, and let the organizer choose a new passphrase or PIN. Nothing signed is touched.")
                visible: !root.keyboardUp
                width: parent.width
            }

            RecoveryWords {
                keyboardUp: root.keyboardUp
                papers: root.papers
                width: parent.width
            }
        }

        Column {
            spacing: Theme.px(18)
            visible: root.page === "proved"
            width: parent.width

            Words {
                text: qsTr("These words open what this kiosk takes.")
                width: parent.width
            }

            WayCard {
                explanation: qsTr("When the passphrase was forgotten. The old one opens nothing here any more.")
                name: "recovering.passphrase"
                title: qsTr("A new passphrase")
                visible: root.recovering.keepsKey
                width: parent.width

                onChosen: root.recovering.askPassphrase()
            }

            WayCard {
                explanation: qsTr("When the PIN was forgotten, or tried too often.")
                name: "recovering.pin"
                title: qsTr("A new volunteer PIN")
                width: parent.width

                onChosen: root.recovering.askPin()
            }
        }

        Column {
            spacing: Theme.px(18)
            visible: root.page === "passphrase"
            width: parent.width

            Words {
                text: qsTr("It opens every signature taken here. Write these six words on paper and give the paper to the organizer. You may type a passphrase of your own instead.")
                visible: !root.keyboardUp
                width: parent.width
            }

            TextEntry {
                id: chosen

                hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
                label: qsTr("Passphrase")
                name: "recovering.chosen"
                text: root.recovering.offered
                width: parent.width

                onAccepted: root.forceActiveFocus()
            }
        }

        TextEntry {
            id: repeated

            hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
            label: qsTr("Passphrase, from your paper")
            name: "recovering.again"
            visible: root.page === "again"
            width: parent.width

            onAccepted: root.forceActiveFocus()
        }

        Column {
            spacing: Theme.px(18)
            visible: root.page === "pin"
            width: parent.width

            TextEntry {
                id: pin

                echoMode: TextInput.Password
                hints: Qt.ImhDigitsOnly
                label: qsTr("PIN of 6 to 12 digits")
                name: "recovering.pinNew"
                width: parent.width

                onAccepted: pinAgain.input.forceActiveFocus()
            }

            TextEntry {
                id: pinAgain

                echoMode: TextInput.Password
                hints: Qt.ImhDigitsOnly
                label: qsTr("The same PIN again")
                name: "recovering.pinAgain"
                width: parent.width

                onAccepted: root.forceActiveFocus()
            }
        }

        ProgressBar {
            indeterminate: true
            visible: root.page === "working"
            width: parent.width
        }

        Words {
            objectName: "recovering.done"
            text: root.recovering.outcome === "pin" ? qsTr("From now on the new PIN opens the volunteer page.") : qsTr("From now on the new passphrase opens everything signed here. Keep its paper away from the kiosk.")
            visible: root.page === "done"
            width: parent.width
        }
    }
}
