pragma ComponentBehavior: Bound
import QtQuick

// What a table will hold, before it is written: how many rows, who is left out, and the first ones as they will be.
Column {
    id: root

    required property var preview
    required property string locale

    function counted(number: int): string {
        return Number(number).toLocaleString(Qt.locale(root.locale), "f", 0);
    }

    function leftOut(): string {
        const told = [];
        if (root.preview.leftOut.consent)
            told.push(qsTr("%Ln people did not agree to be contacted, and are left out.", "", root.preview.leftOut.consent));
        if (root.preview.leftOut.address)
            told.push(qsTr("%Ln people gave no way to be reached by it, and are left out.", "", root.preview.leftOut.address));
        return told.join(" ");
    }

    spacing: Theme.px(14)

    Words {
        font.bold: true
        objectName: "handin.rows"
        text: qsTr("Rows: %1. The first ones:").arg(root.counted(root.preview.rows))
        width: root.width
    }

    Notice {
        objectName: "handin.leftOut"
        text: root.leftOut()
        width: root.width
    }

    Repeater {
        model: root.preview.first

        Rectangle {
            id: row

            required property int index
            required property var modelData

            color: Theme.wash
            height: cells.height + 2 * Theme.px(14)
            radius: Theme.radius
            width: root.width

            Words {
                id: cells

                anchors.left: parent.left
                anchors.margins: Theme.px(18)
                anchors.right: parent.right
                font.pixelSize: Theme.small
                objectName: "handin.row." + row.index
                text: row.modelData.join(" · ")
                y: Theme.px(14)
            }
        }
    }
}
