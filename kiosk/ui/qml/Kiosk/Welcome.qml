pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Layouts

// What passers-by see: the appeal in one line, how many have signed, and one large button.
Item {
    id: root

    required property SigningSession session
    required property Comfort comfort
    readonly property PetitionText words: root.session.text as PetitionText
    readonly property Language language: root.session.language as Language
    readonly property bool wide: root.width > root.height
    // Large letters need the room more than the picture does.
    readonly property bool pictured: Theme.textScale < 1.5

    function warning(code: string): string {
        switch (code) {
        case "full":
            return qsTr("For the volunteer: the disk is nearly full. Please tell the organizer; nothing is lost.");
        case "clock":
            return qsTr("For the volunteer: the clock is not where the last signature left it. Please look at date and time.");
        default:
            return qsTr("For the volunteer: the stick with the second copy is away. Please plug it in again; nothing is lost.");
        }
    }

    Component.onCompleted: root.Accessible.announce(root.words.title)

    Loader {
        id: picture

        anchors.right: parent.right
        anchors.top: parent.top
        height: !root.pictured ? 0 : root.wide ? root.height : Math.round(root.height * 0.4)
        sourceComponent: root.words.picture === "" ? artwork : brought
        visible: root.pictured
        width: !root.pictured ? 0 : root.wide ? Math.round(root.width * 0.42) : root.width
    }

    Component {
        id: artwork

        Artwork {}
    }

    Component {
        id: brought

        Image {
            Accessible.name: root.words.pictureText
            Accessible.role: Accessible.Graphic
            fillMode: Image.PreserveAspectCrop
            objectName: "picture"
            source: root.words.picture
            sourceSize.height: height
        }
    }

    ColumnLayout {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: root.wide ? picture.left : parent.right
        anchors.top: root.wide ? parent.top : picture.bottom
        anchors.topMargin: root.wide ? Theme.px(root.pictured && root.session.warning === "" ? 84 : 24) : Theme.px(root.pictured ? 32 : 24)
        spacing: Theme.px(root.pictured ? 24 : 14)

        Words {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.small
            objectName: "warning"
            text: root.warning(root.session.warning)
            visible: root.session.warning !== ""
        }

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            contentWidth: root.width
            spacing: Theme.px(20)

            Rectangle {
                color: Theme.action
                height: Theme.px(10)
                radius: height / 2
                visible: root.pictured
                width: Theme.px(88)
            }

            Words {
                Accessible.role: Accessible.Heading
                color: Theme.primary
                font.bold: true
                font.pixelSize: root.pictured ? Theme.display : Theme.title
                lineHeight: 1.05
                text: root.words.title
                width: parent.width
            }

            Words {
                color: Theme.muted
                text: qsTr("To: %1").arg(root.words.addressee)
                width: parent.width
            }
        }

        GoalBar {
            Layout.fillWidth: true
            count: root.session.count
            goal: root.session.goal
            language: root.language
            locale: root.language.locale
            total: root.session.everywhere.count
            totalOn: root.session.everywhere.on
        }

        BigButton {
            id: start

            Layout.fillWidth: true
            Layout.minimumHeight: Theme.px(104)
            font.pixelSize: Theme.pt(34)
            objectName: "start"
            text: qsTr("Read and sign")
            told: qsTr("Shows the whole appeal first")

            onClicked: root.session.goOn()
        }

        LanguageBar {
            Layout.alignment: Qt.AlignHCenter
            comfort: root.comfort
            language: root.language
        }
    }
}
