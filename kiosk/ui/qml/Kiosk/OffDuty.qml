pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// What passers-by see while the kiosk takes no signatures: where to go instead, or nothing at all.
Rectangle {
    id: root

    required property string duty
    required property Language language
    readonly property bool hidden: root.duty === "hidden"

    color: root.hidden ? "black" : Theme.paper
    visible: root.duty !== "signing"

    onDutyChanged: {
        if (root.duty === "outOfOrder")
            root.Accessible.announce(sign.text);
    }

    MouseArea {
        anchors.fill: parent
        cursorShape: root.hidden ? Qt.BlankCursor : Qt.ArrowCursor
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(32)
        visible: !root.hidden
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(900))

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.action
            height: Theme.px(10)
            radius: height / 2
            width: Theme.px(88)
        }

        Words {
            id: sign

            Accessible.role: Accessible.Heading
            color: Theme.primary
            font.bold: true
            font.pixelSize: Theme.display
            horizontalAlignment: Text.AlignHCenter
            objectName: "outOfOrder"
            text: qsTr("Out of order for the moment")
            width: parent.width
        }

        Words {
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Please sign at another kiosk, or ask a volunteer. Everything signed here is safe.")
            width: parent.width
        }
    }

    LanguageBar {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        language: root.language
        visible: !root.hidden
    }
}
