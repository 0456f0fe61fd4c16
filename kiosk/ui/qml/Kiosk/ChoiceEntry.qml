pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// A question whose answer is chosen from a list that opens on a page of its own.
Entry {
    id: root

    required property Field field
    // The answer in words, "" where nothing is chosen yet.
    property string chosen: ""
    property string current: root.field.text
    // What to say above the line that searches the list; "" where the list is short.
    property string search: ""

    signal opened

    function choices(text: string): list<var> {
        return [];
    }

    control: shown
    name: root.field.key
    optional: !root.field.required && root.chosen === ""

    Button {
        id: shown

        Accessible.description: root.said
        Accessible.name: root.chosen === "" ? root.label : "%1: %2".arg(root.label).arg(root.chosen)
        focusPolicy: Qt.StrongFocus
        font.pixelSize: Theme.entry
        implicitHeight: Math.max(Theme.touchTarget, contentItem.implicitHeight + Theme.gap)
        leftPadding: Theme.px(18)
        objectName: root.name
        rightPadding: Theme.px(18)
        width: root.width

        background: EntryFrame {
            active: shown.visualFocus
            color: shown.down ? Theme.wash : Theme.paper
            wrong: root.problem !== ""
        }
        contentItem: Item {
            implicitHeight: Math.max(answer.implicitHeight, change.implicitHeight)

            Words {
                id: answer

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.right: change.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                color: root.chosen === "" ? Theme.muted : Theme.text
                font: shown.font
                text: root.chosen === "" ? qsTr("Tap to choose") : root.chosen
            }

            Words {
                id: change

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                font.pixelSize: Theme.small
                text: root.chosen === "" ? "" : qsTr("Change")
                wrapMode: Text.NoWrap
            }
        }

        // Enter leads on past an answer, as in every line; where there is none it opens the list. Space always does.
        Keys.onDownPressed: root.opened()
        Keys.onEnterPressed: root.chosen === "" ? root.opened() : root.accepted()
        Keys.onReturnPressed: root.chosen === "" ? root.opened() : root.accepted()
        onClicked: {
            shown.forceActiveFocus();
            root.opened();
        }
    }
}
