"""The stories of a first minute and of an afternoon with Albumen, told with a real mouse and real keys on real screens,
in light and in dark.

Pictures of their moments are kept where ALBUMEN_TEST_PICTURES says, for somebody to look at one by one.
"""

import json
import os
import shutil
import subprocess
import time
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests import paint
from tests.stories import screen
from tests.stories.conftest import command, env
from tests.stories.screen import Screen, middle
from tests.stories.visitor import Visitor, visiting

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(bool(screen.missing()), reason=f"not here: {', '.join(screen.missing())}"),
]

again = pytest.mark.skipif(not os.environ.get("ALBUMEN_TEST_ALL"), reason="told in the other theme; --all tells both")


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures of the screen go."""
    return Path(os.environ.get("ALBUMEN_TEST_PICTURES") or tmp_path / "pictures")


@pytest.fixture(scope="module")
def organized(shared_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the real folder, organized and laid out by the command line; stories work on copies of it."""
    home = tmp_path_factory.mktemp("organized")
    for arguments in (("organize", shared_photos / "mixed-folder" / "photos"), ("layout",)):
        done = subprocess.run(
            command(*arguments, library=home / "library"),
            capture_output=True,
            check=False,
            env={**env(), "ALBUMEN_HOME": str(home)},
        )
        assert done.returncode == 0, done.stderr
    return home / "library"


@pytest.fixture
def painted(tmp_path: Path) -> Path:
    """A small folder of five walks."""
    for i, name in enumerate(paint.FAMILIES):
        paint.family(tmp_path / "photos" / f"{name} walk", name, 24, seed=i, day=datetime(2019, 2 * i + 1, 3))
    return tmp_path / "photos"


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=again)])
def test_a_first_minute(
    theme: str, albumen: Any, painted: Path, shared_photos: Path, pictures: Path, tmp_path: Path
) -> None:
    """Welcome, a folder chosen by hand, albums; a name, a merging, a drag, undo, a photo from near, an export.

    In light on painted photos, in dark on a person's folder.
    """
    folder = painted if theme == "light" else shared_photos / "mixed-folder" / "photos"
    least = 120 if theme == "light" else 350
    with visiting(tmp_path / "home", theme=theme) as visitor:
        shown = visitor.screen
        seen = visitor.until(lambda s: s["welcome"])
        assert not seen["albums"]
        shown.picture(pictures / f"{theme}-1-welcome.png")
        visitor.command("organize folder")
        visitor.until(lambda s: s["dialog"] == "QFileDialog")
        shown.press("ctrl+a")
        shown.write(str(folder))
        shown.press("Return")
        visitor.until(lambda s: s["busy"] and s["photos"], 120, busy=True)
        shown.picture(pictures / f"{theme}-2-at-work.png")
        seen = visitor.until(lambda s: len(s["albums"]) >= 5 and len(s["photos"]) >= least, 400)
        shown.picture(pictures / f"{theme}-3-albums.png")
        _correct(visitor, shown)
        _look_closely(visitor, shown, pictures / f"{theme}-4-viewer.png")
        _export_everything(visitor, shown, tmp_path / "out")
    [library] = [path.parent for path in (tmp_path / "home").rglob("albumen.db")]
    names = {a["name"]: a for a in albumen("albums", library=library)}
    assert "Our summer" in names
    history = albumen("history", library=library)
    assert [h["undone"] for h in history] == [True, False] + [False] * (len(history) - 2)
    assert history[0]["label"].startswith("Move 3 photos") and history[1]["label"].startswith("Merge ")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert {f["album_name"] for f in manifest["files"]} == set(names)
    assert len(manifest["files"]) == sum(a["photos"] for a in names.values()) and manifest["failed"] == []


def _correct(visitor: Visitor, shown: Screen) -> None:
    """Rename, merge, drag three photos elsewhere, undo twice, redo once."""
    seen = visitor.look()
    first, second, third, fourth = sorted(seen["albums"], key=lambda name: seen["albums"][name][1])[:4]
    visitor.choose(first)
    shown.press("F2", "ctrl+a")
    shown.write("Our summer")
    shown.press("Return")
    seen = visitor.until(lambda s: "Our summer" in s["albums"] and first not in s["albums"])
    count = len(seen["albums"])
    visitor.choose(second)
    visitor.choose(third, holding="ctrl")
    shown.press("ctrl+m")
    visitor.until(lambda s: len(s["albums"]) == count - 1)
    visitor.choose(fourth)
    before = visitor.until(lambda s: 0 < len(s["photos"]) < 100)
    shown.click(middle(before["tiles"][0]))
    shown.click(middle(before["tiles"][2]), holding="shift")
    shown.drag(middle(before["tiles"][1]), middle(before["albums"]["Our summer"]))
    seen = visitor.until(lambda s: len(s["photos"]) == len(before["photos"]) - 3)
    assert seen["photos"] == before["photos"][3:]
    shown.press("ctrl+z")
    visitor.until(lambda s: len(s["photos"]) == len(before["photos"]))
    shown.press("ctrl+z")
    visitor.until(lambda s: len(s["albums"]) == count)
    shown.press("ctrl+shift+z")
    visitor.until(lambda s: len(s["albums"]) == count - 1)


def _look_closely(visitor: Visitor, shown: Screen, picture: Path) -> None:
    """Open a photo, go on twice, come back."""
    shown.click(middle(visitor.look()["tiles"][0]), twice=True)
    visitor.until(lambda s: s["viewer"])
    shown.press("Right", "Right")
    time.sleep(1)
    shown.picture(picture)
    shown.press("Escape")
    visitor.until(lambda s: not s["viewer"])


def _export_everything(visitor: Visitor, shown: Screen, out: Path) -> None:
    """Export all albums as copies, once the preview says what would come."""
    shown.press("ctrl+e")
    visitor.until(lambda s: s["dialog"] == "ExportDialog")
    shown.press("ctrl+a")
    shown.write(str(out))
    if "All albums" in visitor.look()["named"]:
        visitor.press("All albums")
    visitor.press("Export")
    visitor.until(lambda s: not s["dialog"] and (out / "manifest.json").exists(), 120)


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=again)])
def test_an_afternoon(theme: str, albumen: Any, organized: Path, pictures: Path, tmp_path: Path) -> None:
    """Ten decisions by keyboard, albums rearranged and put back, a regrouping taken by half, look-alikes, a lasso."""
    library = tmp_path / "library"
    shutil.copytree(organized, library)
    before = {p["id"]: p for p in albumen("photos")}
    albums = {a["id"]: a for a in albumen("albums")}
    with visiting(tmp_path / "home", library, theme=theme, size=(1920, 1080)) as visitor:
        shown = visitor.screen
        visitor.until(lambda s: len(s["photos"]) > 300)
        shown.press("F11")
        _decide_ten(visitor, shown, pictures / f"{theme}-5-unsorted.png")
        _rearrange(visitor, shown, pictures / f"{theme}-6-merged.png")
        _regroup_half(visitor, shown, pictures / f"{theme}-7-regroup.png")
        _find_by_example(visitor, shown, pictures / f"{theme}-8-alike.png")
        chosen = _lasso(visitor, shown, pictures / f"{theme}-9-map.png")
        _export_everything(visitor, shown, tmp_path / "out")
    photos = {p["id"]: p for p in albumen("photos")}
    drawn = [p for p in photos.values() if p["album_name"] == "Drawn around"]
    assert {p["id"] for p in drawn} == chosen and all(p["by"] == "user" for p in drawn)
    decided = [p for p in photos.values() if p["by"] == "user" and before[p["id"]]["album"] is None]
    assert len({p["id"] for p in decided} - chosen) + len(chosen & {p["id"] for p in decided}) >= 8
    labels = Counter(h["label"].split(" ")[0] for h in albumen("history") if not h["undone"])
    assert labels["Accept"] >= 1 and labels["New"] == 1, labels
    assert albums.keys() & {a["id"] for a in albumen("albums")}
    assert json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["failed"] == []


def _decide_ten(visitor: Visitor, shown: Screen, picture: Path) -> None:
    """Unsorted, by keyboard alone: accept what is guessed for ten photos."""
    shown.press("alt+2")
    seen = visitor.until(lambda s: s["page"] == "Workbench" and len(s["chosen"]) == 1, 120)
    left = len(seen["photos"])
    time.sleep(1)
    shown.picture(picture)
    for done in range(1, 11):
        shown.press("Return")
        visitor.until(lambda s, done=done: len(s["photos"]) == left - done)


def _rearrange(visitor: Visitor, shown: Screen, picture: Path) -> None:
    """Merge two albums, split the whole, put one album below another, and take all of it back."""
    seen = visitor.look()
    at_first = set(seen["albums"])
    one, two = sorted(seen["albums"], key=lambda name: seen["albums"][name][1])[1:3]
    visitor.choose(one)
    visitor.choose(two, holding="ctrl")
    shown.picture(picture)
    shown.press("ctrl+m")
    visitor.until(lambda s: len(s["albums"]) == len(at_first) - 1)
    shown.press("ctrl+shift+s")
    seen = visitor.until(lambda s: len(s["albums"]) >= len(at_first), 180)
    steps = 2
    child, parent = sorted(seen["albums"], key=lambda name: seen["albums"][name][1])[3:5]
    visitor.choose(child)
    visitor.command("put below")
    visitor.until(lambda s: s["dialog"] == "AlbumPicker")
    shown.write(parent)
    shown.press("Return")
    visitor.until(lambda s: not s["dialog"])
    for _ in range(steps + 1):
        shown.press("ctrl+z")
        visitor.until(lambda s: not s["dialog"])
    visitor.until(lambda s: set(s["albums"]) == at_first)


def _regroup_half(visitor: Visitor, shown: Screen, picture: Path) -> None:
    """Ask for many small albums, and take some of what would change."""
    albums = set(visitor.look()["albums"])
    visitor.command("regroup")
    visitor.until(lambda s: s["dialog"] == "RegroupDialog")
    seen = visitor.until(lambda s: "Few or many albums" in s["named"], 120)
    x, y, width, height = seen["named"]["Few or many albums"]["rect"]
    shown.click((x + width - 6, y + height // 2))
    shown.press("End")
    visitor.press("Show what would change", 180)
    seen = visitor.until(lambda s: "What would change" in s["named"], 180)
    shown.picture(picture)
    shown.click(middle(seen["named"]["What would change"]["rect"]))
    shown.press("Home", "space", "Down", "Down", "space")
    visitor.press(next(name for name in visitor.look()["named"] if name.startswith("Accept")), 120)
    visitor.until(lambda s: not s["dialog"] and set(s["albums"]) != albums, 180)


def _find_by_example(visitor: Visitor, shown: Screen, picture: Path) -> None:
    """More like the second photo."""
    shown.press("alt+1")
    seen = visitor.until(lambda s: s["source"] == "all" and s["page"] == "Grid")
    shown.click(middle(seen["tiles"][1]))
    shown.press("ctrl+l")
    seen = visitor.until(lambda s: s["source"] == "like" and len(s["photos"]) > 20, 120)
    time.sleep(1)
    shown.picture(picture)


def _lasso(visitor: Visitor, shown: Screen, picture: Path) -> set[int]:
    """Draw around some photos on the map, and make an album of them; return which."""
    shown.press("alt+1", "ctrl+2")
    seen = visitor.until(lambda s: s["page"] == "MapView" and "Map" in s["named"], 60)
    time.sleep(2)
    x, y, width, height = seen["named"]["Map"]["rect"]
    corners = [(0.3, 0.3), (0.62, 0.3), (0.62, 0.7), (0.3, 0.7), (0.3, 0.32)]
    shown.draw([(round(x + a * width), round(y + b * height)) for a, b in corners], holding="shift")
    seen = visitor.until(lambda s: len(s["chosen"]) > 5)
    shown.picture(picture)
    chosen = set(seen["chosen"])
    shown.press("ctrl+n")
    visitor.until(lambda s: s["typing"])
    shown.press("ctrl+a")
    shown.write("Drawn around")
    shown.press("Return")
    visitor.until(lambda s: "Drawn around" in s["albums"])
    return chosen
