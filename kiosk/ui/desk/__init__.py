"""The organizer's desk on screen: its door, and one section for each step from the sticks to the sheets."""
