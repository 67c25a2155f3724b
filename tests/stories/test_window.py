"""The story of a first evening with Albumen, told with a real mouse and real keys in a real window.

Pictures of three moments are kept where ALBUMEN_TEST_PICTURES says, for somebody to look at.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests import paint
from tests.stories import screen
from tests.stories.conftest import PROJECT
from tests.stories.screen import Screen, middle

pytestmark = pytest.mark.timeout(420)


class Visitor:
    """Somebody who sits before the window: looks, waits, and acts through the screen."""

    def __init__(self, screen: Screen, process: "subprocess.Popen[str]") -> None:
        self.screen, self.process = screen, process

    def look(self) -> dict[str, Any]:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        said = self.process.stdout.readline()
        assert said, f"the window is gone ({self.process.wait()}): {self.process.stderr and self.process.stderr.read()}"
        return json.loads(said)

    def until(self, true: Callable[[dict[str, Any]], bool], seconds: float = 60) -> dict[str, Any]:
        """Look again and again until something is true of what one sees, and the window is at rest."""
        deadline = time.monotonic() + seconds
        seen = self.look()
        while not (true(seen) and not seen["busy"]):
            assert time.monotonic() < deadline, seen
            assert self.process.poll() is None, "the window is gone"
            time.sleep(0.2)
            seen = self.look()
        return seen

    def choose(self, album: str, *, holding: str = "") -> dict[str, Any]:
        self.screen.click(middle(self.look()["albums"][album]), holding=holding)
        return self.look()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for i, name in enumerate(paint.FAMILIES):
        paint.family(tmp_path / "photos" / f"{name} walk", name, 24, seed=i, day=datetime(2019, 2 * i + 1, 3))
    return tmp_path / "photos"


@pytest.mark.skipif(bool(screen.missing()), reason=f"not here: {', '.join(screen.missing())}")
def test_a_first_evening(albumen, photos: Path, tmp_path: Path) -> None:
    pictures = Path(os.environ.get("ALBUMEN_TEST_PICTURES") or tmp_path / "pictures")
    library = tmp_path / "library"
    with Screen() as shown:
        process = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-P", "-m", "tests.stories.driver", str(library), str(photos)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**shown.env, "PYTHONPATH": str(PROJECT), "HOME": str(tmp_path)},
        )
        visitor = Visitor(shown, process)
        try:
            story(visitor, shown, pictures, tmp_path / "out")
            shown.press("ctrl+q")
            _, err = process.communicate(timeout=30)
        finally:
            process.kill()
            process.wait()
    assert process.returncode == 0 and "Traceback" not in err and "Warning" not in err, err
    assert all(p.stat().st_size > 20_000 for p in pictures.glob("*.png")) and len(list(pictures.glob("*.png"))) >= 3
    names = {a["name"]: a for a in albumen("albums")}
    assert "Our summer" in names
    history = albumen("history")
    assert [h["undone"] for h in history] == [True, False] + [False] * (len(history) - 2)
    assert history[0]["label"].startswith("Move 3 photos") and history[1]["label"].startswith("Merge ")
    assert not [p for p in albumen("photos") if p["by"] == "user" and p["album"] == names["Our summer"]["id"]]
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert {f["album_name"] for f in manifest["files"]} == set(names)
    assert len(manifest["files"]) == sum(a["photos"] for a in names.values()) and manifest["failed"] == []


def story(visitor: Visitor, shown: Screen, pictures: Path, out: Path) -> None:
    """Open, wait, rename, merge, drag, undo twice, redo once, look at a photo, export."""
    seen = visitor.until(lambda s: len(s["albums"]) >= 5 and len(s["photos"]) == 120, 240)
    shown.picture(pictures / "1-albums.png")
    first, second, third, fourth = sorted(seen["albums"], key=lambda name: seen["albums"][name][1])[:4]

    visitor.choose(first)
    shown.press("F2")
    shown.press("ctrl+a")
    shown.write("Our summer")
    shown.press("Return")
    seen = visitor.until(lambda s: "Our summer" in s["albums"] and first not in s["albums"])

    count = len(seen["albums"])
    visitor.choose(second)
    visitor.choose(third, holding="ctrl")
    shown.press("ctrl+m")
    seen = visitor.until(lambda s: len(s["albums"]) == count - 1)

    before = visitor.choose(fourth)
    before = visitor.until(lambda s: 0 < len(s["photos"]) < 100)
    shown.click(middle(before["tiles"][0]))
    shown.click(middle(before["tiles"][2]), holding="shift")
    shown.picture(pictures / "2-selection.png")
    shown.drag(middle(before["tiles"][1]), middle(before["albums"]["Our summer"]))
    seen = visitor.until(lambda s: len(s["photos"]) == len(before["photos"]) - 3)
    assert seen["photos"] == before["photos"][3:]

    shown.press("ctrl+z")
    visitor.until(lambda s: len(s["photos"]) == len(before["photos"]))
    shown.press("ctrl+z")
    visitor.until(lambda s: len(s["albums"]) == count)
    shown.press("ctrl+shift+z")
    visitor.until(lambda s: len(s["albums"]) == count - 1)

    shown.click(middle(visitor.look()["tiles"][0]), twice=True)
    visitor.until(lambda s: s["viewer"])
    shown.press("Right", "Right")
    time.sleep(1)
    shown.picture(pictures / "3-viewer.png")
    shown.press("Escape")
    visitor.until(lambda s: not s["viewer"])

    shown.click(middle(visitor.look()["albums"]["Our summer"]))
    shown.press("ctrl+e")
    visitor.until(lambda s: s["dialog"] and "Export" in s["buttons"])
    shown.press("ctrl+a")
    shown.write(str(out))
    export_everything(visitor, shown)
    visitor.until(lambda s: not s["dialog"] and (out / "manifest.json").exists())


def export_everything(visitor: Visitor, shown: Screen) -> None:
    """In the export dialog: all albums, wait for the preview, agree."""
    rect = visitor.look()["radios"]["All albums"]
    shown.click((rect[0] + 12, rect[1] + rect[3] // 2))
    seen = visitor.until(lambda s: s["buttons"]["Export"]["enabled"])
    shown.click(middle(seen["buttons"]["Export"]["rect"]))
