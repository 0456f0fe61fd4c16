pragma ComponentBehavior: Bound
import QtQuick

// One of a few, all of them in view.
Column {
    id: root

    required property string label
    required property string name
    required property string value
    // Values and, in the same order, how they are called.
    property var values: []
    property var names: root.values

    signal picked(string value)

    spacing: Theme.px(6)

    Words {
        font.bold: true
        font.pixelSize: Theme.small
        text: root.label
        width: root.width
    }

    Flow {
        spacing: Theme.px(8)
        width: root.width

        Repeater {
            model: root.values

            BarButton {
                required property int index
                required property string modelData

                chosen: root.value === modelData
                objectName: root.name + "." + modelData
                text: root.names[index]
                told: root.label

                onClicked: root.picked(modelData)
            }
        }
    }
}
