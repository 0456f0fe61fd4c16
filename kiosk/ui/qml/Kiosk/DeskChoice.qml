pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// One of several, chosen from a list that drops down; `all` is the first and stands for any.
ComboBox {
    id: root

    required property string all
    required property string label
    // Values and, in the same order, how they are called.
    property var values: []
    property var names: root.values
    property string value: ""

    signal picked(string value)

    Accessible.name: root.label
    currentIndex: root.values.indexOf(root.value) + 1
    font.pixelSize: Theme.small
    implicitHeight: Theme.touchTarget
    leftPadding: Theme.px(16)
    rightPadding: Theme.px(36)
    wheelEnabled: false // who turns the wheel means the page
    model: [root.all, ...root.names]

    background: EntryFrame {
        active: root.visualFocus
        border.color: root.value !== "" ? Theme.primary : Theme.line
        wrong: false
    }
    contentItem: Words {
        Accessible.ignored: true
        color: root.value === "" ? Theme.muted : Theme.text
        elide: Text.ElideRight
        font: root.font
        maximumLineCount: 1
        text: root.displayText
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Words {
        Accessible.ignored: true
        color: Theme.primary
        text: "▾"
        x: root.width - width - Theme.px(12)
        y: (root.height - height) / 2
    }
    delegate: ItemDelegate {
        id: line

        required property string modelData
        required property int index

        font.bold: root.currentIndex === line.index
        font.pixelSize: Theme.small
        height: Theme.touchTarget
        highlighted: root.highlightedIndex === line.index
        text: line.modelData
        width: ListView.view?.width ?? 0
    }

    onActivated: at => root.picked(at === 0 ? "" : root.values[at - 1])
}
