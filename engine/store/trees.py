"""The tree of groups of a library, kept in its cache: another number of albums needs no new grouping.

Knows nothing of how a tree is grown or cut.
"""

from pathlib import Path

import numpy as np

from engine.group.tree import Tree
from engine.store import sealed

FORMAT = 1

KEPT = {"leaves": "<i4", "joins": "<i4", "heights": "<f8", "found": "<i4", "cosines": "<f2"}
"""The arrays of a tree and the numbers they are kept in."""


def read(file: Path, key: str) -> Tree | None:
    """The tree in `file` that was written for `key`; None where there is none, or it is damaged."""
    kept = sealed.read(file)
    if kept is None or (kept[0].get("format"), kept[0].get("key")) != (FORMAT, key):
        return None
    about, data = kept
    arrays, begin = {}, 0
    for name, kind in KEPT.items():
        shape = about["shapes"][name]
        array = np.frombuffer(data, kind, int(np.prod(shape)), begin).reshape(shape)
        arrays[name], begin = array, begin + array.nbytes
    arrays["cosines"] = arrays["cosines"].astype(np.float32)
    return Tree(**arrays)


def write(file: Path, key: str, tree: Tree) -> None:
    """Keep a tree for `key` instead of what was there."""
    arrays = {name: getattr(tree, name) for name in KEPT}
    shapes = {name: array.shape for name, array in arrays.items()}
    parts = (array.astype(KEPT[name]).tobytes() for name, array in arrays.items())
    sealed.write(file, {"format": FORMAT, "key": key, "shapes": shapes}, *(memoryview(part) for part in parts))
