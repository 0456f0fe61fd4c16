pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// By which day everything is to be destroyed, and destroying it.
DeskPage {
    id: root

    required property Keeping keeping
    required property Language language
    readonly property int daysLeft: root.keeping.kept.days_left
    readonly property int sealed: root.keeping.kept.sealed

    function term(): string {
        const day = root.language.day(root.keeping.kept.day);
        return root.daysLeft < 0 ? qsTr("Everything was to be destroyed by %1.").arg(day) : qsTr("Everything is to be destroyed by %1.").arg(day);
    }

    title: qsTr("Keeping")

    actions: [
        QuietButton {
            objectName: "keeping.ask"
            text: qsTr("Destroy everything here…")
            told: qsTr("Asks once more before anything is destroyed")
            tint: Theme.error
            visible: root.sealed > 0 && !root.keeping.asked

            onClicked: root.keeping.ask()
        },
        QuietButton {
            objectName: "keeping.dismiss"
            text: qsTr("Back")
            told: qsTr("Nothing is destroyed")
            visible: root.keeping.asked

            onClicked: root.keeping.dismiss()
        },
        BigButton {
            objectName: "keeping.destroy"
            text: qsTr("Destroy for good")
            told: qsTr("Counts and check codes stay")
            visible: root.keeping.asked

            onClicked: root.keeping.carryOut()
        }
    ]

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(16)

        Notice {
            bad: root.daysLeft < 0 && root.sealed > 0
            objectName: "keeping.term"
            text: root.term() + (root.daysLeft < 0 ? "" : " " + qsTr("%Ln days are left.", "", root.daysLeft))
            width: parent.width
        }

        Notice {
            bad: true
            objectName: "keeping.trouble"
            text: Faults.explain(root.keeping.trouble)
            width: parent.width
        }

        Words {
            objectName: "keeping.sealed"
            text: root.sealed > 0 ? qsTr("%Ln sealed entries lie here.", "", root.sealed) : qsTr("Nothing sealed is left here.")
            width: parent.width
        }

        Notice {
            bad: true
            text: root.keeping.asked ? (root.daysLeft > 0 ? qsTr("The day has not come. ") : "") + qsTr("All that is sealed here will be destroyed, and nobody can bring it back. Counts and check codes stay.") : ""
            width: parent.width
        }

        Words {
            font.bold: true
            text: qsTr("Yours to destroy by hand:")
            width: parent.width
        }

        Words {
            text: [root.keeping.kept.files > 0 ? qsTr("%Ln files in clear in the folder %1", "", root.keeping.kept.files).arg(root.keeping.kept.folder) : qsTr("tables and sheets in clear, wherever they went"), qsTr("sticks with bundles or copies, and backups"), qsTr("kiosks that were not cleared"), qsTr("what a hub keeps of this petition"), qsTr("last, the recovery sheets and the passphrase: what lingers on a disk then stays sealed")].map(each => "•\u00a0" + each).join("\n")
            width: parent.width
        }
    }
}
