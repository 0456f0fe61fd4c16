pragma ComponentBehavior: Bound
pragma Singleton
import QtQuick

// What the world can refuse, in the words of the language on screen.
QtObject {
    id: root

    function explain(reason: string): string {
        switch (reason) {
        case "full":
            return qsTr("There is not enough free space.");
        case "forbidden":
            return qsTr("This folder may not be written to. Please choose another one.");
        case "no_folder":
            return qsTr("The folder is not there. Was the stick pulled out?");
        case "too_large":
            return qsTr("The file is too large for this drive.");
        case "disk":
            return qsTr("The drive did not take the file.");
        case "text_too_long":
            return qsTr("The petition’s text is too long to be printed on every sheet.");
        case "font":
            return qsTr("A font is missing or damaged. Please install the program again.");
        case "taken":
            return qsTr("A kiosk was already set up in this folder.");
        case "damaged":
            return qsTr("A file of this kiosk is damaged. Nothing signed was changed.");
        default:
            return "";
        }
    }
}
