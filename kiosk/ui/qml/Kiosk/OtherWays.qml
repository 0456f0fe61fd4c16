pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// For those who cannot draw a signature, or not on glass: three other ways, each of which counts as much.
PageFrame {
    id: root

    required property SigningSession session

    backText: qsTr("Back to drawing")
    forwardVisible: false
    keyboardUp: false
    step: 2
    title: qsTr("Other ways to sign")

    onBack: root.session.goBack()

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1000)
        spacing: Theme.px(20)

        Words {
            text: qsTr("A signature made in one of these ways counts just as much.")
            width: parent.width
        }

        WayCard {
            explanation: qsTr("Your name, as you typed it, stands for your signature.")
            name: "way.typed"
            title: qsTr("Use my typed name")
            width: parent.width

            onChosen: root.session.signBy("typed")
        }

        WayCard {
            explanation: qsTr("An X, a line or a dot, as well as you can.")
            name: "way.mark"
            title: qsTr("Make a mark")
            width: parent.width

            onChosen: root.session.signBy("mark")
        }

        WayCard {
            explanation: qsTr("A volunteer reads everything to you, hears that you agree, and gives their own name as your witness.")
            name: "way.witnessed"
            title: qsTr("Sign with a witness")
            width: parent.width

            onChosen: root.session.signBy("witnessed")
        }
    }
}
