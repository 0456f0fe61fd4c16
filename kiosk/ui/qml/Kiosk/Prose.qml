pragma ComponentBehavior: Bound
import QtQuick

// The pack's Markdown: shown, never followed; a kiosk has no links to tap.
Text {
    id: root

    // Heard without the marks of Markdown.
    Accessible.name: root.text.replace(/^\s*(#+|>|[-*+])\s+/gm, "").replace(/[*\\]+/g, "")
    Accessible.role: Accessible.StaticText
    color: Theme.text
    font.pixelSize: Theme.body
    lineHeight: 1.25
    linkColor: Theme.text
    textFormat: Text.MarkdownText
    wrapMode: Text.Wrap
}
