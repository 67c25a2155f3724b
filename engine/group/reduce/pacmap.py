"""PaCMAP (Wang, Huang, Rudin and Shaposhnik 2021): near, mid-near and far pairs pull and push, so that a map also shows
how groups lie to each other."""

import logging

import numpy as np
from numpy.typing import NDArray

from engine.group.reduce.components import principal
from engine.types import Matrix

NEAR, MID_NEAR, FAR = 10, 0.5, 2.0
"""Near pairs a photo, and how many mid-near and far pairs come on each of them: the paper's."""

CANDIDATES = 60
"""Neighbours among which near pairs are chosen."""


def reduce_pacmap(rows: Matrix, neighbours: tuple[NDArray[np.int64], Matrix], dims: int, seed: int) -> Matrix:
    """Return PaCMAP's (n, dims) layout; near pairs are chosen from `neighbours`, others drawn with `seed`.

    Where there are too few photos for a layout, or all are alike, the result is that of PCA.
    """
    n = len(rows)
    near = min(NEAR, int((n - 1) / (1 + MID_NEAR + FAR)), neighbours[0].shape[1])
    if n < 3 * dims or near < 4 or float(np.ptp(rows, axis=0).max()) < 1e-6:
        return principal(rows, dims)
    import pacmap

    # It says aloud that it was given a seed, and that three dimensions are unusual.
    logging.getLogger("pacmap").setLevel(logging.ERROR)
    layout = pacmap.PaCMAP(
        n_components=dims,
        n_neighbors=near,
        MN_ratio=MID_NEAR,
        FP_ratio=FAR,
        pair_neighbors=_near_pairs(*neighbours, near),
        random_state=seed,
    ).fit_transform(rows)
    return np.asarray(layout, np.float32)


def _near_pairs(found: NDArray[np.int64], cosines: Matrix, near: int) -> NDArray[np.int32]:
    """Pairs (n * near, 2) of every row with the `near` of its neighbours that are least far for where they lie.

    A squared distance counts in units of both ends' own reach, the mean distance to the fourth to sixth neighbour
    (section 3 of the paper), so that photos in sparse and in dense places are heard alike.
    """
    found, cosines = found[:, :CANDIDATES], cosines[:, :CANDIDATES]
    distances = np.sqrt(np.maximum(2 - 2 * cosines, 0))
    reach = np.maximum(distances[:, 3:6].mean(axis=1), 1e-10)
    scaled = distances**2 / reach[:, None] / reach[found]
    chosen = np.take_along_axis(found, np.argsort(scaled, axis=1, kind="stable")[:, :near], axis=1)
    return np.column_stack([np.repeat(np.arange(len(found)), near), chosen.ravel()]).astype(np.int32)
