pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Everything on one page, each line editable, and one button that signs.
PageFrame {
    id: root

    required property SigningSession session
    readonly property Answers answers: root.session.answers as Answers
    readonly property PetitionText words: root.session.text as PetitionText
    readonly property Language language: root.session.language as Language
    readonly property Hand hand: root.session.hand as Hand
    readonly property bool drawn: !(root.hand.strokes as Strokes).empty
    readonly property bool landscape: root.width > root.height

    function answer(key: string): string {
        for (const entry of root.answers.fields) {
            const field = entry as Field;
            if (field.key === key)
                return field.text;
        }
        return "";
    }

    function listed(values: list<string>): string {
        return values.filter(value => value !== "").join(", ");
    }

    forwardName: "sign"
    forwardTold: qsTr("Records your signature")
    forwardText: qsTr("Sign")
    keyboardUp: false
    step: 3
    title: qsTr("Check and sign")

    onBack: root.session.goBack()
    onForward: root.session.sign()

    ScrollArea {
        id: area

        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(14)

        Grid {
            columnSpacing: Theme.px(40)
            columns: root.landscape ? 2 : 1
            rowSpacing: Theme.px(14)
            width: parent.width

            Column {
                width: root.landscape ? (parent.width - Theme.px(40)) / 2 : parent.width

                SummaryRow {
                    changeName: "change.name"
                    label: qsTr("Name")
                    value: root.answer("name")
                    width: parent.width

                    onChange: root.session.mend("details")
                }

                SummaryRow {
                    label: qsTr("Address")
                    value: root.listed([root.answer("street"), root.answer("city"), root.answer("province"), root.answer("postal_code"), root.answers.abroad])
                    width: parent.width

                    onChange: root.session.mend("details")
                }

                SummaryRow {
                    label: qsTr("Contact")
                    value: root.answers.reachable ? root.listed([root.answer("email"), root.answer("phone")]) + "\n" + (root.answers.contactConsent ? qsTr("The organizer may contact you.") : qsTr("The organizer will not contact you.")) : qsTr("None given: nobody will contact you.")
                    width: parent.width

                    onChange: root.session.mend("details")
                }

                SummaryRow {
                    label: qsTr("Your reason")
                    value: root.answer("comment")
                    visible: value !== ""
                    width: parent.width

                    onChange: root.session.mend("details")
                }
            }

            Column {
                spacing: Theme.px(12)
                width: root.landscape ? (parent.width - Theme.px(40)) / 2 : parent.width

                Rectangle {
                    border.color: Theme.hairline
                    border.width: Theme.px(2)
                    color: Theme.paper
                    height: Theme.px(190)
                    radius: Theme.radius
                    width: parent.width

                    InkPad {
                        Accessible.name: qsTr("Your signature")
                        Accessible.role: Accessible.Graphic
                        anchors.fill: parent
                        anchors.margins: Theme.px(8)
                        inkColor: Theme.text
                        readOnly: true
                        visible: root.drawn
                        strokes: root.hand.strokes as Strokes
                    }

                    Words {
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.px(20)
                        anchors.right: change.left
                        anchors.verticalCenter: parent.verticalCenter
                        font.pixelSize: root.hand.method === "typed" ? Theme.heading : Theme.body
                        objectName: "signedHow"
                        text: root.hand.method === "typed" ? root.answer("name") : qsTr("Witness: %1").arg((root.hand.witness as Field).text)
                        visible: !root.drawn
                    }

                    QuietButton {
                        id: change

                        Accessible.name: qsTr("Change: %1").arg(qsTr("Your signature"))
                        anchors.margins: Theme.px(10)
                        anchors.right: parent.right
                        anchors.top: parent.top
                        font.pixelSize: Theme.small
                        objectName: "change.ink"
                        text: qsTr("Change")
                        told: qsTr("To the page where it is given")

                        onClicked: root.session.mend("signature")
                    }
                }

                Words {
                    font.pixelSize: Theme.small
                    text: root.words.signingConsent
                    width: parent.width
                }
            }
        }

        PrivacyNotice {
            id: notice

            language: root.language
            width: parent.width
            words: root.words

            onOpened: area.lead(notice)
        }
    }
}
