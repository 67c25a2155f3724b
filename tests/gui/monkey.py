"""A monkey at the window: random actions, clicks, keys and texts, with real jobs running, from one seed.

Only what a user could reach is touched: the topmost popup or modal dialog, else the window. For an hour of it:
`python -m tests.gui.monkey --minutes 60`.
"""

import argparse
import gc
import os
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget

from gui.thumbs import Thumbs
from gui.window import Window

Modifier = Qt.KeyboardModifier
KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_1),
    *(Qt.Key.Key_A, Qt.Key.Key_F, Qt.Key.Key_I, Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_R, Qt.Key.Key_X),
)
TEXTS = ("beach", "2019", "Ä ö ü", "album:1", "\u202eabc", "a" * 300, "“x”", "…", "0")
NOT_PRESSED = ("quit", "close", "organize", "open", "reveal", "trash")
"""What would end the play, or leave the window for the system's own dialogs."""
MB = 1 << 20


class Monkey:
    """Plays with a window; `seed` says how, and `done` what it did last, for whoever looks for a fault."""

    def __init__(self, app: QApplication, window: Window, seed: int) -> None:
        self._app, self._window, self._dice = app, window, random.Random(seed)
        self.done: list[str] = []
        app.setStartDragDistance(100_000)  # a drag has a loop of its own, which no test could leave
        self._menus = QTimer(window, interval=60)  # so has a button's menu: somebody must choose in it
        self._menus.timeout.connect(self._choose)

    def play(self, seconds: float) -> int:
        """Play so long; return the number of steps."""
        steps, end = 0, time.monotonic() + seconds
        self._menus.start()
        while time.monotonic() < end:
            self.step()
            steps += 1
        self._menus.stop()
        return steps

    def step(self) -> None:
        """Do one thing, and let the window answer."""
        deeds: Sequence[tuple[Callable[[], str], int]] = (
            (self._act, 6),
            (self._click, 6),
            (self._key, 5),
            (self._write, 1),
            (self._resize, 1),
        )
        if isinstance(self._app.activeModalWidget(), QFileDialog):  # Qt's own, which can delete files
            self._app.activeModalWidget().close()
        [deed] = self._dice.choices([d for d, _ in deeds], [weight for _, weight in deeds])
        self.done = [*self.done[-40:], deed()]
        for _ in range(self._dice.randrange(1, 4)):
            self._app.processEvents()

    def rest(self) -> None:
        """Close what is open, stop what runs, and let everything be answered."""
        for _ in range(20):
            popup = self._app.activePopupWidget()
            if popup is None:
                break
            popup.close()
        for dialog in self._window.findChildren(QDialog):
            dialog.close()
        self._window.viewer.close_viewer()
        self._window.session.cancel()
        deadline = time.monotonic() + 60
        while not self._window.session.idle:
            assert time.monotonic() < deadline, "the window never came to rest"
            self._app.processEvents()
            time.sleep(0.005)
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._app.processEvents()
        gc.collect()

    def _choose(self) -> None:
        popup = self._app.activePopupWidget()
        if popup is None:
            return
        key = self._dice.choice([Qt.Key.Key_Down] * 3 + [Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape])
        chosen = popup.activeAction() if isinstance(popup, QMenu) else None
        leaves = chosen is not None and chosen.objectName() in NOT_PRESSED
        QTest.keyClick(popup, Qt.Key.Key_Escape if leaves else key)

    def _top(self) -> QWidget:
        return self._app.activePopupWidget() or self._app.activeModalWidget() or self._window

    def _act(self) -> str:
        if self._top() is not self._window:
            return self._key()
        able = [
            action
            for action in self._window.actions()
            if action.isEnabled() and action.objectName() not in NOT_PRESSED and action.objectName()
        ]
        action = self._dice.choice(able)
        action.trigger()
        return f"action {action.objectName()}"

    def _click(self) -> str:
        top = self._top()
        inside = [
            w for w in top.findChildren(QWidget) if w.isVisible() and w.isEnabled() and w.window() is top.window()
        ]
        widget = self._dice.choice(inside or [top])
        target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        at = QPoint(self._dice.randrange(max(target.width(), 1)), self._dice.randrange(max(target.height(), 1)))
        modifier = self._dice.choice([Modifier.NoModifier] * 4 + [Modifier.ShiftModifier, Modifier.ControlModifier])
        twice = self._dice.random() < 0.1
        (QTest.mouseDClick if twice else QTest.mouseClick)(target, Qt.MouseButton.LeftButton, modifier, at)
        return f"click {type(widget).__name__} {widget.objectName()} {at.toTuple()} twice={twice}"

    def _key(self) -> str:
        key = self._dice.choice(KEYS)
        modifier = self._dice.choice([Modifier.NoModifier] * 5 + [Modifier.ShiftModifier])
        target = self._app.activePopupWidget() or self._app.focusWidget() or self._top()
        QTest.keyClick(target, key, modifier)
        return f"key {key.name} {type(target).__name__}"

    def _write(self) -> str:
        fields = [f for f in self._top().findChildren(QLineEdit) if f.isVisible() and f.isEnabled()]
        if not fields:
            return "no field"
        field, text = self._dice.choice(fields), self._dice.choice(TEXTS)
        for letter in text:  # QTest types ASCII alone
            self._app.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Modifier.NoModifier, letter))
        return f"write {text!r} into {field.objectName() or field.accessibleName()}"

    def _resize(self) -> str:
        self._window.resize(self._dice.randrange(720, 1500), self._dice.randrange(480, 1000))
        return "resize"


def memory(window: Window) -> float:
    """What this process holds, in MB, without what it shares with others and without its caches, which have limits."""
    cached = sum(thumbs.size for thumbs in window.findChildren(Thumbs))
    return (psutil.Process().memory_full_info().uss - cached) / MB


def main() -> int:
    """Play on a library of painted photos; return the exit status."""
    from tests.gui.test_monkey import organized_library, sound

    asked = argparse.ArgumentParser(description="A monkey plays with the window.")
    asked.add_argument("--minutes", type=float, default=60.0)
    asked.add_argument("--seed", type=int, default=1)
    wish = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ALBUMEN_HOME"] = os.environ["HOME"] = folder
        from gui.actions import library as of_library
        from gui.app import make_window

        of_library.start_again = lambda library: False  # type: ignore[assignment]  # it would leave the window

        faults: list[BaseException] = []
        sys.excepthook = lambda kind, error, at: faults.append(error)
        library = organized_library(Path(folder))
        app = QApplication([])
        window = make_window(app)
        window.show()
        window.open(library)
        monkey, begun, before = Monkey(app, window, wish.seed), time.monotonic(), 0.0
        while time.monotonic() < begun + 60 * wish.minutes and not faults:
            steps = monkey.play(30)
            monkey.rest()
            now = memory(window)
            before = before or now
            say(f"{time.monotonic() - begun:6.0f} s  {steps} steps  {now:.0f} MB")
        window.close()
        say("\n".join(monkey.done) if faults else f"{now / before:.2f} of the memory after the first half minute")
        say(*("".join(traceback.format_exception(fault)) for fault in faults[:5]), sound(library))
    return 1 if faults else 0


def say(*what: object) -> None:
    """Tell whoever started it."""
    sys.stdout.write("\n".join(map(str, what)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
