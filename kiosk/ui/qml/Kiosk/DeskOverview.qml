pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// How many signed: the totals, then bars.
DeskPage {
    id: root

    required property Overview overview
    required property Language language

    function counted(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.language.locale), "f", 0);
    }

    function named(group: string, bar: var): string {
        switch (group) {
        case "provinces":
            return bar.name || Provinces.nameOf(bar.key) || bar.key || qsTr("Not said");
        case "languages":
            return bar.key === "fr" ? "Français" : bar.key === "uk" ? "Українська" : "English";
        case "days":
            return root.language.day(bar.key);
        default:
            return bar.key;
        }
    }

    title: qsTr("Overview")

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(2400)
        spacing: Theme.px(18)

        Grid {
            id: figures

            columns: width >= Theme.pt(1400) ? 6 : width >= Theme.pt(660) ? 3 : 2
            spacing: Theme.px(12)
            width: parent.width

            Repeater {
                model: [
                    {
                        name: "counting",
                        label: qsTr("Count")
                    },
                    {
                        name: "contact",
                        label: qsTr("May be contacted")
                    },
                    {
                        name: "given",
                        label: qsTr("Signed on screens")
                    },
                    {
                        name: "aside",
                        label: qsTr("Set aside")
                    },
                    {
                        name: "taken_back",
                        label: qsTr("Taken back at once")
                    },
                    {
                        name: "erased",
                        label: qsTr("Erased")
                    }
                ]

                Figure {
                    required property var modelData

                    label: modelData.label
                    name: "total." + modelData.name
                    tint: modelData.name === "counting" ? Theme.primary : Theme.text
                    value: root.counted(root.overview.totals[modelData.name] ?? 0)
                    width: (figures.width - (figures.columns - 1) * figures.spacing) / figures.columns
                }
            }
        }

        Words {
            objectName: "total.on_paper"
            text: qsTr("Also signed the official paper sheet, as they said at the kiosk: %1").arg(root.counted(root.overview.totals.on_paper ?? 0))
            visible: root.overview.totals.on_paper > 0
            width: parent.width
        }

        Grid {
            id: plots

            columnSpacing: Theme.px(40)
            columns: width >= Theme.pt(820) ? 2 : 1
            rowSpacing: Theme.px(26)
            width: parent.width

            Repeater {
                model: [
                    {
                        group: "events",
                        title: qsTr("By event")
                    },
                    {
                        group: "days",
                        title: qsTr("By day")
                    },
                    {
                        group: "provinces",
                        title: qsTr("By province")
                    },
                    {
                        group: "hours",
                        title: qsTr("By hour")
                    },
                    {
                        group: "languages",
                        title: qsTr("By language")
                    },
                    {
                        group: "kiosks",
                        title: qsTr("By kiosk")
                    }
                ]

                DeskBars {
                    id: plot

                    required property var modelData

                    bars: (root.overview.groups[plot.modelData.group] ?? []).map(bar => ({
                                name: root.named(plot.modelData.group, bar),
                                count: root.counted(bar.count),
                                share: bar.share
                            }))
                    name: "bars." + plot.modelData.group
                    title: plot.modelData.title
                    visible: plot.bars.length > 0
                    width: (plots.width - (plots.columns - 1) * plots.columnSpacing) / plots.columns
                }
            }
        }
    }
}
