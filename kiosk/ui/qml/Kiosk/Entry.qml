pragma ComponentBehavior: Bound
import QtQuick

// A question, the control in which it is answered, and what is to say about the answer.
Column {
    id: root

    required property string label
    property string problem: ""
    property string name: ""
    property bool optional: false
    property Item control: null
    property string told: qsTr("needed")
    // What a screen reader adds to the label.
    readonly property string said: root.problem !== "" ? root.problem : root.optional ? qsTr("optional") : root.told
    readonly property bool active: root.control !== null && root.control.activeFocus
    default property alias content: middle.data

    signal accepted

    // A finger that rolls the page begins on a line more often than not: only one that is lifted from it writes there.
    function tapped(): void {
        root.control.forceActiveFocus(Qt.MouseFocusReason);
        InputMethod.show();
    }

    function begin(): void {
        root.control.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.px(6)

    Flow {
        spacing: Theme.px(10)
        width: root.width

        Words {
            Accessible.ignored: true
            font.bold: true
            font.pixelSize: Theme.small
            objectName: root.name + ".label"
            text: root.label
            width: Math.min(implicitWidth, root.width)
        }

        Words {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("optional")
            visible: root.optional
        }
    }

    Column {
        id: middle

        spacing: root.spacing
        width: root.width
    }

    Words {
        color: Theme.error
        font.pixelSize: Theme.small
        objectName: root.name + ".problem"
        text: root.problem
        visible: text !== ""
        width: root.width
    }
}
