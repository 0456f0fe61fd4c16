pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// A list to choose one of: by touch, by arrows and Enter, or found by its first letters. Escape goes back.
PageFrame {
    id: root

    required property ChoiceEntry entry
    readonly property list<var> found: root.entry.choices(search.text)

    signal chosen(string code)

    function begin(): void {
        list.currentIndex = root.found.findIndex(choice => choice.code === root.entry.current);
        (search.visible ? search.input : list).forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(at: int): void {
        if (at >= 0 && at < root.found.length)
            root.chosen(root.found[at].code);
    }

    forwardVisible: false
    title: root.entry.label

    Component.onCompleted: root.begin()
    Keys.onEscapePressed: root.back()

    Item {
        anchors.fill: parent

        TextEntry {
            id: search

            property string typed: ""

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: away.visible ? away.width + Theme.gap : 0
            label: root.entry.search
            last: true
            name: root.entry.name + ".search"
            text: search.typed
            told: qsTr("Shortens the list as you type")
            visible: root.entry.search !== ""

            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            onAccepted: {
                if (search.typed.trim() !== "")
                    root.choose(0);
            }
            onEdited: text => {
                search.typed = text;
                list.currentIndex = 0;
                list.positionViewAtBeginning();
            }
        }

        // The page's own way back stands below the keyboard.
        QuietButton {
            id: away

            anchors.bottom: search.bottom
            anchors.right: parent.right
            objectName: root.entry.name + ".away"
            text: root.backText
            told: root.backTold
            visible: root.keyboardUp

            onClicked: root.back()
        }

        Words {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: list.top
            color: Theme.muted
            objectName: root.entry.name + ".nothing"
            text: qsTr("Nothing has this name. Please try other letters.")
            visible: root.found.length === 0
        }

        // All cells are as high as the longest name needs.
        Words {
            id: longest

            Accessible.ignored: true
            font.bold: true
            text: root.found.reduce((long, choice) => choice.name.length > long.length ? choice.name : long, "")
            visible: false
            width: list.cellWidth - Theme.px(12) - 2 * Theme.px(18)
        }

        GridView {
            id: list

            readonly property int columns: Math.max(1, Math.floor(width / Theme.pt(search.visible ? 420 : 340)))

            Accessible.name: root.entry.label
            Accessible.role: Accessible.List
            activeFocusOnTab: true
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: search.visible ? search.bottom : parent.top
            anchors.topMargin: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            cellHeight: Math.max(Theme.touchTarget, longest.implicitHeight + Theme.gap) + Theme.px(12)
            cellWidth: Math.floor((width - Theme.px(24)) / columns)
            clip: true
            keyNavigationEnabled: true
            model: root.found

            ScrollBar.vertical: ScrollBar {
                Accessible.ignored: true
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                width: Theme.px(10)
            }
            delegate: Item {
                id: cell

                required property var modelData
                required property int index

                height: list.cellHeight
                width: list.cellWidth

                Button {
                    id: choice

                    readonly property bool isCurrent: cell.modelData.code === root.entry.current

                    Accessible.checkable: true
                    Accessible.checked: choice.isCurrent
                    Accessible.description: root.entry.label
                    Accessible.name: cell.modelData.name
                    anchors.bottomMargin: Theme.px(12)
                    anchors.fill: parent
                    anchors.rightMargin: Theme.px(12)
                    focusPolicy: Qt.NoFocus
                    font.bold: choice.isCurrent
                    font.pixelSize: Theme.body
                    leftPadding: Theme.px(18)
                    objectName: root.entry.name + "." + cell.modelData.code
                    rightPadding: Theme.px(18)

                    background: EntryFrame {
                        active: list.activeFocus && list.currentIndex === cell.index || choice.isCurrent
                        color: choice.down || choice.isCurrent ? Theme.wash : Theme.paper
                    }
                    contentItem: Words {
                        Accessible.ignored: true
                        color: Theme.primary
                        font: choice.font
                        text: cell.modelData.name
                        verticalAlignment: Text.AlignVCenter
                    }

                    onClicked: root.choose(cell.index)
                }
            }

            // Nothing is chosen beforehand: the first arrow comes to the first.
            Keys.onDownPressed: {
                if (list.currentIndex < 0)
                    list.currentIndex = 0;
                else
                    list.moveCurrentIndexDown();
            }
            Keys.onEnterPressed: root.choose(list.currentIndex)
            Keys.onReturnPressed: root.choose(list.currentIndex)
            Keys.onSpacePressed: root.choose(list.currentIndex)
            onHeightChanged: list.positionViewAtIndex(list.currentIndex, GridView.Contain)
        }
    }
}
