pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// In which country: Canada until somebody says another.
ChoiceEntry {
    id: root

    required property Answers answers
    readonly property Countries countries: root.answers.countries as Countries

    function choices(text: string): list<var> {
        const all = root.countries.choices;
        return text.trim() === "" ? all : root.countries.like(text);
    }

    chosen: root.countries.choices.find(choice => choice.code === root.answers.country)?.name ?? ""
    current: root.answers.country
    label: qsTr("Country")
    search: qsTr("Search for your country")
}
