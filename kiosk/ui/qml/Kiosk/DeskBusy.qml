pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// What is being done, how far it is, and the way to stop it.
Rectangle {
    id: root

    required property Work work

    signal stopped

    function named(busy: string): string {
        return ({
                unlocking: qsTr("Opening the organizer key…"),
                opening: qsTr("Opening the signatures…"),
                gathering: qsTr("Reading what was brought…"),
                meeting: qsTr("Asking for the hub…"),
                fetching: qsTr("Fetching from the hub…"),
                writing: qsTr("Writing…"),
                comparing: qsTr("Comparing the signatures…")
            })[busy] ?? "";
    }

    color: Theme.shade

    // Nothing beneath is touched.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.paper
        height: told.height + 2 * Theme.margin
        radius: Theme.radius
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(720))

        Column {
            id: told

            anchors.centerIn: parent
            spacing: Theme.px(20)
            width: parent.width - 2 * Theme.margin

            Words {
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.heading
                objectName: "busy.title"
                text: root.named(root.work.busy)
                width: parent.width
            }

            ProgressBar {
                indeterminate: root.work.total === 0
                value: root.work.total === 0 ? 0 : root.work.done / root.work.total
                width: parent.width
            }

            Words {
                color: Theme.muted
                objectName: "busy.done"
                text: root.work.total > 0 ? qsTr("%L1 of %L2").arg(root.work.done).arg(root.work.total) : root.work.done > 0 ? qsTr("%L1 so far").arg(root.work.done) : " "
                width: parent.width
            }

            QuietButton {
                objectName: "busy.stop"
                text: qsTr("Stop")
                told: qsTr("Stops this; what is done so far is kept")
                visible: root.work.busy !== "unlocking"

                onClicked: root.stopped()
            }
        }
    }
}
