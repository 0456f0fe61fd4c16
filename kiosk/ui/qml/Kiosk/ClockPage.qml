pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Before the first person: is the clock right? Dates go into every signature and onto the sheets.
Rectangle {
    id: root

    required property Clock clock
    required property Language language

    function told(now: string): string {
        const locale = root.language.locale;
        const form = ({
                uk_UA: "dddd, d MMMM yyyy 'р.', HH:mm",
                fr_CA: "dddd d MMMM yyyy, H 'h' mm",
                en_CA: "dddd, MMMM d, yyyy, h:mm ap"
            });
        const day = new Date(now).toLocaleString(Qt.locale(locale), form[locale]);
        return day.charAt(0).toUpperCase() + day.slice(1);
    }

    color: Theme.paper

    MouseArea {
        anchors.fill: parent
    }

    PageFrame {
        anchors.fill: parent
        backName: "clock.wrong"
        backText: qsTr("No, it is not")
        backTold: qsTr("Says what to do then")
        forwardName: "clock.right"
        forwardText: qsTr("Yes, start")
        forwardTold: qsTr("Opens the kiosk")
        keyboardUp: false
        title: qsTr("Is it now this day and time?")

        onBack: root.clock.refuse()
        onForward: root.clock.confirm()

        ScrollArea {
            anchors.fill: parent
            contentWidth: root.width
            spacing: Theme.px(24)

            Words {
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.display
                objectName: "clock.now"
                text: root.told(root.clock.now)
                width: parent.width
            }

            Words {
                text: qsTr("The date goes into every signature and onto the sheets.")
                width: parent.width
            }

            Notice {
                bad: true
                objectName: "clock.odd"
                text: root.clock.odd ? qsTr("The last signature on this kiosk has quite another date. One of the two was taken with a wrong clock.") : ""
                width: parent.width
            }

            Notice {
                bad: true
                objectName: "clock.help"
                text: root.clock.refused ? qsTr("Please set date and time in the computer’s own settings, then look here again. If you cannot, start all the same and tell the organizer: signatures keep their order by number.") : ""
                width: parent.width
            }
        }
    }

    LanguageBar {
        anchors.right: parent.right
        anchors.rightMargin: Math.max(Theme.margin, (root.width - Theme.px(1240)) / 2)
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        language: root.language
    }
}
