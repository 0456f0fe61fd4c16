pragma ComponentBehavior: Bound
import QtQuick

// Where in Canada: one tap opens all thirteen, one more chooses.
ChoiceEntry {
    id: root

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

    function choices(text: string): list<var> {
        return root.provinces.map(code => ({
                    code: code,
                    name: root.nameOf(code)
                }));
    }

    chosen: root.nameOf(root.field.text)
    label: qsTr("Province or territory")
    problem: root.field.problem === "" ? "" : qsTr("Please choose your province or territory.")
}
