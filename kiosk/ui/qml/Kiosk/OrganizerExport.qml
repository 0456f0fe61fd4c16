pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// A table and sheets: what they will hold, the work, and what came of it.
PageFrame {
    id: root

    required property Organizer organizer
    readonly property bool asking: root.organizer.page === "export"
    readonly property bool working: root.organizer.page === "writing"
    readonly property bool written: root.organizer.page === "exported"

    function outcome(): string {
        if (root.organizer.exported.trouble === "")
            return qsTr("%Ln signatures exported.", "", root.organizer.exported.signatures);
        return qsTr("Nothing was exported.");
    }

    backText: root.working ? qsTr("Stop") : qsTr("Back")
    backVisible: !root.written
    forwardName: root.asking ? "export" : "exported"
    forwardText: root.asking ? qsTr("Export") : qsTr("Done")
    forwardTold: root.asking ? qsTr("Writes the table and the sheets") : qsTr("To the page before; nothing is lost")
    forwardVisible: !root.working
    title: root.asking ? qsTr("Export") : root.working ? qsTr("Writing…") : root.outcome()

    onBack: root.working ? root.organizer.cancel() : root.organizer.goBack()
    onForward: root.asking ? root.organizer.export() : root.organizer.goBack()

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(20)

        Words {
            text: qsTr("The table and the sheets will hold names in clear. Keep them where only the organizer can read them.")
            visible: root.asking
            width: parent.width
        }

        Words {
            objectName: "export.progress"
            text: qsTr("%Ln signatures opened", "", root.organizer.done)
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
            text: qsTr("In the folder %1:").arg(root.organizer.exported.folder) + "\n" + root.organizer.exported.files.join("\n")
            visible: root.written && root.organizer.exported.trouble === ""
            width: parent.width
        }

        Notice {
            bad: true
            objectName: "export.trouble"
            text: root.written ? [Faults.explain(root.organizer.exported.trouble), root.organizer.exported.detail].join("\n").trim() : ""
            width: parent.width
        }

        Notice {
            bad: true
            text: root.organizer.exported.unopened > 0 ? qsTr("%Ln entries could not be opened with this key.", "", root.organizer.exported.unopened) : ""
            width: parent.width
        }

        Notice {
            bad: true
            text: root.organizer.exported.missing_glyphs > 0 ? qsTr("%Ln letters have no shape in the sheets’ fonts; they are drawn as □.", "", root.organizer.exported.missing_glyphs) : ""
            width: parent.width
        }
    }
}
