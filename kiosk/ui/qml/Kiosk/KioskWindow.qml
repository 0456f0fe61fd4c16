pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import QtQuick.Window

// A window with a keyboard of its own, which pushes the page up and never covers it.
Window {
    id: root

    required property string locale
    default property alias content: stage.data
    readonly property bool keyboardUp: keyboard.active

    function keyboardLocale(locale: string): string {
        return locale === "en_CA" ? "en_US" : locale;
    }

    color: Theme.paper

    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["en_US", "fr_CA", "uk_UA"];
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.fullScreenMode = false;
    }

    Binding {
        property: "scale"
        target: Theme
        value: Math.max(0.6, Math.min(3, Math.min(root.width, root.height) / 800))
    }

    Binding {
        property: "locale"
        target: VirtualKeyboardSettings
        value: root.keyboardLocale(root.locale)
    }

    // A tap beside everything is a wish to be rid of the keyboard.
    MouseArea {
        anchors.fill: stage

        onClicked: stage.forceActiveFocus()
    }

    Item {
        id: stage

        anchors.bottom: shelf.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    Rectangle {
        id: shelf

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: "black"
        height: keyboard.active ? keyboard.height : 0

        Behavior on height {
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }

        InputPanel {
            id: keyboard

            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "keyboard"
            visible: shelf.height > 0
            // Wide enough to type on, and never more than half of the screen's height.
            width: Math.min(root.width, root.height * 1.45)
        }
    }
}
