pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// How one thing is to be written.
Column {
    id: root

    required property HandIn handIn
    required property Language language
    readonly property string thing: root.handIn.thing
    readonly property var wishes: root.handIn.wishes
    readonly property var choices: root.handIn.choices

    function preset(code: string): string {
        return ({
                "spreadsheet": qsTr("Spreadsheet"),
                "action-network": "Action Network",
                "nationbuilder": "NationBuilder",
                "civicrm": "CiviCRM",
                "churchcrm": "ChurchCRM"
            })[code] ?? code;
    }

    function languageName(code: string): string {
        return ({
                en: "English",
                fr: "Français",
                uk: "Українська",
                all: qsTr("All, by turns"),
                both: qsTr("Both")
            })[code] ?? code;
    }

    spacing: Theme.px(20)

    DeskOption {
        label: qsTr("File")
        name: "handin.form"
        names: ["CSV", qsTr("Workbook")]
        value: root.wishes.form
        values: ["csv", "xlsx"]
        visible: root.thing === "table"
        width: root.width

        onPicked: value => root.handIn.choose("form", value)
    }

    Grid {
        id: filters

        columns: root.width >= Theme.pt(760) ? 2 : 1
        spacing: Theme.px(12)
        visible: root.thing === "table"
        width: root.width

        Repeater {
            model: [
                {
                    what: "preset",
                    all: qsTr("All columns"),
                    values: root.choices.presets,
                    names: root.choices.presets.map(code => root.preset(code))
                },
                {
                    what: "event",
                    all: qsTr("All events"),
                    values: root.choices.events,
                    names: root.choices.events
                },
                {
                    what: "since",
                    all: qsTr("From the first day"),
                    values: root.choices.days,
                    names: root.choices.days.map(day => qsTr("From %1").arg(root.language.day(day)))
                },
                {
                    what: "until",
                    all: qsTr("To the last day"),
                    values: root.choices.days,
                    names: root.choices.days.map(day => qsTr("To %1").arg(root.language.day(day)))
                },
                {
                    what: "province",
                    all: qsTr("All provinces"),
                    values: root.choices.provinces,
                    names: root.choices.provinces.map(code => Provinces.nameOf(code) || code)
                }
            ]

            DeskChoice {
                id: filter

                required property var modelData

                all: filter.modelData.all
                label: filter.modelData.all
                names: filter.modelData.names
                objectName: "handin." + filter.modelData.what
                value: root.wishes[filter.modelData.what]
                values: filter.modelData.values
                width: (filters.width - (filters.columns - 1) * filters.spacing) / filters.columns

                onPicked: value => root.handIn.choose(filter.modelData.what, value)
            }
        }
    }

    DeskOption {
        label: qsTr("Paper")
        name: "handin.paper"
        names: ["US Letter", "A4"]
        value: root.wishes.paper
        values: ["letter", "a4"]
        visible: ["sheets", "slips", "receipt"].includes(root.thing)
        width: root.width

        onPicked: value => root.handIn.choose("paper", value)
    }

    DeskOption {
        label: qsTr("Language")
        name: "handin.language"
        names: root.choices.languages.map(code => root.languageName(code))
        value: root.wishes.language
        values: root.choices.languages
        visible: ["sheets", "receipt"].includes(root.thing)
        width: root.width

        onPicked: value => root.handIn.choose("language", value)
    }

    DeskOption {
        label: qsTr("Language")
        name: "handin.slips"
        names: values.map(code => root.languageName(code))
        value: root.wishes.slips
        values: ["all", ...root.choices.languages]
        visible: root.thing === "slips"
        width: root.width

        onPicked: value => root.handIn.choose("slips", value)
    }

    DeskOption {
        label: qsTr("Language")
        name: "handin.house"
        names: values.map(code => root.languageName(code))
        value: root.wishes.house
        values: root.choices.house.length > 1 ? ["both", ...root.choices.house] : []
        visible: root.thing === "parliament" && values.length > 0
        width: root.width

        onPicked: value => root.handIn.choose("house", value)
    }
}
