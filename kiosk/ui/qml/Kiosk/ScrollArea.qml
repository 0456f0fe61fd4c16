pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

// Content that may be longer than the page, and says so.
Item {
    id: root

    default property alias content: column.data
    property int contentWidth: Theme.readable
    property int spacing: Theme.gap
    readonly property bool scrolls: column.height + Theme.gap > root.height
    readonly property Item focused: root.Window.activeFocusItem
    readonly property bool more: flick.contentY + flick.height < flick.contentHeight - Theme.px(8)

    function reveal(item: Item): void {
        // Air around it, where there is any to spare.
        const air = Math.max(0, Math.min(Theme.gap, (flick.height - item.height) / 2));
        const top = item.mapToItem(column, 0, 0).y - air;
        const bottom = top + item.height + 2 * air;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, bottom - flick.height);
    }

    // What has just opened is read from its beginning.
    function lead(item: Item): void {
        column.forceLayout();
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, item.mapToItem(column, 0, 0).y - Theme.gap));
    }

    function roll(by: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + by));
    }

    function showFocused(): void {
        // Under a finger nothing moves: a tap on what is half in view would miss it.
        const control = root.focused as T.Control;
        if (control !== null && control.focusReason === Qt.MouseFocusReason)
            return;
        for (let above = root.focused; above; above = above.parent) {
            if (above === column) {
                root.reveal(root.focused);
                return;
            }
        }
    }

    // Whoever walks through a page with Tab sees where they are.
    onFocusedChanged: follow.start()

    // Why the focus came is known only a moment later.
    Timer {
        id: follow

        interval: 0

        onTriggered: root.showFocused()
    }

    Flickable {
        id: flick

        objectName: "scroll"
        // Text longer than the page is read with the keys, too.
        activeFocusOnTab: root.scrolls
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.scrolls ? strip.height : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + Theme.gap
        contentWidth: width

        ScrollBar.vertical: ScrollBar {
            Accessible.ignored: true
            policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            width: Theme.px(10)
        }

        Keys.onDownPressed: root.roll(Theme.gap * 4)
        Keys.onPressed: event => {
            const page = flick.height * 0.8;
            const ways = ({
                    [Qt.Key_PageDown]: page,
                    [Qt.Key_Space]: page,
                    [Qt.Key_PageUp]: -page,
                    [Qt.Key_Home]: -flick.contentHeight,
                    [Qt.Key_End]: flick.contentHeight
                });
            event.accepted = event.key in ways;
            if (event.accepted)
                root.roll(ways[event.key]);
        }
        Keys.onUpPressed: root.roll(-Theme.gap * 4)

        MouseArea {
            height: Math.max(flick.height, flick.contentHeight)
            width: flick.width

            onClicked: root.forceActiveFocus()
        }

        Column {
            id: column

            spacing: root.spacing
            width: Math.min(root.contentWidth, flick.width - Theme.px(24))
        }
    }

    Rectangle {
        anchors.fill: flick
        anchors.margins: -Theme.px(8)
        border.color: Theme.primary
        border.width: Theme.px(4)
        color: "transparent"
        radius: Theme.radius
        visible: flick.activeFocus
    }

    // A strip of its own, so that it covers nothing one could tap.
    Item {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: further.implicitHeight
        visible: root.scrolls

        Rectangle {
            anchors.bottom: parent.top
            height: Theme.px(28)
            opacity: root.more ? 1 : 0
            width: parent.width

            gradient: Gradient {
                GradientStop {
                    color: Qt.alpha(Theme.paper, 0)
                    position: 0
                }

                GradientStop {
                    color: Theme.paper
                    position: 1
                }
            }
        }

        Button {
            id: further

            Accessible.description: qsTr("Rolls the page on")
            Accessible.name: qsTr("More below")
            anchors.fill: parent
            enabled: root.more
            focusPolicy: Qt.NoFocus
            objectName: "more"
            opacity: root.more ? 1 : 0

            implicitHeight: Math.max(Theme.px(60), implicitContentHeight + Theme.px(14))

            background: Item {}
            contentItem: Words {
                Accessible.ignored: true
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("More below") + " ▾"
                verticalAlignment: Text.AlignVCenter
            }

            onClicked: root.roll(flick.height * 0.8)

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }
    }
}
