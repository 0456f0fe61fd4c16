pragma ComponentBehavior: Bound
pragma Singleton
import QtQuick

// Every size and colour there is. Sizes are given at a screen whose shorter side is 800 pixels.
QtObject {
    id: root

    property real scale: 1
    property real textScale: 1
    property bool highContrast: false
    property bool leftHanded: false
    property bool still: false
    property color packPrimary: "#0b3d78"
    property color packAction: "#ffd500"

    // Headings, borders and what is chosen; `paper` is written on it.
    readonly property color primary: root.highContrast ? "#ffe14d" : root.packPrimary
    // The way forward; `actionText` is written on it.
    readonly property color action: root.highContrast ? "#ffe14d" : root.packAction
    readonly property color actionText: root.highContrast ? "#000000" : "#10203a"
    readonly property color text: root.highContrast ? "#ffffff" : "#10203a"
    readonly property color muted: root.highContrast ? "#ffffff" : "#44526a"
    readonly property color paper: root.highContrast ? "#000000" : "#ffffff"
    readonly property color wash: root.highContrast ? "#1c1c1c" : "#f2f5fa"
    readonly property color line: root.highContrast ? "#ffffff" : "#7c8ba3"
    readonly property color hairline: root.highContrast ? "#8c8c8c" : "#d5dce8"
    readonly property color shade: root.highContrast ? "#e6000000" : "#cc0a1c36"
    readonly property color error: root.highContrast ? "#ffb3b3" : "#96141c"
    readonly property color errorWash: root.highContrast ? "#330a0a" : "#fdecec"

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
    readonly property int readable: pt(900)
    // How long a thing may take to move, in milliseconds.
    readonly property int calm: root.still ? 0 : 180

    function px(size: real): int {
        return Math.round(size * root.scale);
    }

    function pt(size: real): int {
        return Math.round(size * root.scale * root.textScale);
    }
}
