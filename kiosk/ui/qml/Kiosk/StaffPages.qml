pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Behind the corner: the PIN, the desk, an export, the way out. One task a page.
Rectangle {
    id: root

    required property Staff staff
    required property Language language
    required property bool keyboardUp

    function refusal(): string {
        if (root.staff.locked)
            return qsTr("Too many wrong tries. Only the organizer can open this now.");
        if (root.staff.waitSeconds > 0)
            return qsTr("Wrong PIN. Please wait %Ln seconds before the next try.", "", root.staff.waitSeconds);
        return qsTr("Wrong PIN.");
    }

    color: Theme.paper

    // Nothing beneath is touched; a tap beside everything sends the keyboard away.
    MouseArea {
        anchors.fill: parent

        onClicked: root.forceActiveFocus()
    }

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.staff.page) {
            case "pin":
                return pin;
            case "desk":
                return desk;
            case "close":
                return close;
            case "stick":
                return stick;
            default:
                return exporting;
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

    Component {
        id: pin

        PageFrame {
            forwardVisible: false
            keyboardUp: false
            title: qsTr("Volunteer PIN")

            onBack: root.staff.back()

            PinPad {
                id: pad

                anchors.horizontalCenter: parent.horizontalCenter
                digits: root.staff.digits

                onDigit: digit => root.staff.digit(digit)
                onEnter: root.staff.enter()
                onRubOut: root.staff.rubOut()
            }

            Notice {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: pad.bottom
                anchors.topMargin: Theme.gap
                bad: true
                objectName: "pin.refused"
                text: root.staff.refused ? root.refusal() : ""
                width: Math.min(parent.width, Theme.px(640))
            }
        }
    }

    Component {
        id: desk

        StaffDesk {
            keyboardUp: false
            locale: root.language.locale
            staff: root.staff
        }
    }

    Component {
        id: close

        PageFrame {
            forwardName: "close"
            forwardTold: qsTr("Ends signing on this computer")
            forwardText: qsTr("Close the kiosk")
            keyboardUp: false
            title: qsTr("Close the kiosk?")

            onBack: root.staff.back()
            onForward: root.staff.close()

            Words {
                text: qsTr("Everything signed is safe on this computer. The screen will go back to the desktop.")
                width: Math.min(parent.width, Theme.readable)
            }
        }
    }

    Component {
        id: stick

        StaffStick {
            keyboardUp: false
            staff: root.staff
        }
    }

    Component {
        id: exporting

        StaffExport {
            keyboardUp: root.keyboardUp
            staff: root.staff
        }
    }
}
