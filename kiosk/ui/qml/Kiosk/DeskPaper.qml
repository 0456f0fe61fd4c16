pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// What was signed on screen, on paper and elsewhere, told apart; a page of its own to enter a line or change it.
DeskPage {
    id: root

    required property PaperTally tally
    required property Language language
    readonly property var apart: root.tally.apart
    readonly property bool entering: root.tally.page !== ""
    readonly property bool changing: root.entering && root.tally.line.name !== undefined

    function counted(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.language.locale), "f", 0);
    }

    function asOf(day: string): string {
        return day === "" ? "" : qsTr("As of %1").arg(root.language.day(day));
    }

    function kind(code: string): string {
        return ({
                official: qsTr("Official paper petition"),
                campaign: qsTr("Campaign, with a pen"),
                elsewhere: qsTr("Elsewhere")
            })[code] ?? "";
    }

    function sheets(pen: var): string {
        const struckOut = pen.struck_out > 0 ? ", " + qsTr("%Ln rows struck out", "", pen.struck_out) : "";
        return pen.sheets === 0 ? qsTr("No sheet was entered yet.") : qsTr("%Ln sheets", "", pen.sheets) + struckOut;
    }

    function reminder(): string {
        if (root.apart.official.sheets === 0)
            return "";
        if (root.apart.missing > 0)
            return qsTr("Parliament needs 25 valid signatures on paper: %Ln more. Gather 30 to 35 or more, for some are always set aside.", "", root.apart.missing);
        return root.apart.is_thin ? qsTr("Parliament needs 25 valid signatures on paper, and some are always set aside: gather 30 to 35 or more.") : "";
    }

    title: !root.entering ? qsTr("On paper and elsewhere") : root.changing ? (root.tally.page === "elsewhere" ? root.tally.line.name : qsTr("Sheet %1").arg(root.tally.line.name)) : root.tally.page === "elsewhere" ? qsTr("A count from elsewhere") : qsTr("A sheet signed with a pen")

    actions: [
        QuietButton {
            objectName: "paper.official"
            text: qsTr("Official sheet…")
            told: qsTr("Enter a sheet of the official paper petition, signed with a pen")
            visible: !root.entering

            onClicked: root.tally.begin("official")
        },
        QuietButton {
            objectName: "paper.campaign"
            text: qsTr("Campaign sheet…")
            told: qsTr("Enter a pen sheet of your own, which supports the appeal only")
            visible: !root.entering

            onClicked: root.tally.begin("campaign")
        },
        QuietButton {
            objectName: "paper.elsewhere"
            text: qsTr("From elsewhere…")
            told: qsTr("Enter what an online page or another group reports")
            visible: !root.entering

            onClicked: root.tally.begin("elsewhere")
        },
        QuietButton {
            objectName: "paper.back"
            text: qsTr("Back")
            told: qsTr("Nothing is written down")
            visible: root.entering

            onClicked: root.tally.goBack()
        },
        QuietButton {
            objectName: "paper.remove"
            text: qsTr("Remove")
            tint: Theme.error
            told: qsTr("Takes this line back")
            visible: root.changing

            onClicked: root.tally.remove()
        },
        BigButton {
            objectName: "paper.keep"
            text: qsTr("Write it down")
            told: qsTr("Keeps this line in the desk’s folder")
            visible: root.entering

            onClicked: (form.item as DeskPaperForm)?.enter()
        }
    ]

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(2400)
        spacing: Theme.px(14)
        visible: !root.entering

        Grid {
            id: totals

            readonly property real tallest: columns > 1 ? Math.max(screen.implicitHeight, pen.implicitHeight, parliament.implicitHeight) : 0

            columns: width >= Theme.pt(840) ? 3 : 1
            spacing: Theme.px(12)
            width: parent.width

            DeskPaperTotal {
                id: screen

                asOf: root.asOf(root.apart.today)
                height: Math.max(implicitHeight, totals.tallest)
                label: qsTr("On screen: campaign")
                name: "paper.screen"
                value: root.counted(root.apart.on_screen)
                width: (totals.width - (totals.columns - 1) * totals.spacing) / totals.columns
            }

            DeskPaperTotal {
                id: pen

                asOf: root.asOf(root.apart.campaign.day)
                height: Math.max(implicitHeight, totals.tallest)
                label: qsTr("With a pen: campaign")
                name: "paper.pen"
                told: root.sheets(root.apart.campaign)
                value: root.counted(root.apart.campaign.valid)
                width: (totals.width - (totals.columns - 1) * totals.spacing) / totals.columns
            }

            DeskPaperTotal {
                id: parliament

                asOf: root.asOf(root.apart.official.day)
                height: Math.max(implicitHeight, totals.tallest)
                label: qsTr("With a pen: official")
                name: "paper.parliament"
                told: root.sheets(root.apart.official)
                value: root.counted(root.apart.official.valid)
                width: (totals.width - (totals.columns - 1) * totals.spacing) / totals.columns
            }
        }

        Notice {
            objectName: "paper.reminder"
            text: root.reminder()
            width: parent.width
        }

        Notice {
            bad: true
            objectName: "paper.problem"
            text: root.apart.problem === "damaged" ? qsTr("The tally in the desk’s folder cannot be read, and is left as it is.") : ""
            width: parent.width
        }

        Repeater {
            model: root.apart.lines

            DeskPaperLine {
                required property int index
                required property var modelData

                counted: modelData.kind === "elsewhere" ? root.counted(modelData.count) : qsTr("%Ln valid", "", modelData.count) + (modelData.struck_out > 0 ? ", " + qsTr("%Ln struck out", "", modelData.struck_out) : "")
                kind: root.kind(modelData.kind)
                line: modelData
                name: "paper.line." + index
                when: root.asOf(modelData.day)
                width: parent?.width ?? 0

                onClicked: root.tally.change(index)
            }
        }

        Words {
            color: Theme.muted
            font.pixelSize: Theme.small
            text: qsTr("These counts are told apart and never added up: one person may be in several. What is signed on a screen, or on a sheet of your own, does not count for the official petition.")
            width: Math.min(parent.width, Theme.pt(1100))
        }
    }

    Loader {
        id: form

        active: root.entering
        anchors.fill: parent

        sourceComponent: DeskPaperForm {
            kind: root.kind(root.tally.page)
            line: root.tally.line
            problems: root.tally.problems
            reported: root.tally.page === "elsewhere"
            today: root.apart.today

            onEntered: (name, count, struckOut, day) => root.tally.enter(name, count, struckOut, day)
        }
    }
}
