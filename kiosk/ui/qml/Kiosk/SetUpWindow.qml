pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// First run.
KioskWindow {
    id: root

    required property SetUp setUp

    language: root.setUp.language as Language
    title: qsTr("Set up this kiosk")

    Loader {
        anchors.fill: parent
        sourceComponent: ["petition", "organizer", "event", "pin"].includes(root.setUp.step) ? first : ["recovery", "drill"].includes(root.setUp.step) ? recovery : key

        Component {
            id: first

            SetUpPages {
                keyboardUp: root.keyboardUp
                setUp: root.setUp
            }
        }

        Component {
            id: recovery

            SetUpRecovery {
                keyboardUp: root.keyboardUp
                setUp: root.setUp
            }
        }

        Component {
            id: key

            SetUpKey {
                keyboardUp: root.keyboardUp
                setUp: root.setUp
            }
        }
    }

    LanguageBar {
        anchors.right: parent.right
        anchors.rightMargin: Math.max(Theme.margin, (root.width - Theme.px(1240)) / 2)
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        language: root.language
        visible: !root.keyboardUp
    }
}
