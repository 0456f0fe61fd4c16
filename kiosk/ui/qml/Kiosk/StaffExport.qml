pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// The organizer's passphrase, the work, and what came of it.
PageFrame {
    id: root

    required property Staff staff
    readonly property bool asking: root.staff.page === "passphrase"
    readonly property bool working: root.staff.page === "working"

    function outcome(): string {
        if (root.staff.exported.trouble === "")
            return qsTr("%Ln signatures exported.", "", root.staff.exported.signatures);
        return qsTr("Nothing was exported.");
    }

    backText: root.working ? qsTr("Stop") : qsTr("Back")
    backVisible: root.asking || root.working
    forwardTold: root.asking ? qsTr("Writes the table and the sheets") : qsTr("To the page before; nothing is lost")
    forwardName: root.asking ? "export" : "exported"
    forwardText: root.asking ? qsTr("Export") : qsTr("Done")
    forwardVisible: !root.working
    title: root.asking ? qsTr("Export for the organizer") : root.working ? qsTr("Writing…") : root.outcome()

    // The passphrase may have been sent off by its own Enter: its keyboard goes too.
    onAskingChanged: root.forceActiveFocus()
    onBack: root.working ? root.staff.cancel() : root.staff.back()
    onForward: {
        if (root.asking)
            root.staff.export(passphrase.input.text);
        else
            root.staff.back();
    }

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(20)

        TextEntry {
            id: passphrase

            // Typed words must be seen to be typed right on a screen; the page is behind the PIN.
            hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
            label: qsTr("Organizer passphrase")
            name: "passphrase"
            problem: root.staff.exported.trouble === "passphrase" ? qsTr("This passphrase does not open the organizer key.") : ""
            visible: root.asking
            width: parent.width

            onAccepted: root.staff.export(passphrase.input.text)
        }

        Words {
            text: qsTr("The table and the sheets will hold names in clear. Keep them where only the organizer can read them.")
            visible: root.asking && !root.keyboardUp
            width: parent.width
        }

        Words {
            objectName: "export.progress"
            text: root.staff.done === 0 ? qsTr("Opening the organizer key…") : qsTr("%Ln signatures opened", "", root.staff.done)
            visible: root.working
            width: parent.width
        }

        ProgressBar {
            indeterminate: true
            visible: root.working
            width: parent.width
        }

        Words {
            objectName: "export.where"
            text: qsTr("In the folder %1:").arg(root.staff.exported.folder) + "\n" + root.staff.exported.files.join("\n")
            visible: root.staff.page === "done" && root.staff.exported.trouble === ""
            width: parent.width
        }

        Notice {
            bad: true
            objectName: "export.trouble"
            text: root.staff.page === "done" ? [Faults.explain(root.staff.exported.trouble), root.staff.exported.detail].join("\n").trim() : ""
            width: parent.width
        }

        Notice {
            bad: true
            text: root.staff.exported.unopened > 0 ? qsTr("%Ln entries could not be opened with this key.", "", root.staff.exported.unopened) : ""
            width: parent.width
        }

        Notice {
            bad: true
            text: root.staff.exported.missing_glyphs > 0 ? qsTr("%Ln letters have no shape in the sheets’ fonts; they are drawn as □.", "", root.staff.exported.missing_glyphs) : ""
            width: parent.width
        }
    }
}
