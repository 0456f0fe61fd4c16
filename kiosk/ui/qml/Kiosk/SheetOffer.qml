pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Where the official paper sheet lies beside the kiosk: what it takes to count there, and who signed it, too, can say so.
Rectangle {
    id: root

    required property OfficialSheet sheet

    signal signed

    color: Theme.wash
    implicitHeight: parts.height + 2 * Theme.px(20)
    radius: Theme.radius

    Column {
        id: parts

        spacing: Theme.px(8)
        width: root.width - 2 * x
        x: Theme.px(28)
        y: Theme.px(20)

        Words {
            objectName: "sheet"
            text: qsTr("The official paper petition lies beside this kiosk: there, the House of Commons counts only ink.")
            width: parent.width
        }

        CheckRow {
            id: penned

            leftPadding: 0
            objectName: "penned"
            text: qsTr("I signed the paper sheet, too")
            told: qsTr("Tells the organizer that you did both")
            visible: root.sheet.state !== "noted"
            width: parent.width

            onClicked: {
                // The tick stands only for what is on disk.
                penned.checked = false;
                root.sheet.sign();
                told.Accessible.announce(told.text, Accessible.Polite);
                root.signed();
            }
        }

        Notice {
            id: told

            bad: root.sheet.state === "lost"
            objectName: "pennedTold"
            text: root.sheet.state === "noted" ? qsTr("Noted. Thank you.") : root.sheet.state === "lost" ? qsTr("This could not be noted. Your signature is safe.") : ""
            width: parent.width
        }
    }
}
