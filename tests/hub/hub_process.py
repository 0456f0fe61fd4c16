"""`kiosk hub` as people start it, for tests and benches."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
ENVIRONMENT = os.environ | {"PYTHONPATH": f"{HERE}:{HERE.parent / 'ledger'}"}


@contextmanager
def a_hub_process(url: str, folder: Path, workers: int = 1) -> Iterator[tuple["subprocess.Popen[str]", int]]:
    """The process and its port; killed at the end."""
    command = [sys.executable, "-m", "kiosk", "hub", "--data", str(folder), "--port", "0", "--workers", str(workers)]
    with (
        (folder / "log").open("a") as log,
        subprocess.Popen(
            command, env=ENVIRONMENT | {"KIOSK_HUB_DATABASE": url}, stdout=subprocess.PIPE, stderr=log, text=True
        ) as process,
    ):
        try:
            assert process.stdout is not None
            port = re.search(r":(\d+)", process.stdout.readline())
            assert port is not None, (folder / "log").read_text()
            yield process, int(port[1])
        finally:
            process.kill()
