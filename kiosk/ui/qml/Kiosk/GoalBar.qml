pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// How far the campaign has come on this kiosk, in words and as a bar.
Column {
    id: root

    required property int count
    required property int goal
    required property string locale
    // How many signed at all events together, and the day on which that was so; 0 where nobody knows.
    property int total: 0
    property string totalOn: ""
    // Writes that day; asked only where there is one.
    property Language language: null
    // What was counted a moment ago: where the new count is larger, the bar is seen to move.
    property int before: root.count
    property real reached: root.before
    readonly property bool grows: root.before < root.count

    function number(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.locale), "f", 0);
    }

    function sentence(signed: int): string {
        return qsTr("%Ln have signed.", "", signed) + " " + qsTr("Let’s get to %1!").arg(root.number(root.goal));
    }

    spacing: Theme.px(12)

    Component.onCompleted: root.reached = Qt.binding(() => root.count)

    Behavior on reached {
        NumberAnimation {
            duration: Theme.calm * 5
            easing.type: Easing.InOutCubic
        }
    }

    Words {
        Accessible.name: root.sentence(root.count)
        color: Theme.text
        font.bold: true
        font.pixelSize: Theme.heading
        objectName: "count"
        text: root.sentence(Math.round(root.reached))
        width: root.width
    }

    Rectangle {
        Accessible.ignored: true
        color: Theme.hairline
        height: Theme.px(18)
        radius: height / 2
        width: root.width

        Rectangle {
            id: bar

            color: Theme.primary
            height: parent.height
            radius: height / 2
            width: root.reached === 0 ? 0 : Math.max(height, parent.width * Math.min(1, root.reached / root.goal))
        }

        // One signature is a hair's breadth of a long bar; this point is seen.
        Rectangle {
            anchors.horizontalCenter: bar.right
            anchors.horizontalCenterOffset: -bar.radius
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.primary
            border.width: Theme.px(4)
            color: Theme.action
            height: Theme.px(34)
            radius: height / 2
            scale: root.grows ? root.reached - root.before : 0
            width: height
        }
    }

    Words {
        color: Theme.muted
        font.pixelSize: Theme.small
        objectName: "total"
        // What this kiosk knows of itself is newer than a smaller number from elsewhere.
        text: root.totalOn !== "" && root.total > root.count ? qsTr("As of %1, %Ln have signed across all events.", "", root.total).arg(root.language.day(root.totalOn)) : ""
        visible: text !== ""
        width: root.width
    }
}
