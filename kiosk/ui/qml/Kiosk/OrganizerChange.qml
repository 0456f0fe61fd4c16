pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// Something is decided anew: names, passphrase or PIN. One task a page.
PageFrame {
    id: root

    required property Organizer organizer
    readonly property string page: root.organizer.page
    readonly property bool anew: ["names", "petition"].includes(root.organizer.outcome)

    function heading(): string {
        switch (root.page) {
        case "names":
            return qsTr("Event and kiosk name");
        case "newPassphrase":
            return qsTr("A new passphrase");
        case "again":
            return qsTr("Type it once more");
        case "newPin":
            return qsTr("A new volunteer PIN");
        case "saving":
            return qsTr("Saving…");
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
        case "names":
            return qsTr("Each name is one line of at most 80 characters.");
        default:
            return qsTr("This could not be saved. Nothing has changed; please try again.");
        }
    }

    function outcome(): string {
        switch (root.organizer.outcome) {
        case "pin":
            return qsTr("From now on the new PIN opens the volunteer page.");
        case "names":
            return qsTr("The kiosk now starts anew, with these names. What was signed before keeps its own.");
        case "petition":
            return qsTr("The kiosk now starts anew, with this version. What was signed before keeps the words that people read then.");
        default:
            return qsTr("From now on the new passphrase opens everything signed here. Keep its paper away from the kiosk.");
        }
    }

    function goOn(): void {
        switch (root.page) {
        case "names":
            root.organizer.rename(event.input.text, kiosk.input.text);
            break;
        case "newPassphrase":
            root.organizer.choosePassphrase(chosen.input.text);
            break;
        case "again":
            root.organizer.repeatPassphrase(repeated.input.text);
            break;
        case "newPin":
            root.organizer.choosePin(pin.input.text, pinAgain.input.text);
            break;
        default:
            if (root.anew)
                root.organizer.startAnew();
            else
                root.organizer.goBack();
        }
    }

    backVisible: !["saving", "saved"].includes(root.page)
    forwardName: "recovering.forward"
    forwardText: root.page !== "saved" ? qsTr("Continue") : root.anew ? qsTr("Start anew") : qsTr("Done")
    forwardTold: root.page !== "saved" ? qsTr("To the next page") : qsTr("To the page before; nothing is lost")
    forwardVisible: root.page !== "saving"
    title: root.heading()

    onBack: root.organizer.goBack()
    onForward: root.goOn()
    onPageChanged: root.forceActiveFocus()

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(18)

        Notice {
            bad: true
            objectName: "recovering.problem"
            text: root.explain(root.organizer.problem)
            width: parent.width
        }

        TextEntry {
            id: event

            label: qsTr("Event")
            longest: 80
            name: "organizer.event"
            text: root.organizer.names.event
            visible: root.page === "names"
            width: parent.width

            onAccepted: kiosk.input.forceActiveFocus()
        }

        TextEntry {
            id: kiosk

            label: qsTr("Name of this kiosk")
            last: true
            longest: 80
            name: "organizer.kiosk"
            text: root.organizer.names.kiosk
            visible: root.page === "names"
            width: parent.width

            onAccepted: root.forceActiveFocus()
        }

        Words {
            text: qsTr("It opens every signature taken here. Write these six words on paper and give the paper to the organizer. You may type a passphrase of your own instead.")
            visible: root.page === "newPassphrase" && !root.keyboardUp
            width: parent.width
        }

        TextEntry {
            id: chosen

            hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
            label: qsTr("Passphrase")
            last: true
            name: "recovering.chosen"
            text: root.organizer.offered
            visible: root.page === "newPassphrase"
            width: parent.width

            onAccepted: root.forceActiveFocus()
        }

        TextEntry {
            id: repeated

            hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
            label: qsTr("Passphrase, from your paper")
            last: true
            name: "recovering.again"
            visible: root.page === "again"
            width: parent.width

            onAccepted: root.forceActiveFocus()
        }

        TextEntry {
            id: pin

            echoMode: TextInput.Password
            hints: Qt.ImhDigitsOnly
            label: qsTr("PIN of 6 to 12 digits")
            name: "recovering.pinNew"
            visible: root.page === "newPin"
            width: parent.width

            onAccepted: pinAgain.input.forceActiveFocus()
        }

        TextEntry {
            id: pinAgain

            echoMode: TextInput.Password
            hints: Qt.ImhDigitsOnly
            label: qsTr("The same PIN again")
            last: true
            name: "recovering.pinAgain"
            visible: root.page === "newPin"
            width: parent.width

            onAccepted: root.forceActiveFocus()
        }

        ProgressBar {
            indeterminate: true
            visible: root.page === "saving"
            width: parent.width
        }

        Words {
            objectName: "recovering.done"
            text: root.outcome()
            visible: root.page === "saved"
            width: parent.width
        }
    }
}
