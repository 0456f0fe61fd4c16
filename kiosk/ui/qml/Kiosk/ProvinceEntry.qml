pragma ComponentBehavior: Bound
import QtQuick

// Where in Canada: one tap opens all thirteen, one more chooses.
ChoiceEntry {
    id: root

    required property list<string> provinces

    function choices(text: string): list<var> {
        return root.provinces.map(code => ({
                    code: code,
                    name: Provinces.nameOf(code)
                }));
    }

    chosen: Provinces.nameOf(root.field.text)
    label: qsTr("Province or territory")
    problem: root.field.problem === "" ? "" : qsTr("Please choose your province or territory.")
}
