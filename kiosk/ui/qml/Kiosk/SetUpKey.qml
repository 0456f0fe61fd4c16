pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// The organizer's passphrase, written down and typed again; the key; the recovery sheet.
PageFrame {
    id: root

    required property SetUp setUp
    readonly property string stepName: root.setUp.step

    function heading(): string {
        switch (root.stepName) {
        case "passphrase":
            return qsTr("The organizer’s passphrase");
        case "repeat":
            return qsTr("Type it once more");
        case "working":
            return root.setUp.sixWords === "" ? qsTr("Making the organizer key…") : qsTr("Setting up…");
        default:
            return qsTr("Ready");
        }
    }

    function explain(problem: string): string {
        switch (problem) {
        case "":
            return "";
        case "passphrase_short":
            return qsTr("A passphrase has at least 16 characters. The one offered is a good one.");
        case "differs":
            return qsTr("This is not the passphrase you chose. Please look at your paper.");
        default:
            return qsTr("The kiosk could not be set up.");
        }
    }

    function goOn(): void {
        switch (root.stepName) {
        case "passphrase":
            root.setUp.choosePassphrase(chosen.input.text);
            break;
        case "repeat":
            root.setUp.repeatPassphrase(repeated.input.text);
            break;
        default:
            root.setUp.goOn();
        }
    }

    backVisible: root.stepName === "passphrase" || root.stepName === "repeat"
    forwardText: root.stepName === "ready" ? qsTr("Start the kiosk") : qsTr("Continue")
    forwardVisible: root.stepName !== "working"
    step: root.setUp.stepNumber
    steps: root.setUp.steps
    title: root.heading()

    onBack: root.setUp.goBack()
    onForward: root.goOn()

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(18)

        Notice {
            bad: true
            objectName: "setup.problem"
            text: [root.explain(root.setUp.problem), Faults.explain(root.setUp.reason)].join("\n").trim()
            visible: root.setUp.problem !== ""
            width: parent.width
        }

        Column {
            spacing: Theme.px(18)
            visible: root.stepName === "passphrase"
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
                name: "setup.passphrase"
                text: root.setUp.offered
                width: parent.width

                onAccepted: root.forceActiveFocus()
            }
        }

        TextEntry {
            id: repeated

            hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
            label: qsTr("Passphrase, from your paper")
            name: "setup.repeat"
            visible: root.stepName === "repeat"
            width: parent.width

            onAccepted: root.forceActiveFocus()
        }

        ProgressBar {
            indeterminate: true
            visible: root.stepName === "working"
            width: parent.width
        }

        Column {
            spacing: Theme.px(18)
            visible: root.stepName === "ready"
            width: parent.width

            Words {
                objectName: "setup.way"
                text: root.setUp.sixWords === "" ? qsTr("This kiosk can now take signatures. This computer also keeps the organizer key, under the passphrase.") : qsTr("This kiosk can now take signatures. It can only write: nothing on this computer opens them.")
                width: parent.width
            }

            Words {
                color: Theme.muted
                text: qsTr("Organizer key fingerprint: %1").arg(root.setUp.fingerprint)
                visible: root.setUp.fingerprint !== ""
                width: parent.width
            }
        }
    }
}
