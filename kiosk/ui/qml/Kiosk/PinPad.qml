pragma ComponentBehavior: Bound
import QtQuick

// Ten digits to tap; only how many were tapped is shown.
Column {
    id: root

    required property int digits

    signal digit(string digit)
    signal rubOut
    signal enter

    spacing: Theme.px(14)

    Words {
        Accessible.name: qsTr("%Ln digits typed", "", root.digits)
        // Points and digits grow no further than their places: all ten stay on one page.
        font.pixelSize: Math.min(Theme.title, Theme.px(42))
        height: Theme.px(56)
        horizontalAlignment: Text.AlignHCenter
        objectName: "pin.shown"
        text: "●".repeat(root.digits)
        width: grid.width
    }

    Grid {
        id: grid

        columns: 3
        spacing: Theme.px(12)

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "OK"]

            QuietButton {
                required property string modelData

                Accessible.name: modelData === "⌫" ? qsTr("Rub out") : modelData
                font.bold: true
                font.pixelSize: Math.min(Theme.heading, Theme.px(38))
                height: Theme.px(76)
                objectName: "pin." + (modelData === "⌫" ? "rubOut" : modelData)
                text: modelData
                told: modelData === "⌫" ? qsTr("Takes back the last digit") : modelData === "OK" ? qsTr("Tries this PIN") : qsTr("A digit of the PIN")
                width: Theme.px(120)

                onClicked: {
                    if (modelData === "⌫")
                        root.rubOut();
                    else if (modelData === "OK")
                        root.enter();
                    else
                        root.digit(modelData);
                }
            }
        }
    }
}
