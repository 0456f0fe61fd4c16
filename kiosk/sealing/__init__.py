"""Seals a signature so that only the organizer can open it, and guards the keys and the PIN that stand behind this."""
