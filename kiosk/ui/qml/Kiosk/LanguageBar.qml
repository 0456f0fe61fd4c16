pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Each language by its own name; on an attendee's pages also the size of the text and the contrast.
Row {
    id: root

    required property Language language
    property Comfort comfort: null

    function ownName(code: string): string {
        return code === "fr" ? "Français" : code === "uk" ? "Українська" : "English";
    }

    spacing: Theme.px(8)

    Repeater {
        model: root.language.choices.length > 1 ? root.language.choices : []

        BarButton {
            id: choice

            required property string modelData

            Accessible.role: Accessible.RadioButton
            chosen: root.language.code === choice.modelData
            objectName: "language." + choice.modelData
            text: root.ownName(choice.modelData)
            told: qsTr("Shows every page in this language")

            onClicked: root.language.choose(choice.modelData)
        }
    }

    BarButton {
        id: larger

        Accessible.name: qsTr("Larger text")
        chosen: Theme.textScale > 1
        leftPadding: 0
        objectName: "comfort.text"
        rightPadding: 0
        told: qsTr("Now at %L1 percent").arg(Math.round(Theme.textScale * 100))
        text: "A" + "+".repeat(Theme.textScale >= 2 ? 2 : Theme.textScale > 1 ? 1 : 0)
        visible: root.comfort !== null
        width: Theme.touchTarget

        onClicked: root.comfort.enlarge()
    }

    BarButton {
        id: contrast

        Accessible.name: qsTr("High contrast")
        chosen: Theme.highContrast
        objectName: "comfort.contrast"
        text: ""
        told: qsTr("Light letters on black")
        visible: root.comfort !== null
        width: Theme.touchTarget

        onClicked: root.comfort.switchContrast()

        // A disc, half of it filled: the sign for contrast.
        Rectangle {
            anchors.centerIn: parent
            border.color: contrast.ink
            border.width: Theme.px(3)
            color: "transparent"
            height: width
            radius: width / 2
            width: Theme.px(28)

            Item {
                clip: true
                height: parent.height
                width: parent.width / 2

                Rectangle {
                    color: contrast.ink
                    height: parent.height
                    radius: height / 2
                    width: parent.height
                }
            }
        }
    }
}
