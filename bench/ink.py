"""How soon ink is on screen after a finger moved, beside a QML Canvas that strokes its path anew.

Run it with `.venv/bin/python bench/ink.py [POINTS]`; the software renderer, 1920 x 1080, 240 touch events a second.
"""

import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow
from PySide6.QtTest import QTest

from kiosk import app, paths
from kiosk.demo.people import people
from kiosk.demo.rally import give_details
from kiosk.demo.visitor import Visitor
from kiosk.installing import KioskInstaller
from kiosk.packs.load import load_pack
from kiosk.ui.installer import Choices
from kiosk.ui.window import make_application, prepare

SIZE = (1920, 1080)
RATE = 240  # touch events a second
FRAME = 1000 / 60  # milliseconds
# As a page of the web or a first try in QML would draw: keep the points, and stroke all of them at every change.
CANVAS = """
import QtQuick
Canvas {
    id: root
    property var points: []
    objectName: "pad"
    renderStrategy: Canvas.Immediate
    onPaint: {
        const pen = getContext("2d");
        pen.reset();
        pen.lineWidth = 6;
        pen.lineCap = pen.lineJoin = "round";
        pen.beginPath();
        root.points.forEach((at, n) => n ? pen.lineTo(at.x, at.y) : pen.moveTo(at.x, at.y));
        pen.stroke();
    }
    MultiPointTouchArea {
        anchors.fill: parent
        onTouchUpdated: fingers => {
            if (fingers.length) {
                root.points.push(Qt.point(fingers[0].x, fingers[0].y));
                root.requestPaint();
            }
        }
    }
}
"""
EMPTY = """
import QtQuick
Rectangle {
    id: root
    objectName: "pad"
    MultiPointTouchArea {
        anchors.fill: parent
        onTouchUpdated: root.color = root.color == "#ffffff" ? "#fffffe" : "#ffffff"
    }
}
"""


class Trace:
    """A finger that writes loops over a pad, and a clock beside the screen."""

    def __init__(self, window: QQuickWindow, count: int) -> None:
        self._window = window
        pad = Visitor(window).waits_for("pad")
        corner = pad.mapToScene(QPointF(0, 0))
        width, height = pad.width(), pad.height()
        self._places = [
            QPoint(
                round(corner.x() + width * (0.1 + 0.8 * n / count + 0.04 * math.sin(n / 7))),
                round(corner.y() + height * (0.5 + 0.3 * math.cos(n / 7) * math.sin(n / 90))),
            )
            for n in range(count)
        ]
        self._waiting: list[float] = []
        self.waits: list[float] = []  # milliseconds from an event to the frame that shows it
        window.frameSwapped.connect(self._shown)

    def run(self) -> "Trace":
        finger = QTest.createTouchDevice()
        begun = time.perf_counter()
        for number, place in enumerate(self._places):
            while (left := begun + number / RATE - time.perf_counter()) > 0:
                QGuiApplication.processEvents()
                time.sleep(min(left, 0.0002))
            self._waiting.append(time.perf_counter())
            touch = QTest.touchEvent(self._window, finger, autoCommit=False)
            (touch.move if number else touch.press)(1, place, self._window).commit(False)  # noqa: FBT003 - Qt's own
            QGuiApplication.processEvents()
        QTest.touchEvent(self._window, finger).release(1, self._places[-1], self._window).commit()
        QTest.qWait(100)
        self._window.frameSwapped.disconnect(self._shown)
        return self

    def _shown(self) -> None:
        now = time.perf_counter()
        self.waits += [(now - then) * 1000 for then in self._waiting]
        self._waiting.clear()


def say(what: str, trace: Trace, kept: int | None = None) -> float:
    """Print the spread of a trace's waits; its 99th percentile."""
    waits = sorted(trace.waits)
    last = waits[math.ceil(len(waits) * 0.99) - 1]
    late = sum(wait > FRAME for wait in waits)
    told = f"{what:18} p50 {statistics.median(waits):5.2f} ms  p99 {last:5.2f} ms  worst {waits[-1]:5.1f} ms"
    print(f"{told}  later than a frame of 60 Hz: {late}" + (f"  points kept: {kept}" if kept is not None else ""))
    return last


def beside(qml: str, folder: Path, run: Callable[[QQuickWindow], Trace]) -> Trace:
    """The same trace on a window of its own."""
    file = folder / "Beside.qml"
    file.write_text(qml)
    view = QQuickView(QUrl.fromLocalFile(str(file)))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(*SIZE)
    view.show()
    QTest.qWait(200)
    trace = run(view)
    view.close()
    return trace


def main() -> None:
    """Measure our pad, the peer, and the limit: a frame in which only a colour changes."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    pack = paths.bundled_pack()
    petition = load_pack(pack)
    with tempfile.TemporaryDirectory() as throwaway:
        root = Path(throwaway)
        data = paths.DataFolder(root / "data")
        installer = KioskInstaller(data, pack, petition, date(2026, 1, 1))
        installer.install(Choices("Rally", "Table 1", petition.languages, "240824", "six words nobody would think of"))
        installer.complete()
        prepare(offscreen=True)
        make_application(paths.fonts())
        with app.opened_kiosk(data, exports=root) as kiosk:
            kiosk.window.show(*SIZE)
            visitor = Visitor(kiosk.window.quick)
            visitor.taps("start")
            visitor.taps("forward")
            give_details(visitor, people(1, 1)[0])
            visitor.taps("forward")
            ours = Trace(kiosk.window.quick, count).run()
            kept = sum(map(len, kiosk.session.signs.ink.drawn))
        canvas = beside(CANVAS, root, lambda window: Trace(window, count).run())
        empty = beside(EMPTY, root, lambda window: Trace(window, count).run())
    mine = say("pad", ours, kept)
    print(f"ratio to the peer, p99: {say('QML Canvas', canvas) / mine:.1f}")
    print(f"ratio to the limit, p99: {mine / say('empty frame', empty):.1f}")


if __name__ == "__main__":
    main()
