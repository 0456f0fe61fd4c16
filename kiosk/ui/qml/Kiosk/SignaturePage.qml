pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// A wide pad, and two ways to mend what was drawn.
PageFrame {
    id: root

    required property SigningSession session
    required property Comfort comfort
    readonly property Strokes strokes: root.session.strokes as Strokes

    keyboardUp: false
    step: 2
    title: qsTr("Your signature")

    onBack: root.session.goBack()
    onForward: root.session.goOn()

    Rectangle {
        id: sheet

        anchors.bottom: below.top
        anchors.bottomMargin: Theme.px(12)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: root.session.inkProblem === "" ? Theme.line : Theme.error
        border.width: Theme.px(3)
        color: Theme.paper
        radius: Theme.radius

        Words {
            anchors.centerIn: parent
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Sign here with a finger or a pen")
            visible: root.strokes.empty
            width: parent.width - 2 * Theme.margin
        }

        // A line to write on. It is not part of the ink.
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: parent.height * 0.24
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.hairline
            height: Theme.px(3)
            width: parent.width * 0.86
        }

        InkPad {
            Accessible.description: root.session.inkProblem === "" ? "" : below.problem
            Accessible.name: qsTr("Signature pad")
            Accessible.role: Accessible.Canvas
            anchors.fill: parent
            anchors.margins: Theme.px(4)
            inkColor: Theme.text
            objectName: "pad"
            strokes: root.strokes
        }
    }

    Item {
        id: below

        readonly property string problem: qsTr("Please sign with your whole signature, as you would on paper.")

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(buttons.height, words.implicitHeight)

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.error
            font.pixelSize: Theme.small
            objectName: "ink.problem"
            text: root.session.inkProblem === "" ? "" : below.problem
            width: parent.width - buttons.width - Theme.gap
            x: Theme.leftHanded ? buttons.width + Theme.gap : 0
        }

        Row {
            id: buttons

            layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.gap
            // Away from the hand that signs.
            x: Theme.leftHanded ? 0 : parent.width - width

            BarButton {
                Accessible.description: qsTr("Moves the buttons away from your left hand")
                chosen: Theme.leftHanded
                objectName: "comfort.hand"
                text: qsTr("Left-handed")

                onClicked: root.comfort.switchHand()
            }

            QuietButton {
                enabled: !root.strokes.empty
                objectName: "undo"
                text: qsTr("Undo")

                onClicked: root.strokes.undo()
            }

            QuietButton {
                enabled: !root.strokes.empty
                objectName: "clear"
                text: qsTr("Clear")

                onClicked: root.strokes.clear()
            }
        }
    }
}
