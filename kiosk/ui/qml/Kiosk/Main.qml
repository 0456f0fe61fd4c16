pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The kiosk: one page at a time, languages at the top, the volunteer's corner, and the question to someone who left.
KioskWindow {
    id: root

    required property SigningSession session
    required property Staff staff
    required property Idle idle
    required property Voice voice
    required property Comfort comfort
    required property Clock clock
    property real cornerSeconds: 2
    readonly property PetitionText words: root.session.text as PetitionText
    readonly property string page: root.session.page

    language: root.session.language as Language
    title: root.staff.duty === "hidden" ? "" : root.words.title

    // With no field in focus the keyboard goes too.
    onPageChanged: {
        root.voice.stop();
        pages.forceActiveFocus();
        root.resetKeyboard();
    }

    Binding {
        property: "packPrimary"
        target: Theme
        value: root.words.primary
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.comfort.textScale
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: root.comfort.highContrast
    }

    Binding {
        property: "leftHanded"
        target: Theme
        value: root.comfort.leftHanded
    }

    Binding {
        property: "still"
        target: Theme
        value: root.comfort.still
    }

    Binding {
        property: "packAction"
        target: Theme
        value: root.words.action
    }

    // The countdown is spoken to those who do not look at the screen.
    Connections {
        function onChanged(): void {
            if (root.idle.seconds !== 30 && root.idle.seconds !== 10)
                return;
            const question = qsTr("Are you still there?") + " " + qsTr("In %Ln seconds everything you typed will be erased.", "", root.idle.seconds);
            root.voice.say([question]);
            pages.Accessible.announce(question, Accessible.Assertive);
        }

        target: root.idle
    }

    PracticeBand {
        id: practice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.session.practice
    }

    FocusScope {
        id: pages

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: practice.bottom
        enabled: root.staff.page === "closed" && root.staff.duty === "signing" && root.idle.seconds === 0 && !root.clock.asked

        Loader {
            id: shown

            objectName: "page"

            anchors.fill: parent

            // The first page is there when the window opens; the others fade in.
            onLoaded: {
                if (root.visible)
                    appear.restart();
            }

            NumberAnimation {
                id: appear

                duration: Theme.calm
                from: 0
                property: "opacity"
                target: shown
                to: 1
            }

            sourceComponent: {
                switch (root.page) {
                case "appeal":
                    return appeal;
                case "details":
                    return details;
                case "signature":
                    return signature;
                case "otherWays":
                    return otherWays;
                case "witness":
                    return witness;
                case "check":
                    return check;
                case "thanks":
                    return thanks;
                case "withdrawn":
                    return withdrawn;
                case "trouble":
                    return trouble;
                default:
                    return welcome;
                }
            }
        }
    }

    LanguageBar {
        anchors.right: parent.right
        anchors.rightMargin: Math.max(Theme.margin, (root.width - Theme.px(1240)) / 2)
        anchors.top: practice.bottom
        anchors.topMargin: Theme.gap
        comfort: root.comfort
        enabled: pages.enabled
        language: root.language
        visible: !root.keyboardUp && root.page !== "welcome"
    }

    Component {
        id: welcome

        Welcome {
            comfort: root.comfort
            session: root.session
        }
    }

    Component {
        id: appeal

        Appeal {
            session: root.session
            voice: root.voice
        }
    }

    Component {
        id: details

        Details {
            keyboardUp: root.keyboardUp
            session: root.session
        }
    }

    Component {
        id: signature

        SignaturePage {
            comfort: root.comfort
            session: root.session
        }
    }

    Component {
        id: otherWays

        OtherWays {
            session: root.session
        }
    }

    Component {
        id: witness

        WitnessPage {
            keyboardUp: root.keyboardUp
            session: root.session
        }
    }

    Component {
        id: check

        Check {
            session: root.session
        }
    }

    Component {
        id: thanks

        ThankYou {
            session: root.session
        }
    }

    Component {
        id: withdrawn

        Withdrawn {
            session: root.session
        }
    }

    Component {
        id: trouble

        Trouble {
            session: root.session
        }
    }

    OffDuty {
        anchors.fill: parent
        duty: root.staff.duty
        language: root.language
        visible: root.staff.duty !== "signing" && root.staff.page === "closed"
    }

    Loader {
        active: root.staff.page !== "closed"
        anchors.fill: parent

        sourceComponent: StaffPages {
            keyboardUp: root.keyboardUp
            language: root.language
            staff: root.staff
        }
    }

    Loader {
        active: root.clock.asked
        anchors.fill: parent

        sourceComponent: ClockPage {
            clock: root.clock
            language: root.language
        }
    }

    StillThere {
        anchors.fill: parent
        idle: root.idle
    }

    Corner {
        anchors.left: parent.left
        anchors.top: parent.top
        seconds: root.cornerSeconds

        onHeld: {
            if (root.staff.page !== "closed" || root.clock.asked)
                return;
            pages.forceActiveFocus();
            root.staff.knock();
        }
        onTappedThrice: root.staff.hide()
    }
}
