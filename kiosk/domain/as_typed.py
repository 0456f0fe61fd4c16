"""What typing becomes while it is still being typed: telephone numbers grouped, slips in e-mail addresses seen."""

import re
from difflib import get_close_matches

import phonenumbers

from kiosk.domain.text import clean

# Where people in Canada and Ukraine have their mail. What stands here is never taken for a slip of something else.
_PROVIDERS = """
    gmail.com hotmail.com outlook.com yahoo.com yahoo.ca icloud.com live.com live.ca me.com hotmail.ca outlook.ca
    msn.com aol.com mac.com mail.com email.com ymail.com rocketmail.com googlemail.com proton.me protonmail.com
    pm.me tutanota.com fastmail.com zoho.com hey.com gmx.com gmx.net gmx.de hotmail.fr yahoo.fr live.fr outlook.fr
    hotmail.co.uk yahoo.co.uk bell.net sympatico.ca rogers.com shaw.ca telus.net telusplanet.net videotron.ca
    cogeco.ca eastlink.ca sasktel.net mts.net mymts.net nbnet.nb.ca xplornet.ca xplornet.com teksavvy.com
    tbaytel.net northwestel.net distributel.net ebox.ca globetrotter.net ukr.net i.ua meta.ua bigmir.net email.ua
    online.ua ua.fm ukrpost.ua
""".split()  # noqa: SIM905 - a list to be read
# As near as one letter in a name like gmail.com; nearer than aon.com, which is another house than aol.com.
_NEAR = 0.86
# Endings that are none, each one slip away from one that is.
_ENDINGS = {
    **dict.fromkeys(("con", "cmo", "ocm", "vom", "xom", "cim", "cpm", "comm", "ccom", "coom", "conm", "c0m"), "com"),
    **dict.fromkeys(("nte", "ner", "nett", "nt"), "net"),
    **dict.fromkeys(("ogr", "orgg", "rog", "orh"), "org"),
    **dict.fromkeys(("caa", "cca"), "ca"),
}
_PHONE = re.compile(r"\+?[\d ().\-]*", re.ASCII)


def phone_as_typed(before: str, text: str, region: str) -> str:
    """A number grouped as its country does, while it grows at its end; what is rubbed out or put in between stays."""
    if not text.startswith(before) or not _PHONE.fullmatch(text):
        return text
    formatter, shown = phonenumbers.AsYouTypeFormatter(region), ""
    for character in re.sub(r"[^+\d]", "", text):
        shown = formatter.input_digit(character)
    return shown


def phone_shown(e164: str, region: str) -> str:
    """A kept number as people of a country write it: without the prefix where it is their own."""
    number = phonenumbers.parse(e164)
    at_home = phonenumbers.country_code_for_region(region) == number.country_code
    form = phonenumbers.PhoneNumberFormat.NATIONAL if at_home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)


def email_meant(text: str) -> str:
    """The address that a slip of the finger was probably meant to be, "" where nothing looks like a slip."""
    person, at, typed = clean(text).replace(" ", "").rpartition("@")
    house = typed.replace(",", ".").rstrip(".").lower()
    if not person or not at or "@" in person or not house:
        return ""
    meant = _house_meant(house)
    return f"{person}@{meant}" if meant != typed.lower() else ""


def _house_meant(house: str) -> str:
    # yahoo.com.br is a house of its own.
    if house in _PROVIDERS or house.startswith(tuple(f"{provider}." for provider in _PROVIDERS)):
        return house
    name, dot, ending = house.rpartition(".")
    if not dot:  # the ending was left out
        return next((provider for provider in _PROVIDERS if provider.split(".")[0] == house), house)
    mended = f"{name}.{_ENDINGS.get(ending, ending)}"
    swapped = (provider for provider in _PROVIDERS if _two_swapped(mended, provider))
    return next(swapped, None) or next(iter(get_close_matches(mended, _PROVIDERS, n=1, cutoff=_NEAR)), mended)


def _two_swapped(one: str, other: str) -> bool:
    """Whether two neighbours changed places between two texts, and nothing else."""
    apart = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    return len(one) == len(other) and sorted(one) == sorted(other) and len(apart) == 2 and apart[1] - apart[0] == 1  # noqa: PLR2004 - two
