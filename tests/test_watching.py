"""Watching notices what comes, changes and goes, waits until it is quiet, and leaves nothing running.

Every test drives the job itself and waits for what must happen, never for a time.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from engine.errors import AlbumenError
from engine.organize import watching
from engine.store import Library
from engine.types import Job, Progress
from tests import paint

PATIENCE = 60.0
"""Seconds after which what has not happened never will."""

WAYS = {"told": {}, "walked": {"poll": 0.2}, "a drive of the network": {"remote": lambda root: True}}


class Watched:
    """A watch whose job writes down which files it found, run by run."""

    def __init__(self, library: Library, folder: Path, **how: object) -> None:
        self.folder, self.runs, self.trouble = folder, [], ""
        library.catalog.add_root(folder)
        self.last = Progress("")
        self.job = watching.watch(library, self.again, **{"quiet": 0.3, **how})

    def again(self) -> Job[dict]:
        if self.trouble:
            raise AlbumenError(self.trouble)
        yield Progress("scan")
        found = {p.name for p in self.folder.rglob("*") if p.is_file()} if self.folder.is_dir() else set()
        new = not self.runs or found != self.runs[-1]
        self.runs.append(found)
        return {"done": {"changed_files": int(new)}, "photos": len(found), "albums": 0}

    def until(self, true: Callable[[], bool]) -> None:
        """Let it go on until `true`, and until it waits again."""
        deadline = time.monotonic() + PATIENCE
        while not (true() and self.last.stage == "watch"):
            self.last = next(self.job)
            assert time.monotonic() < deadline, (self.runs, self.last)


@contextmanager
def watched(library: Library, folder: Path, **how: object) -> Iterator[Watched]:
    folder.mkdir(exist_ok=True)
    one = Watched(library, folder, **how)
    with closing(one.job):
        one.until(lambda: len(one.runs) == 2)
        yield one


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in {"POLL": 0.2, "TICK": 0.05, "AGAIN": 0.2}.items():
        monkeypatch.setattr(watching, name, seconds)


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS)
def test_what_comes_changes_and_goes_is_noticed(library: Library, tmp_path: Path, how: dict) -> None:
    with watched(library, tmp_path / "photos", **how) as one:
        deep = one.folder / "new" / "folder"
        deep.mkdir(parents=True)
        (deep / "a.jpg").write_bytes(b"1")
        one.until(lambda: one.runs[-1] == {"a.jpg"})
        (deep / "a.jpg").rename(one.folder / "b.jpg")
        one.until(lambda: one.runs[-1] == {"b.jpg"})
        runs = len(one.runs)
        (one.folder / "b.jpg").write_bytes(b"12")
        one.until(lambda: len(one.runs) > runs)
        (one.folder / "b.jpg").unlink()
        one.until(lambda: one.runs[-1] == set())
        assert one.last.note == "0 photos in 0 albums" and one.last.done >= 4


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS)
def test_nothing_is_read_while_a_copy_is_in_progress(library: Library, tmp_path: Path, how: dict) -> None:
    with watched(library, tmp_path / "photos", **how, quiet=1.5) as one:
        runs = len(one.runs)
        begun = time.monotonic()
        with (one.folder / "a.jpg").open("wb") as file:
            while time.monotonic() - begun < 4:
                file.write(b"more")
                file.flush()
                next(one.job)
                assert len(one.runs) == runs, "it grew a moment ago"
        one.until(lambda: len(one.runs) > runs)


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS)
def test_a_root_that_comes_back_is_noticed(library: Library, tmp_path: Path, how: dict) -> None:
    with watched(library, tmp_path / "photos", **how) as one:
        (one.folder / "a.jpg").write_bytes(b"1")
        one.until(lambda: one.runs[-1] == {"a.jpg"})
        one.folder.rename(tmp_path / "unplugged")
        one.until(lambda: one.runs[-1] == set())
        (tmp_path / "unplugged" / "b.jpg").write_bytes(b"2")
        (tmp_path / "unplugged").rename(one.folder)
        one.until(lambda: one.runs[-1] == {"a.jpg", "b.jpg"})
        (one.folder / "c.jpg").write_bytes(b"3")
        one.until(lambda: one.runs[-1] == {"a.jpg", "b.jpg", "c.jpg"})


@pytest.mark.usefixtures("often")
def test_what_is_no_photo_of_the_user_wakes_nobody(library: Library, tmp_path: Path) -> None:
    folder = tmp_path  # the library itself lies in it
    with watched(library, folder) as one:
        runs = len(one.runs)
        library.remember("x", "y")
        (folder / ".git").mkdir()
        (folder / ".git" / "index").write_bytes(b"1")
        lookout = watching._Lookout(library, {folder: (0, 0)}, [], None, 1, 1)
        assert not lookout._matters(str(folder / ".git" / "index"))
        assert not lookout._matters(str(library.folder / "albumen.db-wal"))
        assert lookout._matters(str(folder / "a.jpg")) and lookout._matters(str(folder / ".albumenignore"))
        (folder / "a.jpg").write_bytes(b"1")
        one.until(lambda: "a.jpg" in one.runs[-1])
        assert len(one.runs) == runs + 1


@pytest.mark.usefixtures("often")
def test_trouble_is_told_and_tried_again(library: Library, tmp_path: Path) -> None:
    with watched(library, tmp_path / "photos") as one:
        one.trouble = "Albumen is already at work on this library."
        (one.folder / "a.jpg").write_bytes(b"1")
        one.until(lambda: "already at work" in one.last.note)
        one.trouble = ""
        one.until(lambda: one.runs[-1] == {"a.jpg"} and "already" not in one.last.note)


@pytest.mark.usefixtures("often")
def test_where_the_system_cannot_tell_folders_are_walked(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*roots: Path, **how: object) -> Iterator[set]:
        raise OSError("OS file watch limit reached")
        yield set()

    monkeypatch.setattr("watchfiles.watch", full)
    with watched(library, tmp_path / "photos") as one:
        (one.folder / "a.jpg").write_bytes(b"1")
        one.until(lambda: one.runs[-1] == {"a.jpg"})


def test_the_trouble_of_the_first_run_ends_it(library: Library, tmp_path: Path) -> None:
    one = Watched(library, tmp_path)
    one.trouble = "This library holds no folder yet."
    with pytest.raises(AlbumenError, match="no folder yet"):
        next(one.job)


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/home/me/photos", False),
        ("/mnt/nas/photos", True),
        ("/mnt/nas/local", False),
        ("/mnt/ssh", True),
        ("/mnt/stick/DCIM", False),
        ("/mnt/nasty", False),
    ],
)
def test_drives_of_the_network_are_told_by_their_file_system(
    monkeypatch: pytest.MonkeyPatch, folder: str, remote: bool
) -> None:
    mounted = {
        "/": "ext4",
        "/mnt/nas": "nfs4",
        "/mnt/nas/local": "btrfs",
        "/mnt/ssh": "fuse.sshfs",
        "/mnt/stick": "fuse.exfat",
    }
    disks = [SimpleNamespace(mountpoint=place, fstype=kind, opts="rw") for place, kind in mounted.items()]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: disks)
    assert watching.is_remote(Path(folder)) is remote


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_the_command_follows_a_folder_until_ctrl_c(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    paint.family(photos, "beach", 6)
    command = [sys.executable, "-m", "engine.cli", "watch", str(photos), "--library", str(tmp_path / "l"), "--json"]
    process = subprocess.Popen(
        [*command, "--poll", "0.2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stderr and process.stdout
    try:
        _hear(process, "Watching")
        paint.family(photos / "more", "forest", 3)
        _hear(process, "Reading photos")
        _hear(process, "Watching")
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
        process.communicate()
    result = json.loads(out)
    assert process.returncode == 0 and (result["photos"], result["rounds"]) == (9, 2)


def _hear(process: subprocess.Popen, what: str) -> None:
    """Wait for a line of its messages; the suite's own limit ends a wait that is in vain."""
    assert process.stderr
    for line in process.stderr:
        if line.startswith(what):
            return
    raise AssertionError(f"it ended without saying {what}")
