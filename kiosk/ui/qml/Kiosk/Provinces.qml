pragma ComponentBehavior: Bound
pragma Singleton
import QtQuick

// What the provinces and territories are called; "" for what is none.
QtObject {
    id: root

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
}
