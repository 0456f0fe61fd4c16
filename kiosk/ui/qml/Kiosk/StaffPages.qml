pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Behind the corner: the PIN, the desk, and one task a page.
Rectangle {
    id: root

    required property Staff staff
    required property Language language
    required property bool keyboardUp
    readonly property PinEntry pinEntry: root.staff.pin as PinEntry

    function refusal(): string {
        if (root.pinEntry.locked)
            return qsTr("Too many wrong tries. Only the organizer can open this now.");
        if (root.pinEntry.waitSeconds > 0)
            return qsTr("Wrong PIN. Please wait %Ln seconds before the next try.", "", root.pinEntry.waitSeconds);
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
            case "hub":
                return hub;
            case "join":
                return join;
            case "start":
                return start;
            case "end":
                return end;
            default:
                return organizer;
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

            ScrollArea {
                anchors.fill: parent
                contentWidth: root.width

                PinPad {
                    anchors.horizontalCenter: parent.horizontalCenter
                    digits: root.pinEntry.digits

                    onDigit: digit => root.pinEntry.digit(digit)
                    onEnter: root.pinEntry.enter()
                    onRubOut: root.pinEntry.rubOut()
                }

                Notice {
                    anchors.horizontalCenter: parent.horizontalCenter
                    bad: true
                    objectName: "pin.refused"
                    text: root.pinEntry.refused ? root.refusal() : ""
                    width: Math.min(parent.width, Theme.px(640))
                }

                QuietButton {
                    anchors.horizontalCenter: parent.horizontalCenter
                    objectName: "pin.forgotten"
                    text: qsTr("Forgotten? The recovery words help")
                    told: qsTr("Asks for the words of the recovery sheet")
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: root.staff.askOrganizer()
                }
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
        id: hub

        StaffHub {
            keyboardUp: false
            locale: root.language.locale
            staff: root.staff
        }
    }

    Component {
        id: join

        StaffJoin {
            keyboardUp: root.keyboardUp
            staff: root.staff
        }
    }

    Component {
        id: start

        StaffStart {
            keyboardUp: false
            language: root.language
            staff: root.staff
        }
    }

    Component {
        id: end

        StaffEnd {
            closing: root.staff.closing as Closing
            keyboardUp: false
            locale: root.language.locale
            sending: root.staff.sending as Sending

            onClosed: root.staff.close()
        }
    }

    Component {
        id: organizer

        OrganizerPages {
            keyboardUp: root.keyboardUp
            organizer: root.staff.organizer as Organizer
        }
    }
}
