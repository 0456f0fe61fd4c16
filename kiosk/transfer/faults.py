"""What can go wrong between a hub and those who ask it, each in one plain sentence."""


class HubAway(Exception):
    """No network, no hub, or not now: trying again later is safe and worth while."""

    def __init__(self) -> None:
        super().__init__("The hub does not answer. Nothing is lost; it can be tried again later.")


class HubRefused(Exception):
    """The hub does not do this, now or later; `code` says why (see docs/format.md)."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class HubStrange(Exception):
    """What answers there does not speak as a hub does."""

    def __init__(self) -> None:
        super().__init__("What answers at the hub's address is no hub that this version understands.")


class AnotherCertificate(Exception):
    """Somebody else answers at the hub's address, or the words were mistyped."""

    def __init__(self) -> None:
        super().__init__("Whoever answers there is not the hub of these six words; please compare them.")


class NoHub(Exception):
    """This folder belongs to no hub yet, or its file is damaged."""

    def __init__(self) -> None:
        super().__init__("No hub is known here yet; the organizer has an invitation to one.")


Trouble = HubAway | HubRefused | HubStrange | AnotherCertificate
"""Whatever asking a hub may come to; an `except` takes it as `TROUBLES`."""
TROUBLES = (HubAway, HubRefused, HubStrange, AnotherCertificate)


def code_of(trouble: Trouble) -> str:
    """What a screen has words of its own for: away, strange, certificate, unknown, words, petition, refused."""
    match trouble:
        case HubAway():
            return "away"
        case HubStrange():
            return "strange"
        case AnotherCertificate():
            return "certificate"
        case HubRefused(code="unsigned"):
            return "unknown"
        case HubRefused(code=code):
            return code if code in {"words", "petition"} else "refused"
