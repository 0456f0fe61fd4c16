"""A desk that takes in sticks, opens everything, shows the list, says so, and waits to be closed or killed.

Run as a process of its own: the desk's folder, then the folder with the sticks, then "close" where it is to end itself.
"""

import sys
from pathlib import Path

from kiosk import paths
from kiosk.commands.afternoon import PASSPHRASE, Afternoon
from kiosk.demo.clerk import Clerk
from kiosk.demo.stage import Calendar
from kiosk.office.window import opened_desk
from kiosk.ui.window import make_application, prepare


def main(data: paths.DataFolder, afternoon: Afternoon, *, closes: bool) -> None:
    prepare(offscreen=True)
    app = make_application(paths.fonts())
    with opened_desk(
        data, pack=None, key_file=afternoon.key_file, now=Calendar().now, find_sticks=afternoon.sticks
    ) as opened:
        opened.window.show(1280, 800)
        clerk = Clerk(opened.window.quick)
        clerk.answers("passphrase", PASSPHRASE)
        for stick in range(3):
            clerk.taps(f"gather.stick.{stick}")
            clerk.waits_until(lambda: not clerk.sees("busy.title"), "the desk at rest")
        clerk.taps("section.signatures")
        clerk.waits_for("row.0")
        print("open", clerk.reads("row.0", "name"), flush=True)  # noqa: T201 - what the test waits for
        if not closes:
            app.exec()


if __name__ == "__main__":
    main(paths.DataFolder(Path(sys.argv[1])), Afternoon(Path(sys.argv[2])), closes=sys.argv[3:] == ["close"])
