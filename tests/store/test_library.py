"""Libraries open, upgrade, refuse what they cannot read, and lose nothing to a crash."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from engine import edits
from engine.errors import AlbumenError
from engine.store import Library
from engine.store import library as libraries
from engine.store.schema import version

GOLDEN = Path(__file__).parent / "golden"


def test_there_is_one_empty_library_of_every_format():
    assert [f.name for f in sorted(GOLDEN.glob("*.db"))] == [f"format-{n}.db" for n in range(1, version() + 1)]


@pytest.mark.parametrize("old", sorted(GOLDEN.glob("*.db")), ids=lambda f: f.stem)
def test_libraries_of_every_format_open(old, tmp_path):
    shutil.copy(old, tmp_path / libraries.DATABASE)
    with Library.open(tmp_path) as library:
        album = min(edits.new(library, "X").albums)
        library.history.undo()
        library.history.redo()
        assert library.albums.get(album).name == "X"


def test_a_library_of_a_newer_albumen_is_refused_with_both_numbers(tmp_path):
    Library.open(tmp_path, create=True).close()
    connection = sqlite3.connect(tmp_path / libraries.DATABASE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(AlbumenError, match=f"format 99; this program knows {version()}"):
        Library.open(tmp_path)


def test_what_is_no_library_is_refused(tmp_path):
    with pytest.raises(AlbumenError, match="no library"):
        Library.open(tmp_path)
    (tmp_path / libraries.DATABASE).write_bytes(b"no database, " * 100)
    with pytest.raises(AlbumenError, match="cannot be used"):
        Library.open(tmp_path)


def test_only_one_job_works_on_a_library(library, tmp_path):
    with library.working(), Library.open(tmp_path / "library") as second:
        other = second.working()
        with pytest.raises(AlbumenError, match="already at work"):
            other.__enter__()
    with library.working():
        pass


def test_the_users_tables_cannot_change_outside_an_op(library):
    with pytest.raises(sqlite3.IntegrityError):
        library.albums.add("X", "machine")


def test_an_op_that_fails_leaves_nothing(library):
    with pytest.raises(ZeroDivisionError), library.op("X"):
        library.albums.add("X", "machine")
        1 / 0  # noqa: B018
    assert library.albums.all() == [] and library.history.ops() == []


def test_vectors_come_back_unit_and_by_photo(library, stock):
    photos = stock(4)
    space = library.vectors.add_space("s", 3, b"")
    rows = np.array([[3, 0, 0], [0, 2, 0], [1, 1, 1]], dtype=np.float32)
    library.vectors.put(space, photos[:3], rows)
    got = library.vectors.get(space, photos)
    assert got.ids.tolist() == photos[:3]
    np.testing.assert_allclose(got.rows, rows / np.linalg.norm(rows, axis=1, keepdims=True), atol=1e-3)
    assert library.vectors.missing(space, photos) == [photos[3]]


def test_recent_libraries_are_those_that_exist_newest_first(tmp_path):
    for name in ("a", "b", "c"):
        Library.open(tmp_path / name, create=True).close()
        libraries.note_recent(tmp_path / name)
    shutil.rmtree(tmp_path / "b")
    libraries.note_recent(tmp_path / "a")
    assert libraries.recent() == [tmp_path / "a", tmp_path / "c"]


def test_every_edit_that_was_reported_survives_a_kill(tmp_path):
    code = (
        "import sys; from pathlib import Path; from engine import edits; from engine.store import Library\n"
        "library = Library.open(Path(sys.argv[1]), create=True)\n"
        "for i in range(100000): edits.new(library, f'Album {i}'); print(i, flush=True)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "l")],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout
    for _ in range(15):
        last = int(process.stdout.readline())
    time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    last = max([last, *(int(n) for n in process.stdout.read().split("\n")[:-1])])
    process.wait()
    process.stdout.close()
    with Library.open(tmp_path / "l") as library:
        names = {a.name for a in library.albums.all()}
        assert {f"Album {i}" for i in range(last + 1)} <= names
        library.history.undo()


def test_another_process_that_leaves_after_an_upgrade_takes_nothing_away(tmp_path):
    shutil.copy(GOLDEN / "format-1.db", tmp_path / libraries.DATABASE)
    with Library.open(tmp_path) as library:
        library.remember("before", "1")
        other = "import sys, pathlib, engine.store as s; s.Library.open(pathlib.Path(sys.argv[1])).close()"
        subprocess.run([sys.executable, "-c", other, str(tmp_path)], check=True)
        assert (tmp_path / f"{libraries.DATABASE}-shm").exists() and (tmp_path / f"{libraries.DATABASE}-wal").exists()
        library.remember("after", "1")
    with Library.open(tmp_path) as library:
        assert library.fact("before") == library.fact("after") == "1"
