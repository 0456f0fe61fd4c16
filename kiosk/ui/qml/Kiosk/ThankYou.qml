pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Shown only once the signature is on disk.
PageFrame {
    id: root

    required property SigningSession session
    readonly property Language language: root.session.language as Language

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
                locale: root.language.locale
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

        OfficialStep {
            language: root.language
            width: parent.width
            words: root.session.text as PetitionText
        }

        WhatCounts {
            language: root.language
            width: parent.width
            words: root.session.text as PetitionText
        }
    }
}
