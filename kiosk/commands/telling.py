"""How a command says what the world did to it: one plain sentence, and an exit code of its own."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console

from kiosk.supervising import WORLD_SAID_NO


@contextmanager
def told(faults: tuple[type[Exception], ...]) -> Iterator[None]:
    """One of these, or of the system's own, is said in a sentence and ends the process; a bug is left to crash."""
    try:
        yield
    except faults as error:
        sentence = str(error)
    except OSError as error:
        sentence = f"{error.filename or 'The disk'}: {error.strerror or error}."
    else:
        return
    Console(stderr=True, soft_wrap=True, highlight=False).print(sentence, markup=False)
    sys.exit(WORLD_SAID_NO)
