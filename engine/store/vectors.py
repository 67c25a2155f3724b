"""Vectors of photos, by the space that they belong to. A cache: any row can be made again from its photo.

Rows are kept as float16 and given out as float32 of unit length. They come and may be replaced, but never go; a row's
number is greater than those of all rows before it. Knows nothing of how a space is made, or of what is near to what.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.store.history import transaction
from engine.types import Matrix, Vectors

Halves = NDArray[np.float16]
"""Rows as they are kept: (n, d), little-endian float16."""

CHUNK = 8192
"""Rows that are read at a time: 6 MB of 384 dimensions."""

FEW = 4
"""Rows are looked up where less than one in FEW of a space is wanted; else the space is read through."""


@dataclass(frozen=True, slots=True)
class Space:
    """A space; `state` is what its embedder needs to be opened again, `learned_from` counts photos."""

    id: int
    name: str
    dim: int
    state: bytes
    learned_from: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows of a space as they are kept, (n, d), with their photos (n,) and their numbers (n,), which rise."""

    numbers: NDArray[np.int64]
    ids: NDArray[np.int64]
    rows: Halves


class VectorStore:
    """Spaces and rows of one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def spaces(self) -> list[Space]:
        """All spaces, newest last."""
        return [
            Space(*row) for row in self._db.execute("SELECT id, name, dim, state, learned_from FROM spaces ORDER BY id")
        ]

    def add_space(self, name: str, dim: int, state: bytes, learned_from: int = 0) -> Space:
        """The space called `name`, made when it is new."""
        self._db.execute(
            "INSERT INTO spaces(name, dim, state, learned_from) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (name, dim, state, learned_from),
        )
        return next(s for s in self.spaces() if s.name == name)

    def missing(self, space: Space, photos: Sequence[int]) -> list[int]:
        """Those of `photos` that have no row in `space`, in order."""
        found = self._db.execute(
            "SELECT asked.value FROM json_each(?) AS asked WHERE NOT EXISTS "
            "(SELECT 1 FROM vectors WHERE space = ? AND photo = asked.value) ORDER BY asked.id",
            (json.dumps([int(id) for id in photos]), space.id),
        )
        return [id for (id,) in found]

    def put(self, space: Space, ids: Sequence[int], rows: Matrix) -> None:
        """Store `rows` (n, dim) of the photos `ids` (n), in one transaction."""
        if rows.shape != (len(ids), space.dim):
            raise ValueError(f"{len(ids)} photos in a space of {space.dim} dimensions, but rows of shape {rows.shape}")
        with transaction(self._db):
            self._db.executemany(
                "INSERT OR REPLACE INTO vectors(space, photo, row) VALUES (?, ?, ?)",
                [(space.id, int(id), row.tobytes()) for id, row in zip(ids, rows.astype("<f2"), strict=True)],
            )

    def get(self, space: Space, photos: Sequence[int]) -> Vectors:
        """The rows of those of `photos` that have one, ordered by photo id."""
        ids = np.unique(np.asarray(photos, dtype=np.int64))
        rows = np.empty((len(ids), space.dim), dtype=np.float32)
        there = np.zeros(len(ids), dtype=bool)
        few = len(ids) <= CHUNK or FEW * len(ids) < self.count(space)
        for chunk in self._looked_up(space, ids) if few else self.chunks(space):
            at = np.minimum(np.searchsorted(ids, chunk.ids), len(ids) - 1)
            wanted = ids[at] == chunk.ids
            rows[at[wanted]], there[at[wanted]] = unit(chunk.rows[wanted]), True
        return Vectors(space.name, ids, rows) if there.all() else Vectors(space.name, ids[there], rows[there])

    def _looked_up(self, space: Space, ids: NDArray[np.int64]) -> Iterator[Chunk]:
        for begin in range(0, len(ids), CHUNK):
            # First the numbers, from the index alone, then rows in the order in which they lie: a fifth of the time.
            found = self._db.execute(
                "SELECT id, photo, row FROM vectors WHERE id IN (SELECT id FROM vectors WHERE space = ? AND photo IN "
                "(SELECT value FROM json_each(?))) ORDER BY id",
                (space.id, json.dumps(ids[begin : begin + CHUNK].tolist())),
            ).fetchall()
            yield _chunk(space, found)

    def count(self, space: Space) -> int:
        """How many photos have a row in `space`."""
        return int(self._db.execute("SELECT count(*) FROM vectors WHERE space = ?", (space.id,)).fetchone()[0])

    def fingerprint(self, space: Space, last: int) -> str:
        """What tells the rows of `space` up to number `last` from any others: their photos, and some of the rows.

        Photos are read from the table's index and some 64 rows from the table: a third of a second for a million.
        """
        found = self._db.execute(
            "SELECT photo FROM vectors WHERE space = ? AND id <= ? ORDER BY photo", (space.id, last)
        )
        ids = np.fromiter((id for (id,) in found), dtype="<i8")
        digest = hashlib.sha256(f"{space.name}\n{space.dim}\n".encode() + ids.tobytes())
        some = ids[:: max(len(ids) // 64, 1)].tolist()
        for (row,) in self._db.execute(
            "SELECT row FROM vectors WHERE space = ? AND photo IN (SELECT value FROM json_each(?)) ORDER BY photo",
            (space.id, json.dumps(some)),
        ):
            digest.update(row)
        return digest.hexdigest()

    def last(self) -> int:
        """The number of the newest row of all spaces: nothing was added or replaced while it stays."""
        return int(self._db.execute("SELECT coalesce(max(id), 0) FROM vectors").fetchone()[0])

    def newer(self, space: Space, after: int) -> list[int]:
        """The photos whose rows in `space` have a number greater than `after`, in the order of these numbers."""
        found = self._db.execute("SELECT photo FROM vectors WHERE +space = ? AND id > ? ORDER BY id", (space.id, after))
        return [photo for (photo,) in found]

    def chunks(self, space: Space, after: int = 0) -> Iterator[Chunk]:
        """The rows of `space` with a number greater than `after`, in the order of their numbers, some at a time.

        Each chunk is a query of its own, so that the caller may write meanwhile, or stop.
        """
        while True:
            # The plus keeps SQLite from the index on (space, photo), which would have it sort all rows every time.
            found = self._db.execute(
                "SELECT id, photo, row FROM vectors WHERE +space = ? AND id > ? ORDER BY id LIMIT ?",
                (space.id, after, CHUNK),
            ).fetchall()
            if not found:
                return
            after = found[-1][0]
            yield _chunk(space, found)

    def numbered(self, space: Space, numbers: Sequence[int]) -> Chunk:
        """The rows with these `numbers` in `space`, those left out that were replaced."""
        found = self._db.execute(
            "SELECT id, photo, row FROM vectors WHERE id IN (SELECT value FROM json_each(?)) AND +space = ? "
            "ORDER BY id",
            (json.dumps(list(numbers)), space.id),
        ).fetchall()
        return _chunk(space, found)


def _chunk(space: Space, found: Sequence[tuple[int, int, bytes]]) -> Chunk:
    numbers = np.array([number for number, _, _ in found], dtype=np.int64)
    ids = np.array([photo for _, photo, _ in found], dtype=np.int64)
    rows = np.frombuffer(b"".join([row for _, _, row in found]), dtype="<f2").reshape(-1, space.dim)
    return Chunk(numbers, ids, rows)


def unit(halves: Halves) -> Matrix:
    """Return rows as they are kept as float32 rows of length one (a row of zeros stays one)."""
    rows = halves.astype(np.float32)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-12))
    return rows
