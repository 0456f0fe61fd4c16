"""Which spellings of an e-mail address reach one mailbox, for the houses that say so; compared, never written to."""

# Each from the house's own help pages. Elsewhere a plus may be part of a name, and a dot is.
_ONE_HOUSE = {
    "googlemail.com": "gmail.com",
    **dict.fromkeys(("protonmail.com", "pm.me"), "proton.me"),
    **dict.fromkeys(("me.com", "mac.com"), "icloud.com"),
}
_TAGS_AFTER_PLUS = {
    *("gmail.com", "proton.me", "icloud.com", "fastmail.com", "zoho.com"),
    *("outlook.com", "outlook.ca", "outlook.fr", "hotmail.com", "hotmail.ca", "hotmail.fr", "hotmail.co.uk"),
    *("live.com", "live.ca", "live.fr", "msn.com"),
}
_UNREAD = {"gmail.com": ".", "proton.me": ".-_"}


def mailbox(address: str) -> str:
    """The address that all spellings of one mailbox have in common; "" for none."""
    person, at, typed = address.casefold().rpartition("@")
    house = _ONE_HOUSE.get(typed, typed)
    if house in _TAGS_AFTER_PLUS:
        person = person.partition("+")[0] or person
    for letter in _UNREAD.get(house, ""):
        person = person.replace(letter, "")
    return f"{person}{at}{house}"
