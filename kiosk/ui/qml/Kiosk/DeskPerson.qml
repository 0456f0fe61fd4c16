pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// All that is held about one signature, and what somebody may ask for.
DeskPage {
    id: root

    required property PersonAtDesk person
    readonly property bool shown: root.person.page === "shown"
    readonly property bool mending: root.person.page === "mending"
    readonly property bool asking: root.person.page === "asked"

    function question(verdict: string): string {
        return ({
                invalid: qsTr("This signature is not valid, and will not count?"),
                withdrawn: qsTr("This person takes the signature back, and it will not count?"),
                erase: qsTr("Erase all that is held here about this signature, for good?")
            })[verdict] ?? "";
    }

    title: root.person.name

    actions: [
        QuietButton {
            objectName: "person.back"
            text: qsTr("Back")
            told: root.shown ? qsTr("To the list") : qsTr("Nothing is changed")

            onClicked: root.person.goBack()
        },
        BarButton {
            objectName: "person.mend"
            text: qsTr("Correct…")
            told: qsTr("What was signed stays beside it")
            visible: root.shown && root.person.standing !== "taken_back"

            onClicked: root.person.mend()
        },
        BarButton {
            objectName: "person.invalid"
            text: qsTr("Invalid…")
            told: root.question("invalid")
            visible: root.shown && root.person.standing === "stands"

            onClicked: root.person.ask("invalid")
        },
        BarButton {
            objectName: "person.withdrawn"
            text: qsTr("Withdrawn…")
            told: root.question("withdrawn")
            visible: root.shown && root.person.standing === "stands"

            onClicked: root.person.ask("withdrawn")
        },
        BarButton {
            objectName: "person.undo"
            text: qsTr("Undo the last decision")
            told: qsTr("This decision holds no more")
            visible: root.shown && root.person.undoable

            onClicked: root.person.undo()
        },
        BarButton {
            objectName: "person.save"
            text: qsTr("A copy for the person")
            told: qsTr("Writes all that is held, for the person who asks for it")
            visible: root.shown

            onClicked: root.person.save()
        },
        BarButton {
            objectName: "person.erase"
            text: qsTr("Erase…")
            told: root.question("erase")
            visible: root.shown

            onClicked: root.person.ask("erase")
        },
        BigButton {
            objectName: "person.keep"
            text: qsTr("Keep the correction")
            told: qsTr("What was signed stays beside it")
            visible: root.mending

            onClicked: root.person.keepMended()
        },
        BigButton {
            objectName: "person.confirm"
            text: root.person.asked === "erase" ? qsTr("Erase for good") : qsTr("Decide so")
            told: root.question(root.person.asked)
            visible: root.asking

            onClicked: root.person.confirm(why.input.text)
        }
    ]

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(10)

        Notice {
            bad: true
            objectName: "person.trouble"
            text: Faults.explain(root.person.trouble)
            width: parent.width
        }

        Notice {
            objectName: "person.saved"
            text: root.person.page === "saved" ? qsTr("All that is held is in the folder %1. Read the reasons before you hand it over: they may speak of somebody else.").arg(root.person.saved) : ""
            width: parent.width
        }

        Notice {
            bad: root.person.asked === "erase"
            objectName: "person.question"
            text: root.asking ? root.question(root.person.asked) : ""
            width: parent.width
        }

        Words {
            objectName: "person.samePerson"
            text: qsTr("You decided that %Ln more signatures are this person's: they stay until you erase each of them, too.", "", root.person.samePerson)
            visible: root.asking && root.person.samePerson > 0
            width: parent.width
        }

        Words {
            objectName: "person.sharedDecisions"
            text: qsTr("%Ln decisions speak of others, too, and stay with their reasons.", "", root.person.sharedDecisions)
            visible: root.asking && root.person.sharedDecisions > 0
            width: parent.width
        }

        Words {
            text: qsTr("It does not come back with a stick. Yours to destroy: tables, sheets and copies written before. It is sealed still on sticks, and on kiosks that were not cleared.")
            visible: root.asking && root.person.asked === "erase"
            width: parent.width
        }

        TextEntry {
            id: why

            label: qsTr("Why, for whoever reads it later (optional)")
            last: true
            name: "person.why"
            visible: root.asking
            width: Math.min(parent.width, Theme.readable)

            onAccepted: root.person.confirm(why.input.text)
        }

        Repeater {
            model: root.mending ? root.person.fields : []

            Loader {
                id: slot

                required property Field modelData

                sourceComponent: ({
                        country: country,
                        comment: reason
                    })[slot.modelData.key] ?? answer
                width: Math.min(parent?.width ?? 0, Theme.readable)

                Component {
                    id: answer

                    AnswerField {
                        field: slot.modelData
                        label: slot.modelData.key === "name" ? qsTr("Full name") : question(slot.modelData.key)
                    }
                }

                Component {
                    id: country

                    Entry {
                        control: countries
                        label: qsTr("Country")
                        name: slot.modelData.key

                        DeskChoice {
                            id: countries

                            readonly property list<var> each: (root.person.countries as Countries).choices

                            all: "—"
                            label: qsTr("Country")
                            names: countries.each.map(one => one.name)
                            objectName: slot.modelData.key
                            value: slot.modelData.text
                            values: countries.each.map(one => one.code)
                            width: Theme.px(420)

                            onPicked: code => slot.modelData.edit(code)
                        }
                    }
                }

                Component {
                    id: reason

                    ReasonEntry {
                        field: slot.modelData
                        label: qsTr("Why they signed")
                        last: true
                        name: slot.modelData.key
                        optional: true
                        problem: slot.modelData.problem === "" ? "" : qsTr("This is too long. Please shorten it.")
                    }
                }
            }
        }

        InkPad {
            height: Theme.px(140)
            inkColor: Theme.text
            readOnly: true
            strokes: root.person.strokes as Strokes
            visible: root.shown
            width: Math.min(parent.width, Theme.px(420))
        }

        Repeater {
            model: root.shown ? root.person.lines : []

            Words {
                required property string modelData
                required property int index

                font.pixelSize: Theme.small
                height: text === "" ? Theme.px(8) : implicitHeight
                objectName: "person.line." + index
                text: modelData
                width: parent?.width ?? 0
            }
        }
    }
}
