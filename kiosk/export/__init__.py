"""The Roll becomes what an organizer hands over: a CSV, printable sheets, and the sheet of recovery words."""
