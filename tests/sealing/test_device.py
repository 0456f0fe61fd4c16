"""A kiosk is known by its own key."""

from pathlib import Path

import pytest
from signers import DEVICE, OTHER_DEVICE

from kiosk.sealing.device import DeviceKey, DeviceKeyDamaged, is_signed


def test_a_kiosk_finds_its_key_again_and_nobody_else_may_read_it(tmp_path: Path) -> None:
    DEVICE.write(tmp_path / "device.key")
    assert DeviceKey.read(tmp_path / "device.key", DEVICE.kiosk_id) == DEVICE
    assert (tmp_path / "device.key").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("found", [None, "", "zz" * 32, "00" * 31, "00" * 32, "ї"])
def test_a_missing_or_changed_key_is_one_plain_sentence(tmp_path: Path, found: str | None) -> None:
    path = tmp_path / "device.key"
    if found is not None:
        path.write_text(found, encoding="utf-8")
    with pytest.raises(DeviceKeyDamaged, match="missing or damaged") as refused:
        DeviceKey.read(path, DEVICE.kiosk_id)
    assert refused.value.__cause__ is None


def test_a_signature_holds_for_one_message_and_one_kiosk() -> None:
    signature = DEVICE.sign(b"three entries")
    assert is_signed(DEVICE.public, b"three entries", signature)
    assert not is_signed(DEVICE.public, b"two entries", signature)
    assert not is_signed(OTHER_DEVICE.public, b"three entries", signature)
    assert not is_signed(b"", b"three entries", signature)


def test_two_kiosks_are_never_the_same() -> None:
    assert DeviceKey.generate().kiosk_id != DeviceKey.generate().kiosk_id
    assert DEVICE.secret.hex() not in repr(DEVICE)
