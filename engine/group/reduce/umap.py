"""UMAP (McInnes, Healy and Melville 2018): a layout whose neighbourhoods are those of the rows."""

import contextlib
import functools
import importlib

import numpy as np
from numpy.typing import NDArray

from engine.group.reduce.components import padded, principal
from engine.types import Matrix

MAP_NEIGHBOURS, MAP_DISTANCE = 30, 0.1
"""For a map (ALGORITHMS 8.9): more neighbours show how groups lie, and points do not cover each other."""


def neighbourhood(n: int) -> int:
    """Return how many neighbours UMAP looks at in a library of `n` photos: 30, and more above 80,000 points.

    With fewer, as ALGORITHMS 8.3 has it for small libraries, the kinds of real photos fall to pieces.
    """
    return int(np.clip(round(15 * (n / 5000) ** 0.25), 30, 50))


def reduce_umap(rows: Matrix, neighbours: tuple[NDArray[np.int64], Matrix], dims: int, seed: int) -> Matrix:
    """Return UMAP's (n, dims) layout of the neighbour graph, packed tightly (min_dist 0) for clustering."""
    return _layout(rows, neighbours, dims, seed, neighbourhood(len(rows)), 0.0)


def map_umap(rows: Matrix, neighbours: tuple[NDArray[np.int64], Matrix], dims: int, seed: int) -> Matrix:
    """Return UMAP's (n, dims) layout of the neighbour graph, spread out for looking at."""
    return _layout(rows, neighbours, dims, seed, MAP_NEIGHBOURS, MAP_DISTANCE)


def _layout(
    rows: Matrix, neighbours: tuple[NDArray[np.int64], Matrix], dims: int, seed: int, wide: int, min_dist: float
) -> Matrix:
    """Lay out the graph of each row's nearest `wide`, itself the first of them, or as many as there are.

    Uses UMAP's own stages instead of its class: the class recomputes the neighbours of small libraries, and warns about
    everything that is meant here (one thread for a seed, no search index). The start is PCA instead of the spectral
    layout, which has no answer, or a slow one, where the graph falls into pieces.
    Where there are too few photos for a layout the result is that of PCA.
    """
    found, cosines = neighbours
    n = len(rows)
    if n < 3 * dims or found.shape[1] < 2:
        return principal(rows, dims)
    from umap.umap_ import find_ab_params, fuzzy_simplicial_set, simplicial_set_embedding

    _keep_compiled()
    wide = min(wide, found.shape[1] + 1)
    # UMAP counts a photo as its own first neighbour.
    indices = np.column_stack([np.arange(n), found[:, : wide - 1]])
    distances = np.column_stack([np.zeros(n), np.maximum(1 - cosines[:, : wide - 1], 0)]).astype(np.float32)
    state = np.random.RandomState(seed)
    graph, _, _ = fuzzy_simplicial_set(rows, wide, state, "cosine", knn_indices=indices, knn_dists=distances)
    a, b = find_ab_params(1.0, min_dist)
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


COMPILED = (
    ("umap.umap_", "smooth_knn_dist"),
    ("umap.umap_", "compute_membership_strengths"),
    ("umap.layouts", "_nb_optimize_layout_euclidean_single_epoch"),
)
"""What numba compiles for a layout, some five to ten seconds, and umap-learn does not ask it to keep."""


@functools.cache
def _keep_compiled() -> None:
    """Let numba keep on disk what it compiles: the next process has its first layout seconds earlier.

    Where another umap-learn has other names for them, or there is no place to keep them, they are compiled each time.
    """
    for module, name in COMPILED:
        function = getattr(importlib.import_module(module), name, None)
        if function is not None:
            with contextlib.suppress(RuntimeError, AttributeError):
                function.enable_caching()


def _start(rows: Matrix, dims: int, state: np.random.RandomState) -> Matrix:
    """Principal components, spread over UMAP's usual box, with a breath of noise so that copies can part."""
    start = padded(principal(rows, dims), dims)
    start *= 10.0 / max(float(np.abs(start).max()), 1e-12)
    return (start + state.normal(scale=1e-2, size=start.shape)).astype(np.float32)
