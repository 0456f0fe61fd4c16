pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Signatures of perhaps one person, side by side; a verdict says what it changes before it is taken.
DeskPage {
    id: root

    required property Review review
    required property Language language
    property bool looksBack: false
    readonly property bool open: root.review.left > 0 && !root.looksBack
    readonly property bool alone: root.review.cards.length === 1

    function reason(code: string): string {
        return ({
                same_name: qsTr("the same name"),
                same_name_other_spelling: qsTr("the same name, spelled otherwise"),
                same_name_other_script: qsTr("the same name in other letters"),
                swapped_names: qsTr("first and last name swapped"),
                shorter_name: qsTr("one name is the other, shortened"),
                similar_name: qsTr("much the same name"),
                same_email: qsTr("the same e-mail"),
                similar_email: qsTr("much the same e-mail"),
                same_phone: qsTr("the same phone"),
                same_postal_code: qsTr("the same postal code"),
                similar_postal_code: qsTr("much the same postal code"),
                same_street: qsTr("the same street"),
                same_town: qsTr("the same town"),
                two_scripts: qsTr("letters of two alphabets in one word")
            })[code] ?? "";
    }

    function verdict(code: string): string {
        return ({
                keep: qsTr("Keep the marked one"),
                merge: qsTr("Merge"),
                different: root.alone ? qsTr("Right as it is") : qsTr("Different people"),
                invalid: qsTr("Invalid"),
                withdrawn: qsTr("Withdrawn"),
                correct: qsTr("Corrected")
            })[code] ?? code;
    }

    function meaning(code: string): string {
        return ({
                keep: qsTr("All are one person’s. The marked signature stays."),
                merge: qsTr("All are one person’s. The marked signature stays; what it left blank is taken from the others."),
                different: root.alone ? qsTr("The name is right as it is.") : qsTr("These are different people."),
                invalid: qsTr("The marked signature is not valid."),
                withdrawn: qsTr("The marked signature was taken back.")
            })[code] ?? "";
    }

    title: root.looksBack ? qsTr("What was decided") : root.review.left > 0 ? qsTr("Review: %1 of %2").arg(root.review.place).arg(root.review.left) : qsTr("Review")

    actions: [
        Flow {
            spacing: Theme.px(10)
            visible: root.open && root.review.asked === ""
            width: root.width

            Repeater {
                model: root.alone ? ["different", "invalid", "withdrawn"] : ["keep", "merge", "different", "invalid", "withdrawn"]

                BarButton {
                    id: choice

                    required property string modelData

                    objectName: "verdict." + choice.modelData
                    text: root.verdict(choice.modelData)
                    told: root.meaning(choice.modelData)

                    onClicked: root.review.ask(choice.modelData)
                }
            }
        },
        BarButton {
            objectName: "review.before"
            text: "‹"
            told: qsTr("To the case before")
            visible: root.open && root.review.asked === "" && root.review.left > 1

            onClicked: root.review.turn(-1)
        },
        BarButton {
            objectName: "review.next"
            text: qsTr("Later")
            told: qsTr("To the next case; this one stays open")
            visible: root.open && root.review.asked === "" && root.review.left > 1

            onClicked: root.review.turn(1)
        },
        BarButton {
            objectName: "review.back"
            text: root.looksBack ? qsTr("To the review") : qsTr("What was decided")
            told: qsTr("Shows decisions, each of which can be undone")
            visible: root.review.asked === "" && (root.looksBack || root.review.decided.length > 0)

            onClicked: root.looksBack = !root.looksBack
        },
        QuietButton {
            objectName: "review.dismiss"
            text: qsTr("Back")
            told: qsTr("Nothing is decided")
            visible: root.review.asked !== "" && !root.looksBack

            onClicked: root.review.dismiss()
        },
        BigButton {
            objectName: "review.confirm"
            text: qsTr("Decide so")
            told: root.meaning(root.review.asked)
            visible: root.review.asked !== "" && !root.looksBack

            onClicked: root.review.confirm(why.input.text)
        }
    ]

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(2400)
        spacing: Theme.px(14)
        visible: root.open

        Words {
            objectName: "review.reasons"
            visible: root.review.asked === ""
            text: qsTr("Why: %1").arg(root.review.reasons.map(code => root.reason(code)).filter(words => words !== "").join(", "))
            width: parent.width
        }

        Notice {
            objectName: "review.effect"
            text: root.review.asked === "" ? "" : root.meaning(root.review.asked) + " " + (root.review.fewer > 0 ? qsTr("%Ln signatures will no longer count.", "", root.review.fewer) : qsTr("All go on counting."))
            width: parent.width
        }

        TextEntry {
            id: why

            label: qsTr("Why, for whoever reads it later (optional)")
            last: true
            name: "review.why"
            visible: root.review.asked !== ""
            width: Math.min(parent.width, Theme.readable)

            onAccepted: root.review.confirm(why.input.text)
        }

        Grid {
            id: cards

            columns: Math.max(1, Math.min(root.review.cards.length, Math.floor(width / Theme.pt(300))))
            spacing: Theme.px(14)
            width: parent.width

            Repeater {
                model: root.review.cards

                DeskCard {
                    required property int index
                    required property var modelData

                    card: modelData
                    marked: index === root.review.marked
                    name: "card." + index
                    width: (cards.width - (cards.columns - 1) * cards.spacing) / cards.columns

                    onChosen: root.review.mark(index)
                }
            }
        }

        Notice {
            bad: true
            objectName: "review.problem"
            text: Faults.explain(root.review.problem)
            width: parent.width
        }
    }

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(10)
        visible: root.looksBack

        Repeater {
            model: root.looksBack ? root.review.decided : []

            DeskDecision {
                required property int index
                required property var modelData

                decision: modelData
                language: root.language
                name: "decision." + index
                verdict: root.verdict(modelData.verdict)
                width: parent?.width ?? 0

                onUndone: root.review.undo(modelData.id)
            }
        }
    }

    Words {
        anchors.centerIn: parent
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        objectName: "review.empty"
        text: root.looksBack ? qsTr("Nothing was decided yet.") : qsTr("Nothing is left to review.")
        visible: root.looksBack ? root.review.decided.length === 0 : root.review.left === 0
        width: parent.width
    }
}
