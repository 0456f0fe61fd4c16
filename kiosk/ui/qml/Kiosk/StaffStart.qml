pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.VirtualKeyboard.Settings

// Before the event: each thing a volunteer would look at, well or not, and what to do about it.
PageFrame {
    id: root

    required property Staff staff
    required property Language language
    readonly property SelfTest test: root.staff.selfTest as SelfTest
    readonly property bool keyboards: root.language.locales.every(locale => VirtualKeyboardSettings.availableLocales.includes(locale === "en_CA" ? "en_US" : locale))
    readonly property list<var> looked: [
        {
            code: "touch",
            state: root.test.touched ? "well" : "look",
            value: ""
        },
        {
            code: "keyboards",
            state: root.keyboards ? "well" : "bad",
            value: ""
        }
    ].concat(root.test.found)
    // What wants a volunteer's eye stands first.
    readonly property list<var> rows: ["bad", "look", "well"].reduce((rows, state) => rows.concat(root.looked.filter(row => row.state === state)), [])

    function named(code: string): string {
        return ({
                touch: qsTr("Touch and ink"),
                keyboards: qsTr("Keyboards"),
                clock: qsTr("Date and time"),
                letters: qsTr("Letters"),
                disk: qsTr("Room on the disk"),
                copy: qsTr("Second copy"),
                ledger: qsTr("What was signed before"),
                drill: qsTr("Recovery words"),
                power: qsTr("Battery"),
                lock: qsTr("Ways out of the kiosk")
            })[code] ?? code;
    }

    function told(row: var): string {
        const well = row.state === "well";
        switch (row.code) {
        case "touch":
            return well ? qsTr("Every corner answers, and the screen takes ink.") : qsTr("Not tried yet today.");
        case "keyboards":
            return well ? qsTr("One for each language.") : qsTr("One is missing. Please install the program again.");
        case "clock":
            const now = new Date(row.value).toLocaleString(Qt.locale(root.language.locale), Locale.ShortFormat);
            return well ? now : qsTr("%1: this is not where the last signature left it.").arg(now);
        case "letters":
            return well ? "Їжак · Ґанок · Çà · Œuvre" : qsTr("The font is missing. Please install the program again.");
        case "disk":
            return well ? qsTr("%L1 MB are free.").arg(Number(row.value)) : qsTr("Only %L1 MB are free. Please tell the organizer.").arg(Number(row.value));
        case "copy":
            return row.value === "both" ? qsTr("Here and on the stick") : row.value === "away" ? qsTr("The stick is away. Please plug it in again.") : qsTr("Only on this computer. A stick would be safer.");
        case "ledger":
            return well ? qsTr("%Ln signatures, all whole.", "", Number(row.value)) : qsTr("Something is damaged. Close the kiosk and open it again; it mends itself.");
        case "drill":
            return well ? qsTr("Tried, and they open what is signed.") : qsTr("Never tried. The organizer should type them once.");
        case "power":
            return well ? qsTr("%1%").arg(row.value) : qsTr("%1%, and no cable. Please plug one in.").arg(row.value);
        case "lock":
            return well ? qsTr("None that can be seen from here.") : qsTr("%Ln are open. The organizer can have them closed.", "", Number(row.value));
        default:
            return "";
        }
    }

    function remedy(code: string): string {
        return ({
                touch: qsTr("Try it"),
                copy: qsTr("Choose a stick"),
                drill: qsTr("For the organizer")
            })[code] ?? "";
    }

    function mend(code: string): void {
        if (code === "touch")
            root.test.tryTouch();
        else if (code === "copy")
            root.staff.askStick();
        else
            root.staff.askOrganizer();
    }

    forwardName: root.test.trying ? "touch.done" : "practise"
    forwardText: root.test.trying ? qsTr("Done") : qsTr("Practice")
    forwardTold: root.test.trying ? qsTr("Back to the list") : qsTr("Goes through the pages; nothing is kept")
    forwardVisible: !root.test.trying || root.test.complete
    title: root.test.trying ? qsTr("Tap the discs, draw a line") : qsTr("Before the event")

    onBack: root.test.trying ? root.test.endTouch() : root.staff.back()
    onForward: root.test.trying ? root.test.endTouch() : root.staff.practise()

    TouchTest {
        anchors.fill: parent
        test: root.test
        visible: root.test.trying
    }

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: 0
        visible: !root.test.trying

        Repeater {
            model: root.rows

            CheckLine {
                required property var modelData

                label: root.named(modelData.code)
                name: modelData.code
                remedy: modelData.state === "well" ? "" : root.remedy(modelData.code)
                state: modelData.state
                value: root.told(modelData)
                width: parent.width

                onMend: root.mend(modelData.code)
            }
        }

        ProgressBar {
            indeterminate: true
            visible: root.test.found.length === 0
            width: parent.width
        }
    }
}
