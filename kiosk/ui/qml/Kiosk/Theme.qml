pragma ComponentBehavior: Bound
pragma Singleton
import QtQuick

// Every size and colour there is. Sizes are given at a screen whose shorter side is 800 pixels.
QtObject {
    id: root

    property real scale: 1
    property real textScale: 1
    // How long a thing may take to move, in milliseconds; 0 where nothing is to move.
    property int calm: 180
    property color primary: "#0b3d78"
    property color action: "#ffd500"

    readonly property color text: "#10203a"
    readonly property color muted: "#44526a"
    readonly property color paper: "#ffffff"
    readonly property color wash: "#f2f5fa"
    readonly property color line: "#7c8ba3"
    readonly property color hairline: "#d5dce8"
    readonly property color shade: "#cc0a1c36"
    readonly property color error: "#96141c"
    readonly property color errorWash: "#fdecec"

    readonly property int display: pt(52)
    readonly property int title: pt(38)
    readonly property int heading: pt(28)
    readonly property int body: pt(24)
    readonly property int entry: pt(26)
    readonly property int small: pt(22)

    readonly property int gap: px(16)
    readonly property int margin: px(40)
    readonly property int touchTarget: px(68)
    readonly property int radius: px(14)
    readonly property int readable: px(900)

    function px(size: real): int {
        return Math.round(size * root.scale);
    }

    function pt(size: real): int {
        return Math.round(size * root.scale * root.textScale);
    }
}
