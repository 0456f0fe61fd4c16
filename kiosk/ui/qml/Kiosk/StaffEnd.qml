pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// The end of an event: onto a stick, read back, the three numbers side by side; or all of it with the organizer, by her
// word through the hub. Only then may the kiosk be cleared.
PageFrame {
    id: root

    required property Closing closing
    required property Sending sending
    required property string locale
    readonly property string page: root.closing.page
    readonly property bool whole: root.closing.carried.whole === true
    readonly property bool sure: root.closing.carried.sure === true

    signal closed

    function heading(): string {
        switch (root.page) {
        case "writing":
            return qsTr("Writing, then reading it back…");
        case "carried":
            if (root.closing.carried.trouble !== "")
                return qsTr("Nothing was saved");
            return root.whole ? qsTr("Everything is on the stick") : qsTr("Not everything is on the stick");
        case "clear":
            return qsTr("Clear this kiosk?");
        case "clearing":
            return qsTr("Clearing…");
        case "cleared":
            return qsTr("This kiosk is cleared");
        default:
            return qsTr("After the event");
        }
    }

    function counted(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.locale), "f", 0);
    }

    function explain(): string {
        if (root.closing.problem === "changed")
            return qsTr("The stick no longer gives back everything that is here. Nothing was cleared. Please save it once more.");
        if (root.closing.problem === "unconfirmed")
            return qsTr("The organizer’s word no longer covers everything that is here. Nothing was cleared.");
        if (root.closing.problem !== "")
            return qsTr("Nothing was cleared.") + " " + Faults.explain(root.closing.problem);
        if (root.closing.carried.trouble !== "")
            return Faults.explain(root.closing.carried.trouble) + " " + qsTr("Everything signed is safe on this kiosk. Please try another stick.");
        return root.whole || root.page === "sticks" ? "" : qsTr("This stick does not give back what was written. Everything signed is safe on this kiosk. Please try another stick.");
    }

    backVisible: ["sticks", "clear", "writing", "cleared"].includes(root.page) || (root.page === "carried" && !root.whole)
    backName: root.page === "cleared" ? "startAnew" : "back"
    backText: root.page === "writing" ? qsTr("Stop") : root.page === "cleared" ? qsTr("Start anew") : qsTr("Back")
    backTold: root.page === "cleared" ? qsTr("Opens the kiosk for the next event") : qsTr("To the page before; nothing is lost")
    forwardName: ({
            sticks: "lookAgain",
            carried: "end.done",
            clear: "clear",
            cleared: "end.close"
        })[root.page] ?? "end.forward"
    forwardText: ({
            sticks: qsTr("Look again"),
            carried: qsTr("Done"),
            clear: qsTr("Clear it now"),
            cleared: qsTr("Close the kiosk")
        })[root.page] ?? ""
    forwardTold: ({
            sticks: qsTr("Shows the sticks that are plugged in"),
            carried: qsTr("To the volunteer page; everything signed stays here, too"),
            clear: qsTr("Takes everything signed off this computer"),
            cleared: qsTr("Ends signing on this computer")
        })[root.page] ?? ""
    forwardVisible: ["sticks", "clear", "cleared"].includes(root.page) || (root.page === "carried" && root.whole)
    title: root.heading()

    onBack: {
        if (root.page === "writing")
            root.closing.cancel();
        else if (root.page === "cleared")
            root.closing.startAnew();
        else
            root.closing.goBack();
    }
    onForward: {
        switch (root.page) {
        case "sticks":
            return root.closing.look();
        case "carried":
            return root.closing.finish();
        case "clear":
            return root.closing.clear();
        default:
            return root.closed();
        }
    }

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(20)

        Words {
            text: root.closing.sticks.length > 0 ? qsTr("Everything signed goes into one sealed file on a stick, and is read back from it. Nothing is deleted here yet.") : qsTr("No stick is plugged in. Plug one in and look again.")
            visible: root.page === "sticks"
            width: Math.min(parent.width, Theme.readable)
        }

        Repeater {
            model: root.page === "sticks" ? root.closing.sticks : []

            StickButton {
                required property int index
                required property string modelData

                folder: modelData
                objectName: "end.stick." + index
                told: qsTr("Writes everything there and reads it back")
                words: qsTr("Save on %1")
                width: Math.min(parent.width, Theme.readable)

                onClicked: root.closing.carry(modelData)
            }
        }

        EndAtHub {
            carried: root.closing.carried
            locale: root.locale
            sending: root.sending
            visible: root.page === "sticks" && root.closing.carried.joined
            width: Math.min(parent.width, Theme.readable)

            onClearAsked: root.closing.askClear()
        }

        Words {
            text: qsTr("%Ln entries", "", root.closing.done)
            visible: root.page === "writing"
            width: parent.width
        }

        ProgressBar {
            indeterminate: true
            visible: root.page === "writing" || root.page === "clearing"
            width: parent.width
        }

        Notice {
            bad: true
            objectName: "end.trouble"
            text: root.page === "carried" || root.page === "sticks" ? root.explain() : ""
            width: parent.width
        }

        Grid {
            id: figures

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real tall: Array.from(figures.children, child => child.implicitHeight).reduce((one, other) => Math.max(one, other), 0)

            columns: root.width >= Theme.pt(900) ? 3 : 1
            spacing: Theme.gap
            visible: root.page === "carried" && root.closing.carried.trouble === ""
            width: parent.width

            Figure {
                height: figures.tall
                label: qsTr("Entries on this kiosk")
                name: "end.here"
                value: root.counted(root.closing.carried.here)
                width: figures.cell
            }

            Figure {
                height: figures.tall
                label: qsTr("Written to the stick")
                name: "end.written"
                tint: root.closing.carried.written === root.closing.carried.here ? Theme.text : Theme.error
                value: root.counted(root.closing.carried.written)
                width: figures.cell
            }

            Figure {
                height: figures.tall
                label: qsTr("Read back from it")
                name: "end.readBack"
                tint: root.whole ? Theme.text : Theme.error
                value: root.counted(root.closing.carried.read_back)
                width: figures.cell
            }
        }

        Words {
            text: qsTr("%Ln signatures stand; somebody who took theirs back has two entries.", "", root.closing.carried.signatures)
            visible: figures.visible && root.closing.carried.signatures !== root.closing.carried.here
            width: parent.width
        }

        Column {
            spacing: Theme.px(6)
            visible: root.page === "carried" && root.whole
            width: parent.width

            Words {
                text: qsTr("Write this check code on paper for the organizer. It shows whether anything is missing.")
                width: parent.width
            }

            Words {
                Accessible.name: root.closing.carried.code
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.display
                objectName: "end.code"
                text: root.closing.carried.code
                width: parent.width
            }

            Words {
                color: Theme.muted
                font.pixelSize: Theme.small
                objectName: "end.file"
                text: qsTr("The file: %1").arg(root.closing.carried.file.split("/").pop())
                width: parent.width
            }
        }

        QuietButton {
            objectName: "askClear"
            text: qsTr("Clear this kiosk")
            told: qsTr("Asks once more first")
            visible: root.page === "carried" && root.whole
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.closing.askClear()
        }

        Words {
            objectName: "end.way"
            text: root.sure ? qsTr("The organizer’s desk confirmed every entry, with the organizer’s own key. Now everything signed is taken off this computer. Tables and sheets that the organizer exported here are not touched.") : qsTr("The stick is read once more, and then everything signed is taken off this computer: the stick has the only copy. Tables and sheets that the organizer exported here are not touched.")
            visible: root.page === "clear"
            width: Math.min(parent.width, Theme.readable)
        }

        Words {
            objectName: "end.cleared"
            text: root.sure ? qsTr("Nothing signed is left on this computer: the organizer’s desk has it. Petition, PIN and names are still here for the next event.") : qsTr("Nothing signed is left on this computer. Take the stick to the organizer, with the check code. Petition, PIN and names are still here for the next event.")
            visible: root.page === "cleared"
            width: Math.min(parent.width, Theme.readable)
        }
    }
}
