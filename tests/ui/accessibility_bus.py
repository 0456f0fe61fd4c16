"""A screen reader's way into a program: the accessibility bus (AT-SPI) of a session of its own, under Xvfb."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ROOT = "/org/a11y/atspi/accessible/root"
_PATIENCE = 30.0  # seconds after which a program that does not answer is a bug
_ATSPI = "org.a11y.atspi."
_SHOWING = 25  # of AtspiStateType


class NotOnBus(AssertionError):
    """What was looked for is not offered to a screen reader."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing of a program, as a screen reader finds it."""

    bus: DBusConnection
    program: str
    path: str

    def _call(self, interface: str, method: str, signature: str | None = None, body: tuple[object, ...] = ()) -> object:
        message = new_method_call(self._at(interface), method, signature, body)
        return answer(self.bus, message)

    def _at(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, bus_name=self.program, interface=_ATSPI + interface)

    def _property(self, name: str) -> str:
        value = answer(self.bus, Properties(self._at("Accessible")).get(name))
        assert isinstance(value, tuple)
        return str(value[1])

    @property
    def name(self) -> str:
        return self._property("Name")

    @property
    def description(self) -> str:
        return self._property("Description")

    @property
    def role(self) -> str:
        return str(self._call("Accessible", "GetRoleName"))

    def has(self, state: int) -> bool:
        words = self._call("Accessible", "GetState")  # of 32 bits each
        assert isinstance(words, list)
        return bool(words[state // 32] >> state % 32 & 1)

    def children(self) -> Iterator["Heard"]:
        children = self._call("Accessible", "GetChildren")
        assert isinstance(children, list)
        for program, path in children:
            if path != "/org/a11y/atspi/null":
                yield Heard(self.bus, program, path)

    def all(self) -> Iterator["Heard"]:
        """This and everything below that is on screen."""
        yield self
        for child in self.children():
            if child.has(_SHOWING):
                yield from child.all()

    def press(self) -> None:
        self._call("Action", "DoAction", "i", (0,))

    def write(self, text: str) -> None:
        self._call("EditableText", "SetTextContents", "s", (text,))


def answer(bus: DBusConnection, message: Message) -> object:
    reply = bus.send_and_get_reply(message, timeout=_PATIENCE)
    if reply.header.message_type is MessageType.error:
        raise NotOnBus(str(reply.body))
    return reply.body[0] if reply.body else None


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who hears a program and acts through what is said; sees nothing, touches nothing."""

    bus: DBusConnection
    process: int

    def hears(self) -> list[Heard]:
        """Everything that is on screen, in the order of the page."""
        programs = Heard(self.bus, _ATSPI + "Registry", _ROOT).children()
        return [thing for program in programs for window in program.children() for thing in window.all()]

    def finds(self, name: str, role: str = "") -> Heard:
        """The thing of that name; waits for it as long as a program may take."""
        found: list[Heard] = []

        def there() -> bool:
            found[:] = [thing for thing in self.hears() if thing.name == name and role in thing.role]
            return bool(found)

        wait_until(there, f"{name!r}")
        return found[0]

    def presses(self, name: str) -> None:
        self.finds(name, "button").press()

    def writes(self, name: str, text: str) -> None:
        self.finds(name, "text").write(text)


def wait_until(holds: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            if holds():
                return
        except NotOnBus:  # it went from the screen while it was asked
            pass
        if time.monotonic() > end:
            raise NotOnBus(f"{what} never came")


@contextmanager
def listening_to(command: list[str], log: Path) -> Iterator[Listener]:
    """Start a program in a session with a screen and an accessibility bus of their own."""
    with ExitStack() as stack:
        display = _started(
            stack, ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
        )
        session = _started(stack, ["dbus-daemon", "--session", "--nofork", "--print-address=1"])
        environment = os.environ | {
            "DISPLAY": f":{display}",
            "DBUS_SESSION_BUS_ADDRESS": session,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        private = stack.enter_context(open_dbus_connection(session))
        where = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        bus = stack.enter_context(open_dbus_connection(str(answer(private, where))))
        with log.open("wb") as output:
            program = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
        stack.callback(_end, program)
        yield Listener(bus, program.pid)


def _started(stack: ExitStack, command: list[str]) -> str:
    """Start a service; the line in which it says where it is."""
    service = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    stack.callback(_end, service)
    assert service.stdout is not None
    return service.stdout.readline().decode().strip()


def _end(program: "subprocess.Popen[bytes]") -> None:
    program.terminate()
    program.wait(timeout=_PATIENCE)
    if program.stdout is not None:
        program.stdout.close()
