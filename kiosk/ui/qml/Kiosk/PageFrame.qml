pragma ComponentBehavior: Bound
import QtQuick

// A page: what it is for, its content, a quiet way back and a big way forward.
Item {
    id: root

    required property bool keyboardUp
    property string title: ""
    property string backText: qsTr("Back")
    property string forwardText: qsTr("Continue")
    property string backName: "back"
    property string forwardName: "forward"
    property string backTold: qsTr("To the page before; nothing is lost")
    property string forwardTold: qsTr("To the next page")
    property bool forwardVisible: true
    property bool backVisible: true
    property int step: 0
    property int steps: 4
    // Where the screen is wide, the heading shares its line with the languages; else it stands below them.
    readonly property bool wide: root.width >= Theme.px(1100) && Theme.textScale < 1.5
    readonly property int languagesWidth: Theme.px(650)
    readonly property int side: Math.max(Theme.margin, (root.width - Theme.px(1240)) / 2)
    default property alias content: middle.data

    signal forward
    signal back

    // Whoever does not see that the page has changed hears it.
    Component.onCompleted: root.Accessible.announce(root.title)

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: parent.right
        anchors.rightMargin: root.side + (root.wide ? root.languagesWidth : 0)
        anchors.top: parent.top
        anchors.topMargin: root.keyboardUp ? 0 : root.wide ? Theme.px(22) : Theme.px(100)
        color: Theme.primary
        font.bold: true
        font.pixelSize: Theme.title
        text: root.title
        visible: !root.keyboardUp && root.title !== ""
    }

    Row {
        id: progress

        Accessible.name: qsTr("Step %1 of %2").arg(root.step).arg(root.steps)
        Accessible.role: Accessible.ProgressBar
        anchors.left: heading.left
        anchors.top: heading.visible ? heading.bottom : heading.top
        anchors.topMargin: visible ? Theme.px(8) : 0
        height: visible ? Theme.px(8) : 0
        spacing: Theme.px(8)
        visible: !root.keyboardUp && root.step > 0

        Repeater {
            model: root.steps

            Rectangle {
                required property int index

                color: index < root.step ? Theme.primary : Theme.hairline
                height: Theme.px(8)
                radius: height / 2
                width: Theme.px(56)
            }
        }
    }

    Item {
        id: middle

        anchors.bottom: actions.top
        anchors.bottomMargin: root.keyboardUp ? 0 : Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.top: progress.bottom
        anchors.topMargin: root.keyboardUp ? 0 : Theme.gap
    }

    Item {
        id: actions

        // Where the two do not fit beside each other, the way forward stands above the way back.
        readonly property bool stacked: back.visible && forward.visible && back.implicitWidth + forward.implicitWidth + Theme.gap > actions.width

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: parent.right
        anchors.rightMargin: root.side
        height: root.keyboardUp ? 0 : (actions.stacked ? back.implicitHeight + Theme.gap + forward.implicitHeight : Math.max(back.implicitHeight, forward.implicitHeight)) + Theme.px(28)
        visible: !root.keyboardUp

        QuietButton {
            id: back

            objectName: root.backName
            text: root.backText
            told: root.backTold
            visible: root.backVisible
            width: actions.stacked ? actions.width : Math.min(implicitWidth, actions.width)
            y: actions.stacked ? forward.height + Theme.gap : Theme.px(6)

            onClicked: root.back()
        }

        BigButton {
            id: forward

            anchors.right: parent.right
            objectName: root.forwardName
            text: root.forwardText
            told: root.forwardTold
            visible: root.forwardVisible
            width: actions.stacked ? actions.width : Math.min(implicitWidth, actions.width)

            onClicked: root.forward()
        }
    }
}
