"""Vectors of photos, by the space that they belong to. A cache: any row can be made again from its photo.

Rows are kept as float16 and given out as float32 of unit length. Knows nothing of how a space is made.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.store.history import transaction
from engine.types import Matrix, Vectors


@dataclass(frozen=True, slots=True)
class Space:
    """A space; `state` is what its embedder needs to be opened again, `learned_from` counts photos."""

    id: int
    name: str
    dim: int
    state: bytes
    learned_from: int


class VectorStore:
    """Spaces and rows of one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def spaces(self) -> list[Space]:
        """All spaces, newest last."""
        return [
            Space(*row) for row in self._db.execute("SELECT id, name, dim, state, learned_from FROM spaces ORDER BY id")
        ]

    def space(self, prefix: str) -> Space | None:
        """The newest space whose name begins with `prefix`."""
        return next((s for s in reversed(self.spaces()) if s.name.startswith(prefix)), None)

    def add_space(self, name: str, dim: int, state: bytes, learned_from: int = 0) -> Space:
        """The space called `name`, made when it is new."""
        self._db.execute(
            "INSERT INTO spaces(name, dim, state, learned_from) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (name, dim, state, learned_from),
        )
        return next(s for s in self.spaces() if s.name == name)

    def missing(self, space: Space, photos: Sequence[int]) -> list[int]:
        """Those of `photos` that have no row in `space`, in order."""
        have = {id for (id,) in self._db.execute("SELECT photo FROM vectors WHERE space = ?", (space.id,))}
        return [id for id in photos if id not in have]

    def put(self, space: Space, ids: Sequence[int], rows: Matrix) -> None:
        """Store `rows` (n, dim) of the photos `ids` (n), in one transaction."""
        if rows.shape != (len(ids), space.dim):
            raise ValueError(f"{len(ids)} photos in a space of {space.dim} dimensions, but rows of shape {rows.shape}")
        with transaction(self._db):
            self._db.executemany(
                "INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)",
                [(space.id, int(id), row.astype("<f2").tobytes()) for id, row in zip(ids, rows, strict=True)],
            )

    def get(self, space: Space, photos: Sequence[int]) -> Vectors:
        """The rows of those of `photos` that have one, ordered by photo id."""
        wanted = set(photos)
        found = [
            (id, row)
            for id, row in self._db.execute(
                "SELECT photo, row FROM vectors WHERE space = ? ORDER BY photo", (space.id,)
            )
            if id in wanted
        ]
        ids: NDArray[np.int64] = np.array([id for id, _ in found], dtype=np.int64)
        rows = np.frombuffer(b"".join(row for _, row in found), dtype="<f2").astype(np.float32).reshape(-1, space.dim)
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return Vectors(space.name, ids, rows / np.maximum(lengths, np.float32(1e-12)))
