"""Looks into one album again: the parts that a stricter eye sees in it.

Density first; where it sees one mass, two halves by spherical k-means, because the user asked for a split. Knows only
vectors.
"""

import numpy as np

from engine.group.propose import propose
from engine.types import Vectors


def parts(vectors: Vectors, *, seed: int) -> list[list[int]]:
    """The photos of an album (at least two) in two or more parts, largest first; every photo is in one.

    What density leaves unsorted goes to the part whose mean is nearest (cosine).
    """
    grouping = propose(vectors, seed=seed, many=1.0, generous=1.0, minimum=2)
    labels = {photo: i for i, group in enumerate(grouping.groups) for photo in group.photos}
    if len(grouping.groups) < 2:
        return _by_label(vectors, _halves(vectors, seed))
    known = np.array([labels.get(int(id), -1) for id in vectors.ids])
    means = np.stack([vectors.rows[known == i].mean(axis=0) for i in range(len(grouping.groups))])
    nearest = (vectors.rows @ (means / np.linalg.norm(means, axis=1, keepdims=True)).T).argmax(axis=1)
    return _by_label(vectors, np.where(known < 0, nearest, known))


def _halves(vectors: Vectors, seed: int) -> np.ndarray:
    from sklearn.cluster import KMeans

    labels = KMeans(2, n_init=10, random_state=seed).fit_predict(vectors.rows)
    if labels.min() == labels.max():  # all alike: k-means cannot tell them apart
        labels = np.arange(len(vectors)) % 2
    return np.asarray(labels)


def _by_label(vectors: Vectors, labels: np.ndarray) -> list[list[int]]:
    found = [vectors.ids[labels == label].tolist() for label in np.unique(labels)]
    return sorted(found, key=lambda part: (-len(part), part))
