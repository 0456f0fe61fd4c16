pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// A question, the line in which it is answered, and what is wrong with the answer.
Column {
    id: root

    required property string label
    property string hint: ""
    property string problem: ""
    property string text: ""
    property string name: ""
    property int hints: Qt.ImhNone
    property int longest: 500
    property int echoMode: TextInput.Normal
    property bool optional: false
    readonly property TextField input: line
    readonly property bool active: line.activeFocus

    signal edited(string text)
    signal finished
    signal accepted

    spacing: Theme.px(6)

    Row {
        spacing: Theme.px(10)
        width: root.width

        Words {
            Accessible.ignored: true
            font.bold: true
            font.pixelSize: Theme.small
            text: root.label
        }

        Words {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("optional")
            visible: root.optional
        }
    }

    TextField {
        id: line

        Accessible.description: root.problem
        Accessible.name: root.label
        color: Theme.text
        echoMode: root.echoMode
        font.pixelSize: Theme.entry
        implicitHeight: Theme.touchTarget
        // Nothing typed here is learnt by the keyboard, and no word is guessed.
        inputMethodHints: root.hints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        leftPadding: Theme.px(18)
        objectName: root.name
        maximumLength: root.longest
        placeholderText: root.hint
        placeholderTextColor: Theme.muted
        selectByMouse: false
        width: root.width

        background: Rectangle {
            border.color: root.problem !== "" ? Theme.error : line.activeFocus ? Theme.primary : Theme.line
            border.width: line.activeFocus || root.problem !== "" ? Theme.px(4) : Theme.px(2)
            color: Theme.paper
            radius: Theme.px(10)
        }

        onAccepted: root.accepted()
        onActiveFocusChanged: {
            if (!activeFocus)
                root.finished();
        }
        onTextEdited: root.edited(text)

        Binding {
            property: "text"
            target: line
            value: root.text
        }
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
