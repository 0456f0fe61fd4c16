"""A kiosk begins anew after its event: what it took is gone from it, and it is another kiosk with the same set-up.

It gets a key and an id of its own: numbers under one id never begin twice, and nobody passes for the kiosk of before.
"""

from pathlib import Path

from kiosk import paths
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.durable import remove_durably, sync_folder
from kiosk.settings import Settings, load, save


def begin_clearing(data: paths.DataFolder) -> None:
    """Decide that everything signed is to go from this kiosk; OSError where the disk says no, and nothing happened.

    From then on the clearing is finished, at the next start if not before.
    """
    device = DeviceKey.generate()
    device.write(data.cleared_device)
    kept = load(data.settings).model_dump()
    fresh = {"kiosk_id": device.kiosk_id, "second_copy": ""}
    save(data.cleared_settings, Settings.model_validate(kept | fresh))


def finish_clearing(data: paths.DataFolder) -> None:
    """Do what is left of a clearing that was begun, the ledger being closed; nothing where none was."""
    if not data.cleared_settings.exists():
        return
    for file in taken(data):
        remove_durably(file)
    if data.cleared_device.exists():
        # The hub knows this kiosk by the key of before, and hears of the new one in its name.
        if data.hub.exists() and data.device.exists() and not data.device_before.exists():
            data.device.replace(data.device_before)
        data.cleared_device.replace(data.device)
    data.cleared_settings.replace(data.settings)
    sync_folder(data.root)


def taken(data: paths.DataFolder) -> list[Path]:
    """The files that hold what was signed here: the ledger, its copy, and ledgers that were put aside."""
    lock = f"{data.ledger.name}.lock"  # holds nothing, and removing it would race
    names = (f"{data.ledger.name}*", data.mirror.name)
    return [file for name in names for file in sorted(data.root.glob(name)) if file.name != lock]
