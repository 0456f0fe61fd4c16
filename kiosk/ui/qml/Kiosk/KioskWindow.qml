pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import QtQuick.Window

// A window with a keyboard of its own, which pushes the page up and never covers it.
Window {
    id: root

    required property Language language
    default property alias content: stage.data
    // Whoever types on keys of their own does not need ours in the way: the program sees it, and sees a finger again.
    property bool ownKeys: false
    readonly property bool keyboardUp: keyboard.active && !root.ownKeys

    readonly property bool latinOnly: (InputContext.inputMethodHints & (Qt.ImhLatinOnly | Qt.ImhEmailCharactersOnly)) !== 0
    // What the person writes in, and Latin letters for what has no others: e-mail and postal codes.
    readonly property string keyboardLocale: root.latinOnly && root.language.locale === "uk_UA" ? "en_US" : root.layoutFor(root.language.locale)

    function layoutFor(locale: string): string {
        return locale === "en_CA" ? "en_US" : locale;
    }

    // The next person finds the keyboard in the language on screen, its capitals unlocked.
    function resetKeyboard(): void {
        VirtualKeyboardSettings.locale = root.keyboardLocale;
        InputContext.priv.shiftHandler.capsLockActive = false;
    }

    color: Theme.paper

    Component.onCompleted: {
        const layouts = root.language.locales.map(locale => root.layoutFor(locale));
        VirtualKeyboardSettings.activeLocales = layouts.every(layout => layout === "uk_UA") ? [...layouts, "en_US"] : layouts;
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
        value: root.keyboardLocale
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
        height: root.keyboardUp ? keyboard.height : 0

        Behavior on height {
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }

        InputPanel {
            id: keyboard

            anchors.horizontalCenter: parent.horizontalCenter
            externalLanguageSwitchEnabled: true
            objectName: "keyboard"
            visible: shelf.height > 0
            // Wide enough to type on, and never more than half of the screen's height.
            width: Math.min(root.width, root.height * 1.45)

            Component.onCompleted: keyboard.keyboard.style.spaceKeyPanel = spaceBar
            // One tap, one language further: with two or three, a list to choose from is a tap more.
            onExternalLanguageSwitch: (locales, at) => VirtualKeyboardSettings.locale = locales[(at + 1) % locales.length]
        }
    }

    Component {
        id: spaceBar

        SpaceBar {}
    }
}
