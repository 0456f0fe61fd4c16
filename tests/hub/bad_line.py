"""A network that loses what is asked, loses answers, cuts both short and dawdles: a proxy between kiosks and hub."""

import random
import socket
import threading
from contextlib import suppress

_CHUNK = 4096
_DAWDLES = 0.002  # seconds for each chunk of a slow connection


class BadLine:
    """Listens at `address`; leads to `port` on this computer, which may change, as far as it leads anywhere."""

    def __init__(self, seed: int) -> None:
        self.port = 0
        self.connections = 0
        self.cut = 0
        self._random = random.Random(seed)  # noqa: S311 - the same faults in every run
        self._more = threading.Condition()
        self._ended = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def wait_for(self, connections: int) -> None:
        """Until so many were tried in all."""
        with self._more:
            assert self._more.wait_for(lambda: self.connections >= connections, timeout=60)

    def close(self) -> None:
        self._ended.set()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                caller, _ = self._listening.accept()
                with self._more:
                    self.connections += 1
                    self._more.notify_all()
                # Bytes there and back before the line breaks; None: it holds.
                fault = self._random.choice(("lost", "no answer", "cut", "cut answer", "slow", "holds"))
                there = {"lost": 0, "cut": self._random.randrange(200, 60_000)}.get(fault)
                back = {"no answer": 0, "cut answer": self._random.randrange(1, 300)}.get(fault)
                self.cut += fault not in {"slow", "holds"}
                serving = threading.Thread(target=self._lead, args=(caller, there, back, fault == "slow"))
                self._threads.append(serving)
                serving.start()

    def _lead(self, caller: socket.socket, there: int | None, back: int | None, slow: bool) -> None:  # noqa: FBT001
        with caller, suppress(OSError), socket.create_connection(("127.0.0.1", self.port)) as hub:
            if there == 0:
                return
            other = threading.Thread(target=self._pump, args=(hub, caller, back, slow))
            other.start()
            self._pump(caller, hub, there, slow)
            other.join()

    def _pump(self, source: socket.socket, to: socket.socket, most: int | None, slow: bool) -> None:  # noqa: FBT001
        sent = 0
        with suppress(OSError):
            while chunk := source.recv(_CHUNK):
                if most is not None and sent + len(chunk) > most:
                    to.sendall(chunk[: most - sent])
                    break
                to.sendall(chunk)
                sent += len(chunk)
                if slow:
                    self._ended.wait(_DAWDLES)
        for end in (source, to):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
