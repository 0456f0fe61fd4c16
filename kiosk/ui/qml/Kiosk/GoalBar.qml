pragma ComponentBehavior: Bound
import QtQuick

// How far the campaign has come on this kiosk, in words and as a bar.
Column {
    id: root

    required property int count
    required property int goal
    required property string locale

    function number(value: int): string {
        return Number(value).toLocaleString(Qt.locale(root.locale), "f", 0);
    }

    spacing: Theme.px(12)

    Words {
        color: Theme.text
        font.bold: true
        font.pixelSize: Theme.heading
        objectName: "count"
        text: qsTr("%Ln have signed.", "", root.count) + " " + qsTr("Let’s get to %1!").arg(root.number(root.goal))
        width: root.width
    }

    Rectangle {
        Accessible.ignored: true
        color: Theme.hairline
        height: Theme.px(18)
        radius: height / 2
        width: root.width

        Rectangle {
            color: Theme.primary
            height: parent.height
            radius: height / 2
            width: root.count === 0 ? 0 : Math.max(height, parent.width * Math.min(1, root.count / root.goal))

            Behavior on width {
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
