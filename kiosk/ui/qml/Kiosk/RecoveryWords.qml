pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// Recovery words typed from paper: a few letters, a tap on the word that is meant, and the next one.
Column {
    id: root

    required property Papers papers
    required property bool keyboardUp

    function explain(problem: string): string {
        switch (problem) {
        case "":
            return "";
        case "unknown":
            return qsTr("No recovery word begins like this. Please look at the paper.");
        case "twice":
            return qsTr("This is a sheet that was typed already. Please take another one.");
        case "mixed":
            return qsTr("This sheet was not printed together with the one before. Please take another one.");
        case "key":
            return qsTr("These words are whole, but they belong to another kiosk or petition.");
        default:
            return qsTr("These words do not fit together. Please compare each one with the paper; a tap on a word lets you type it again.");
        }
    }

    spacing: Theme.px(16)

    Notice {
        objectName: "paper.proved"
        text: qsTr("These words open what this kiosk takes. Put the paper back in its place, away from the kiosk.")
        visible: root.papers.proved
        width: parent.width
    }

    Notice {
        objectName: "paper.more"
        text: root.papers.missing > 0 ? qsTr("This sheet is right. Now the words of one more.") : ""
        visible: text !== "" && root.papers.words.length === 0
        width: parent.width
    }

    TextEntry {
        hints: Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly | Qt.ImhPreferLowercase
        label: root.papers.place > 33 ? qsTr("All 33 words are there") : qsTr("Word %1 of 33").arg(root.papers.place)
        longest: 600
        name: "paper.word"
        problem: root.explain(root.papers.problem)
        text: root.papers.letters
        visible: !root.papers.proved
        width: parent.width

        onAccepted: root.papers.enter()
        onEdited: text => root.papers.type(text)
    }

    Flow {
        // The page must not jump while one types.
        height: root.keyboardUp ? Math.max(implicitHeight, Theme.touchTarget) : implicitHeight
        spacing: Theme.px(12)
        visible: !root.papers.proved && (root.keyboardUp || root.papers.offered.length > 0)
        width: parent.width

        Repeater {
            model: root.papers.offered

            QuietButton {
                required property int index
                required property string modelData

                focusPolicy: Qt.NoFocus
                objectName: "paper.offer." + index
                text: modelData
                told: qsTr("Puts this word in its place")

                onClicked: root.papers.take(modelData)
            }
        }
    }

    Words {
        color: Theme.muted
        font.pixelSize: Theme.small
        objectName: "paper.last"
        text: root.papers.words.map((word, at) => (at + 1) + " " + word).slice(-6).join("   ")
        visible: root.keyboardUp && !root.papers.proved && text !== ""
        width: parent.width
    }

    Grid {
        id: typed

        readonly property int side: Math.max(1, Math.min(3, Math.floor(root.width / Theme.pt(230))))

        // As on the sheet: down one column after the other.
        flow: Grid.TopToBottom
        rows: Math.ceil(33 / side)
        spacing: Theme.px(8)
        visible: !root.keyboardUp && !root.papers.proved
        width: parent.width

        Repeater {
            model: root.papers.words

            BarButton {
                required property int index
                required property string modelData

                chosen: index + 1 === root.papers.place
                objectName: "paper.typed." + (index + 1)
                text: (index + 1) + "  " + modelData
                told: qsTr("Lets you type this word again")
                width: (typed.width - (typed.side - 1) * typed.spacing) / typed.side

                onClicked: root.papers.correct(index + 1)
            }
        }
    }
}
