pragma ComponentBehavior: Bound
import QtQuick

Text {
    id: root

    // Said here, for a screen reader may come after the page.
    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    color: Theme.text
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
