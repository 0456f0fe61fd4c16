pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The recovery sheets, saved and printed; then their words typed from the paper, as a drill.
PageFrame {
    id: root

    required property SetUp setUp
    readonly property Papers papers: root.setUp.papers as Papers
    readonly property bool drilling: root.setUp.step === "drill"

    function explain(problem: string): string {
        switch (problem) {
        case "":
            return "";
        case "sheet_missing":
            return qsTr("Please save the recovery sheet first.");
        case "not_installed":
            return qsTr("The kiosk could not be set up.");
        default:
            return qsTr("The recovery sheet was not saved.");
        }
    }

    backVisible: false
    forwardText: root.drilling && !root.papers.proved ? qsTr("Later") : qsTr("Continue")
    forwardTold: root.drilling && !root.papers.proved ? qsTr("The volunteer page reminds you") : qsTr("To the next page")
    step: root.setUp.stepNumber
    steps: root.setUp.steps
    title: root.drilling ? qsTr("Try the paper") : qsTr("Save the recovery sheet")

    onForward: root.setUp.goOn()

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

        Words {
            text: qsTr("Type the words from the printed paper, now, before anybody signs. Only this shows that the paper will open the signatures one day.")
            visible: root.drilling && !root.keyboardUp && !root.papers.proved
            width: parent.width
        }

        RecoveryWords {
            keyboardUp: root.keyboardUp
            papers: root.papers
            visible: root.drilling
            width: parent.width
        }

        Column {
            spacing: Theme.px(18)
            visible: !root.drilling
            width: parent.width

            Words {
                text: qsTr("If the passphrase is ever lost, the words on paper open the signatures. If both are lost, nobody can. Save the sheet on a USB stick, print it, and keep it away from the kiosk.")
                width: parent.width
            }

            Repeater {
                model: [1, 3]

                WayCard {
                    required property int modelData

                    Accessible.checkable: true
                    Accessible.checked: root.setUp.sheets === modelData
                    explanation: modelData === 1 ? qsTr("Whoever has it opens everything. If it is lost, only the passphrase is left.") : qsTr("Any two open everything, one alone opens nothing. Give each to another person.")
                    marked: root.setUp.sheets === modelData
                    name: "sheets." + modelData
                    title: modelData === 1 ? qsTr("One sheet") : qsTr("Three sheets")
                    width: parent.width

                    onChosen: root.setUp.chooseSheets(modelData)
                }
            }

            Repeater {
                model: root.setUp.folders

                QuietButton {
                    required property int index
                    required property string modelData

                    objectName: "folder." + index
                    text: qsTr("Save in %1").arg(modelData)
                    told: qsTr("Puts the sheet there")
                    width: parent.width

                    onClicked: root.setUp.saveRecovery(modelData)
                }
            }

            Notice {
                objectName: "setup.sheet"
                text: root.setUp.sheet === "" ? "" : qsTr("Saved: %1").arg(root.setUp.sheet) + "\n" + qsTr("Whoever holds this file can read every signature. Once it is printed, delete it.")
                width: parent.width
            }

            QuietButton {
                objectName: "setup.print"
                text: qsTr("Open it for printing")
                told: qsTr("Shows it in this computer’s own program")
                visible: root.setUp.sheet !== ""

                onClicked: root.setUp.showForPrinting()
            }

            Notice {
                bad: true
                text: root.setUp.printed ? "" : qsTr("Nothing on this computer opens a PDF. Please print the sheet from another one.")
                width: parent.width
            }
        }
    }
}
