pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// Each language by its own name.
Row {
    id: root

    required property Language language

    function ownName(code: string): string {
        return code === "fr" ? "Français" : code === "uk" ? "Українська" : "English";
    }

    spacing: Theme.px(8)
    visible: root.language.choices.length > 1

    Repeater {
        model: root.language.choices

        Button {
            id: choice

            required property string modelData
            readonly property bool chosen: root.language.code === choice.modelData

            Accessible.checked: choice.chosen
            Accessible.name: choice.text
            Accessible.role: Accessible.RadioButton
            focusPolicy: Qt.TabFocus
            font.bold: choice.chosen
            font.pixelSize: Theme.small
            implicitHeight: Theme.touchTarget
            leftPadding: Theme.px(20)
            objectName: "language." + choice.modelData
            rightPadding: Theme.px(20)
            text: root.ownName(choice.modelData)

            background: Rectangle {
                border.color: choice.visualFocus ? Theme.text : choice.chosen ? Theme.primary : Theme.hairline
                border.width: choice.visualFocus ? Theme.px(4) : Theme.px(2)
                color: choice.chosen ? Theme.primary : Theme.paper
                radius: Theme.radius
            }
            contentItem: Text {
                color: choice.chosen ? Theme.paper : Theme.text
                font: choice.font
                horizontalAlignment: Text.AlignHCenter
                text: choice.text
                verticalAlignment: Text.AlignVCenter
            }

            onClicked: root.language.choose(choice.modelData)
        }
    }
}
