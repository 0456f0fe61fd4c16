pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Counts and health. Never a name.
PageFrame {
    id: root

    required property Staff staff
    required property string locale

    component Task: QuietButton {
        height: tasks.tall
        width: tasks.cell
    }

    function copy(state: string): string {
        return state === "both" ? qsTr("Here and on the stick") : state === "away" ? qsTr("The stick is away") : qsTr("On this computer");
    }

    readonly property var atHub: (root.staff.sending as Sending).atHub
    readonly property bool signing: root.staff.duty === "signing"

    backName: "desk.leave"
    backText: qsTr("Leave it so")
    backTold: qsTr("Closes these pages; people still cannot sign")
    backVisible: !root.signing
    forwardName: "back"
    forwardTold: qsTr("People can sign here")
    forwardText: root.signing ? qsTr("Back to signing") : qsTr("Take signatures again")
    title: qsTr("For volunteers")

    onBack: root.staff.back()
    onForward: root.staff.takeSignatures()

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(20)

        Notice {
            bad: true
            objectName: "staff.setAside"
            text: root.staff.health.set_aside > 0 ? qsTr("A file was found damaged and was put aside. Everything signed is here again, from the second copy. Please tell the organizer.") : ""
            width: parent.width
        }

        Notice {
            bad: true
            objectName: "staff.clock"
            text: root.staff.health.clock_odd ? qsTr("The clock is not where the last signature left it. Please look at date and time, and tell the organizer.") : ""
            width: parent.width
        }

        Notice {
            bad: true
            objectName: "staff.hub"
            text: HubFaults.warning(root.atHub)
            width: parent.width
        }

        Notice {
            objectName: "staff.drill"
            text: root.staff.health.keeps_key && root.staff.health.drilled_on === "" ? qsTr("The recovery words were never tried. Type them once from the paper before anybody signs.") : ""
            width: parent.width
        }

        Grid {
            id: counts

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real tall: Array.from(counts.children, child => child.implicitHeight).reduce((one, other) => Math.max(one, other), 0)

            columns: Math.max(1, Math.min(3, Math.floor(root.width / Theme.pt(330))))
            spacing: Theme.gap
            width: parent.width

            Figure {
                label: qsTr("Signed on this kiosk")
                name: "staff.total"
                value: Number(root.staff.health.total).toLocaleString(Qt.locale(root.locale), "f", 0)
                height: counts.tall
                width: counts.cell
            }

            Figure {
                label: qsTr("Second copy")
                name: "staff.copy"
                value: root.copy(root.staff.health.copy)
                height: counts.tall
                width: counts.cell
            }

            Figure {
                label: qsTr("Date and time")
                value: new Date(root.staff.health.clock).toLocaleString(Qt.locale(root.locale), Locale.ShortFormat)
                height: counts.tall
                width: counts.cell
            }
        }

        Grid {
            id: tasks

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real tall: Array.from(tasks.children, child => child.implicitHeight).reduce((one, other) => Math.max(one, other), 0)

            columns: counts.columns
            spacing: Theme.px(12)
            width: parent.width

            Task {
                objectName: "askStart"
                text: qsTr("Before the event")
                told: qsTr("Checks, one after the other")

                onClicked: root.staff.askStart()
            }

            Task {
                objectName: "practise"
                text: qsTr("Practice")
                told: qsTr("Goes through the pages; nothing is kept")

                onClicked: root.staff.practise()
            }

            Task {
                objectName: "askEnd"
                text: qsTr("After the event")
                told: qsTr("Puts everything signed onto a stick")

                onClicked: root.staff.askEnd()
            }

            Task {
                objectName: "askStick"
                text: qsTr("Second copy on a stick")
                told: qsTr("Shows the sticks that are plugged in")

                onClicked: root.staff.askStick()
            }

            Task {
                objectName: "askHub"
                text: qsTr("The hub")
                told: root.atHub.address === "" ? qsTr("Sends what is signed over a network") : qsTr("Shows what has arrived there, and what waits")

                onClicked: root.staff.askHub()
            }

            Task {
                enabled: root.staff.duty !== "outOfOrder"
                objectName: "outOfOrder.begin"
                text: qsTr("Out of order")
                told: qsTr("Sends people to another kiosk")

                onClicked: root.staff.putOutOfOrder()
            }

            Task {
                objectName: "askOrganizer"
                text: qsTr("For the organizer")
                told: qsTr("Asks for the passphrase first")

                onClicked: root.staff.askOrganizer()
            }

            Task {
                objectName: "askClose"
                text: qsTr("Close the kiosk")
                told: qsTr("Asks once more first")

                onClicked: root.staff.askClose()
            }
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("In danger: three quick taps on the top left corner make the screen black, on every page. The corner and the PIN bring it back.")
            width: parent.width
        }

        Grid {
            id: details

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real tall: Array.from(details.children, child => child.implicitHeight).reduce((one, other) => Math.max(one, other), 0)

            columns: Math.max(1, Math.min(3, Math.floor(root.width / Theme.pt(330))))
            spacing: Theme.gap
            width: parent.width

            Figure {
                label: qsTr("At this event")
                name: "staff.thisEvent"
                value: Number(root.staff.health.this_event).toLocaleString(Qt.locale(root.locale), "f", 0)
                height: details.tall
                width: details.cell
            }

            Figure {
                label: qsTr("Event")
                value: root.staff.health.event
                height: details.tall
                width: details.cell
            }

            Figure {
                label: qsTr("Kiosk")
                value: root.staff.health.kiosk + " · " + root.staff.health.kiosk_code
                height: details.tall
                width: details.cell
            }

            Figure {
                label: qsTr("Entries and check code")
                name: "staff.head"
                value: Number(root.staff.health.entries).toLocaleString(Qt.locale(root.locale), "f", 0) + " · " + root.staff.health.head
                height: details.tall
                width: details.cell
            }

            Figure {
                label: qsTr("Organizer key")
                name: "staff.key"
                value: root.staff.health.keeps_key ? qsTr("Kept here, under the passphrase") : qsTr("Not here: only writes")
                height: details.tall
                width: details.cell
            }

            Figure {
                label: qsTr("Free on disk")
                value: qsTr("%L1 MB").arg(root.staff.health.free_megabytes)
                height: details.tall
                width: details.cell
            }
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: root.staff.health.keeps_key ? qsTr("Names are sealed: this kiosk cannot show them. Only the organizer’s passphrase opens them, for an export.") : qsTr("Names are sealed: this kiosk can only write. The key that opens them is with the organizer.")
            width: parent.width
        }
    }
}
