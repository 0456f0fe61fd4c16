pragma ComponentBehavior: Bound
import QtQuick

// Swallows leave through broken bars, over a field at sunrise. It breathes for some minutes, then rests, to spare a battery.
Item {
    id: root

    readonly property real side: Math.max(root.width, root.height)
    property real breath: 0

    component Layer: Image {
        Accessible.ignored: true
        anchors.centerIn: parent
        height: root.side
        sourceSize.height: root.side
        sourceSize.width: root.side
        width: root.side
    }

    clip: true

    SequentialAnimation on breath {
        loops: 30
        running: Theme.calm > 0

        NumberAnimation {
            duration: 6000
            easing.type: Easing.InOutSine
            to: 1
        }

        NumberAnimation {
            duration: 6000
            easing.type: Easing.InOutSine
            to: 0
        }

        PauseAnimation {
            duration: 6000
        }
    }

    Layer {
        source: Qt.resolvedUrl("art/sky.svg")
    }

    Layer {
        opacity: 1 - 0.45 * root.breath
        source: Qt.resolvedUrl("art/light.svg")
    }

    Layer {
        source: Qt.resolvedUrl("art/bars.svg")
    }

    Layer {
        source: Qt.resolvedUrl("art/birds.svg")

        transform: Translate {
            x: root.side * 0.014 * root.breath
            y: root.side * -0.02 * root.breath
        }
    }

    Layer {
        source: Qt.resolvedUrl("art/wheat.svg")

        transform: Rotation {
            angle: 1.1 * root.breath
            origin.x: root.side / 2
            origin.y: root.side * 1.2
        }
    }
}
