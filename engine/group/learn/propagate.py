"""Rows that look like their neighbourhood: what a few confirmed photos say reaches whatever hangs together with them.

Label propagation spreads answers along the graph of neighbours, one column an album. Spreading the photos' rows instead
costs the same for one album and for five hundred, and any head on top of them has its leave-one-out in closed form.
Knows rows and neighbours only.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

REACH = 15
"""Neighbours that a photo listens to."""

SCALE = 0.1
"""Cosine by which a neighbour must fall behind to count 1/e as much."""

OWN = 0.5
"""What a photo keeps of itself in every round."""

Neighbours = tuple[NDArray[np.int64], Matrix]
"""Positions (n, k) of every row's nearest others, nearest first, and their cosines (n, k)."""


def propagated(rows: Matrix, neighbours: Neighbours, rounds: tuple[int, ...]) -> Iterator[tuple[int, Matrix]]:
    """Yield for each of `rounds`, which rise, its number and the rows (n, d) after so many rounds, of length one.

    A round is X <- OWN X + (1 - OWN) D^-1/2 W D^-1/2 X with W = exp((cos - 1) / SCALE) among nearest neighbours, as in
    label propagation (Zhou et al. 2004), here without labels. A photo without neighbours stays as it is.
    """
    graph: Any = None
    done = 0
    for wanted in rounds:
        while done < wanted:
            graph = _graph(neighbours) if graph is None else graph
            rows = _unit(OWN * rows + (1 - OWN) * (graph @ rows))
            done += 1
        yield wanted, rows


def _graph(neighbours: Neighbours) -> Any:
    """The normalised graph, a sparse (n, n) float32 matrix; two photos are joined where either is near to the other."""
    from scipy import sparse

    found, cosines = neighbours[0][:, :REACH], neighbours[1][:, :REACH]
    n, k = found.shape
    weights = np.exp((np.minimum(cosines.ravel(), 1.0) - 1) / SCALE).astype(np.float32)
    one_way = sparse.csr_array((weights, (np.repeat(np.arange(n), k), found.ravel())), shape=(n, n))
    both = one_way.maximum(one_way.T).tocsr()
    shrunk = 1 / np.sqrt(np.maximum(np.asarray(both.sum(axis=1)).ravel(), 1e-12))
    both.data *= (shrunk[np.repeat(np.arange(n), np.diff(both.indptr))] * shrunk[both.indices]).astype(np.float32)
    return both


def _unit(rows: Matrix) -> Matrix:
    return (rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)).astype(np.float32)
