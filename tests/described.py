"""Libraries of photos that are described without being read: rows of known kinds, put where an embedder would."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.store import Library
from engine.types import Found, Matrix
from tests.conftest import reading

DIMS = 48


def rows_of(kinds: Sequence[int], *, seed: int = 0, noise: float = 0.6) -> Matrix:
    """Rows (n, DIMS) of length one, those of a kind (0..) around a direction of its own; -1 is anywhere."""
    centres = np.random.default_rng(99).normal(size=(40, DIMS))
    random = np.random.default_rng(seed)
    rows = np.array([centres[k] * (k >= 0) + (noise if k >= 0 else 3) * random.normal(size=DIMS) for k in kinds])
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def add(
    library: Library, folder: Path, kinds: Sequence[int], *, seed: int = 0, space: str = "builtin-2/test"
) -> list[int]:
    """Put as many photos as there are `kinds` into the library, described, beside those that are there; their ids."""
    root = library.catalog.add_root(folder)
    there = [file for photo in library.catalog.photos(library.catalog.photo_ids()) for file in photo.files]
    before = set(library.catalog.photo_ids())
    names = [file.name for file in there] + [f"{seed}_{i:04}.jpg" for i in range(len(kinds))]
    library.catalog.take_stock(root, [Found(name, 1000, 1) for name in sorted(names)], [])
    library.catalog.put_readings([(u.id, reading(u.path.name)) for u in library.catalog.unread()])
    new = sorted(set(library.catalog.photo_ids()) - before)
    library.vectors.put(library.vectors.add_space(space, DIMS, b""), new, rows_of(kinds, seed=seed))
    return new


def homes(library: Library) -> dict[int, int]:
    """Photo -> the album that is its home."""
    return {p.photo: p.album for p in library.albums.placements() if p.kind == "home"}
