pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Which petition, in which languages; where; and the volunteer's PIN.
PageFrame {
    id: root

    required property SetUp setUp
    readonly property Language language: root.setUp.language as Language
    readonly property string stepName: root.setUp.step

    function heading(): string {
        switch (root.stepName) {
        case "petition":
            return qsTr("Set up this kiosk");
        case "organizer":
            return qsTr("Who signed this petition?");
        case "event":
            return qsTr("Where will it stand?");
        default:
            return qsTr("Choose a volunteer PIN");
        }
    }

    function explain(problem: string): string {
        switch (problem) {
        case "":
            return "";
        case "missing":
            return qsTr("Please fill in both.");
        case "pin_form":
            return qsTr("A PIN has 6 to 12 digits.");
        case "differs":
            return qsTr("The two are not the same. Please type them again.");
        case "other_words":
            return qsTr("Then please stop here: somebody else signed this petition. Nothing was set up. Ask the organizer for the right one.");
        default:
            return qsTr("The kiosk could not be set up.");
        }
    }

    function goOn(): void {
        switch (root.stepName) {
        case "event":
            root.setUp.name(event.input.text, kiosk.input.text);
            break;
        case "pin":
            root.setUp.choosePin(pin.input.text, again.input.text);
            break;
        default:
            root.setUp.goOn();
        }
    }

    backVisible: root.stepName !== "petition"
    forwardText: root.stepName === "organizer" ? qsTr("They are the same") : qsTr("Continue")
    forwardVisible: root.setUp.problem !== "other_words"
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
            spacing: Theme.px(14)
            visible: root.stepName === "petition"
            width: parent.width

            Words {
                text: qsTr("This kiosk will gather signatures for")
                width: parent.width
            }

            Words {
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.heading
                text: root.setUp.title
                width: parent.width
            }

            Words {
                text: qsTr("in these languages:")
                width: parent.width
            }

            Repeater {
                model: root.language.choices

                CheckRow {
                    id: row

                    required property string modelData

                    checked: root.setUp.chosenLanguages.includes(row.modelData)
                    font.pixelSize: Theme.body
                    objectName: "offer." + row.modelData
                    told: qsTr("Offered to everyone who signs")
                    text: row.modelData === "fr" ? "Français" : row.modelData === "uk" ? "Українська" : "English"

                    onToggled: {
                        root.setUp.offerLanguage(row.modelData, row.checked);
                        row.checked = Qt.binding(() => root.setUp.chosenLanguages.includes(row.modelData));
                    }
                }
            }

            Notice {
                objectName: "setup.way"
                text: root.setUp.sixWords === "" ? qsTr("This petition is not signed by its organizer: this computer will also keep the organizer key, under a passphrase.") : qsTr("This petition is signed by its organizer: this kiosk will only write. Nothing on it opens a signature.")
                width: parent.width
            }

            Words {
                color: Theme.muted
                font.pixelSize: Theme.small
                text: qsTr("The first language is the one shown to each new person. You will need pen and paper, and ten minutes.")
                width: parent.width
            }
        }

        Column {
            spacing: Theme.px(24)
            visible: root.stepName === "organizer"
            width: parent.width

            Words {
                text: qsTr("Compare these six words with those that the organizer gave you, on paper or by voice. They show that nobody changed the petition, or the key that everything is sealed to.")
                width: parent.width
            }

            Grid {
                id: six

                columns: parent.width > Theme.pt(560) ? 3 : 2
                spacing: Theme.gap
                width: parent.width

                Repeater {
                    model: root.setUp.sixWords.split(" ")

                    Rectangle {
                        id: one

                        required property int index
                        required property string modelData

                        color: Theme.wash
                        implicitHeight: word.implicitHeight + 2 * Theme.px(18)
                        radius: Theme.radius
                        width: (six.width - (six.columns - 1) * six.spacing) / six.columns

                        Words {
                            id: word

                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.primary
                            font.bold: true
                            font.pixelSize: Theme.heading
                            objectName: "six." + one.index
                            text: (one.index + 1) + "  " + one.modelData
                            width: parent.width - 2 * Theme.px(18)
                            x: Theme.px(18)
                        }
                    }
                }
            }

            QuietButton {
                objectName: "setup.differ"
                text: qsTr("They differ")
                told: qsTr("Says what to do then")

                onClicked: root.setUp.wordsDiffer()
            }
        }

        Column {
            spacing: Theme.px(18)
            visible: root.stepName === "event"
            width: parent.width

            TextEntry {
                id: event

                hint: qsTr("Rally at City Hall, 1 May")
                label: qsTr("Event")
                longest: 80
                name: "setup.event"
                width: parent.width

                onAccepted: kiosk.input.forceActiveFocus()
            }

            TextEntry {
                id: kiosk

                hint: qsTr("Table 1")
                label: qsTr("Name of this kiosk")
                longest: 80
                name: "setup.kiosk"
                width: parent.width

                onAccepted: root.forceActiveFocus()
            }
        }

        Column {
            spacing: Theme.px(18)
            visible: root.stepName === "pin"
            width: parent.width

            Words {
                text: qsTr("Volunteers hold the top left corner for two seconds and type this PIN. It shows counts, never names.")
                visible: !root.keyboardUp
                width: parent.width
            }

            TextEntry {
                id: pin

                echoMode: TextInput.Password
                hints: Qt.ImhDigitsOnly
                label: qsTr("PIN of 6 to 12 digits")
                name: "setup.pin"
                width: parent.width

                onAccepted: again.input.forceActiveFocus()
            }

            TextEntry {
                id: again

                echoMode: TextInput.Password
                hints: Qt.ImhDigitsOnly
                label: qsTr("The same PIN again")
                name: "setup.pinAgain"
                width: parent.width

                onAccepted: root.forceActiveFocus()
            }
        }
    }
}
