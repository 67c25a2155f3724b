"""Rows of many dimensions to a few, so that density means something to a clusterer, and a map something to the eye.

A reducer is `(rows, neighbours, dims, seed) -> (n, dims)`; `neighbours` are what `neighbours.nearest` returns. Knows
nothing of clusters. The same input and seed give the same output. `REDUCERS` are for clustering, `MAPPERS` for looking
at: they are the same but for UMAP, which packs what belongs together for the one and spreads it out for the other.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.group.reduce.components import explained_variance, principal
from engine.group.reduce.pacmap import reduce_pacmap
from engine.group.reduce.placing import place
from engine.group.reduce.tsne import reduce_tsne
from engine.group.reduce.umap import map_umap, reduce_umap
from engine.types import Matrix

__all__ = ["MAPPERS", "REDUCERS", "Neighbours", "Reducer", "explained_variance", "place"]

Neighbours = tuple[NDArray[np.int64], Matrix]
Reducer = Callable[[Matrix, Neighbours, int, int], Matrix]


def reduce_pca(rows: Matrix, neighbours: Neighbours, dims: int, seed: int) -> Matrix:
    """Return the first `dims` principal components, or fewer where the rows have no more."""
    return principal(rows, dims)


def reduce_none(rows: Matrix, neighbours: Neighbours, dims: int, seed: int) -> Matrix:
    """Return the rows as they are; on unit rows Euclidean distance orders as cosine does."""
    return rows


MAPPERS: dict[str, Reducer] = {"umap": map_umap, "pca": reduce_pca, "tsne": reduce_tsne, "pacmap": reduce_pacmap}
REDUCERS: dict[str, Reducer] = {**MAPPERS, "umap": reduce_umap, "none": reduce_none}
