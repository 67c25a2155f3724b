"""The honest measures of a grouping (ALGORITHMS 3.2 and 3.5).

Labels are (n,) integers, -1 for noise. Noise counts as one group a photo everywhere, so that no measure rewards
throwing photos away. Knows nothing of albums or photos.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]


def singletons(labels: Labels) -> Labels:
    """Return labels in which every noise photo is a group of its own."""
    out = np.array(labels, np.int64)
    noise = np.flatnonzero(out < 0)
    out[noise] = max(int(out.max(initial=-1)), -1) + 1 + np.arange(len(noise))
    return out


def ari(truth: Labels, labels: Labels) -> float:
    """Return the adjusted Rand index over all photos; 1 is the truth, 0 is chance."""
    from sklearn.metrics import adjusted_rand_score

    return float(adjusted_rand_score(singletons(truth), singletons(labels)))


def ami(truth: Labels, labels: Labels) -> float:
    """Return the adjusted mutual information over all photos; 1 is the truth, 0 is chance."""
    from sklearn.metrics import adjusted_mutual_info_score

    return float(adjusted_mutual_info_score(singletons(truth), singletons(labels)))


def nmi(truth: Labels, labels: Labels) -> float:
    """Return the normalised mutual information over all photos (arithmetic mean); not adjusted for chance."""
    from sklearn.metrics import normalized_mutual_info_score

    return float(normalized_mutual_info_score(singletons(truth), singletons(labels)))


def bcubed_f1(truth: Labels, labels: Labels) -> float:
    """Return the B-cubed F1: how much of a photo's group is of its kind, and of its kind in its group."""
    if not len(truth):
        return 0.0
    _, real = np.unique(singletons(truth), return_inverse=True)
    _, ours = np.unique(singletons(labels), return_inverse=True)
    _, both, shared = np.unique(real * (ours.max() + 1) + ours, return_inverse=True, return_counts=True)
    overlap = shared[both]
    precision = float(np.mean(overlap / np.bincount(ours)[ours]))
    recall = float(np.mean(overlap / np.bincount(real)[real]))
    return 2 * precision * recall / (precision + recall)


def coverage(labels: Labels) -> float:
    """Return the share of photos that are in a group."""
    return float(np.mean(np.asarray(labels) >= 0)) if len(labels) else 0.0


def clustering_score(truth: Labels, labels: Labels) -> float:
    """Return EVoC's score: the cube root of the grouped photos' squared ARI times coverage; 0 below chance."""
    grouped = np.asarray(labels) >= 0
    if not grouped.any():
        return 0.0
    agreement = max(ari(np.asarray(truth)[grouped], np.asarray(labels)[grouped]), 0.0)
    return float((agreement**2 * coverage(labels)) ** (1 / 3))


def silhouette(rows: Matrix, labels: Labels) -> float:
    """Return the simplified silhouette by cosine to group centres, noise counting 0; 0 where there are not two groups.

    s(x) = (b - a) / max(a, b), a = 1 - cosine to the own centre, b to the nearest other centre, mean over all photos.
    """
    labels = np.asarray(labels)
    names = np.unique(labels[labels >= 0])
    if len(names) < 2:
        return 0.0
    centres = np.stack([rows[labels == name].mean(axis=0) for name in names])
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-12)
    grouped = np.flatnonzero(labels >= 0)
    lengths = np.maximum(np.linalg.norm(rows[grouped], axis=1, keepdims=True), 1e-12)
    distances = 1 - rows[grouped] / lengths @ centres.T
    own = np.searchsorted(names, labels[grouped])
    a = distances[np.arange(len(grouped)), own]
    distances[np.arange(len(grouped)), own] = np.inf
    b = distances.min(axis=1)
    return float(np.sum((b - a) / np.maximum(np.maximum(a, b), 1e-12)) / len(labels))


def largest_share(labels: Labels) -> float:
    """Return the share of all photos that lie in the largest group."""
    labels = np.asarray(labels)
    grouped = labels[labels >= 0]
    return float(np.unique(grouped, return_counts=True)[1].max() / len(labels)) if len(grouped) else 0.0


def groups(labels: Labels) -> int:
    """Return the number of groups, noise not counted."""
    labels = np.asarray(labels)
    return len(np.unique(labels[labels >= 0]))
