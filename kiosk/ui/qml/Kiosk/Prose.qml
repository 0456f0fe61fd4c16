pragma ComponentBehavior: Bound
import QtQuick

// The pack's Markdown: shown, never followed; a kiosk has no links to tap.
Text {
    id: root

    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    color: Theme.text
    font.pixelSize: Theme.body
    lineHeight: 1.25
    textFormat: Text.MarkdownText
    wrapMode: Text.Wrap
}
