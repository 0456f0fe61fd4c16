pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Dialogs

// What can be written for handing in, a card for each; one opens with its options on a page of its own.
DeskPage {
    id: root

    required property HandIn handIn
    required property Language language
    readonly property string thing: root.handIn.thing
    readonly property bool looking: root.handIn.preview.rows !== undefined

    function called(thing: string): string {
        return ({
                table: qsTr("Table"),
                sheets: qsTr("Signature sheets"),
                parliament: qsTr("Blank sheets for Parliament"),
                slips: qsTr("Slips"),
                receipt: qsTr("Hand-over receipt")
            })[thing] ?? "";
    }

    function meaning(thing: string): string {
        return ({
                table: qsTr("Everybody who counts, for a spreadsheet or a program of contacts. Names in clear."),
                sheets: qsTr("The petition with names and handwriting, to print and hand over. Names in clear."),
                parliament: root.handIn.choices.house.length > 0 ? qsTr("The official paper petition, to be signed with a pen. Nothing signed on a screen is on it.") : qsTr("This petition brings no official paper petition."),
                slips: qsTr("Six to a page, for people without a phone: the official petition while it is open, else what to do."),
                receipt: qsTr("What is in the folder and what was counted, for both to sign. Write it last.")
            })[thing] ?? "";
    }

    function told(written: var): string {
        const what = ({
                table: qsTr("%Ln rows", "", written.count),
                sheets: qsTr("%Ln signatures", "", written.count),
                parliament: qsTr("room for %Ln people", "", written.count),
                receipt: qsTr("%Ln files in it", "", written.count)
            })[written.thing];
        return [root.called(written.thing), what, written.path].filter(part => part !== undefined).join(" · ");
    }

    function explain(problem: string): string {
        switch (problem) {
        case "nothing":
            return qsTr("There is no file in this folder yet. Write the others first, or choose another folder.");
        case "rules":
            return qsTr("The paper petition breaks a rule of the House of Commons, and is not printed. “%1” names it.").arg("kiosk pack check --parliament");
        case "too_many":
            return qsTr("A workbook cannot hold so many rows. Please choose CSV.");
        default:
            return Faults.explain(problem);
        }
    }

    title: root.thing === "" ? qsTr("Hand in") : root.called(root.thing)

    actions: [
        QuietButton {
            objectName: "handin.back"
            text: qsTr("Back")
            told: qsTr("Nothing is written")
            visible: root.thing !== ""

            onClicked: root.handIn.goBack()
        },
        QuietButton {
            objectName: "handin.folder"
            text: qsTr("Another folder…")
            told: qsTr("Chooses where it is written")
            visible: !root.handIn.asked && !root.looking

            onClicked: folder.open()
        },
        BigButton {
            objectName: "handin.look"
            text: qsTr("Show the first rows")
            told: qsTr("Nothing is written yet")
            visible: root.thing === "table" && !root.looking && !root.handIn.asked

            onClicked: root.handIn.look()
        },
        BigButton {
            objectName: "handin.write"
            text: root.handIn.asked ? qsTr("Write it there") : qsTr("Write it")
            told: root.handIn.folder
            visible: root.thing !== "" && (root.thing !== "table" || root.looking)

            onClicked: root.handIn.write()
        }
    ]

    FolderDialog {
        id: folder

        onAccepted: root.handIn.useFolder(selectedFolder)
    }

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(14)

        Notice {
            bad: true
            objectName: "handin.problem"
            text: root.explain(root.handIn.problem)
            width: parent.width
        }

        Notice {
            objectName: "handin.written"
            text: root.thing === "" && root.handIn.written.path !== undefined ? qsTr("Written: %1").arg(root.told(root.handIn.written)) : ""
            width: parent.width
        }

        Notice {
            bad: true
            objectName: "handin.asked"
            text: root.handIn.asked ? qsTr("This folder is on a drive that can be taken away. Whoever finds the drive reads the names. Write it there?") : ""
            width: parent.width
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            objectName: "handin.into"
            text: qsTr("Into: %1").arg(root.handIn.folder)
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }

        Grid {
            id: cards

            columns: width >= Theme.pt(840) ? 2 : 1
            spacing: Theme.px(14)
            width: parent.width

            Repeater {
                model: root.thing === "" ? root.handIn.things : []

                WayCard {
                    required property string modelData

                    enabled: modelData !== "parliament" || root.handIn.choices.house.length > 0
                    explanation: root.meaning(modelData)
                    name: "handin." + modelData
                    title: root.called(modelData)
                    width: (cards.width - (cards.columns - 1) * cards.spacing) / cards.columns

                    onChosen: root.handIn.prepare(modelData)
                }
            }
        }

        Words {
            text: root.meaning(root.thing)
            visible: root.thing !== "" && !root.looking
            width: parent.width
        }

        Loader {
            active: root.thing !== "" && !root.looking && !root.handIn.asked
            visible: active
            width: parent.width

            sourceComponent: DeskHandInOptions {
                handIn: root.handIn
                language: root.language
            }
        }

        Loader {
            active: root.looking
            visible: active
            width: parent.width

            sourceComponent: DeskFirstRows {
                locale: root.language.locale
                preview: root.handIn.preview
            }
        }
    }
}
