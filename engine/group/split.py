"""Looks into one album again: the parts that a stricter eye sees in it.

Density first; where it sees one mass, two halves by spherical k-means, because the user asked for a split. Knows only
vectors.
"""

import numpy as np

from engine.group.coherence import halves
from engine.group.propose import propose
from engine.types import Vectors


def parts(vectors: Vectors, *, seed: int) -> list[list[int]]:
    """The photos of an album (at least two) in two or more parts, largest first; every photo is in one.

    What density leaves unsorted goes to the part whose mean is nearest (cosine).
    """
    grouping = propose(vectors, seed=seed, many=1.0, generous=1.0, minimum=2)
    labels = {photo: i for i, group in enumerate(grouping.groups) for photo in group.photos}
    if len(grouping.groups) < 2:
        second = halves(vectors.rows, seed, tries=10)
        if second.all() or not second.any():  # all alike: k-means cannot tell them apart
            second = np.arange(len(vectors)) % 2 == 1
        return _by_label(vectors, second)
    known = np.array([labels.get(int(id), -1) for id in vectors.ids])
    means = np.stack([vectors.rows[known == i].mean(axis=0) for i in range(len(grouping.groups))])
    nearest = (vectors.rows @ (means / np.linalg.norm(means, axis=1, keepdims=True)).T).argmax(axis=1)
    return _by_label(vectors, np.where(known < 0, nearest, known))


def _by_label(vectors: Vectors, labels: np.ndarray) -> list[list[int]]:
    found = [vectors.ids[labels == label].tolist() for label in np.unique(labels)]
    return sorted(found, key=lambda part: (-len(part), part))
