"""A screen of its own with a window manager, and hands for it: real mouse and key events through xdotool."""

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "import")
Point = tuple[int, int]


def missing() -> list[str]:
    """The tools that a screen needs and that are not here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Screen:
    """An X server without a monitor; use it with `with`."""

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self.size = (width, height)

    def __enter__(self) -> "Screen":
        width, height = self.size
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"
        self._manager = subprocess.Popen(["openbox"], env=self.env, stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        return self

    def __exit__(self, *_: object) -> None:
        for process in (self._manager, self._server):
            process.terminate()
            process.wait()

    @property
    def env(self) -> dict[str, str]:
        """The environment of a program that shows itself here."""
        without = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        return {**without, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}

    def _do(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self.env, check=True, stdout=subprocess.DEVNULL)
        time.sleep(0.15)

    def click(self, at: Point, *, holding: str = "", twice: bool = False) -> None:
        """Click with the left button, perhaps with a key held."""
        self._do("mousemove", *at)
        click = ["click", "--repeat", 2 if twice else 1, "--delay", 80, 1]
        self._do(*(["keydown", holding] if holding else []), *click, *(["keyup", holding] if holding else []))

    def drag(self, start: Point, end: Point) -> None:
        """Press, move as a hand does, release."""
        self._do("mousemove", *start, "mousedown", 1)
        steps = 12
        for i in range(1, steps + 1):
            self._do("mousemove", *(round(a + (b - a) * i / steps) for a, b in zip(start, end, strict=True)))
        time.sleep(0.3)
        self._do("mousemove", end[0] + 1, end[1], "mouseup", 1)

    def draw(self, through: Sequence[Point], *, holding: str = "") -> None:
        """Press at the first point, go through all of them as a hand does, release at the last."""
        if holding:
            self._do("keydown", holding)
        self._do("mousemove", *through[0], "mousedown", 1)
        for start, end in pairwise(through):
            for i in range(1, 9):
                self._do("mousemove", *(round(a + (b - a) * i / 8) for a, b in zip(start, end, strict=True)))
        self._do("mouseup", 1)
        if holding:
            self._do("keyup", holding)

    def press(self, *keys: str) -> None:
        """Press keys or chords, one after the other ("F2", "ctrl+z")."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)

    def write(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", 15, text)

    def picture(self, path: Path) -> Path:
        """Take a picture of the whole screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], env=self.env, check=True)
        return path


def middle(rect: Sequence[int]) -> Point:
    """The middle of (x, y, width, height)."""
    return rect[0] + rect[2] // 2, rect[1] + rect[3] // 2
