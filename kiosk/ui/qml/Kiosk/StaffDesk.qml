pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Counts and health. Never a name.
PageFrame {
    id: root

    required property Staff staff
    required property string locale

    component Figure: Rectangle {
        id: figure

        required property string label
        required property string value
        property string name: ""

        color: Theme.wash
        height: grid.tall
        implicitHeight: figures.implicitHeight + 2 * Theme.px(20)
        radius: Theme.radius

        Column {
            id: figures

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)
            width: parent.width - 2 * Theme.px(20)
            x: Theme.px(20)

            Words {
                color: Theme.muted
                font.pixelSize: Theme.small
                text: figure.label
                width: parent.width
            }

            Words {
                font.bold: true
                font.pixelSize: Theme.heading
                objectName: figure.name
                text: figure.value
                width: parent.width
            }
        }
    }

    function copy(state: string): string {
        return state === "both" ? qsTr("Here and on the stick") : state === "away" ? qsTr("The stick is away") : qsTr("On this computer");
    }

    backText: qsTr("Back to signing")
    forwardName: "askExport"
    forwardTold: qsTr("Asks for the passphrase first")
    forwardText: qsTr("Export for the organizer")
    forwardVisible: root.staff.health.keeps_key === true
    title: qsTr("For volunteers")

    onBack: root.staff.back()
    onForward: root.staff.askPassphrase()

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
            objectName: "staff.drill"
            text: root.staff.health.keeps_key && root.staff.health.drilled_on === "" ? qsTr("The recovery words were never tried. Type them once from the paper before anybody signs.") : ""
            width: parent.width
        }

        Grid {
            id: grid

            readonly property real cell: (width - (columns - 1) * spacing) / columns

            readonly property real tall: Array.from(grid.children, child => child.implicitHeight).reduce((one, other) => Math.max(one, other), 0)

            columns: Math.max(1, Math.min(3, Math.floor(root.width / Theme.pt(330))))
            spacing: Theme.gap
            width: parent.width

            Figure {
                label: qsTr("Signed on this kiosk")
                name: "staff.total"
                value: Number(root.staff.health.total).toLocaleString(Qt.locale(root.locale), "f", 0)
                width: grid.cell
            }

            Figure {
                label: qsTr("At this event")
                name: "staff.thisEvent"
                value: Number(root.staff.health.this_event).toLocaleString(Qt.locale(root.locale), "f", 0)
                width: grid.cell
            }

            Figure {
                label: qsTr("Date and time")
                value: new Date(root.staff.health.clock).toLocaleString(Qt.locale(root.locale), Locale.ShortFormat)
                width: grid.cell
            }

            Figure {
                label: qsTr("Event")
                value: root.staff.health.event
                width: grid.cell
            }

            Figure {
                label: qsTr("Kiosk")
                value: root.staff.health.kiosk + " · " + root.staff.health.kiosk_code
                width: grid.cell
            }

            Figure {
                label: qsTr("Entries and check code")
                name: "staff.head"
                value: Number(root.staff.health.entries).toLocaleString(Qt.locale(root.locale), "f", 0) + " · " + root.staff.health.head
                width: grid.cell
            }

            Figure {
                label: qsTr("Second copy")
                name: "staff.copy"
                value: root.copy(root.staff.health.copy)
                width: grid.cell
            }

            Figure {
                label: qsTr("Organizer key")
                name: "staff.key"
                value: root.staff.health.keeps_key ? qsTr("Kept here, under the passphrase") : qsTr("Not here: only writes")
                width: grid.cell
            }

            Figure {
                label: qsTr("Free on disk")
                value: qsTr("%L1 MB").arg(root.staff.health.free_megabytes)
                width: grid.cell
            }
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: root.staff.health.keeps_key ? qsTr("Names are sealed: this kiosk cannot show them. Only the organizer’s passphrase opens them, for an export.") : qsTr("Names are sealed: this kiosk can only write. The key that opens them is with the organizer.")
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            QuietButton {
                objectName: "askStick"
                text: qsTr("Second copy on a stick")
                told: qsTr("Shows the sticks that are plugged in")

                onClicked: root.staff.askStick()
            }

            QuietButton {
                objectName: "askRecovery"
                text: qsTr("Recovery words")
                told: qsTr("Asks for the words of the recovery sheet")

                onClicked: root.staff.askRecovery()
            }

            QuietButton {
                objectName: "askClose"
                text: qsTr("Close the kiosk")
                told: qsTr("Asks once more first")

                onClicked: root.staff.askClose()
            }
        }
    }
}
