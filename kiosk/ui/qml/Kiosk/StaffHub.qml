pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// How the kiosk and its hub stand, when to send, and the button for who does not want to wait.
PageFrame {
    id: root

    required property Staff staff
    required property string locale
    readonly property Sending sending: root.staff.sending as Sending
    readonly property var atHub: root.sending.atHub
    readonly property bool busy: root.sending.doing !== ""

    function counted(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.locale), "f", 0);
    }

    function day(iso: string): string {
        return iso === "" ? qsTr("Not yet") : new Date(iso).toLocaleString(Qt.locale(root.locale), Locale.ShortFormat);
    }

    function trouble(): string {
        const warning = HubFaults.warning(root.atHub);
        if (warning !== "" || root.atHub.failure === "")
            return warning;
        const tried = qsTr("Tried in vain on %1; the kiosk goes on trying by itself.").arg(root.day(root.atHub.failed_at));
        return HubFaults.explain(root.atHub.failure, 0) + " " + tried;
    }

    forwardName: "syncNow"
    forwardText: root.busy ? qsTr("Sending…") : qsTr("Sync now")
    forwardTold: qsTr("Sends what waits, and asks what the organizer has")
    forwardVisible: !root.sending.held
    title: qsTr("The hub")

    onBack: root.staff.back()
    onForward: root.sending.syncNow()

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(20)

        Notice {
            bad: HubFaults.warning(root.atHub) !== ""
            objectName: "hub.trouble"
            text: root.trouble()
            width: parent.width
        }

        Words {
            text: qsTr("This kiosk belongs to the hub at %1. What is signed goes there by itself, sealed. Nobody who signs has to wait for it.").arg(root.atHub.address)
            width: Math.min(parent.width, Theme.readable)
        }

        Grid {
            id: figures

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real tall: Array.from(figures.children, child => child.implicitHeight).reduce((one, other) => Math.max(one, other), 0)

            columns: Math.max(1, Math.min(3, Math.floor(root.width / Theme.pt(330))))
            spacing: Theme.gap
            width: parent.width

            Figure {
                height: figures.tall
                label: qsTr("Entries at the hub")
                name: "hub.arrived"
                value: root.counted(root.atHub.arrived)
                width: figures.cell
            }

            Figure {
                height: figures.tall
                label: qsTr("Waiting here")
                name: "hub.waiting"
                value: root.counted(root.atHub.waiting)
                width: figures.cell
            }

            Figure {
                height: figures.tall
                label: qsTr("Last success")
                name: "hub.succeeded"
                value: root.day(root.atHub.succeeded_at)
                width: figures.cell
            }

            Figure {
                height: figures.tall
                label: qsTr("Put aside there")
                name: "hub.putAside"
                tint: Theme.error
                value: root.counted(root.atHub.put_aside)
                visible: root.atHub.put_aside > 0
                width: figures.cell
            }
        }

        ProgressBar {
            from: root.atHub.arrived
            indeterminate: root.busy && root.sending.done <= from
            // Its place is kept: nothing moves under a finger because the kiosk sends by itself.
            opacity: root.busy ? 1 : 0
            to: Math.max(from + 1, root.atHub.here)
            value: root.sending.done
            width: parent.width
        }

        Words {
            font.bold: true
            text: qsTr("When may it send?")
            width: parent.width
        }

        Flow {
            spacing: Theme.px(12)
            width: parent.width

            BarButton {
                chosen: root.sending.policy === "any"
                objectName: "hub.any"
                text: qsTr("Whenever it can")
                told: qsTr("Sends over any network")

                onClicked: root.sending.choose("any")
            }

            BarButton {
                chosen: root.sending.policy === "unmetered"
                objectName: "hub.unmetered"
                text: qsTr("Not over mobile data")
                told: qsTr("Sends nothing over a network whose data may cost money")

                onClicked: root.sending.choose("unmetered")
            }

            BarButton {
                chosen: root.sending.policy === "off"
                objectName: "hub.off"
                text: qsTr("Never")
                told: qsTr("Sends nothing until this is changed")

                onClicked: root.sending.choose("off")
            }
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            objectName: "hub.held"
            text: root.sending.policy === "off" ? qsTr("Nothing is sent now. Everything signed stays here, and can go by stick.") : qsTr("The system says that data on this network may cost money: nothing is sent now.")
            visible: root.sending.held
            width: parent.width
        }

        QuietButton {
            objectName: "hub.another"
            text: qsTr("Join another hub")
            told: qsTr("Asks for its address and words")
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.staff.askJoin()
        }
    }
}
