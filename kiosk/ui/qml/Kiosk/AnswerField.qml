pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.VirtualKeyboard

// One of the questions about the person, in words, with the keyboard it needs.
TextEntry {
    id: root

    required property Field field
    property bool atHome: true

    function question(key: string): string {
        switch (key) {
        case "name":
            return qsTr("Your full name");
        case "street":
            return qsTr("Street address");
        case "city":
            return qsTr("City or town");
        case "postal_code":
            return qsTr("Postal code");
        case "province":
            return qsTr("State, province or region");
        case "email":
            return qsTr("E-mail");
        case "witness":
            return qsTr("Name of the witness");
        case "witness_note":
            return qsTr("Why, and how they agreed");
        default:
            return qsTr("Phone");
        }
    }

    function explain(problem: string): string {
        switch (problem) {
        case "":
            return "";
        case "missing":
            return qsTr("Please fill this in.");
        case "too_long":
            return qsTr("This is too long. Please shorten it.");
        case "name_letters":
            return qsTr("Please write your name in letters.");
        case "place_letters":
            return qsTr("Please write the name of your city or town.");
        case "postal_form":
            return qsTr("A Canadian postal code looks like K1A 0B1.");
        case "postal_letters":
            return qsTr("Please check the letters: postal codes do not use some of these.");
        case "postal_province":
            return qsTr("This postal code is not in the province you chose. Please check both.");
        case "email_form":
            return qsTr("Please check the e-mail: it should look like name@example.ca.");
        default:
            return qsTr("Please check the number, with its area code.");
        }
    }

    function hintsFor(key: string): int {
        switch (key) {
        case "email":
            return Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase;
        case "phone":
            return Qt.ImhDialableCharactersOnly;
        case "postal_code":
            return root.atHome ? Qt.ImhUppercaseOnly | Qt.ImhLatinOnly : Qt.ImhPreferUppercase | Qt.ImhLatinOnly;
        default:
            return Qt.ImhNone;
        }
    }

    // A part of a double name is a name; French writes the words of a street small.
    function capitals(key: string): string {
        switch (key) {
        case "name":
            return " -";
        case "city":
        case "province":
            return " ";
        case "street":
            return InputContext.locale.startsWith("fr") ? "" : " ";
        default:
            return "";
        }
    }

    capitalsAfter: root.capitals(root.field.key)
    hint: root.field.key === "postal_code" && root.atHome ? "A1A 1A1" : ""
    hints: root.hintsFor(root.field.key)
    label: root.question(root.field.key)
    longest: root.field.most
    name: root.field.key
    optional: !root.field.required
    problem: root.explain(root.field.problem)
    text: root.field.text

    onEdited: text => root.field.edit(text)
    onFinished: root.field.leave()

    // The keyboard of letters has no @, and most addresses end in the same few ways.
    Flow {
        spacing: Theme.px(12)
        visible: root.field.key === "email" && root.active && !root.text.includes("@")
        width: root.width

        Repeater {
            model: ["@", "@gmail.com", "@outlook.com"]

            QuietButton {
                required property string modelData

                focusPolicy: Qt.NoFocus
                font.pixelSize: Theme.small
                objectName: root.name + "." + modelData
                text: modelData
                told: qsTr("Puts it at the end of the address")

                onClicked: root.field.edit(root.text + modelData)
            }
        }
    }

    QuietButton {
        objectName: root.name + ".suggestion"
        text: qsTr("Did you mean %1?").arg(root.field.suggestion)
        told: qsTr("Puts it in place of what was typed")
        visible: root.field.suggestion !== ""
        width: root.width

        onClicked: root.field.takeSuggestion()
    }
}
