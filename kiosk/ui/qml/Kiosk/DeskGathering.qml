pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Dialogs

// Where what kiosks took comes in, and what is here of each kiosk.
DeskPage {
    id: root

    required property Gathering gathering
    required property HubAtDesk hub

    function explain(problem: string): string {
        switch (problem) {
        case "certificate":
            return qsTr("Whoever answers at this address is not the hub that is meant. Please compare the six words.");
        case "unknown":
        case "petition":
            return qsTr("This hub does not gather for this petition.");
        default:
            return HubFaults.explain(problem, root.hub.wrongWord);
        }
    }

    function troubles(brought: var): string {
        const told = ({
                unreadable: qsTr("It cannot be read to its end."),
                empty: qsTr("Nothing in it is an entry."),
                damaged: qsTr("%Ln damaged entries were left out.", "", brought.troubles.damaged ?? 0),
                forged: qsTr("%Ln entries were changed by somebody and left out.", "", brought.troubles.forged ?? 0),
                foreign: qsTr("What belongs to another petition was left out.")
            });
        return Object.keys(brought.troubles).map(code => told[code]).join(" ");
    }

    function told(brought: var): string {
        const told = [brought.name + ":", qsTr("%Ln new entries,", "", brought.new), qsTr("%Ln known.", "", brought.known)];
        if (brought.decisions > 0)
            told.push(qsTr("%Ln decisions of a desk are among them.", "", brought.decisions));
        if (brought.erased > 0)
            told.push(qsTr("%Ln entries were erased where it comes from.", "", brought.erased));
        return [...told, root.troubles(brought)].join(" ").trim();
    }

    function whole(kiosk: var): string {
        const told = kiosk.missing.length > 0 ? [qsTr("Missing numbers: %1.").arg(kiosk.missing.join(", "))] : [];
        if (kiosk.is_doubtful)
            told.push(qsTr("Its entries contradict each other: please look into it."));
        return told.length > 0 ? told.join(" ") : qsTr("Nothing is missing.");
    }

    title: qsTr("Gather")

    actions: [
        QuietButton {
            objectName: "gather.files"
            text: qsTr("Choose files…")
            told: qsTr("Takes in bundles from anywhere on this computer")
            visible: !root.hub.isAsking

            onClicked: files.open()
        },
        QuietButton {
            objectName: "gather.folder"
            text: qsTr("Choose a folder…")
            told: qsTr("Takes in every bundle, copy and ledger in it")
            visible: !root.hub.isAsking

            onClicked: folder.open()
        },
        QuietButton {
            objectName: "gather.hub"
            text: root.hub.address === "" ? qsTr("From a hub…") : qsTr("From the hub")
            told: root.hub.address === "" ? qsTr("Takes in what kiosks sent over the network") : qsTr("Takes in what kiosks sent to %1").arg(root.hub.address)
            visible: !root.hub.isAsking

            onClicked: root.hub.address === "" ? root.hub.ask() : root.hub.pull()
        },
        QuietButton {
            objectName: "hub.back"
            text: qsTr("Back")
            told: qsTr("Nothing is changed")
            visible: root.hub.isAsking

            onClicked: root.hub.goBack()
        },
        BigButton {
            objectName: "hub.meet"
            text: qsTr("Remember this hub")
            told: qsTr("Asks at the address whether the hub is there")
            visible: root.hub.isAsking

            onClicked: root.hub.meet(line.input.text)
        },
        QuietButton {
            objectName: "gather.look"
            text: qsTr("Look again")
            told: qsTr("Shows the sticks that are plugged in")
            visible: !root.hub.isAsking

            onClicked: root.gathering.lookAgain()
        }
    ]

    DropArea {
        anchors.fill: parent

        onDropped: drop => root.gathering.gatherAll(drop.urls)
    }

    FileDialog {
        id: files

        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("What kiosks took") + " (*.bundle *.entries *.sqlite3)"]

        onAccepted: root.gathering.gatherAll(files.selectedFiles)
    }

    FolderDialog {
        id: folder

        onAccepted: root.gathering.gatherAll([folder.selectedFolder])
    }

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(14)

        Notice {
            bad: true
            objectName: "hub.problem"
            text: root.explain(root.hub.problem)
            width: parent.width
        }

        TextEntry {
            id: line

            hints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            label: qsTr("The line that the hub showed when it was started: its address, and six words where it has them")
            last: true
            name: "hub.line"
            visible: root.hub.isAsking
            width: Math.min(parent.width, Theme.readable)

            onAccepted: root.hub.meet(line.input.text)
        }

        Words {
            text: root.gathering.sticks.length > 0 ? qsTr("Take in what is on a stick. As often as you like: nothing counts twice.") : qsTr("Plug in the sticks from the event, or choose files. As often as you like: nothing counts twice.")
            width: Math.min(parent.width, Theme.readable)
        }

        Flow {
            spacing: Theme.gap
            visible: root.gathering.sticks.length > 0
            width: parent.width

            Repeater {
                model: root.gathering.sticks

                StickButton {
                    required property int index
                    required property string modelData

                    folder: modelData
                    objectName: "gather.stick." + index
                    told: qsTr("Takes in every bundle, copy and ledger on it")
                    words: qsTr("Take in %1")

                    onClicked: root.gathering.gather(modelData)
                }
            }
        }

        Repeater {
            model: root.gathering.brought

            Notice {
                id: file

                required property var modelData
                required property int index

                bad: Object.keys(file.modelData.troubles).length > 0
                objectName: "brought." + file.index
                text: root.told(file.modelData)
                width: parent?.width ?? 0
            }
        }

        Words {
            color: Theme.primary
            font.bold: true
            font.pixelSize: Theme.heading
            text: qsTr("Kiosks")
            visible: root.gathering.kiosks.length > 0
            width: parent.width
        }

        Repeater {
            model: root.gathering.kiosks

            DeskKiosk {
                required property var modelData
                required property int index

                kiosk: modelData
                name: "kiosk." + index
                stateTold: root.whole(modelData)
                width: parent?.width ?? 0
            }
        }
    }
}
