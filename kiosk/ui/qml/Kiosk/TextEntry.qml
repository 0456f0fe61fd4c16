pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.VirtualKeyboard

// A question that is answered in a line of text.
Entry {
    id: root

    property string hint: ""
    property string text: ""
    property int hints: Qt.ImhNone
    property int longest: 500
    property int echoMode: TextInput.Normal
    // After these characters the keyboard offers a capital, as a telephone does in names. What was typed is never changed.
    property string capitalsAfter: ""
    property bool last: false
    readonly property TextField input: line

    signal edited(string text)
    signal finished

    // The keyboard decides by itself first, and only about sentences.
    function offerCapital(): void {
        const before = line.text.charAt(line.cursorPosition - 1);
        if (root.active && before !== "" && root.capitalsAfter.includes(before))
            InputContext.priv.shiftHandler.shiftActive = true;
    }

    control: line

    TextField {
        id: line

        // Qt never tells the name of a line that hides what is typed.
        Accessible.description: root.echoMode === TextInput.Normal ? root.said : root.label + ", " + root.said
        Accessible.name: root.label
        EnterKeyAction.actionId: root.last ? EnterKeyAction.Done : EnterKeyAction.Next
        EnterKeyAction.label: root.last ? qsTr("Done") : qsTr("Next")
        color: Theme.text
        echoMode: root.echoMode
        activeFocusOnPress: false
        font.pixelSize: Theme.entry
        implicitHeight: Math.max(Theme.touchTarget, contentHeight + Theme.gap * 2)
        // Nothing typed here is learnt by the keyboard, and no word is guessed.
        inputMethodHints: root.hints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        leftPadding: Theme.px(18)
        maximumLength: root.longest
        objectName: root.name
        placeholderText: root.hint
        placeholderTextColor: Theme.muted
        selectByMouse: false
        width: root.width

        background: EntryFrame {
            active: line.activeFocus
            wrong: root.problem !== ""
        }

        onAccepted: root.accepted()
        onActiveFocusChanged: {
            if (activeFocus)
                InputMethod.show();
            else
                root.finished();
        }
        onReleased: root.tapped()
        onTextEdited: {
            // What is edited last may end this page.
            Qt.callLater(root.offerCapital);
            root.edited(text);
        }

        Binding {
            property: "text"
            target: line
            value: root.text
        }
    }
}
