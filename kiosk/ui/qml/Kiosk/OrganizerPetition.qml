pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// A newer version of the petition, from a stick.
PageFrame {
    id: root

    required property Organizer organizer

    forwardName: "lookAgain"
    forwardText: qsTr("Look again")
    forwardTold: qsTr("Shows the sticks that are plugged in")
    title: qsTr("The petition")

    onBack: root.organizer.goBack()
    onForward: root.organizer.askPetition()

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(20)

        Words {
            text: root.organizer.versions.length > 0 ? qsTr("Version %L1 is here. The stick brings a newer one, of the same organizer.").arg(root.organizer.version) : qsTr("Version %L1 is here. No stick brings a newer one of the same petition and organizer.").arg(root.organizer.version)
            width: parent.width
        }

        Repeater {
            model: root.organizer.versions

            StickButton {
                required property int index
                required property var modelData

                folder: modelData.folder
                objectName: "version." + index
                told: qsTr("Puts it in the place of the one that is here")
                width: parent.width
                words: qsTr("Take version %L2 from %1").replace("%L2", modelData.number)

                onClicked: root.organizer.takeVersion(index)
            }
        }

        Notice {
            bad: true
            objectName: "petition.problem"
            text: root.organizer.problem === "" ? "" : root.organizer.problem === "changed" ? qsTr("This version cannot be taken. Was the stick pulled out?") : qsTr("This could not be saved. Nothing has changed; please try again.")
            width: parent.width
        }
    }
}
