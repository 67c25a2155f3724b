"""New photos join the albums that are there, and nothing else moves: the second opinion without a regrouping.

A photo joins where its nearest placed photos say so, if it lies within the album's radius and is as near to those
photos as its members are to each other. Only the last keeps a new kind out of the album that happens to be nearest.
What joins nothing may be a group of its own. Knows rows and labels only.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.group.assign import (
    VOTERS,
    centres,
    cosines_to,
    lead,
    most_typical_first,
    radius,
    reach,
    voices,
    votes,
    wanted,
)
from engine.types import Group, Matrix

Labels = NDArray[np.int64]

NEAR = 3
"""A photo's nearest of an album, and ..."""

SAMPLE = 128
"""... members of each album that say how near those usually are."""

ALONE = 0.1
"""A photo that is farther from its NEAR nearest of an album than nine tenths of its members is no member."""


def newcomers(
    rows: Matrix, labels: Labels, asked: NDArray[np.int64], *, generous: float = 0.5
) -> tuple[Labels, NDArray[np.float64]]:
    """Return for the photos at `asked` (m,) the albums (m,) that they join, -1 for none, and scores (m,) in 0..1.

    `rows` (n, d) have length one, `labels` (n,) are the albums of photos, 0.. or -1. The asked ones have no vote, so
    that a dozen new photos of one kind neither outvote an album nor take it over. `generous` as in `assign`.
    """
    nobody = np.full(len(asked), -1, np.int64), np.zeros(len(asked))
    others = np.setdiff1d(np.arange(len(rows)), asked)
    there = labels[others]
    if not len(asked) or there.max(initial=-1) < 0:
        return nobody
    found, near = _nearest(rows[asked], rows[others], VOTERS)
    best, share, ahead = votes(found, voices(near), there)
    middle = centres(rows[others], there)
    placed = there >= 0
    closeness = cosines_to(rows[others], middle, np.maximum(there, 0))
    edge, usual = radius(there[placed], closeness[placed], reach(generous))
    own = cosines_to(rows[asked], middle, best)
    company = _company(rows[others], there, best, found, near, generous)
    joins = (share >= wanted(generous)) & (ahead >= lead(generous)) & (own >= edge[best]) & company
    floor, _ = radius(there[placed], closeness[placed], 6.0)
    typical = (own - floor[best]) / (usual[best] - floor[best])
    scores = np.sqrt(np.clip(share, 0.02, 1.0) * np.clip(typical, 0.02, 1.0))
    return np.where(joins, best, -1), np.where(joins, np.round(scores, 4), 0.0)


def alike(rows: Matrix, held: float, smallest: int) -> list[Group]:
    """Return groups (by position) of unit rows (n, d) that are as much alike as albums are, the largest first.

    `held` is the mean cosine of pairs that albums have; groups are the branches, of `smallest` photos at the least, of
    a tree by average linkage that is cut there. `propose` looks for density that a handful of photos does not have: up
    to half of what it put into groups was of another kind. All distances are held at once.
    """
    if len(rows) < max(smallest, 2):
        return []
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    apart = np.clip(1 - rows @ rows.T, 0.0, None)
    pairs = squareform(apart, checks=False)
    branches = fcluster(linkage(pairs, "average"), max(1 - held, 0.0), "distance")
    order = np.argsort(branches, kind="stable")
    parts = np.split(order, np.flatnonzero(np.diff(branches[order])) + 1)
    groups = [_group(rows, part) for part in parts if len(part) >= smallest]
    return sorted(groups, key=lambda group: (-len(group.photos), min(group.photos)))


def _group(rows: Matrix, members: NDArray[np.int64]) -> Group:
    """A group whose scores say how near to its middle photos lie, beside the nearest one."""
    centre = rows[members].sum(axis=0)
    near = np.clip(rows[members] @ centre / np.linalg.norm(centre), 0.02, None)
    scores = np.zeros(len(rows))
    scores[members] = np.round(near / near.max(), 4)
    members = most_typical_first(rows, members, scores)
    return Group(tuple(members.tolist()), tuple(scores[members].tolist()))


def _nearest(asking: Matrix, rows: Matrix, k: int) -> tuple[NDArray[np.int64], Matrix]:
    """Positions and cosines (m, k) of the `k` of `rows` that are nearest to each of `asking`."""
    import faiss

    cosines, found = faiss.knn(asking, rows, min(k, len(rows)), metric=faiss.METRIC_INNER_PRODUCT)
    return found, cosines


def _company(
    rows: Matrix, labels: Labels, best: Labels, found: NDArray[Any], near: Matrix, generous: float
) -> NDArray[np.bool_]:
    """Whether each of some photos (m,) is as near to its nearest of the album `best` as that one's members are.

    `found` (m, k) are its nearest among `rows`, `near` their cosines. Members are sampled evenly.
    """
    inside = labels[found] == best[:, None]
    first = inside & (inside.cumsum(axis=1) <= NEAR)
    mine = (near * first).sum(axis=1) / np.maximum(first.sum(axis=1), 1)
    least = np.full(int(labels.max()) + 1, np.inf)
    order = np.argsort(labels, kind="stable")
    starts = np.searchsorted(labels[order], np.arange(len(least) + 1))
    for album in np.unique(best):
        members = order[starts[album] : starts[album + 1]]
        if len(members) < 2:
            least[album] = 1.0 if len(members) else np.inf
            continue
        some = members[np.linspace(0, len(members) - 1, min(SAMPLE, len(members))).astype(np.int64)]
        among = rows[some] @ rows[members].T
        among[np.equal.outer(some, members)] = -1.0
        k = min(NEAR, len(members) - 1)
        usual = np.sort(np.partition(among, -k, axis=1)[:, -k:].mean(axis=1))
        least[album] = usual[int(ALONE * 2 * (1 - generous) * (len(usual) - 1))]
    return np.asarray(mine >= least[best])
