pragma ComponentBehavior: Bound
import QtQuick

Text {
    id: root

    color: Theme.text
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
