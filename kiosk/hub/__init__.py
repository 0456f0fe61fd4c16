"""Gathers what many kiosks took, for the organizer's desk to fetch; it can open none of it."""
