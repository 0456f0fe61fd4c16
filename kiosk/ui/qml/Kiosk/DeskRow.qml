pragma ComponentBehavior: Bound
import QtQuick

// A signature in the list.
ActionButton {
    id: root

    required property string signatureId
    required property string name
    required property string city
    required property string province
    required property string event
    required property string signedOn
    required property string standing
    required property int index
    property string standingTold: ""
    readonly property bool counts: root.standing === "stands"

    Accessible.name: [root.name, root.city, root.event, root.signedOn].join(", ")
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + Theme.px(14))
    leftPadding: Theme.px(12)
    objectName: "row." + root.index
    rightPadding: Theme.px(12)
    told: root.standingTold

    background: Rectangle {
        border.color: Theme.primary
        border.width: root.visualFocus || root.ListView.isCurrentItem && root.ListView.view?.activeFocus ? Theme.px(3) : 0
        color: root.down ? Theme.hairline : root.index % 2 === 0 ? Theme.wash : Theme.paper
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * 0.48

            Words {
                Accessible.ignored: true
                color: root.counts ? Theme.text : Theme.muted
                elide: Text.ElideRight
                font.bold: true
                font.pixelSize: Theme.small
                font.strikeout: !root.counts
                maximumLineCount: 1
                text: root.name
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: root.counts ? Theme.muted : Theme.error
                elide: Text.ElideRight
                font.pixelSize: Theme.small
                maximumLineCount: 1
                text: root.counts ? [root.city, root.province].filter(part => part !== "").join(", ") : root.standingTold
                width: parent.width
            }
        }

        Column {
            anchors.left: words.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Words {
                Accessible.ignored: true
                elide: Text.ElideRight
                font.pixelSize: Theme.small
                maximumLineCount: 1
                text: root.event
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.muted
                font.pixelSize: Theme.small
                text: root.signedOn
                width: parent.width
            }
        }
    }
}
