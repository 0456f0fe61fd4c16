pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// The line that the hub showed lets this kiosk in: typed, or scanned by a scanner that types.
PageFrame {
    id: root

    required property Staff staff
    readonly property Sending sending: root.staff.sending as Sending
    readonly property bool joining: root.sending.doing === "joining"

    function join(): void {
        root.forceActiveFocus();
        root.sending.join(line.input.text);
    }

    backVisible: !root.joining
    forwardName: "join"
    forwardText: qsTr("Join")
    forwardTold: qsTr("Asks the hub to let this kiosk in")
    forwardVisible: !root.joining
    title: root.joining ? qsTr("Asking the hub…") : qsTr("Join a hub")

    onBack: root.staff.back()
    onForward: root.join()

    ScrollArea {
        anchors.fill: parent
        spacing: Theme.px(20)

        TextEntry {
            id: line

            hint: "https://192.168.1.5:8765 acid acorn …"
            hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly
            label: qsTr("Address and words")
            last: true
            name: "hub.invitation"
            problem: HubFaults.explain(root.sending.problem, root.sending.wrongWord)
            visible: !root.joining
            width: parent.width

            onAccepted: root.join()
        }

        Words {
            text: qsTr("A hub gathers what many kiosks take, sealed, over a network. The organizer has it show a line for this kiosk: an address and some words, which hold for ten minutes. Type that line here; a scanner that types can read its code.")
            visible: !root.keyboardUp && !root.joining
            width: parent.width
        }

        ProgressBar {
            indeterminate: true
            visible: root.joining
            width: parent.width
        }
    }
}
