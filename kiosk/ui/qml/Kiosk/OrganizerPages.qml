pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The organizer's door, her tasks, and each task on pages of its own.
FocusScope {
    id: root

    required property Organizer organizer
    required property bool keyboardUp

    // The line that had the keyboard is gone with its page.
    Connections {
        function onChanged(): void {
            if (!["passphrase", "words"].includes(root.organizer.page))
                root.forceActiveFocus();
        }

        target: root.organizer
    }

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.organizer.page) {
            case "passphrase":
            case "words":
            case "opening":
                return door;
            case "tasks":
                return tasks;
            case "export":
            case "writing":
            case "exported":
                return exporting;
            case "petition":
                return petition;
            default:
                return change;
            }
        }
    }

    Component {
        id: door

        OrganizerDoor {
            keyboardUp: root.keyboardUp
            page: root.organizer.page
            papers: root.organizer.papers as Papers
            problem: root.organizer.problem

            onBack: root.organizer.goBack()
            onUnlocked: passphrase => root.organizer.unlock(passphrase)
            onWordsAsked: root.organizer.askWords()
        }
    }

    Component {
        id: tasks

        OrganizerTasks {
            keyboardUp: false
            organizer: root.organizer
        }
    }

    Component {
        id: exporting

        OrganizerExport {
            keyboardUp: false
            organizer: root.organizer
        }
    }

    Component {
        id: petition

        OrganizerPetition {
            keyboardUp: false
            organizer: root.organizer
        }
    }

    Component {
        id: change

        OrganizerChange {
            keyboardUp: root.keyboardUp
            organizer: root.organizer
        }
    }
}
