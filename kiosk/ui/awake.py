"""Keeps the screen lit while the kiosk is open, as far as the system lets a program ask for that."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall

_WHO, _WHY = "petition-kiosk", "People sign here"
_LIT = 0x8000_0003  # Windows: ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED


class Awake:
    """The screen stays lit as long as this object lives; where nobody can promise that, nothing is said."""

    def __init__(self) -> None:
        # Nobody waits for these answers when the kiosk starts. What they carry holds as long as they are kept.
        self._asked: list[QDBusPendingCall] = []
        self._promised = False
        try:
            self._ask()
        except OSError:
            return

    def holds(self) -> bool:
        """Whether somebody has promised it; waits for those who have not answered yet."""
        for call in self._asked:
            call.waitForFinished()
        return self._promised or any(not call.isError() for call in self._asked)

    def _ask(self) -> None:
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415 - its windll is there on Windows alone

            self._promised = ctypes.windll.kernel32.SetThreadExecutionState(_LIT) != 0
        elif sys.platform == "darwin":
            subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])  # noqa: S603 - ends with us
            self._promised = True
        else:
            self._ask_the_desktop()
            self._ask_the_system()

    def _ask_the_desktop(self) -> None:
        # Asked without an address, the library would start a bus: a process that nobody here wants.
        here = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / "bus"
        bus = QDBusConnection.sessionBus() if "DBUS_SESSION_BUS_ADDRESS" in os.environ or here.exists() else None
        if bus is not None and bus.isConnected():
            saver = "org.freedesktop.ScreenSaver"
            call = QDBusMessage.createMethodCall(saver, "/org/freedesktop/ScreenSaver", saver, "Inhibit")
            call.setArguments([_WHO, _WHY])
            self._asked.append(bus.asyncCall(call))

    def _ask_the_system(self) -> None:
        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            login = "org.freedesktop.login1"
            call = QDBusMessage.createMethodCall(login, "/org/freedesktop/login1", f"{login}.Manager", "Inhibit")
            call.setArguments(["idle", _WHO, _WHY, "block"])
            self._asked.append(bus.asyncCall(call))
