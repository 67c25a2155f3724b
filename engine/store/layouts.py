"""Where photos lie on a map: layouts in two or three dimensions, kept until they are made anew. A cache.

Reading one takes numpy and a moment. Knows nothing of how a layout is made.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.store import sealed
from engine.types import Matrix

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Key:
    """What a layout is of: the space by its name, what made it, its dimensions and its seed."""

    space: str
    reducer: str
    dims: int
    seed: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Photo ids (n,) int64, rising, and their points (n, dims), row for row.

    `settled` (n,) says which photos the layout was made of; the others came later and were put among their neighbours.
    `explained_variance` holds the share that each dimension shows of how photos differ, where that can be said.
    """

    ids: NDArray[np.int64]
    points: Matrix
    settled: NDArray[np.bool_]
    explained_variance: tuple[float, ...] = ()

    def __len__(self) -> int:
        return len(self.ids)


class Layouts:
    """The layouts of one library, in a folder of its cache."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: Key) -> Layout | None:
        """The layout that was kept under `key`; None where there is none, or it is damaged, or of another version.

        It may lack photos that came since, and hold some that are gone.
        """
        kept = sealed.read(self._file(key))
        if kept is None or kept[0].get("format") != FORMAT or kept[0].get("key") != asdict(key):
            return None
        about, data = kept
        n = about["photos"]
        ids = np.frombuffer(data, "<i8", n)
        points = np.frombuffer(data, "<f4", n * key.dims, 8 * n).reshape(n, key.dims)
        settled = np.frombuffer(data, np.bool_, n, 8 * n + 4 * n * key.dims)
        return Layout(ids, points, settled, tuple(about["explained_variance"]))

    def put(self, key: Key, layout: Layout) -> None:
        """Keep `layout` under `key`, instead of what was there."""
        if layout.points.shape != (len(layout), key.dims):
            raise ValueError(f"{len(layout)} photos in {key.dims} dimensions, but points of {layout.points.shape}")
        about = {
            "format": FORMAT,
            "key": asdict(key),
            "photos": len(layout),
            "explained_variance": list(layout.explained_variance),
        }
        parts = (layout.ids.astype("<i8"), layout.points.astype("<f4"), layout.settled.astype(np.bool_))
        sealed.write(self._file(key), about, *(memoryview(part.tobytes()) for part in parts))

    def _file(self, key: Key) -> Path:
        digest = hashlib.sha256(json.dumps(asdict(key), sort_keys=True).encode()).hexdigest()
        return self._folder / f"{digest[:16]}.layout"
