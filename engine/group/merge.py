"""Groups that cannot be told apart become one; groups that hold nothing together are no groups.

A clusterer cuts even a featureless cloud to pieces. Two groups are distinct where pairs inside the looser one are
clearly more alike than pairs across, measured against how much such pairs vary. Knows rows and labels only.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]
SAMPLE = 200
COHERENT = 0.1
"""Mean cosine of pairs under which a group's photos share nothing that anybody sees, in whichever space."""


def merge_indistinct(rows: Matrix, labels: Labels, least: float) -> Labels:
    """Return labels in which neighbouring groups less distinct than `least` are one, the least distinct pair first.

    Only each group's nearest group (by centre) is tried. Distinctness is the gap between mean cosine inside the looser
    group and across, over the standard deviation of these cosines: about .5 for pieces of one cloud, 1 for siblings.
    """
    labels = np.array(labels, np.int64)
    names = np.unique(labels[labels >= 0])
    if len(names) < 2:
        return labels
    members = [np.flatnonzero(labels == name) for name in names]
    sums = np.stack([rows[own].sum(axis=0, dtype=np.float64) for own in members])
    alike = _directions(sums) @ _directions(sums).T
    np.fill_diagonal(alike, -np.inf)
    living = np.ones(len(names), bool)
    known: dict[tuple[int, int], float] = {}
    while living.sum() > 1:
        nearest = alike.argmax(axis=1)
        pairs = {(min(i, int(nearest[i])), max(i, int(nearest[i]))) for i in np.flatnonzero(living).tolist()}
        for pair in pairs - known.keys():
            known[pair] = distinctness(rows[members[pair[0]]], rows[members[pair[1]]])
        apart, kept, gone = min((known[pair], *pair) for pair in pairs)
        if apart >= least:
            break
        members[kept] = np.sort(np.concatenate([members[kept], members[gone]]))
        sums[kept] += sums[gone]
        living[gone] = False
        alike[kept] = alike[:, kept] = np.where(living, _directions(sums) @ _directions(sums[kept]), -np.inf)
        alike[kept, kept] = -np.inf
        alike[gone] = alike[:, gone] = -np.inf
        known = {pair: value for pair, value in known.items() if not {kept, gone} & set(pair)}
    for i in np.flatnonzero(living):
        labels[members[i]] = names[i]
    return labels


def distinctness(first: Matrix, second: Matrix) -> float:
    """Return how far two groups of rows stand apart, in standard deviations of a pair's cosine; 0 is not at all."""
    first, second = _sample(first), _sample(second)
    inside = [(group @ group.T)[np.triu_indices(len(group), 1)] for group in (first, second) if len(group) > 1]
    across = (first @ second.T).ravel()
    if not inside:
        return float("inf")
    spread = np.sqrt(np.mean([part.var() for part in (*inside, across)]))
    return float((min(part.mean() for part in inside) - across.mean()) / max(spread, 1e-6))


def drop_incoherent(rows: Matrix, labels: Labels) -> Labels:
    """Return labels in which groups whose pairs have a mean cosine under .1 are noise."""
    labels = np.array(labels, np.int64)
    for name in np.unique(labels[labels >= 0]):
        members = np.flatnonzero(labels == name)
        total = rows[members].sum(axis=0, dtype=np.float64)
        count = len(members)
        if count > 1 and (total @ total - count) / (count * (count - 1)) < COHERENT:
            labels[members] = -1
    return labels


def _sample(group: Matrix) -> Matrix:
    """Evenly spaced members, so that the same group always gives the same answer."""
    if len(group) <= SAMPLE:
        return group
    return group[np.linspace(0, len(group) - 1, SAMPLE).astype(int)]


def _directions(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    return sums / np.maximum(np.linalg.norm(sums, axis=-1, keepdims=True), 1e-12)
