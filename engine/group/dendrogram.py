"""How many parts rows fall into: a tree of joins, cut where its joins tell two parts from one.

Average linkage (UPGMA, Sokal and Michener 1958) makes the tree, silhouettes (Rousseeuw 1987) judge its joins, each by
what it joins alone: the silhouette of the whole, which is what is usually looked at, is greatest for the families and
is blind for the kinds within them. Knows rows only; all pairs of them are held at once.
"""

import numpy as np
from numpy.typing import NDArray

Labels = NDArray[np.int64]
Rows = NDArray[np.floating]

TELLING = 0.6
"""Silhouette of two parts that are two in any space: in UMAP's layouts halves of one kind have .4 to .5, kinds .7 and
more."""

ORDINARY, QUARTILE = 1.7, 0.25
"""In a space of many dimensions, where all are about as far, no two parts have so much. Of a tree's joins at least a
quarter are of halves of one kind; what has so many times their silhouette is two."""


def parts(rows: Rows, smallest: int) -> Labels:
    """Return labels (n,) of the parts of `rows` (n, d), n > 1, 0.. without gaps; -1 where fewer than `smallest` (> 1)
    rows are far from all others.

    A join is two parts where its silhouette tells, or where one side of it is already two. All rows are one part where
    no join is.
    """
    from scipy.cluster.hierarchy import leaves_list, linkage
    from scipy.spatial.distance import pdist, squareform

    n = len(rows)
    distances = pdist(np.asarray(rows, np.float64))
    tree = linkage(distances, "average")
    order = leaves_list(tree)
    sides, starts, sizes = _slices(tree, order)
    sums = squareform(distances).astype(np.float32)[np.ix_(order, order)]
    del distances
    silhouettes = _silhouettes(sums, sides, starts, sizes, smallest)
    known = silhouettes[np.isfinite(silhouettes)]
    least = min(TELLING, ORDINARY * float(np.quantile(known, QUARTILE))) if len(known) else TELLING
    many = np.zeros(2 * n - 1, bool)
    for join, (left, right) in enumerate(sides):
        many[n + join] = many[left] or many[right] or silhouettes[join] >= least
    labels = np.full(n, -1, np.int64)
    found, waiting = 0, [2 * n - 2]
    while waiting:
        node = waiting.pop()
        if sizes[node] < smallest:
            continue
        if many[node]:
            waiting.extend(sides[node - n][::-1])
        else:
            labels[order[starts[node] : starts[node] + sizes[node]]] = found
            found += 1
    return labels


def _slices(tree: NDArray[np.float64], order: Labels) -> tuple[list[tuple[int, int]], Labels, Labels]:
    """The two sides of every join (n - 1), and where each node (2 n - 1) begins in the tree's order, and its size."""
    n = len(order)
    sides = [(int(left), int(right)) for left, right in tree[:, :2]]
    starts, sizes = np.empty(2 * n - 1, np.int64), np.ones(2 * n - 1, np.int64)
    starts[order] = np.arange(n)
    sizes[n:] = tree[:, 3]
    for join, (left, _) in enumerate(sides):
        starts[n + join] = starts[left]  # the left side comes first
    return sides, starts, sizes


def _silhouettes(
    sums: NDArray[np.float32], sides: list[tuple[int, int]], starts: Labels, sizes: Labels, smallest: int
) -> NDArray[np.float64]:
    """Mean silhouette of the two sides of every join; NaN where one of them has fewer than `smallest` rows.

    `sums` (n, n) are all distances in the tree's order, and are used up: a node's row, that of its first leaf, becomes
    the sums of the distances to all its leaves.
    """
    silhouettes = np.full(len(sides), np.nan)
    for join, (left, right) in enumerate(sides):
        if min(sizes[left], sizes[right]) >= smallest:
            both = []
            for own, other in ((left, right), (right, left)):
                part = slice(starts[own], starts[own] + sizes[own])
                inside = sums[starts[own], part] / max(sizes[own] - 1, 1)
                across = sums[starts[other], part] / sizes[other]
                both.append((across - inside) / np.maximum(np.maximum(across, inside), 1e-12))
            silhouettes[join] = np.concatenate(both).mean()
        sums[starts[left]] += sums[starts[right]]
    return silhouettes
