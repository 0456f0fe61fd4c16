"""A kiosk that collects petition signatures in person.

packs     a petition arrives as a folder: its texts, its questions, its organizer
ui        an attendee touches the screen and fills a form
domain    the form becomes a Signature, or says what is wrong
sealing   the Signature becomes an Entry that only the organizer can open
ledger    the Entry is written down before anyone is thanked
transfer  everything signed is carried home on a stick, or sent to the hub
hub       a server gathers what many kiosks send, and can open none of it
desk      the organizer opens Entries into one Roll
export    the Roll becomes CSV and printable sheets
demo      a rally of generated people plays all of this through the real screens
"""

__version__ = "0.1.0"
