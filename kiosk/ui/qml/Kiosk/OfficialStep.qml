pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The official petition as it is today: a code to sign it, what became of it, or what to do instead.
Rectangle {
    id: root

    required property PetitionText words
    required property string locale
    readonly property bool open: root.words.officialCode !== ""

    function heading(): string {
        switch (root.words.officialState) {
        case "open":
            return qsTr("One more step: the official petition");
        case "":
            return qsTr("One more step");
        default:
            return qsTr("What now?");
        }
    }

    color: Theme.wash
    implicitHeight: row.height + 2 * Theme.px(24)
    radius: Theme.radius

    Row {
        id: row

        spacing: Theme.px(28)
        width: parent.width - 2 * Theme.px(28)
        x: Theme.px(28)
        y: Theme.px(24)

        Image {
            id: code

            Accessible.name: root.words.officialLink
            Accessible.role: Accessible.Graphic
            fillMode: Image.PreserveAspectFit
            height: Theme.px(230)
            objectName: "officialCode"
            smooth: false
            source: root.words.officialCode
            sourceSize.height: Theme.px(230)
            sourceSize.width: Theme.px(230)
            visible: root.open
            width: Theme.px(230)
        }

        Column {
            spacing: Theme.px(12)
            width: row.width - (code.visible ? code.width + row.spacing : 0)

            Words {
                Accessible.role: Accessible.Heading
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.heading
                text: root.heading()
                width: parent.width
            }

            Words {
                text: qsTr("House of Commons e-petition %1 is a separate, official petition. Point your own phone at the code and sign it there with your own e-mail, until %2.").arg(root.words.officialNumber).arg(new Date(root.words.officialCloses + "T12:00").toLocaleDateString(Qt.locale(root.locale), Locale.LongFormat))
                visible: root.open
                width: parent.width
            }

            Prose {
                objectName: "after"
                text: root.words.after
                visible: !root.open && text !== ""
                width: parent.width
            }
        }
    }
}
