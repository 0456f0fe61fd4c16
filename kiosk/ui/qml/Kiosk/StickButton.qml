pragma ComponentBehavior: Bound
import QtQuick

// A drive to choose, by the name that its owner knows it by.
QuietButton {
    id: root

    required property string folder
    // With %1 for the name.
    required property string words

    text: root.words.arg(root.folder.split("/").filter(part => part !== "").pop() ?? root.folder)
}
