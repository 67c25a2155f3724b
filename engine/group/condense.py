"""Many rows to far fewer: micro-clusters of rows that lie closest together, whose centres stand for them.

What a layout and a clusterer cost grows with what they are shown, and some rows that are one another's nearest say no
more than their mean. The same pieces, larger, are the lists through which neighbours are found. Knows rows only, not
what they show.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.group.indexes import cores, lists_for, one_thread
from engine.types import Matrix

Numbers = NDArray[np.int64]

ROUNDS = 8
"""Iterations of k-means; its centres hardly move after that."""

SAMPLE = 64
"""Rows for each part from which the parts are learned."""

SMALL = 15_000
"""Photos that are laid out one by one."""

SHARE = 80
"""Micro-clusters for the square root of a library's size: 25,000 of a hundred thousand photos, 80,000 of a million.

With 46, a fourth of the kinds of 55 to 60 photos among a hundred thousand goes under; with 80, one in twenty-five
(`bench.synthetic.many_classes`, 577 classes, seed 0)."""

BLOCK = 8192
"""Rows that are compared with the centres of the parts at a time."""


@dataclass(frozen=True, slots=True)
class Condensed:
    """Micro-clusters: their unit `centres` (K, d), and the number `of` every row's (n,); none is empty."""

    centres: Matrix
    of: Numbers

    @property
    def sizes(self) -> Numbers:
        """How many rows each has (K,)."""
        return np.bincount(self.of, minlength=len(self.centres))


def micro_clusters(n: int) -> int:
    """Return to how many micro-clusters a library of `n` photos is condensed; `n` where it need not be."""
    return n if n <= SMALL else round(SHARE * np.sqrt(n))


def members_of(labels: Numbers) -> list[Numbers]:
    """Return the positions of every label's rows, rising, for each label that there is, in the order of the labels."""
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)


def condense(rows: Matrix, wanted: int, seed: int) -> Condensed:
    """Return about `wanted` micro-clusters, none empty, of unit `rows` (n, d), n > 0.

    Two levels of spherical k-means (Dhillon and Modha 2001): sqrt(n) parts learned from a sample, as the lists of an
    inverted file are, and in every part as many micro-clusters as it has a share of the rows. Memory holds the result
    and a part for each core; the time grows as n sqrt(n), and with little weight. The same rows and seed give the same.
    """
    n = len(rows)
    wanted = min(max(wanted, 1), n)
    parts = members_of(_parts(rows, min(lists_for(n), wanted), seed))

    def micro(members: Numbers) -> tuple[Matrix, Numbers]:
        own = np.ascontiguousarray(rows[members], np.float32)
        with one_thread():  # a part is little: threads that share one mostly wait for one another
            found = _closest(_learned(own, round(len(own) * wanted / n), seed), own)
        _, found, sizes = np.unique(found, return_inverse=True, return_counts=True)
        return _means(own, found, len(sizes)), found

    of, known, centres = np.empty(n, np.int64), 0, []
    with ThreadPoolExecutor(cores()) as pool:
        for members, (means, found) in zip(parts, pool.map(micro, parts), strict=True):
            of[members] = known + found
            known += len(means)
            centres.append(means)
    return Condensed(np.concatenate(centres), of)


def _parts(rows: Matrix, wanted: int, seed: int) -> Numbers:
    """The number (n,) of the part, of `wanted` or fewer, that every row lies in."""
    sample = np.random.default_rng(seed).choice(len(rows), min(len(rows), wanted * SAMPLE), replace=False)
    index = _learned(np.ascontiguousarray(rows[np.sort(sample)], np.float32), wanted, seed)
    blocks = [rows[begin : begin + BLOCK] for begin in range(0, len(rows), BLOCK)]
    return np.concatenate([_closest(index, np.ascontiguousarray(block, np.float32)) for block in blocks])


def _learned(rows: Matrix, wanted: int, seed: int) -> Any:
    """An index of the `wanted` centres (one at the least) that spherical k-means finds for unit rows."""
    import faiss

    learning = faiss.Clustering(rows.shape[1], max(wanted, 1))
    learning.niter, learning.spherical, learning.seed = ROUNDS, True, seed
    learning.min_points_per_centroid, learning.max_points_per_centroid = 1, len(rows)
    index = faiss.IndexFlatIP(rows.shape[1])
    learning.train(rows, index)
    return index


def _closest(index: Any, rows: Matrix) -> Numbers:
    return np.asarray(index.search(rows, 1)[1][:, 0], np.int64)


def _means(rows: Matrix, labels: Numbers, count: int) -> Matrix:
    """The mean rows (count, d), length one, of what has the same label."""
    from scipy.sparse import csr_matrix

    every = np.arange(len(rows))
    sums = csr_matrix((np.ones(len(rows), np.float32), (labels, every)), (count, len(rows))) @ rows
    return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12), np.float32)
