"""Rows of many dimensions to a few, so that density means something to a clusterer.

A reducer is `(rows, neighbours, dims, seed) -> (n, dims)`; `neighbours` are what `neighbours.nearest` returns. Knows
nothing of clusters. The same input and seed give the same output.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Neighbours = tuple[NDArray[np.int64], Matrix]
Reducer = Callable[[Matrix, Neighbours, int, int], Matrix]


def neighbourhood(n: int) -> int:
    """Return how many neighbours UMAP looks at in a library of `n` photos (ALGORITHMS 8.3)."""
    return int(np.clip(round(15 * (n / 5000) ** 0.25), 10, 50))


def reduce_umap(rows: Matrix, neighbours: Neighbours, dims: int, seed: int) -> Matrix:
    """Return UMAP's (n, dims) layout of the neighbour graph, packed tightly (min_dist 0) for clustering.

    Uses UMAP's own stages instead of its class: the class recomputes the neighbours of small libraries, and warns about
    everything that is meant here (one thread for a seed, no search index). The start is PCA instead of the spectral
    layout, which has no answer, or a slow one, where the graph falls into pieces.
    Where there are too few photos for a layout the result is that of `reduce_pca`.
    """
    found, cosines = neighbours
    n = len(rows)
    if n < 3 * dims or found.shape[1] < 2:
        return reduce_pca(rows, neighbours, dims, seed)
    from umap.umap_ import find_ab_params, fuzzy_simplicial_set, simplicial_set_embedding

    wide = min(neighbourhood(n), found.shape[1] + 1)
    # UMAP counts a photo as its own first neighbour.
    indices = np.column_stack([np.arange(n), found[:, : wide - 1]])
    distances = np.column_stack([np.zeros(n), np.maximum(1 - cosines[:, : wide - 1], 0)]).astype(np.float32)
    state = np.random.RandomState(seed)
    graph, _, _ = fuzzy_simplicial_set(rows, wide, state, "cosine", knn_indices=indices, knn_dists=distances)
    a, b = find_ab_params(1.0, 0.0)
    layout, _ = simplicial_set_embedding(
        rows,
        graph,
        n_components=dims,
        initial_alpha=1.0,
        a=a,
        b=b,
        gamma=1.0,
        negative_sample_rate=5,
        n_epochs=None,
        init=_start(rows, dims, state),
        random_state=state,
        metric="cosine",
        metric_kwds={},
        densmap=False,
        densmap_kwds={},
        output_dens=False,
    )
    return np.asarray(layout, np.float32)


def reduce_pca(rows: Matrix, neighbours: Neighbours, dims: int, seed: int) -> Matrix:
    """Return the first `dims` principal components, or fewer where the rows have no more."""
    centred = rows.astype(np.float64) - rows.mean(axis=0, dtype=np.float64)
    if len(rows) < rows.shape[1]:
        values, vectors = np.linalg.eigh(centred @ centred.T)
        reduced = vectors * np.sqrt(np.maximum(values, 0))
    else:
        _, vectors = np.linalg.eigh(centred.T @ centred)
        reduced = centred @ vectors
    return np.ascontiguousarray(reduced[:, ::-1][:, :dims], np.float32)


def reduce_none(rows: Matrix, neighbours: Neighbours, dims: int, seed: int) -> Matrix:
    """Return the rows as they are; on unit rows Euclidean distance orders as cosine does."""
    return rows


def _start(rows: Matrix, dims: int, state: np.random.RandomState) -> Matrix:
    """Principal components, spread over UMAP's usual box, with a breath of noise so that copies can part."""
    start = reduce_pca(rows, (np.empty((0, 0), np.int64), np.empty((0, 0), np.float32)), dims, 0)
    start = np.pad(start, ((0, 0), (0, dims - start.shape[1])))
    start *= 10.0 / max(float(np.abs(start).max()), 1e-12)
    return (start + state.normal(scale=1e-2, size=start.shape)).astype(np.float32)


REDUCERS: dict[str, Reducer] = {"umap": reduce_umap, "pca": reduce_pca, "none": reduce_none}
