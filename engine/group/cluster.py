"""Reduced rows to labels: which photos lie densely together.

A clusterer is `(reduced, smallest, seed) -> (labels, strengths)`: labels (n,) are 0.. or -1 for noise, strengths (n,)
in 0..1 say how deep a photo lies in its cluster. No cluster has fewer than `smallest` photos. Knows nothing of photos;
`assign` has the last word on noise.
"""

import warnings
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.group.dendrogram import parts
from engine.types import Matrix

Labels = NDArray[np.int64]
Strengths = NDArray[np.float64]
Clusterer = Callable[[Matrix, int, int], tuple[Labels, Strengths]]

SAMPLE = 4000
"""Rows of which a tree is made: it needs all distances at once."""

SEEN = 5
"""Rows of a sample that are a cluster at the least; fewer are chance."""

BLOCK = 8192
"""Rows whose distances to all centres are held at a time."""


def smallest_album(n: int, many: float, minimum: int) -> int:
    """Return the least number of photos that make an album in a library of `n`.

    `many` runs from 0 (few albums) over .5 (ALGORITHMS 8.3: log2 n + 1) to 1 (many albums, a third of it).
    """
    usual = np.floor(np.log2(max(n, 1))) + 1
    return int(max(minimum, 2, round(usual * 3 ** (1 - 2 * min(max(many, 0.0), 1.0)))))


def cluster_hdbscan(reduced: Matrix, smallest: int, seed: int) -> tuple[Labels, Strengths]:
    """Return HDBSCAN's clusters of at least `smallest` photos (excess of mass, ALGORITHMS 8.3). It draws no lots."""
    n = len(reduced)
    if n < max(smallest, 3):
        return np.full(n, -1, np.int64), np.zeros(n)
    import hdbscan

    found = hdbscan.HDBSCAN(
        min_cluster_size=smallest,
        min_samples=min(max(smallest // 2, 2), n - 1),
        approx_min_span_tree=False,
        core_dist_n_jobs=1,
    ).fit(reduced.astype(np.float64))
    return found.labels_.astype(np.int64), np.nan_to_num(found.probabilities_)


def cluster_kmeans(reduced: Matrix, smallest: int, seed: int) -> tuple[Labels, Strengths]:
    """Return the clusters of k-means (Lloyd 1982), whose number and first centres are those of a tree's parts.

    Every photo belongs to the nearest centre, outliers too; clusters that have lost too many are noise. In one thread,
    for the sums of several depend on how many there are.
    """
    n = len(reduced)
    if n < max(smallest, 3):
        return np.full(n, -1, np.int64), np.zeros(n)
    from sklearn.cluster import KMeans
    from sklearn.exceptions import ConvergenceWarning
    from threadpoolctl import threadpool_limits

    some, sampled = _sampled_parts(reduced, smallest, seed)
    with threadpool_limits(1, "openmp"), warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # of copies there may be fewer than parts
        model = KMeans(int(sampled.max()) + 1, init=_centres(reduced[some], sampled), n_init=1).fit(reduced)
    return _judged(reduced, model.labels_.astype(np.int64), smallest)


def cluster_agglomerative(reduced: Matrix, smallest: int, seed: int) -> tuple[Labels, Strengths]:
    """Return the parts of a tree of all photos, cut where its joins tell two kinds from one.

    Photos far from all others are noise. Of many photos a sample has a tree; the others go to the nearest centre.
    """
    n = len(reduced)
    if n < max(smallest, 3):
        return np.full(n, -1, np.int64), np.zeros(n)
    some, sampled = _sampled_parts(reduced, smallest, seed)
    if len(some) == n:
        return _judged(reduced, sampled, smallest)
    nearest, _ = _two_nearest(reduced, _centres(reduced[some], sampled))
    nearest[some] = sampled
    return _judged(reduced, nearest, smallest)


def _sampled_parts(reduced: Matrix, smallest: int, seed: int) -> tuple[NDArray[np.int64], Labels]:
    """Which rows were looked at, rising, and the part that each is in; there is one part at least.

    In a sample the smallest cluster has as many rows fewer, and is not seen where they are under `SEEN`.
    """
    n = len(reduced)
    if n <= SAMPLE:
        return np.arange(n), parts(reduced, smallest)
    some = np.sort(np.random.default_rng(seed).choice(n, SAMPLE, replace=False))
    return some, parts(reduced[some], max(round(smallest * SAMPLE / n), SEEN))


def _centres(reduced: Matrix, labels: Labels) -> Matrix:
    """Means (clusters, d) of the rows with each label; each is used."""
    sums = np.zeros((int(labels.max()) + 1, reduced.shape[1]))
    np.add.at(sums, labels[labels >= 0], reduced[labels >= 0])
    return (sums / np.bincount(labels[labels >= 0])[:, None]).astype(np.float32)


def _judged(reduced: Matrix, labels: Labels, smallest: int) -> tuple[Labels, Strengths]:
    """Labels without clusters that are too small, and strengths: 1 in the own centre, 0 where another is as near."""
    sizes = np.bincount(labels[labels >= 0])
    kept = sizes >= smallest
    numbers = np.append(np.where(kept, np.cumsum(kept) - 1, -1), -1)
    labels = numbers[labels]
    if labels.max(initial=-1) < 0:
        return labels, np.zeros(len(labels))
    nearest, distances = _two_nearest(reduced, _centres(reduced, labels))
    strengths = 1 - distances[:, 0] / np.maximum(distances[:, 1], 1e-12)
    return labels, np.where(labels == nearest, np.clip(strengths, 0, 1), 0.0)


def _two_nearest(reduced: Matrix, centres: Matrix) -> tuple[Labels, NDArray[np.float64]]:
    """The nearest centre of every row, and the distances (n, 2) to it and to the next.

    Where there is one centre alone, the next is as far as the farthest row.
    """
    from scipy.spatial.distance import cdist

    nearest, distances = np.empty(len(reduced), np.int64), np.empty((len(reduced), 2))
    for begin in range(0, len(reduced), BLOCK):
        block = cdist(reduced[begin : begin + BLOCK], centres)
        part = slice(begin, begin + len(block))
        nearest[part] = block.argmin(axis=1)
        distances[part] = np.partition(block, 1, axis=1)[:, :2] if len(centres) > 1 else block
    if len(centres) == 1:
        distances[:, 1] = distances[:, 0].max(initial=0)
    return nearest, distances


CLUSTERERS: dict[str, Clusterer] = {
    "hdbscan": cluster_hdbscan,
    "kmeans": cluster_kmeans,
    "agglomerative": cluster_agglomerative,
}
