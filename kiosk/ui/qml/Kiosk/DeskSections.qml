pragma ComponentBehavior: Bound
import Kiosk.Backend
import QtQuick

// The ways to each section: beside the page where the screen is wide, else above it.
FocusScope {
    id: root

    required property Desk desk
    required property bool keyboardUp
    readonly property Language language: root.desk.language as Language
    readonly property PersonAtDesk person: root.desk.part("person") as PersonAtDesk
    readonly property bool wide: root.width >= Theme.px(1100)

    function named(section: string): string {
        return ({
                gathering: qsTr("Gather"),
                keeping: qsTr("Keeping"),
                overview: qsTr("Overview"),
                signatures: qsTr("Signatures"),
                review: qsTr("Review"),
                paper: qsTr("On paper"),
                handin: qsTr("Hand in")
            })[section] ?? section;
    }

    Flow {
        id: ways

        anchors.left: parent.left
        anchors.leftMargin: root.wide ? Theme.gap : Theme.margin
        anchors.top: parent.top
        anchors.topMargin: root.wide ? Theme.px(22) : Theme.px(100)
        spacing: Theme.px(8)
        visible: !root.keyboardUp
        width: root.wide ? Theme.px(250) : root.width - 2 * Theme.margin

        Repeater {
            model: root.desk.sections

            BarButton {
                id: way

                required property string modelData

                Accessible.role: Accessible.PageTab
                chosen: root.desk.section === way.modelData
                objectName: "section." + way.modelData
                text: root.named(way.modelData)
                told: qsTr("Opens this section")
                width: root.wide ? ways.width : implicitWidth

                onClicked: root.desk.show(way.modelData)
            }
        }

        BarButton {
            objectName: "desk.lock"
            text: qsTr("Lock")
            told: qsTr("Forgets the key and everything that was opened")
            width: root.wide ? ways.width : implicitWidth

            onClicked: root.desk.lock()
        }
    }

    Loader {
        id: page

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.left: root.wide && ways.visible ? ways.right : parent.left
        anchors.leftMargin: root.wide && ways.visible ? Theme.px(32) : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: root.wide || !ways.visible ? parent.top : ways.bottom
        anchors.topMargin: root.keyboardUp ? Theme.px(8) : root.wide ? Theme.px(22) : Theme.gap
        objectName: "page"
        sourceComponent: {
            switch (root.desk.section) {
            case "keeping":
                return keeping;
            case "overview":
                return overview;
            case "signatures":
                return root.person.page === "" ? signatures : person;
            case "review":
                return review;
            case "paper":
                return paper;
            case "handin":
                return handin;
            default:
                return gathering;
            }
        }
    }

    Component {
        id: gathering

        DeskGathering {
            gathering: root.desk.part("gathering") as Gathering
            hub: root.desk.part("hub") as HubAtDesk
        }
    }

    Component {
        id: signatures

        DeskSignatures {
            locale: root.language.locale
            signatures: root.desk.part("signatures") as Signatures
        }
    }

    Component {
        id: review

        DeskReview {
            language: root.language
            review: root.desk.part("review") as Review
        }
    }

    Component {
        id: handin

        DeskHandIn {
            handIn: root.desk.part("handin") as HandIn
            language: root.language
        }
    }

    Component {
        id: paper

        DeskPaper {
            language: root.language
            tally: root.desk.part("paper") as PaperTally
        }
    }

    Component {
        id: overview

        DeskOverview {
            language: root.language
            overview: root.desk.part("overview") as Overview
        }
    }

    Component {
        id: person

        DeskPerson {
            person: root.person
        }
    }

    Component {
        id: keeping

        DeskKeeping {
            keeping: root.desk.part("keeping") as Keeping
            language: root.language
        }
    }
}
