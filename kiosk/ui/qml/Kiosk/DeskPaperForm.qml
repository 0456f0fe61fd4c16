pragma ComponentBehavior: Bound
import QtQuick

// The questions about a sheet, or about a count from elsewhere.
ScrollArea {
    id: root

    required property string kind
    required property var line
    required property var problems
    // Others report it: it has a source, and no rows.
    required property bool reported
    required property string today

    signal entered(string name, string count, string struckOut, string day)

    function enter(): void {
        root.entered(root.line.name ?? name.input.text, count.input.text, struckOut.input.text, day.input.text);
    }

    function explain(code: string): string {
        return ({
                missing: qsTr("Please fill this in."),
                number: qsTr("Please write a whole number."),
                day: qsTr("Please write a day like 2026-05-31."),
                odd: qsTr("This is too long, or holds letters that nobody can see.")
            })[code] ?? "";
    }

    contentWidth: Theme.px(900)
    spacing: Theme.px(18)

    Component.onCompleted: (name.visible ? name : count).begin()

    Words {
        color: Theme.muted
        text: root.kind
        width: parent.width
    }

    TextEntry {
        id: name

        label: root.reported ? qsTr("Who reports it") : qsTr("Number or name of the sheet")
        longest: 120
        name: "paper.name"
        problem: root.explain(root.problems.name ?? "")
        visible: root.line.name === undefined
        width: parent.width

        onAccepted: count.begin()
    }

    Grid {
        id: numbers

        columnSpacing: Theme.gap
        columns: !root.reported && width >= Theme.pt(700) ? 2 : 1
        rowSpacing: root.spacing
        width: parent.width

        TextEntry {
            id: count

            hints: Qt.ImhDigitsOnly
            label: root.reported ? qsTr("How many signed there") : qsTr("Valid rows")
            longest: 9
            name: "paper.count"
            problem: root.explain(root.problems.count ?? "")
            text: root.line.count !== undefined ? String(root.line.count) : ""
            width: (numbers.width - (numbers.columns - 1) * numbers.columnSpacing) / numbers.columns

            onAccepted: (root.reported ? day : struckOut).begin()
        }

        TextEntry {
            id: struckOut

            hints: Qt.ImhDigitsOnly
            label: qsTr("Rows struck out")
            longest: 9
            name: "paper.struckOut"
            optional: true
            problem: root.explain(root.problems.struck_out ?? "")
            text: root.line.struck_out !== undefined ? String(root.line.struck_out) : ""
            visible: !root.reported
            width: (numbers.width - (numbers.columns - 1) * numbers.columnSpacing) / numbers.columns

            onAccepted: day.begin()
        }
    }

    TextEntry {
        id: day

        hints: Qt.ImhPreferNumbers
        label: root.reported ? qsTr("The day on which it said so") : qsTr("The day of counting")
        last: true
        longest: 10
        name: "paper.day"
        problem: root.explain(root.problems.day ?? "")
        text: root.line.day ?? (root.reported ? "" : root.today)
        width: parent.width

        onAccepted: root.enter()
    }

    Notice {
        bad: true
        objectName: "paper.notKept"
        text: Faults.explain(root.problems.all ?? "")
        width: parent.width
    }
}
