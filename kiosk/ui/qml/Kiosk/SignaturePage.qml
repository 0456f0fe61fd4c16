pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// A wide pad, and two ways to mend what was drawn.
PageFrame {
    id: root

    required property SigningSession session
    required property Comfort comfort
    readonly property Hand hand: root.session.hand as Hand
    readonly property Strokes strokes: root.hand.strokes as Strokes
    readonly property bool mark: root.hand.method === "mark"

    keyboardUp: false
    step: 2
    title: root.mark ? qsTr("Your mark") : qsTr("Your signature")

    onBack: root.session.goBack()
    onForward: root.session.goOn()

    Rectangle {
        id: sheet

        anchors.bottom: below.top
        anchors.bottomMargin: Theme.px(12)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: root.hand.inkProblem === "" ? Theme.line : Theme.error
        border.width: Theme.px(3)
        color: Theme.paper
        radius: Theme.radius

        Words {
            anchors.centerIn: parent
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            text: root.mark ? qsTr("Make your mark here") : qsTr("Sign here with a finger or a pen")
            visible: root.strokes.empty && root.hand.inkProblem === ""
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

        Words {
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gap
            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.error
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            objectName: "ink.problem"
            text: root.hand.inkProblem === "" ? "" : below.problem
            visible: text !== ""
        }

        InkPad {
            id: pad
            Accessible.description: root.hand.inkProblem === "" ? qsTr("Draw with a finger, a pen or a mouse") : below.problem
            Accessible.name: qsTr("Signature pad")
            Accessible.role: Accessible.Canvas
            anchors.fill: parent
            anchors.margins: Theme.px(4)
            inkColor: Theme.text

            objectName: "pad"
            pen: root.hand.pen as Pen
            strokes: root.strokes
        }
    }

    Item {
        id: below

        readonly property string problem: root.mark ? qsTr("Please make a mark: an X, a line or a dot.") : qsTr("Please sign with your whole signature, as you would on paper.")

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        // Where they do not fit beside each other, the other ways stand below the buttons of the pad.
        readonly property bool stacked: otherWays.implicitWidth + buttons.oneLine + Theme.gap > width

        height: below.stacked ? otherWays.height + Theme.gap + buttons.height : buttons.height

        QuietButton {
            id: otherWays

            objectName: "otherWays"
            text: qsTr("I can’t sign on a screen")
            told: qsTr("A typed name, a mark, or a witness")
            width: Math.min(implicitWidth, parent.width)
            x: Theme.leftHanded ? parent.width - width : 0
            y: below.stacked ? buttons.height + Theme.gap : 0

            onClicked: root.session.showOtherWays()
        }

        Flow {
            id: buttons

            readonly property real oneLine: Array.from(buttons.children, child => child.implicitWidth).reduce((sum, wide) => sum + wide + Theme.gap, -Theme.gap)

            layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.gap
            width: Math.min(buttons.oneLine, parent.width)
            // Away from the hand that signs.
            x: Theme.leftHanded ? 0 : parent.width - width

            BarButton {
                chosen: Theme.leftHanded
                objectName: "comfort.hand"
                text: qsTr("Left-handed")
                told: qsTr("Moves the buttons away from your left hand")

                onClicked: root.comfort.switchHand()
            }

            QuietButton {
                enabled: !root.strokes.empty
                objectName: "undo"
                text: qsTr("Undo")
                told: qsTr("Takes back your last stroke")

                onClicked: root.strokes.undo()
            }

            QuietButton {
                enabled: !root.strokes.empty
                objectName: "clear"
                text: qsTr("Clear")
                told: qsTr("Takes back all that you drew")

                onClicked: root.strokes.clear()
            }
        }
    }
}
