pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The official petition as it is today: a code to sign it, what became of it, or what to do instead.
Rectangle {
    id: root

    required property PetitionText words
    required property Language language
    readonly property bool open: root.words.officialCode !== ""
    readonly property bool narrow: root.width < Theme.pt(800)

    component Step: Row {
        id: step

        required property int number
        required property string text

        spacing: Theme.px(14)
        width: parent.width

        Rectangle {
            id: ring

            color: Theme.primary
            height: width
            radius: width / 2
            width: Theme.pt(36)

            Text {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.paper
                font.bold: true
                font.pixelSize: Theme.small
                text: step.number
            }
        }

        Words {
            text: step.text
            width: step.width - ring.width - step.spacing
        }
    }

    function heading(): string {
        switch (root.words.officialState) {
        case "open":
            return qsTr("One more step: the official petition");
        case "announced":
            return qsTr("Soon: the official petition");
        case "":
            return qsTr("One more step");
        default:
            return qsTr("What became of the official petition");
        }
    }

    function told(): string {
        const days = root.words.officialDays;
        const number = root.words.officialNumber;
        switch (root.words.officialState) {
        case "":
            return "";
        case "announced":
            return qsTr("E-petition %1 opens for signature at the House of Commons on %2. It cannot be signed before.").arg(number).arg(root.language.day(days.opens));
        }
        const sentences = [qsTr("E-petition %1 was open for signature at the House of Commons from %2 to %3. It can no longer be signed.").arg(number).arg(root.language.day(days.opens)).arg(root.language.day(days.closes))];
        if (days.presented)
            sentences.push(qsTr("It was presented in the House on %1.").arg(root.language.day(days.presented)));
        if (days.answered)
            sentences.push(qsTr("The government’s response was tabled on %1.").arg(root.language.day(days.answered)));
        return sentences.join(" ");
    }

    color: Theme.wash
    implicitHeight: parts.height + 2 * Theme.px(24)
    radius: Theme.radius

    Grid {
        id: parts

        columns: root.narrow ? 1 : 2
        spacing: Theme.px(28)
        width: parent.width - 2 * Theme.px(28)
        x: Theme.px(28)
        y: Theme.px(24)

        Image {
            id: code

            Accessible.name: root.words.officialLink
            Accessible.role: Accessible.Graphic
            fillMode: Image.PreserveAspectFit
            height: Theme.px(250)
            objectName: "officialCode"
            smooth: false
            source: root.words.officialCode
            sourceSize.height: Theme.px(250)
            sourceSize.width: Theme.px(250)
            visible: root.open
            width: Theme.px(250)
        }

        Column {
            spacing: Theme.px(14)
            width: parts.width - (code.visible && !root.narrow ? code.width + parts.spacing : 0)

            Words {
                Accessible.role: Accessible.Heading
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.heading
                text: root.heading()
                width: parent.width
            }

            Step {
                number: 1
                text: qsTr("Point the camera of your own phone at the code. It opens e-petition %1 of the House of Commons.").arg(root.words.officialNumber)
                visible: root.open
            }

            Step {
                number: 2
                text: qsTr("Sign there, once, with your own name and e-mail address.")
                visible: root.open
            }

            Step {
                number: 3
                text: qsTr("Answer the message that the House then sends you: only a confirmed signature counts.")
                visible: root.open
            }

            Words {
                objectName: "official"
                text: root.open ? qsTr("It needs %Ln signatures.", "", root.words.officialNeeds) + " " + qsTr("Its last day is %1.").arg(root.language.day(root.words.officialDays.closes)) : root.told()
                visible: text !== ""
                width: parent.width
            }

            Words {
                Accessible.role: Accessible.Heading
                color: Theme.primary
                font.bold: true
                text: qsTr("What you can do now")
                visible: !root.open && root.words.officialState !== ""
                width: parent.width
            }

            Prose {
                objectName: "after"
                text: root.words.after !== "" ? root.words.after : qsTr("Tell one person today what you signed, and why.")
                visible: !root.open
                width: parent.width
            }
        }
    }
}
