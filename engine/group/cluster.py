"""Reduced rows to labels: which photos lie densely together.

A clusterer is `(reduced, smallest, seed) -> (labels, strengths)`: labels (n,) are 0.. or -1 for noise, strengths (n,)
in 0..1 say how deep a photo lies in its cluster. Knows nothing of photos; `assign` has the last word on noise.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]
Strengths = NDArray[np.float64]
Clusterer = Callable[[Matrix, int, int], tuple[Labels, Strengths]]


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
        min_samples=int(min(np.clip(round(np.log(n) / 2), 2, 6), n - 1)),
        approx_min_span_tree=False,
        core_dist_n_jobs=1,
    ).fit(reduced.astype(np.float64))
    return found.labels_.astype(np.int64), np.nan_to_num(found.probabilities_)


CLUSTERERS: dict[str, Clusterer] = {"hdbscan": cluster_hdbscan}
