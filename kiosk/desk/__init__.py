"""Where the organizer opens entries and sees names; what is opened stays in memory."""
