pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Shown only once the signature is on disk.
PageFrame {
    id: root

    required property SigningSession session
    readonly property Language language: root.session.language as Language
    readonly property PetitionText words: root.session.text as PetitionText

    backText: qsTr("Not right? Take it back")
    backTold: qsTr("Your signature is then counted nowhere")
    backVisible: root.session.canTakeBack
    forwardName: "done"
    forwardTold: qsTr("Clears the screen")
    forwardText: qsTr("Done: next person")
    keyboardUp: false
    step: 4
    title: qsTr("Thank you. Your signature is recorded.")

    onBack: root.session.takeBack()
    onForward: root.session.finish()

    ScrollArea {
        anchors.fill: parent
        contentWidth: Theme.px(1240)
        spacing: Theme.px(24)

        Grid {
            id: standing

            readonly property bool beside: root.session.canTakeBack && family.implicitWidth < width * 0.45

            columnSpacing: Theme.px(32)
            columns: standing.beside ? 2 : 1
            rowSpacing: Theme.px(24)
            verticalItemAlignment: Grid.AlignVCenter
            width: parent.width

            GoalBar {
                before: root.session.count - 1
                count: root.session.count
                goal: root.session.goal
                language: root.language
                locale: root.language.locale
                total: root.session.everywhere.count
                totalOn: root.session.everywhere.on
                width: standing.beside ? standing.width - family.width - standing.columnSpacing : standing.width
            }

            QuietButton {
                id: family

                objectName: "family"
                text: qsTr("Another person at the same address")
                told: qsTr("Keeps where you live, and nothing else of you")
                visible: root.session.canTakeBack
                width: Math.min(implicitWidth, standing.width)

                onClicked: root.session.sameAddress()
            }
        }

        // The code of an open e-petition stays where a phone finds it at once; else what lies at hand comes first.
        Item {
            id: next

            readonly property real under: sheet.visible ? sheet.height + Theme.px(24) : 0

            height: official.height + next.under
            width: parent.width

            OfficialStep {
                id: official

                language: root.language
                width: parent.width
                words: root.words
                y: official.open ? 0 : next.under
            }

            SheetOffer {
                id: sheet

                sheet: root.session.officialSheet as OfficialSheet
                visible: root.words.sheetBeside
                width: parent.width
                y: official.open ? next.height - height : 0

                // The line that was tapped may be gone: keys go on from the page.
                onSigned: root.forceActiveFocus()
            }
        }

        WhatCounts {
            language: root.language
            width: parent.width
            words: root.words
        }
    }
}
