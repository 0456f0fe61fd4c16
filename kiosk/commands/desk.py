"""The command `kiosk desk`: the organizer's window on what was gathered."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk import app, paths
from kiosk.commands.options import KeyFile
from kiosk.commands.screen import only_one
from kiosk.installing import sticks
from kiosk.log import start_log
from kiosk.office.window import opened_desk
from kiosk.shielding import shield
from kiosk.ui.window import make_application, prepare

_SIZE = (1280, 800)


def desk(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="The desk's folder, if not this user's own; made if new.")
    ] = None,
    pack: Annotated[Path | None, typer.Option(metavar="DIR", help="The petition, where the desk is new.")] = None,
    key: KeyFile = None,
) -> None:
    """Open the organizer's desk: gather what kiosks took, review it, hand it in.

    Example: kiosk desk my-desk --pack my-petition --key my-key/organizer.key
    """
    usual = paths.DataFolder.usual()
    data = paths.DataFolder(folder or usual.root / "desk")
    data.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    with only_one(data):
        shield()
        start_log(data.log)
        prepare()
        qt = make_application(paths.fonts())
        kept = next((file for file in (data.key, usual.key) if file.exists()), data.key)
        with opened_desk(data, pack=pack, key_file=key or kept, now=app.local_now, find_sticks=sticks) as opened:
            opened.window.show(*_SIZE)
            qt.exec()
