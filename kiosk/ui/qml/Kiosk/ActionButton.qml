pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

// A button that Enter presses as Space does.
Button {
    id: root

    // What a screen reader adds to the name.
    property string told: ""

    Accessible.description: root.told
    Accessible.name: root.text

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
}
