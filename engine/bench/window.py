"""How quickly the window opens on a large library, how smoothly it is used, and what it holds.

The library is painted once and kept in the temporary folder (`painted`); the window runs on a copy of its database.
Opening is measured in fresh processes, in turn with the yardstick: a bare QMainWindow with a QListView of 50 pixmaps.
What needs Qt is measured by `python -m gui.bench`, a process of its own, for the engine knows nothing of Qt.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from engine.bench import painted
from engine.bench.memory import paint

PATIENCE = 900
NEW = 600
"""Photos that are organized meanwhile, with `--busy`."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--photos", type=int, default=100_000, metavar="N", help="photos in the library (100000)")
    parser.add_argument("--albums", type=int, default=500, metavar="N", help="albums in the library (500)")
    parser.add_argument("--runs", type=int, default=7, metavar="N", help="how often each is opened (default: 7)")
    parser.add_argument("--platforms", nargs="+", default=["offscreen"], metavar="NAME", help="offscreen, xcb, …")
    parser.add_argument("--busy", action="store_true", help="use the window while a job organizes other photos too")
    parser.add_argument(
        "--only", choices=("open", "use", "map"), metavar="WHAT", help="open, use or map (default: all of them)"
    )


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield the figures of opening, of each way to use the window, and of the map, for each platform."""
    kept = painted.library(options.photos, options.albums)
    for platform in options.platforms:
        common = {"bench": "window", "platform": platform, "photos": options.photos}
        if options.only in (None, "open"):
            yield common | _opening(kept, platform, options.runs)
        if options.only in (None, "use"):
            for busy in (False, True) if options.busy else (False,):
                for figures in _using(kept, platform, busy):
                    yield common | figures
        if options.only in (None, "map"):
            with tempfile.TemporaryDirectory(prefix="albumen-bench-") as place:
                for figures in _figures(platform, Path(place), "map", str(options.photos)):
                    yield common | {"what": "map"} | figures


def _opening(kept: Path, platform: str, runs: int) -> dict[str, Any]:
    """Medians over fresh processes, the first of each left out: it fills the caches of the disk."""
    bare, first, whole, memory = [], [], [], {}
    with _copied(kept) as (place, library):
        for turn in range(runs + 1):
            begun = time.time()
            (yardstick,) = _figures(platform, place, "bare")
            stopped = yardstick["at"] - begun
            begun = time.time()
            (figures,) = _figures(platform, place, "open", str(library))
            if turn:
                bare.append(stopped)
                first.append(figures["first_at"] - begun)
                whole.append(figures["at"] - begun)
                memory = {name: value for name, value in figures.items() if name.endswith("_mb")}
    return {
        "what": "opening",
        "bare_s": round(statistics.median(bare), 3),
        "first_paint_s": round(statistics.median(first), 3),
        "with_thumbnails_s": round(statistics.median(whole), 3),
        "ratio": round(statistics.median(ours / theirs for ours, theirs in zip(whole, bare, strict=True)), 2),
        "runs": runs,
    } | memory


def _using(kept: Path, platform: str, busy: bool) -> Iterator[dict[str, Any]]:
    with _copied(kept) as (place, library):
        words = ["use", str(library)]
        if busy:
            paint(place / "new", NEW)
            words.append(str(place / "new"))
        yield from _figures(platform, place, *words)


@contextmanager
def _copied(kept: Path) -> Iterator[tuple[Path, Path]]:
    """A place for one run, and in it a copy of the library that shares the thumbnails of the one that is kept."""
    with tempfile.TemporaryDirectory(prefix="albumen-bench-") as name:
        library = Path(name) / "library"
        (library / "cache").mkdir(parents=True)
        shutil.copy2(kept / "albumen.db", library)
        (library / "cache" / "thumbnails").symlink_to(kept / "cache" / "thumbnails", target_is_directory=True)
        yield Path(name), library


def _figures(platform: str, place: Path, *words: str) -> Iterator[dict[str, Any]]:
    """What `python -m gui.bench` writes, as it comes."""
    command = [sys.executable, "-m", "gui.bench", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_environment(platform, place)) as process:
        assert process.stdout is not None
        with closing(process.stdout):
            for line in process.stdout:
                if line.startswith("{"):
                    yield json.loads(line)
        process.wait(PATIENCE)
    if process.returncode:
        raise RuntimeError(f"{command} ended with exit code {process.returncode}")


def _environment(platform: str, place: Path) -> Mapping[str, str]:
    """As a user's: with compiled modules kept from one start to the next, and settings of its own."""
    left_out = ("PYTHONDONTWRITEBYTECODE", "PYTHONPROFILEIMPORTTIME")
    ours = {name: value for name, value in os.environ.items() if name not in left_out}
    return ours | {"QT_QPA_PLATFORM": platform, "ALBUMEN_HOME": str(place / "home")}
