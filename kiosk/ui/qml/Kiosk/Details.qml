pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Who is signing. Only what the pack asks, and each problem beside its field.
Item {
    id: root

    required property SigningSession session
    required property bool keyboardUp
    readonly property Answers answers: root.session.answers as Answers
    readonly property PetitionText words: root.session.text as PetitionText
    // The question whose list covers the page.
    property ChoiceEntry asking: null

    function entryAt(at: int): Entry {
        const slot = fields.itemAt(at) as Loader;
        return slot === null ? null : slot.item as Entry;
    }

    function enterNext(at: int): void {
        const next = root.entryAt(at + 1);
        if (next === null) {
            root.forceActiveFocus();
            return;
        }
        next.begin();
        // Where the postal code left the province open, its list spares a tap; a problem is read first.
        const choice = next as ChoiceEntry;
        if (choice !== null && choice.chosen === "" && root.entryAt(at).problem === "")
            choice.opened();
    }

    function showFirstProblem(): void {
        for (let at = 0; at < fields.count; at++) {
            const entry = root.entryAt(at);
            if (entry !== null && entry.problem !== "") {
                area.reveal(entry);
                entry.Accessible.announce("%1: %2".arg(entry.label).arg(entry.problem), Accessible.Assertive);
                return;
            }
        }
    }

    function showActive(): void {
        for (let at = 0; at < fields.count; at++) {
            const entry = root.entryAt(at);
            if (entry !== null && entry.active)
                area.reveal(entry);
        }
    }

    function settleAsked(code: string): void {
        const entry = root.asking;
        root.asking = null;
        if (code !== "") {
            entry.field.edit(code);
            entry.field.leave();
        }
        entry.begin();
    }

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

        onTriggered: root.showActive()
    }

    PageFrame {
        id: page

        readonly property int columns: page.width > Theme.pt(1000) ? 2 : 1

        anchors.fill: parent
        keyboardUp: root.keyboardUp
        step: 1
        title: qsTr("Your details")
        visible: root.asking === null

        onBack: root.session.goBack()
        onForward: root.session.goOn()
        onKeyboardUpChanged: settle.restart()

        ScrollArea {
            id: area

            anchors.fill: parent
            contentWidth: Theme.px(1240)

            Grid {
                columnSpacing: Theme.px(32)
                columns: page.columns
                rowSpacing: Theme.px(18)
                width: parent.width

                Repeater {
                    id: fields

                    model: root.answers.fields

                    Loader {
                        id: slot

                        required property Field modelData
                        required property int index
                        readonly property bool last: slot.index === fields.count - 1

                        sourceComponent: {
                            switch (slot.modelData.key) {
                            case "province":
                                return root.answers.atHome ? provinceEntry : answer;
                            case "country":
                                return countryEntry;
                            case "comment":
                                return reasonEntry;
                            default:
                                return answer;
                            }
                        }
                        width: (parent.width - (page.columns - 1) * Theme.px(32)) / page.columns

                        onHeightChanged: settle.restart()

                        Connections {
                            function onAccepted(): void {
                                root.enterNext(slot.index);
                            }

                            function onActiveChanged(): void {
                                settle.restart();
                            }

                            target: slot.item as Entry
                        }

                        Component {
                            id: answer

                            AnswerField {
                                atHome: root.answers.atHome
                                field: slot.modelData
                                last: slot.last
                            }
                        }

                        Component {
                            id: provinceEntry

                            ProvinceEntry {
                                id: province

                                field: slot.modelData
                                provinces: root.answers.provinces

                                onOpened: root.asking = province
                            }
                        }

                        Component {
                            id: countryEntry

                            CountryEntry {
                                id: country

                                answers: root.answers
                                field: slot.modelData

                                onOpened: root.asking = country
                            }
                        }

                        Component {
                            id: reasonEntry

                            ReasonEntry {
                                field: slot.modelData
                                label: qsTr("Why are you signing?")
                                last: slot.last
                                name: slot.modelData.key
                                optional: !slot.modelData.required
                                problem: slot.modelData.problem === "too_long" ? qsTr("This is too long. Please shorten it by %Ln characters.", "", -slot.modelData.room) : slot.modelData.problem === "missing" ? qsTr("Please fill this in.") : ""
                            }
                        }
                    }
                }
            }

            CheckRow {
                checked: root.answers.contactConsent
                objectName: "contactConsent"
                text: root.words.contactConsent
                told: qsTr("You can sign without this")
                visible: root.answers.reachable
                width: parent.width

                onToggled: root.answers.consentToContact(checked)
            }

            PrivacyNotice {
                id: notice

                language: root.session.language as Language
                width: parent.width
                words: root.words

                onOpened: area.lead(notice)
            }
        }
    }

    Loader {
        active: root.asking !== null
        anchors.fill: parent

        sourceComponent: ChoicePage {
            entry: root.asking
            keyboardUp: root.keyboardUp

            onBack: root.settleAsked("")
            onChosen: code => root.settleAsked(code)
        }
    }
}
