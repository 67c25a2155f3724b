"""What a correction costs in a large library: one edit beside the bare transaction, suggestions beside one search.

A real library is filled with photos that were never read. Edits are the real ones and each is undone again; the bare
transaction writes the same rows into a copy of the database without history, with the same care for the disk. They take
turns.
"""

import argparse
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from engine import edits
from engine.bench.synthetic import World, many_classes
from engine.organize import suggesting
from engine.store import Library
from engine.store.albums import Placement
from engine.store.library import DATABASE
from engine.types import Facts, Found, Job, Reading

NEIGHBOURS = 20
CONFIRMED = 10
"""Photos of every album that the user has confirmed."""

SPACE = "builtin-2/bench"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--photos", type=int, default=100_000, metavar="N", help="photos (default: 100,000)")
    parser.add_argument("--albums", type=int, default=500, metavar="N", help="albums (default: 500)")
    parser.add_argument("--asked", type=int, default=10_000, metavar="N", help="unsorted photos (default: 10,000)")
    parser.add_argument("--times", type=int, default=15, metavar="N", help="do every edit N times (default: 15)")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield the figures of edits, one kind a line, then those of suggestions."""
    with tempfile.TemporaryDirectory(prefix="albumen-bench-") as folder, closing(_filled(folder, options)) as library:
        about = {"bench": "edits", "photos": options.photos, "albums": options.albums}
        copy = Path(folder) / "bare.db"
        with closing(sqlite3.connect(library.folder / DATABASE)) as original, closing(sqlite3.connect(copy)) as bare:
            original.backup(bare)
        with closing(_bare(copy)) as bare:
            for what, edit, rows in _edits(library):
                yield about | {"what": what} | _beside(library, bare, edit, rows, options.times)
        yield about | {"what": "suggest"} | _suggestions(library, options.asked)


Write = tuple[str, tuple[Any, ...], tuple[Any, ...]]
"""A statement that writes one row, the values for it, and those that take it back."""


def _edits(library: Library) -> Iterator[tuple[str, Callable[[], object], list[Write]]]:
    """The edits, and the rows that each writes."""
    first, second, *_ = sorted(library.albums.all(), key=lambda album: -album.photos)
    there = library.albums.placements(second.id)

    def moved(photos: Sequence[Placement]) -> list[Write]:
        put = "UPDATE placements SET album = ?, made_by = ?, score = ? WHERE photo = ? AND kind = 'home'"
        return [(put, (first.id, "user", 1.0, p.photo), (second.id, p.made_by, p.score, p.photo)) for p in photos]

    some = [p.photo for p in there[-50:]]
    yield "move one", lambda: edits.move(library, some[:1], first.id), moved(there[-50:-49])
    yield "move 50", lambda: edits.move(library, some, first.id), moved(there[-50:])
    name = "UPDATE albums SET name = ?, named_by = ? WHERE id = ?"
    named: Write = name, ("Mine", "user", first.id), (first.name, "machine", first.id)
    yield "rename", lambda: edits.rename(library, first.id, "Mine"), [named]
    what = f"merge {second.photos} into {first.photos}"
    yield what, lambda: edits.merge(library, [first.id, second.id]), moved(there)


def _beside(
    library: Library, bare: sqlite3.Connection, edit: Callable[[], object], rows: list[Write], times: int
) -> dict[str, Any]:
    ours, theirs = [], []
    for _ in range(times):
        began = time.perf_counter()
        edit()
        ours.append(time.perf_counter() - began)
        library.history.undo()
        began = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        for statement, values, _ in rows:
            bare.execute(statement, values)
        bare.execute("COMMIT")
        theirs.append(time.perf_counter() - began)
        bare.execute("BEGIN IMMEDIATE")
        for statement, _, values in rows:
            bare.execute(statement, values)
        bare.execute("COMMIT")
    return {
        "rows": len(rows),
        "times": times,
        "ours_ms": round(1000 * median(ours), 3),
        "bare_ms": round(1000 * median(theirs), 3),
        "ratio": round(median(ours) / median(theirs), 2),
    }


def _suggestions(library: Library, asked: int) -> dict[str, Any]:
    """Suggestions for all unsorted photos, from a library that was just opened, beside one FAISS search for them."""
    import faiss

    space = library.vectors.spaces()[-1]
    everyone = library.vectors.get(space, library.catalog.photo_ids())
    unsorted = library.vectors.get(space, library.albums.unsorted()).rows
    _drained(suggesting.questions(library, 1))  # imports and their first use
    index = faiss.IndexFlatIP(space.dim)
    index.add(everyone.rows)
    began = time.perf_counter()
    index.search(unsorted, NEIGHBOURS)
    search = time.perf_counter() - began
    del everyone, index
    began = time.perf_counter()
    advice = _drained(suggesting.homes(library))
    ours = time.perf_counter() - began
    return {
        "unsorted": len(unsorted),
        "suggestions": len(advice),
        "sure": sum(a.confidence >= 0.8 for a in advice),
        "search_s": round(search, 3),
        "ours_s": round(ours, 3),
        "bar_s": round(2 * search + 2, 3),
    }


def _drained(job: Job[Any]) -> Any:
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def _filled(folder: str, options: argparse.Namespace) -> Library:
    """A library with albums of known kinds, some photos of each confirmed, and unsorted photos."""
    world = many_classes(
        0, photos=options.photos, classes=options.albums, families=max(options.albums // 10, 1), outliers=0.02
    )
    library = Library.open(Path(folder) / "library", create=True)
    root = library.catalog.add_root(Path(folder) / "photos")
    library.catalog.take_stock(root, (Found(f"{n:07}.jpg", 1000, 1) for n in range(len(world.truth))), [])
    seen = [(u.id, Reading("photo", f"{u.relative:0>64}", Facts(640, 480, "JPEG"))) for u in library.catalog.unread()]
    photos = np.array([photo for photo in library.catalog.put_readings(seen) if photo], np.int64)
    space = library.vectors.add_space(SPACE, world.rows.shape[1], b"")
    library.vectors.put(space, photos.tolist(), world.rows.astype(np.float32))
    _place(library, world, photos, options.asked)
    return library


def _place(library: Library, world: World, photos: Any, asked: int) -> None:
    left_out = np.random.default_rng(0).permutation(len(photos))[:asked]
    placed = np.setdiff1d(np.flatnonzero(world.truth >= 0), left_out)
    with library.op("Group"):
        albums = {int(kind): library.albums.add(f"Kind {kind}", "machine") for kind in np.unique(world.truth[placed])}
        count = dict.fromkeys(albums, 0)
        for position in placed.tolist():
            kind = int(world.truth[position])
            count[kind] += 1
            by: Any = "user" if count[kind] <= CONFIRMED else "machine"
            library.albums.place(int(photos[position]), albums[kind], "home", by, 0.5)


def _bare(path: Path) -> sqlite3.Connection:
    """The copy without history, as careful as the library."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    return connection
