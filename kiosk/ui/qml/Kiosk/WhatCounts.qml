pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Three petitions that are never mistaken for each other: the one signed here, and the two that Parliament knows.
Grid {
    id: root

    required property PetitionText words
    required property Language language

    component Kind: Item {
        id: kind

        required property string name
        required property string text
        property color mark: Theme.line

        implicitHeight: said.height
        width: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns

        Rectangle {
            color: kind.mark
            height: parent.height
            radius: width / 2
            width: Theme.px(6)
        }

        Column {
            id: said

            spacing: Theme.px(2)
            width: kind.width - x
            x: Theme.px(20)

            Words {
                font.bold: true
                font.pixelSize: Theme.small
                text: kind.name
                width: parent.width
            }

            Words {
                color: Theme.muted
                font.pixelSize: Theme.small
                text: kind.text
                width: parent.width
            }
        }
    }

    function electronic(): string {
        const days = root.words.officialDays;
        switch (root.words.officialState) {
        case "":
            return qsTr("There is none for this appeal.");
        case "announced":
            return qsTr("Opens on %1.").arg(root.language.day(days.opens));
        case "open":
            return qsTr("Only on a phone or computer of your own.");
        default:
            return qsTr("Closed since its last day, %1.").arg(root.language.day(days.closes));
        }
    }

    columnSpacing: Theme.px(24)
    columns: root.width < Theme.pt(860) ? 1 : 3
    rowSpacing: Theme.px(16)

    Kind {
        mark: Theme.primary
        name: qsTr("Campaign petition")
        text: qsTr("You signed this one, here, just now.")
    }

    Kind {
        name: qsTr("Official e-petition")
        objectName: "electronic"
        text: root.electronic()
    }

    Kind {
        name: qsTr("Official paper petition")
        text: qsTr("Only with a pen, on its own paper. Nothing signed on a screen counts there.")
    }
}
