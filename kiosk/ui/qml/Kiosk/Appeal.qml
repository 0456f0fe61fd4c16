pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Layouts

// What is asked, what is new, and the letter; what is new stands beside the letter where there is room.
PageFrame {
    id: root

    required property SigningSession session
    required property Voice voice
    readonly property PetitionText words: root.session.text as PetitionText
    readonly property bool twoColumns: root.width >= Theme.pt(1100)

    component Card: Rectangle {
        id: card

        default property alias content: inside.data

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        implicitHeight: inside.height + 2 * Theme.px(24)
        radius: Theme.radius

        Column {
            id: inside

            spacing: Theme.px(10)
            width: card.width - 2 * Theme.px(24)
            x: Theme.px(24)
            y: Theme.px(24)
        }
    }

    backText: qsTr("Back to start")
    backTold: qsTr("Clears the screen")
    forwardText: qsTr("Sign")
    keyboardUp: false
    title: root.words.title

    onBack: root.session.goBack()
    onForward: root.session.goOn()

    ScrollArea {
        anchors.fill: parent
        contentWidth: root.twoColumns ? Theme.px(1240) : Theme.pt(900)
        spacing: Theme.px(24)

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("To: %1").arg(root.words.addressee) + "\n" + qsTr("Text of: %1").arg(root.words.asOf)
            width: parent.width
        }

        QuietButton {
            objectName: "readAloud"
            told: qsTr("A voice reads the whole appeal")
            text: root.voice.speaking ? qsTr("Stop reading") : qsTr("Read aloud")
            visible: root.voice.available

            onClicked: root.voice.speaking ? root.voice.stop() : root.voice.say([root.words.title, root.words.addressee, root.words.request, root.words.update, root.words.letter])
        }

        GridLayout {
            columnSpacing: Theme.px(40)
            columns: root.twoColumns ? 2 : 1
            rowSpacing: Theme.px(24)
            width: parent.width

            Card {
                border.color: Theme.primary
                border.width: Theme.px(3)
                color: Theme.paper

                Words {
                    Accessible.role: Accessible.Heading
                    color: Theme.primary
                    font.bold: true
                    font.pixelSize: Theme.heading
                    text: qsTr("Our request")
                    width: parent.width
                }

                Prose {
                    text: root.words.request
                    width: parent.width
                }
            }

            Card {
                Layout.preferredWidth: root.twoColumns ? parent.width * 0.37 : -1
                Layout.fillWidth: !root.twoColumns
                Layout.rowSpan: root.twoColumns ? 2 : 1
                color: Theme.wash
                visible: root.words.update !== ""

                Prose {
                    font.pixelSize: Theme.small
                    objectName: "update"
                    text: root.words.update
                    width: parent.width
                }
            }

            Prose {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                objectName: "letter"
                text: root.words.letter
            }
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("You are signing a campaign petition, which is handed to the addressee. It is not an official petition of the House of Commons.")
            width: parent.width
        }
    }
}
