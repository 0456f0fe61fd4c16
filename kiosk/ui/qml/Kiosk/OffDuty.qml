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

    onDutyChanged: {
        if (root.duty === "outOfOrder")
            root.Accessible.announce(sign.text);
    }

    MouseArea {
        anchors.fill: parent
        cursorShape: root.hidden ? Qt.BlankCursor : Qt.ArrowCursor
    }

    Column {
        id: said

        readonly property bool large: Theme.textScale >= 1.5

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(32)
        visible: !root.hidden
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(900))
        y: Math.max(Theme.gap, (languages.y - height) / 2)

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
            font.pixelSize: said.large ? Theme.title : Theme.display
            horizontalAlignment: Text.AlignHCenter
            objectName: "outOfOrder"
            text: qsTr("Out of order for the moment")
            width: parent.width
        }

        Words {
            font.pixelSize: said.large ? Theme.body : Theme.heading
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Please sign at another kiosk, or ask a volunteer. Everything signed here is safe.")
            width: parent.width
        }
    }

    LanguageBar {
        id: languages

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        language: root.language
        visible: !root.hidden
    }
}
