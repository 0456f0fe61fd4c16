pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles

// The space bar with its language's own name, where the keyboard would say which English it is.
KeyPanel {
    id: root

    function ownName(locale: string): string {
        return locale.startsWith("uk") ? "Українська" : locale.startsWith("fr") ? "Français" : "English";
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.round(parent.width * 0.01)
        color: "#000a12" // as the letters have it in the keyboard's own style
        opacity: root.control?.pressed ? 0.8 : 1
        radius: 5

        Words {
            anchors.centerIn: parent
            color: "white"
            font.pixelSize: parent.height * 0.35
            text: root.ownName(InputContext.locale)
        }
    }
}
