pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic

// Everybody who signed: searched, narrowed, sorted; a row opens the person.
DeskPage {
    id: root

    required property Signatures signatures
    required property string locale

    function standing(code: string): string {
        return ({
                stands: qsTr("Counts"),
                keep: qsTr("Same person"),
                merge: qsTr("Same person"),
                invalid: qsTr("Invalid"),
                withdrawn: qsTr("Withdrawn"),
                erase: qsTr("Erased")
            })[code] ?? code;
    }

    function named(what: string, value: string): string {
        switch (what) {
        case "standing":
            return root.standing(value);
        case "province":
            return Provinces.nameOf(value) || value;
        default:
            return value;
        }
    }

    function counted(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.locale), "f", 0);
    }

    title: qsTr("Signatures")

    Column {
        id: finding

        spacing: Theme.px(10)
        width: parent.width

        DeskSearch {
            name: "signatures.search"
            width: parent.width

            onEdited: text => root.signatures.search(text)
        }

        Grid {
            id: filters

            columns: root.width >= Theme.pt(900) ? 5 : root.width >= Theme.pt(540) ? 3 : 2
            spacing: Theme.px(10)
            width: parent.width

            Repeater {
                model: [
                    {
                        what: "event",
                        all: qsTr("All events")
                    },
                    {
                        what: "day",
                        all: qsTr("All days")
                    },
                    {
                        what: "province",
                        all: qsTr("All provinces")
                    },
                    {
                        what: "kiosk",
                        all: qsTr("All kiosks")
                    },
                    {
                        what: "standing",
                        all: qsTr("Counted or not")
                    }
                ]

                DeskChoice {
                    id: choice

                    required property var modelData

                    all: choice.modelData.all
                    label: choice.modelData.all
                    names: choice.values.map(value => root.named(choice.modelData.what, value))
                    objectName: "signatures." + choice.modelData.what
                    value: root.signatures.filters[choice.modelData.what] ?? ""
                    values: root.signatures.all >= 0 ? root.signatures.choices(choice.modelData.what) : []
                    width: (filters.width - (filters.columns - 1) * filters.spacing) / filters.columns

                    onPicked: value => root.signatures.narrow(choice.modelData.what, value)
                }
            }
        }

        Flow {
            id: heads

            spacing: Theme.px(8)
            width: parent.width

            Repeater {
                model: [
                    {
                        column: "name",
                        text: qsTr("Name")
                    },
                    {
                        column: "city",
                        text: qsTr("Place")
                    },
                    {
                        column: "event",
                        text: qsTr("Event")
                    },
                    {
                        column: "signedOn",
                        text: qsTr("Signed")
                    }
                ]

                BarButton {
                    id: head

                    required property var modelData

                    chosen: root.signatures.sorting === head.modelData.column
                    objectName: "sort." + head.modelData.column
                    text: head.modelData.text + (head.chosen ? (root.signatures.backwards ? " ▾" : " ▴") : "")
                    told: qsTr("Sorts by this; once more, the other way round")

                    onClicked: root.signatures.sortBy(head.modelData.column)
                }
            }

            Words {
                color: Theme.muted
                font.pixelSize: Theme.small
                height: Theme.touchTarget
                leftPadding: Theme.px(12)
                objectName: "signatures.shown"
                text: qsTr("%1 of %2").arg(root.counted(root.signatures.shown)).arg(root.counted(root.signatures.all))
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    ListView {
        id: list

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: finding.bottom
        anchors.topMargin: Theme.px(10)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: true
        model: root.signatures
        objectName: "signatures.list"
        reuseItems: true

        ScrollBar.vertical: ScrollBar {
            Accessible.ignored: true
            minimumSize: 0.04
            policy: ScrollBar.AsNeeded
            width: Theme.px(16)
        }
        delegate: DeskRow {
            standingTold: root.standing(standing)
            width: list.width - Theme.px(20)

            onClicked: root.signatures.choose(signatureId)
        }

        Keys.onReturnPressed: (list.currentItem as DeskRow)?.click()
    }

    Words {
        anchors.centerIn: list
        color: Theme.muted
        text: root.signatures.all === 0 ? qsTr("Nothing was gathered yet.") : qsTr("Nobody is found.")
        visible: list.count === 0
    }
}
