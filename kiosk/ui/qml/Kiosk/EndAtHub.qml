pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The way without a stick: how much of what is here the organizer's desk confirmed through the hub.
Column {
    id: root

    required property Sending sending
    // The fields of Carried.
    required property var carried
    required property string locale
    readonly property bool sure: root.carried.sure === true
    readonly property bool busy: root.sending.doing !== ""

    signal clearAsked

    function counted(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.locale), "f", 0);
    }

    spacing: Theme.px(14)

    Words {
        Accessible.role: Accessible.Heading
        color: Theme.primary
        font.bold: true
        font.pixelSize: Theme.heading
        text: qsTr("Or through the hub")
        width: parent.width
    }

    Words {
        objectName: "end.confirmed"
        text: qsTr("The organizer’s desk confirmed %1 of %2 entries.").arg(root.counted(root.carried.confirmed)).arg(root.counted(root.carried.here)) + (root.sure ? " " + qsTr("No stick is needed: everything is there.") : " " + qsTr("Once all are confirmed, this kiosk can be cleared without a stick."))
        width: parent.width
    }

    QuietButton {
        enabled: !root.busy
        objectName: "end.askHub"
        text: root.busy ? qsTr("Asking the hub…") : qsTr("Ask the hub now")
        told: qsTr("Sends what waits, and asks what the organizer has")
        visible: !root.sure && !root.sending.held
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.sending.syncNow()
    }

    QuietButton {
        objectName: "end.clearSure"
        text: qsTr("Clear this kiosk")
        told: qsTr("Asks once more first")
        visible: root.sure
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.clearAsked()
    }
}
