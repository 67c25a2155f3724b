"""What every test stands on: real photos where they are, libraries with known photos, and nothing left running.

A test fails where it leaves a thread or a process behind, or where a warning or worse reaches the log unasked.
"""

import hashlib
import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import numpy as np
import psutil
import pytest

from engine.organize import naming
from engine.store import Library
from engine.types import Facts, Found, Reading

hypothesis.settings.register_profile("albumen", deadline=None)  # a busy machine is no fault
hypothesis.settings.load_profile("albumen")

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """The folder with real photos, beside the checkout or where ALBUMEN_TEST_PHOTOS says."""
    folder = Path(os.environ.get("ALBUMEN_TEST_PHOTOS") or PROJECT.parent / "shared" / "photos")
    if not folder.is_dir():
        pytest.skip(f"no real photos at {folder}: set ALBUMEN_TEST_PHOTOS")
    return folder.resolve()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has an Albumen home and a Hugging Face cache of its own, is offline, and speaks English."""
    monkeypatch.setenv("ALBUMEN_LANGUAGE", "en")
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ALBUMEN_HOME", str(home / "albumen"))
    monkeypatch.setenv("HF_HOME", str(home / "huggingface"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.delenv("ALBUMEN_LIBRARY", raising=False)
    return home


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a thread or a child process behind."""
    threads, children = set(threading.enumerate()), set(_children())
    yield
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        left = [t for t in threading.enumerate() if t not in threads and not t.name.startswith("tqdm")]
        born = [p for p in _children() if p not in children]
        if not left and not born:
            return
        time.sleep(0.05)
    raise AssertionError(f"left running: threads {left}, processes {[p.cmdline() for p in born if p.is_running()]}")


def _children() -> list[psutil.Process]:
    """Child processes, without the trackers that Python and joblib keep for a whole session."""
    multiprocessing.active_children()  # reaps what has ended
    kept = []
    for p in psutil.Process().children(recursive=True):
        try:
            if p.status() != psutil.STATUS_ZOMBIE and "resource_tracker" not in " ".join(p.cmdline()):
                kept.append(p)
        except psutil.Error:
            continue
    return kept


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in whose course a warning or worse is logged, unless it is marked `logs`."""
    with caplog.at_level(logging.WARNING):
        yield
    if request.node.get_closest_marker("logs") is None:
        loud = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
        assert not loud, [f"{r.name}: {r.getMessage()}" for r in loud]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new, empty library."""
    with Library.open(tmp_path / "library", create=True) as library:
        yield library


@pytest.fixture
def stock(library: Library, tmp_path: Path) -> Callable[[int], list[int]]:
    """`stock(n)` puts n photos into the library as if they had been read, and gives their ids."""

    def put(n: int) -> list[int]:
        root = library.catalog.add_root(tmp_path / "photos")
        files = [Found(f"2019/IMG_{i:04}.jpg", 1000 + i, i) for i in range(n)]
        library.catalog.take_stock(root, files, [])
        library.catalog.put_readings([(u.id, reading(u.path.name)) for u in library.catalog.unread()])
        return library.catalog.photo_ids()

    return put


@pytest.fixture
def albums(library: Library, stock: Callable[[int], list[int]], monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Three albums of twelve photos each, without names; a photo's thumbnail is its digest, for scripted models."""
    ids = stock(36)
    with library.op("Albums"):
        made = [library.albums.add(f"Album {n}", "machine") for n in range(3)]
        for place, photo in enumerate(ids):
            library.albums.place(photo, made[place // 12], "home", "machine", 1 - place % 12 / 100)
    monkeypatch.setattr(naming, "pixels", lambda data: np.zeros((8, 8, 3), np.uint8))
    for photo in library.catalog.photos(ids):
        library.put_thumbnail(photo.digest, photo.digest.encode())
    return made


def reading(text: str, **facts: object) -> Reading:
    """What reading a picture whose bytes are `text` might bring."""
    values = {"width": 640, "height": 480, "format": "JPEG", "taken": "2019-05-04T10:00:00", "taken_from": "original"}
    return Reading("photo", hashlib.sha256(text.encode()).hexdigest(), Facts(**{**values, **facts}))  # type: ignore[arg-type]
