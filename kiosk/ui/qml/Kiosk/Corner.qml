pragma ComponentBehavior: Bound
import QtQuick

// The volunteer's corner: held for long enough it asks for the PIN; three quick taps hide everything. Nothing marks it,
// and what lies beneath is touched all the same.
Item {
    id: root

    property real seconds: 2

    signal held
    signal tappedThrice

    Accessible.ignored: true
    height: Theme.px(90)
    objectName: "corner"
    width: Theme.px(90)

    TapHandler {
        longPressThreshold: root.seconds

        onLongPressed: root.held()
        onTapped: {
            if (tapCount === 3)
                root.tappedThrice();
        }
    }
}
