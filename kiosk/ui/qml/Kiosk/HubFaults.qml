pragma ComponentBehavior: Bound
pragma Singleton
import QtQuick

// What goes wrong between a kiosk and its hub, in the words of the language on screen.
QtObject {
    id: root

    function explain(code: string, word: int): string {
        switch (code) {
        case "":
            return "";
        case "away":
            return qsTr("The hub does not answer. Nothing is lost.");
        case "strange":
            return qsTr("What answers at this address is no hub. Perhaps the network wants a password or a click first. Nothing is lost.");
        case "certificate":
            return qsTr("Whoever answers at this address is not the hub that is meant: the certificate is another one. Nothing was sent. Please tell the organizer.");
        case "unknown":
            return qsTr("The hub does not know this kiosk. Please ask the organizer for new words, and join once more.");
        case "ledger":
            return qsTr("What was signed could not be read just now. Please tell the organizer.");
        case "address":
            return qsTr("The line begins with the hub’s address, as in %1").arg("https://192.168.1.5:8765");
        case "plain":
            return qsTr("The address of a hub on another computer begins with %1").arg("https://");
        case "count":
            return qsTr("After the address come four words, or ten. Please type all that the hub shows.");
        case "word":
            return qsTr("Word %1 after the address is none that a hub uses. Please compare.").arg(word);
        case "words":
            return qsTr("These words are wrong, were used, or are older than ten minutes. Please ask for new ones.");
        case "petition":
            return qsTr("This hub gathers for another petition.");
        case "disk":
            return qsTr("The disk did not take it. Please try again.");
        default:
            return qsTr("The hub refused. Please tell the organizer.");
        }
    }

    // What a volunteer must not overlook, of the fields of AtHub.
    function warning(atHub: var): string {
        if (atHub.astray)
            return qsTr("The hub holds entries with this kiosk’s signature that were not made here. Please tell the organizer now.");
        if (atHub.revoked)
            return qsTr("The organizer has shut this kiosk out at the hub: what is signed here is put aside there. Nothing is lost. Please ask the organizer.");
        if (atHub.put_aside > 0)
            return qsTr("The hub has put aside %Ln entries for the organizer to look at. They are still here. Please tell the organizer.", "", atHub.put_aside);
        if (["certificate", "unknown"].includes(atHub.failure))
            return root.explain(atHub.failure, 0);
        return atHub.clock_apart ? qsTr("This kiosk’s clock is not the hub’s. Please look at date and time.") : "";
    }
}
