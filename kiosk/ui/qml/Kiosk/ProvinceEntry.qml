pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// Where in Canada: one tap opens all thirteen, one more chooses.
Column {
    id: root

    required property Field field
    required property list<string> provinces

    function nameOf(code: string): string {
        switch (code) {
        case "AB":
            return qsTr("Alberta");
        case "BC":
            return qsTr("British Columbia");
        case "MB":
            return qsTr("Manitoba");
        case "NB":
            return qsTr("New Brunswick");
        case "NL":
            return qsTr("Newfoundland and Labrador");
        case "NS":
            return qsTr("Nova Scotia");
        case "ON":
            return qsTr("Ontario");
        case "PE":
            return qsTr("Prince Edward Island");
        case "QC":
            return qsTr("Quebec");
        case "SK":
            return qsTr("Saskatchewan");
        case "NT":
            return qsTr("Northwest Territories");
        case "NU":
            return qsTr("Nunavut");
        case "YT":
            return qsTr("Yukon");
        default:
            return "";
        }
    }

    spacing: Theme.px(6)

    Row {
        spacing: Theme.px(10)

        Words {
            Accessible.ignored: true
            font.bold: true
            font.pixelSize: Theme.small
            text: qsTr("Province or territory")
        }

        Words {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("optional")
            visible: !root.field.required
        }
    }

    Button {
        id: shown

        Accessible.description: problem.text
        Accessible.name: qsTr("Province or territory: %1").arg(root.nameOf(root.field.text))
        font.pixelSize: Theme.entry
        implicitHeight: Theme.touchTarget
        leftPadding: Theme.px(18)
        objectName: "province"
        width: root.width

        background: Rectangle {
            border.color: problem.visible ? Theme.error : shown.visualFocus ? Theme.primary : Theme.line
            border.width: shown.visualFocus || problem.visible ? Theme.px(4) : Theme.px(2)
            color: shown.down ? Theme.wash : Theme.paper
            radius: Theme.px(10)
        }
        contentItem: Words {
            Accessible.ignored: true
            color: root.field.text === "" ? Theme.muted : Theme.text
            elide: Text.ElideRight
            font: shown.font
            text: root.field.text === "" ? qsTr("Tap to choose") : root.nameOf(root.field.text)
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }

        onClicked: {
            shown.forceActiveFocus();
            list.open();
        }
    }

    Words {
        id: problem

        color: Theme.error
        font.pixelSize: Theme.small
        objectName: "province.problem"
        text: root.field.problem === "" ? "" : qsTr("Please choose your province or territory.")
        visible: text !== ""
        width: root.width
    }

    Popup {
        id: list

        anchors.centerIn: Overlay.overlay
        dim: true
        modal: true
        padding: Theme.margin
        parent: Overlay.overlay
        width: parent ? Math.min(parent.width - Theme.margin, Theme.px(1100)) : 0

        Overlay.modal: Rectangle {
            color: Theme.shade
        }
        background: Rectangle {
            color: Theme.paper
            radius: Theme.radius
        }
        contentItem: Column {
            spacing: Theme.gap

            Words {
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.heading
                text: qsTr("Province or territory")
                width: parent.width
            }

            Grid {
                id: grid

                columns: width > Theme.px(820) ? 3 : 2
                spacing: Theme.px(12)
                width: parent.width

                Repeater {
                    model: root.provinces

                    QuietButton {
                        required property string modelData

                        objectName: "province." + modelData
                        text: root.nameOf(modelData)
                        width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

                        onClicked: {
                            root.field.edit(modelData);
                            list.close();
                            root.field.leave();
                        }
                    }
                }
            }
        }
    }
}
