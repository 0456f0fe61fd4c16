"""The organizer's desk behind its screen: what was gathered, opened in memory, and what she does with it."""
