"""Groups that hold nothing together are no groups: how much the photos of a group share, and what to do without it.

Knows rows and labels only.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]

COHERENT, DEVIATIONS = 0.1, 0.8
"""Mean cosine of pairs under which a group's photos share nothing that anybody sees: .1, or so many deviations of all
pairs' cosines where that is less. One space spreads its cosines wider than another."""

SAMPLE = 1000


def least_coherence(rows: Matrix) -> float:
    """Return the mean cosine of pairs that a group must have among these unit rows (n, d)."""
    some = rows if len(rows) <= SAMPLE else rows[np.linspace(0, len(rows) - 1, SAMPLE).astype(int)]
    if len(some) < 2:
        return 0.0
    return min(COHERENT, DEVIATIONS * float((some @ some.T)[np.triu_indices(len(some), 1)].std()))


def coherence(rows: Matrix) -> float:
    """Mean cosine of the pairs of unit rows (n, d); 1 for a single one."""
    count, total = len(rows), rows.sum(axis=0, dtype=np.float64)
    return float((total @ total - count) / (count * (count - 1))) if count > 1 else 1.0


def cut_incoherent(rows: Matrix, labels: Labels, smallest: int, seed: int) -> Labels:
    """Return labels in which groups that hold nothing together are halved until their parts do.

    In a varied library density may see one mass in which no two photos share much; throwing it away would leave half
    of the library without a home. Parts of fewer than `smallest` photos are noise.
    """
    labels = np.array(labels, np.int64)
    least = least_coherence(rows)
    waiting = [np.flatnonzero(labels == name) for name in np.unique(labels[labels >= 0])]
    while waiting:
        members = waiting.pop()
        if coherence(rows[members]) >= least:
            continue
        if len(members) < 2 * smallest:
            labels[members] = -1
            continue
        second = halves(rows[members], seed, tries=4)
        labels[members[second]] = labels.max() + 1
        for part in (members[~second], members[second]):
            if len(part) < smallest:
                labels[part] = -1
            else:
                waiting.append(part)
    return labels


def halves(rows: Matrix, seed: int, *, tries: int) -> NDArray[np.bool_]:
    """Which of the unit rows (n, d) belong to the second of two halves, the best of `tries` by k-means.

    On unit rows that is spherical k-means but for the length of the centres. All may be in one half if all are alike.
    """
    from sklearn.cluster import KMeans

    return np.asarray(KMeans(2, n_init=tries, random_state=seed).fit_predict(rows) == 1)
