"""Texts that people type, paste or attack with, for the property tests of the domain."""

from hypothesis import strategies as st

# Bases, marks, joiners and characters nobody sees, each next to the others far more often than chance puts them.
_AWKWARD = (
    "aeEÅḗꙮ가각क्रি्ক্ষسلاممیبἼ뢴ΐΌ"
    "\u0300\u0301\u0308\u0323\u0327\u0345\u0361\u034f\u0488\u0903\u093c\u064b\u0651\u0f71\u0f72\u1037\u20dd\u3099"
    "\u200b\u200c\u200d\u200e\u202e\u2066\u2069\u2060\u061c\u0600\u00ad\ufeff\u180e\u180b\ufe0f\ufff9"
    "\u115f\u1160\u3164\uffa0\u2800\U000e0001\U000e0041\U000e0100\U0001f469\U0001f3fd\U0010fffd\ue000\u0378\ud800"
    "\x00\x07\x1b\x7f\x85\t\n\r\u2028\u3000 =+-@'’ʼ\"<&\\/,;.0O٣АВіїґЇ"
)
anything = st.text(st.characters(), max_size=60)  # lone surrogates included
awkward = st.text(st.sampled_from(_AWKWARD), max_size=40)
_PIECES = (
    *("K1A", "0B1", "К1А", " ", "-", "\u200b", "o", "O", "514", "555", "0123", "+1", "+380", "ext", ";", "x", "(", ")"),
    *("ada", "@", ".", "example", "ca", "xn--", '"', "[", "]", "ї", "１", "٣", "ß", "ON", "qc", "\u0301", "\u202e"),
)
nearly_right = st.lists(st.sampled_from(_PIECES), max_size=12).map("".join)
texts = st.one_of(anything, awkward, nearly_right)
