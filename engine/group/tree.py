"""The tree of groups: as finely as photos can be told apart, and in which order the groups become one.

It holds everything about a library that takes long to find out and does not depend on how many albums are wanted or how
strict Unsorted is; `at` cuts it anywhere in an instant. Knows labels and numbers only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]

USUAL = 0.5
"""The height at which the tree has as many groups as Albumen believes in."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Groups of n photos that join one after the other.

    `leaves` (n,) are 0.. or -1: the finest groups. At height `heights[i]`, which rise from 0 to 1, group `joins[i, 1]`
    becomes part of group `joins[i, 0]`, or of none where that is -1. `found` (n, k) are the neighbours that vote where
    a photo belongs, and `cosines` (n, k) how near they are.
    """

    leaves: NDArray[np.int32]
    joins: NDArray[np.int32]
    heights: NDArray[np.float64]
    found: NDArray[np.int32]
    cosines: Matrix


def at(tree: Tree, height: float) -> Labels:
    """Return labels (n,) of the groups there are at `height`: 0 the finest, `USUAL` the usual, 1 the fewest."""
    count = int(np.searchsorted(tree.heights, height, side="right"))
    return names_after(int(tree.leaves.max(initial=-1)) + 1, tree.joins[:count].tolist())[tree.leaves]


def names_after(groups: int, joins: Sequence[Sequence[int]]) -> Labels:
    """Return the group that each of `groups` is part of after `joins` (kept, gone) in order; one more, the last, is -1.

    So that labels of -1, taken for positions, stay what they are.
    """
    names = np.append(np.arange(groups, dtype=np.int64), -1)
    for kept, gone in reversed(joins):
        names[gone] = names[kept]
    return names


def heights(finest: int, usual: int, joins: int) -> NDArray[np.float64]:
    """Return the heights (joins,) of joins in order, after which `finest` - 1, ... groups are left.

    The number of groups falls geometrically: from the finest to the `usual` below `USUAL`, and from there to its square
    root, two at the least, which is reached at height 1. Joins beyond that have none: they are not made.
    """
    left = finest - 1 - np.arange(joins)
    lower = _progress(finest + 1, left + 1, usual + 1)
    upper = _progress(usual, left, fewest_of(usual))
    return np.where(left >= usual, lower * USUAL, USUAL + upper * (1 - USUAL))


def _progress(begin: int, left: NDArray[np.int64], end: int) -> NDArray[np.float64]:
    """How far, 0..1 by ratios, each of `left` is on the way from `begin` down to `end`."""
    way = np.log(begin / np.maximum(end, 1)) if begin > end else 1.0
    return np.clip(np.log(begin / np.clip(left, 1, None)) / way, 0.0, 1.0) if begin > 0 else np.zeros(len(left))


def fewest_of(usual: int) -> int:
    """Return how few groups there are at height 1, where there usually are `usual`."""
    return min(usual, max(2, round(usual**0.5)))


def upgma(centres: NDArray[np.float64], fewest: int) -> list[tuple[int, int, float]]:
    """Return joins (kept, gone, distance) of rows (groups, d), nearest first, until `fewest` groups are left.

    Average linkage of 1 - cosine (UPGMA, Sokal and Michener 1958). On groups of photos it gives themes of like size,
    where joining what is most plainly one gives a giant and a few leftovers.
    """
    groups = len(centres)
    if groups <= max(fewest, 1):
        return []
    from scipy.cluster.hierarchy import linkage

    tree = linkage(centres, "average", metric="cosine")
    names = list(range(groups))
    joins = []
    for first, second, distance, _ in tree[: groups - max(fewest, 1)].tolist():
        kept, gone = sorted((names[int(first)], names[int(second)]))
        joins.append((kept, gone, distance))
        names.append(kept)
    return joins


def centres_of(rows: Matrix, labels: Labels, groups: int) -> NDArray[np.float64]:
    """Return the sum of the rows of each of `groups` groups, (groups, d); its direction is the centre."""
    sums = np.zeros((groups, rows.shape[1]))
    order = np.argsort(labels, kind="stable")
    starts = np.searchsorted(labels[order], np.arange(groups + 1))
    for group, (begin, end) in enumerate(pairwise(starts)):
        sums[group] = rows[order[begin:end]].sum(axis=0, dtype=np.float64)
    return sums


def planted(
    leaves: Labels, joins: Sequence[tuple[int, int]], usual: int, found: NDArray[np.int64], cosines: Matrix
) -> Tree:
    """Return the tree of these `leaves` and `joins`, after the first of which `usual` groups are left."""
    finest = int(leaves.max(initial=-1)) + 1
    pairs = np.array(joins, np.int32).reshape(-1, 2)
    return Tree(
        leaves.astype(np.int32),
        pairs,
        heights(finest, usual, len(pairs)),
        found.astype(np.int32),
        np.asarray(cosines, np.float32),
    )
