pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.VirtualKeyboard

// Why somebody signs: a box of several lines, which says how much room is left before there is none.
Entry {
    id: root

    required property Field field
    property bool last: false

    control: box

    TextArea {
        id: box

        Accessible.description: root.problem !== "" ? root.problem : room.text
        Accessible.name: root.label
        EnterKeyAction.actionId: root.last ? EnterKeyAction.Done : EnterKeyAction.Next
        EnterKeyAction.label: root.last ? qsTr("Done") : qsTr("Next")
        // It is kept as one line, so Enter leads on as everywhere, and Tab does, too.
        KeyNavigation.priority: KeyNavigation.BeforeItem
        bottomPadding: Theme.gap
        color: Theme.text
        activeFocusOnPress: false
        font.pixelSize: Theme.entry
        implicitHeight: Math.max(Theme.touchTarget * 2, contentHeight + Theme.gap * 2)
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        leftPadding: Theme.px(18)
        objectName: root.name
        rightPadding: Theme.px(18)
        selectByMouse: false
        topPadding: Theme.gap
        width: root.width
        wrapMode: TextEdit.Wrap

        background: EntryFrame {
            active: box.activeFocus
            wrong: root.problem !== ""
        }

        Keys.onBacktabPressed: box.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onEnterPressed: root.accepted()
        Keys.onReturnPressed: root.accepted()
        Keys.onTabPressed: box.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onActiveFocusChanged: {
            if (activeFocus)
                InputMethod.show();
            else
                root.field.leave();
        }
        onReleased: root.tapped()
        onTextChanged: {
            if (length > root.field.most)
                remove(root.field.most, length);
            root.field.edit(text);
        }

        Binding {
            property: "text"
            target: box
            value: root.field.text
        }
    }

    Words {
        id: room

        color: Theme.muted
        font.pixelSize: Theme.small
        objectName: root.name + ".room"
        text: qsTr("%Ln characters left", "", root.field.room)
        visible: root.field.room >= 0 && root.field.room <= 50
        width: root.width
    }
}
