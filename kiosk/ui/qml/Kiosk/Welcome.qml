pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick
import QtQuick.Layouts

// What passers-by see: the appeal in one line, how many have signed, and one large button.
Item {
    id: root

    required property SigningSession session
    required property Comfort comfort
    readonly property PetitionText words: root.session.text as PetitionText
    readonly property Language language: root.session.language as Language
    readonly property bool wide: root.width > root.height

    GridLayout {
        anchors.fill: parent
        columnSpacing: 0
        columns: root.wide ? 2 : 1
        rowSpacing: 0

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: root.wide ? root.height : root.height * 0.62
            Layout.preferredWidth: root.wide ? root.width * 0.58 : root.width
            Layout.column: 0
            Layout.row: root.wide ? 0 : 1

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.margin
                anchors.topMargin: root.wide ? Theme.px(100) : Theme.px(28)
                spacing: Theme.px(24)

                Words {
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    color: Theme.primary
                    font.bold: true
                    font.pixelSize: Theme.display
                    lineHeight: 1.05
                    text: root.words.title
                }

                Words {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: qsTr("To: %1").arg(root.words.addressee)
                }

                Item {
                    Layout.fillHeight: true
                    Layout.maximumHeight: Theme.px(220)
                }

                GoalBar {
                    Layout.fillWidth: true
                    count: root.session.count
                    goal: root.session.goal
                    locale: root.language.locale
                }

                BigButton {
                    id: start

                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.px(104)
                    font.pixelSize: Theme.pt(34)
                    objectName: "start"
                    text: qsTr("Read and sign")

                    onClicked: root.session.goOn()
                }

                LanguageBar {
                    Layout.alignment: Qt.AlignHCenter
                    comfort: root.comfort
                    language: root.language
                }
            }
        }

        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: root.wide ? root.height : root.height * 0.38
            Layout.preferredWidth: root.wide ? root.width * 0.42 : root.width
            Layout.column: root.wide ? 1 : 0
            Layout.row: 0
            clip: true
            color: Theme.primary

            Image {
                Accessible.ignored: true
                anchors.fill: parent
                fillMode: Image.PreserveAspectCrop
                source: Qt.resolvedUrl("art/window.svg")
                sourceSize.height: parent.height
                sourceSize.width: parent.width
            }
        }
    }
}
