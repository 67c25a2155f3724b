"""The second opinion on a clustering, in the original space: who joins, who leaves, how sure we are.

A reduction tears and glues; the photos' own cosines decide in the end (ALGORITHMS 2.3, 8.3). A photo needs both its
neighbours' votes and a place within the group's own radius; what fails stays noise. Knows rows and labels only.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]
VOTERS = 20
CHUNK = 4096
SLACK = 0.02
"""Cosines that differ by less than this are the same for everybody's eye; no group is stricter than that."""


def assign(
    rows: Matrix, neighbours: tuple[NDArray[np.int64], Matrix], labels: Labels, generous: float, minimum: int
) -> tuple[Labels, NDArray[np.float64]]:
    """Return corrected labels (n,) and scores (n,) in 0..1, 0 for noise; groups under `minimum` photos are noise.

    `generous` runs from 0 (strict: only photos that clearly belong) over .5 (a vote of half the neighbours, a lead of
    a fifth, within three deviations of the group's middle) to 1 (whatever fits somewhere).
    """
    generous = min(max(generous, 0.0), 1.0)
    labels = np.array(labels, np.int64)
    weights = _weights(neighbours[1][:, :VOTERS])
    voters = neighbours[0][:, :VOTERS]
    wanted, lead = 0.8 - 0.6 * generous, 0.4 * (1 - generous)
    deviations = 1.5 + 3 * generous if generous <= 0.5 else 6 * generous
    for _ in range(2):
        labels = _compact(labels, minimum)
        if labels.max(initial=-1) < 0:
            break
        centres = _centres(rows, labels)
        edge, _ = _radius(rows, labels, centres, deviations)
        best, share, ahead, own_share = _votes(voters, weights, labels)
        own = np.maximum(labels, 0)
        joins = (_cosine(rows, centres, best) >= edge[best]) & (share >= wanted) & (ahead >= lead)
        stays = (labels >= 0) & (_cosine(rows, centres, own) >= edge[own]) & (own_share >= wanted / 3)
        labels = np.where(joins, best, np.where(stays, labels, -1))
    labels = _compact(labels, minimum)
    return labels, _scores(rows, voters, weights, labels)


def _compact(labels: Labels, minimum: int) -> Labels:
    """Return labels 0.. without gaps, groups under `minimum` turned to noise."""
    sizes = np.bincount(labels[labels >= 0], minlength=1)
    kept = np.flatnonzero(sizes >= max(minimum, 1))
    number = np.full(len(sizes), -1, np.int64)
    number[kept] = np.arange(len(kept))
    return np.where(labels >= 0, number[np.maximum(labels, 0)], -1)


def _weights(cosines: Matrix) -> NDArray[np.float64]:
    """Weights (n, k) of the voters, each row of sum 1: one at the usual rim of a neighbourhood counts 1/e of the first.

    The scale is the library's own, for a cosine of .8 means much in one space and nothing in another.
    """
    if not cosines.shape[1]:
        return np.zeros(cosines.shape)
    drop = (cosines[:, :1] - cosines).astype(np.float64)
    weights = np.exp(-drop / max(float(np.median(drop[:, -1])), 1e-6))
    return weights / weights.sum(axis=1, keepdims=True)


def _votes(
    voters: NDArray[np.int64], weights: NDArray[np.float64], labels: Labels
) -> tuple[Labels, NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return each photo's most voted group, that group's share, its lead over the second, and the own group's share.

    What goes to noise goes to nobody. Some thousand photos at a time: photos times groups may not fit into memory.
    """
    n, groups = len(labels), int(labels.max()) + 1
    best, share, ahead, own = np.empty(n, np.int64), np.empty(n), np.empty(n), np.zeros(n)
    for start in range(0, n, CHUNK):
        part = slice(start, min(start + CHUNK, n))
        voices = labels[voters[part]]
        votes = np.zeros((len(voices), groups))
        row, column = np.nonzero(voices >= 0)
        np.add.at(votes, (row, voices[row, column]), weights[part][row, column])
        every = np.arange(len(votes))
        own[part] = np.where(labels[part] >= 0, votes[every, np.maximum(labels[part], 0)], 0.0)
        best[part] = votes.argmax(axis=1)
        share[part] = votes[every, best[part]]
        votes[every, best[part]] = 0.0
        ahead[part] = share[part] - votes.max(axis=1)
    return best, share, ahead, own


def _centres(rows: Matrix, labels: Labels) -> Matrix:
    """Mean rows (groups, d) of length one."""
    centres = np.zeros((int(labels.max()) + 1, rows.shape[1]))
    grouped = labels >= 0
    np.add.at(centres, labels[grouped], rows[grouped])
    return (centres / np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-12)).astype(np.float32)


def _cosine(rows: Matrix, centres: Matrix, groups: Labels) -> NDArray[np.float64]:
    """Cosines (n,) of every photo to the centre of the group named beside it."""
    cosines = np.empty(len(rows))
    for start in range(0, len(rows), CHUNK):
        part = slice(start, start + CHUNK)
        cosines[part] = np.einsum("nd,nd->n", rows[part], centres[groups[part]])
    return cosines


def _radius(
    rows: Matrix, labels: Labels, centres: Matrix, deviations: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The least cosine to its centre that each group allows, and its median one.

    Median and median absolute deviation are robust, so that strays inside a group do not widen it. The deviation is the
    library's, the mean square of all groups': that of a dozen photos is mostly chance, and a group that happens to be
    tight would lose members of its own at every look.
    """
    middle, spread = np.empty(len(centres)), np.empty(len(centres))
    order = np.argsort(labels, kind="stable")
    starts = np.searchsorted(labels[order], np.arange(len(centres) + 1))
    closeness = _cosine(rows, centres, np.maximum(labels, 0))[order]
    for group in range(len(centres)):
        own = closeness[starts[group] : starts[group + 1]]
        middle[group] = np.median(own)
        spread[group] = 1.4826 * float(np.median(np.abs(own - middle[group])))
    usual = float(np.sqrt(np.average(spread**2, weights=np.diff(starts))))
    return middle - max(deviations * usual, SLACK), middle


def _scores(
    rows: Matrix, voters: NDArray[np.int64], weights: NDArray[np.float64], labels: Labels
) -> NDArray[np.float64]:
    """Geometric mean of the neighbours' agreement and of how near the group's middle a photo lies."""
    scores = np.zeros(len(labels))
    if labels.max(initial=-1) < 0:
        return scores
    centres = _centres(rows, labels)
    floor, middle = _radius(rows, labels, centres, 6.0)
    agreement = _votes(voters, weights, labels)[3]
    own = np.maximum(labels, 0)
    typical = (_cosine(rows, centres, own) - floor[own]) / (middle[own] - floor[own])
    sure = np.sqrt(np.clip(agreement, 0.02, 1.0) * np.clip(typical, 0.02, 1.0))
    scores[labels >= 0] = np.round(sure, 4)[labels >= 0]
    return scores


def most_typical_first(rows: Matrix, members: NDArray[np.int64], scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return `members` (positions) with the medoid first and then by falling score; ties by position.

    The medoid is the member with the greatest mean cosine to all: on unit rows, the one nearest the mean.
    """
    closeness = rows[members] @ rows[members].mean(axis=0)
    medoid = int(np.argmax(closeness))
    order = sorted(range(len(members)), key=lambda i: (i != medoid, -float(scores[members[i]]), members[i]))
    return members[order]
