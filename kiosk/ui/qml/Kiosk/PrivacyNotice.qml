pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// What happens to a person's details: until when they are kept, always; everything else in one tap.
Column {
    id: root

    required property PetitionText words
    required property Language language
    property bool open: false

    signal opened

    spacing: Theme.px(14)

    QuietButton {
        objectName: "privacy"
        told: qsTr("Who keeps them, why, and until when")
        text: root.open ? qsTr("Hide the privacy notice") : qsTr("How your details are protected")
        width: Math.min(implicitWidth, parent.width)

        onClicked: {
            root.open = !root.open;
            if (root.open) {
                root.forceLayout();
                root.opened();
            }
        }
    }

    Words {
        color: Theme.muted
        font.pixelSize: Theme.small
        text: qsTr("Your details will be deleted no later than %1.").arg(root.language.day(root.words.retention))
        width: parent.width
    }

    Prose {
        objectName: "privacyText"
        text: root.words.privacy
        visible: root.open
        width: parent.width
    }

    Words {
        color: Theme.muted
        font.pixelSize: Theme.small
        text: root.words.organizer
        visible: root.open
        width: parent.width
    }
}
