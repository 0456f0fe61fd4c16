pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// What the organizer may do here.
PageFrame {
    id: root

    required property Organizer organizer

    backVisible: false
    forwardName: "recovering.forward"
    forwardText: qsTr("Done")
    forwardTold: qsTr("To the volunteer page; the key is forgotten here")
    title: qsTr("For the organizer")

    onForward: root.organizer.finish()

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(18)

        Notice {
            bad: true
            objectName: "recovering.problem"
            text: root.organizer.problem === "" ? "" : qsTr("This could not be saved. Nothing has changed; please try again.")
            width: parent.width
        }

        Notice {
            objectName: "organizer.proved"
            text: (root.organizer.papers as Papers).proved ? qsTr("The words are right: they open what this kiosk takes.") : ""
            width: parent.width
        }

        Grid {
            id: cards

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real tall: Array.from(cards.children, child => child.implicitHeight).reduce((one, other) => Math.max(one, other), 0)

            columns: root.width >= Theme.pt(1000) ? 2 : 1
            spacing: Theme.px(18)
            width: parent.width

            WayCard {
                explanation: qsTr("A table and sheets of everything signed here.")
                height: cards.tall
                name: "askExport"
                title: qsTr("Export")
                visible: root.organizer.keepsKey
                width: cards.cell

                onChosen: root.organizer.askExport()
            }

            WayCard {
                explanation: qsTr("Printed with every signature from now on.")
                height: cards.tall
                name: "askNames"
                title: qsTr("Event and kiosk name")
                width: cards.cell

                onChosen: root.organizer.askNames()
            }

            WayCard {
                explanation: qsTr("Version %L1 is here. A stick can bring a newer one.").arg(root.organizer.version)
                height: cards.tall
                name: "askPetition"
                title: qsTr("The petition")
                width: cards.cell

                onChosen: root.organizer.askPetition()
            }

            WayCard {
                explanation: qsTr("When the passphrase was forgotten. The old one opens nothing here any more.")
                height: cards.tall
                name: "recovering.passphrase"
                title: qsTr("A new passphrase")
                visible: root.organizer.keepsKey
                width: cards.cell

                onChosen: root.organizer.askPassphrase()
            }

            WayCard {
                explanation: qsTr("When the PIN was forgotten, or tried too often.")
                height: cards.tall
                name: "recovering.pin"
                title: qsTr("A new volunteer PIN")
                width: cards.cell

                onChosen: root.organizer.askPin()
            }
        }
    }
}
