pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// One signature of a case: the ink, the answers, and in which of them it differs from the first.
ActionButton {
    id: root

    required property var card
    required property string name
    property bool marked: false
    readonly property var lines: [
        {
            key: "postal_code",
            text: [root.card.city, root.card.province, root.card.postal_code].filter(part => part !== "").join(", "),
            differs: root.card.differs.city || root.card.differs.province || root.card.differs.postal_code
        },
        {
            key: "street",
            text: root.card.street,
            differs: root.card.differs.street
        },
        {
            key: "email",
            text: root.card.email,
            differs: root.card.differs.email
        },
        {
            key: "phone",
            text: root.card.phone,
            differs: root.card.differs.phone
        }
    ].filter(line => line.text !== "")

    signal chosen

    Accessible.checkable: true
    Accessible.checked: root.marked
    Accessible.name: [root.card.name, ...root.lines.map(line => line.text)].join(", ")
    Accessible.role: Accessible.RadioButton
    bottomPadding: Theme.px(16)
    leftPadding: Theme.px(20)
    objectName: root.name
    rightPadding: Theme.px(20)
    told: qsTr("Marks this signature")
    topPadding: Theme.px(16)

    background: Rectangle {
        border.color: root.visualFocus ? Theme.text : root.marked ? Theme.primary : Theme.line
        border.width: Theme.px(root.marked || root.visualFocus ? 4 : 2)
        color: root.marked ? Theme.wash : Theme.paper
        radius: Theme.radius
    }
    contentItem: Column {
        spacing: Theme.px(6)

        Words {
            Accessible.ignored: true
            color: root.card.differs.name ? Theme.primary : Theme.text
            font.bold: true
            text: root.card.name
            width: parent.width
        }

        InkPad {
            height: Theme.px(110)
            inkColor: Theme.text
            readOnly: true
            strokes: root.card.strokes as Strokes
            width: parent.width
        }

        Repeater {
            model: root.lines

            Words {
                required property var modelData

                Accessible.ignored: true
                color: modelData.differs ? Theme.primary : Theme.text
                font.bold: modelData.differs
                font.pixelSize: Theme.small
                text: modelData.text
                width: parent?.width ?? 0
                wrapMode: Text.WrapAnywhere
            }
        }

        Words {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.small
            text: [root.card.signedOn, root.card.event, root.card.kiosk, qsTr("No. %L1").arg(root.card.number)].join(" · ")
            width: parent.width
        }
    }

    onClicked: root.chosen()
}
