pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The story, the letter and the request, with their date.
PageFrame {
    id: root

    required property SigningSession session
    required property Voice voice
    readonly property PetitionText words: root.session.text as PetitionText

    backText: qsTr("Back to start")
    forwardText: qsTr("Sign")
    keyboardUp: false
    title: root.words.title

    onBack: root.session.goBack()
    onForward: root.session.goOn()

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1000)
        spacing: Theme.px(24)

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("To: %1").arg(root.words.addressee) + "\n" + qsTr("Text of: %1").arg(root.words.asOf)
            width: parent.width
        }

        QuietButton {
            objectName: "readAloud"
            text: root.voice.speaking ? qsTr("Stop reading") : qsTr("Read aloud")
            visible: root.voice.available

            onClicked: root.voice.speaking ? root.voice.stop() : root.voice.say([root.words.title, root.words.addressee, root.words.update, root.words.letter, root.words.request])
        }

        Rectangle {
            color: Theme.wash
            height: update.height + 2 * Theme.px(24)
            radius: Theme.radius
            visible: root.words.update !== ""
            width: parent.width

            Prose {
                id: update

                text: root.words.update
                width: parent.width - 2 * Theme.px(24)
                x: Theme.px(24)
                y: Theme.px(24)
            }
        }

        Prose {
            text: root.words.letter
            width: parent.width
        }

        Rectangle {
            border.color: Theme.primary
            border.width: Theme.px(3)
            color: Theme.paper
            height: request.height + 2 * Theme.px(24)
            radius: Theme.radius
            width: parent.width

            Column {
                id: request

                spacing: Theme.px(10)
                width: parent.width - 2 * Theme.px(24)
                x: Theme.px(24)
                y: Theme.px(24)

                Words {
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
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("You are signing a campaign petition, which is handed to the addressee. It is not an official petition of the House of Commons.")
            width: parent.width
        }
    }
}
