"""`python -m kiosk`, and the way in of the command: says plainly when the system lacks what Qt needs."""

import multiprocessing
import sys


def main() -> None:
    """Run the command `kiosk`."""
    multiprocessing.freeze_support()  # where a frozen kiosk cannot fork, this program is run once more for its child
    if sys.argv[1:2] == ["hub"]:
        from kiosk.commands.hub import main as run_hub  # noqa: PLC0415 - a server has no Qt, and needs none

        run_hub()
        return
    try:
        from kiosk.cli import main as run  # noqa: PLC0415 - so that a missing library can be told in a sentence
    except ImportError as error:
        if not str(error).startswith("lib"):
            raise
        sys.exit(f"The system lacks {str(error).split(':')[0]}, which the screen needs; `make setup` installs it.")
    run()


if __name__ == "__main__":
    main()
