pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// A line that finds while one types.
TextField {
    id: root

    required property string name

    signal edited(string text)

    Accessible.name: qsTr("Search")
    color: Theme.text
    font.pixelSize: Theme.body
    implicitHeight: Theme.touchTarget
    // Names of people are nothing for a keyboard to learn.
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
    leftPadding: Theme.px(18)
    objectName: root.name
    placeholderText: qsTr("Search: a name, a place, an e-mail address…")
    placeholderTextColor: Theme.muted
    selectByMouse: true

    background: EntryFrame {
        active: root.activeFocus
        wrong: false
    }

    onTextEdited: root.edited(root.text)
}
