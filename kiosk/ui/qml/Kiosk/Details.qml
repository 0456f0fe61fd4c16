pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Who is signing. Only what the pack asks, and each problem beside its field.
PageFrame {
    id: root

    required property SigningSession session
    readonly property Answers answers: root.session.answers as Answers
    readonly property PetitionText words: root.session.text as PetitionText
    readonly property int columns: root.width > Theme.px(1000) ? 2 : 1

    function fieldBelow(at: int): Item {
        const next = fields.itemAt(at + 1) as Loader;
        return next === null ? null : next.item as Item;
    }

    function enterNext(at: int): void {
        const next = root.fieldBelow(at) as AnswerField;
        if (next !== null)
            next.input.forceActiveFocus();
        else
            root.forceActiveFocus();
    }

    function showFirstProblem(): void {
        for (let at = 0; at < fields.count; at++) {
            const field = root.answers.fields[at] as Field;
            if (field.problem !== "") {
                area.reveal(fields.itemAt(at));
                return;
            }
        }
    }

    step: 1
    title: qsTr("Your details")

    onBack: root.session.goBack()
    onForward: root.session.goOn()
    onKeyboardUpChanged: settle.restart()

    Connections {
        function onProblemsFound(): void {
            root.showFirstProblem();
        }

        target: root.answers
    }

    // The page has its new height only after the keyboard has come up or gone.
    Timer {
        id: settle

        interval: Theme.calm + 70

        onTriggered: {
            for (let at = 0; at < fields.count; at++) {
                const entry = (fields.itemAt(at) as Loader).item as AnswerField;
                if (entry !== null && entry.active)
                    area.reveal(entry);
            }
        }
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        contentWidth: Theme.px(1240)

        Grid {
            columnSpacing: Theme.px(32)
            columns: root.columns
            rowSpacing: Theme.px(18)
            width: parent.width

            Repeater {
                id: fields

                model: root.answers.fields

                Loader {
                    id: slot

                    required property Field modelData
                    required property int index

                    sourceComponent: slot.modelData.key === "province" ? provinceEntry : answer
                    width: (parent.width - (root.columns - 1) * Theme.px(32)) / root.columns

                    Component {
                        id: answer

                        AnswerField {
                            field: slot.modelData

                            onAccepted: root.enterNext(slot.index)
                            onActiveChanged: {
                                if (active)
                                    settle.restart();
                            }
                        }
                    }

                    Component {
                        id: provinceEntry

                        ProvinceEntry {
                            field: slot.modelData
                            provinces: root.answers.provinces
                        }
                    }
                }
            }
        }

        CheckRow {
            checked: root.answers.contactConsent
            objectName: "contactConsent"
            text: root.words.contactConsent
            visible: root.answers.reachable
            width: parent.width

            onToggled: root.answers.consentToContact(checked)
        }
    }
}
