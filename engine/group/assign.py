"""The second opinion on a clustering, in the original space: who joins, who leaves, how sure we are.

A reduction tears and glues; the photos' own cosines decide in the end (ALGORITHMS 2.3, 8.3). A photo needs both its
neighbours' votes and a place within the group's own radius; what fails stays noise. Knows rows and labels only.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]
VOTERS = 20
SLACK = 0.02
"""Cosines that differ by less than this are the same for everybody's eye; no group is stricter than that."""


def assign(
    rows: Matrix, neighbours: tuple[NDArray[np.int64], Matrix], labels: Labels, generous: float, minimum: int
) -> tuple[Labels, NDArray[np.float64]]:
    """Return corrected labels (n,) and scores (n,) in 0..1, 0 for noise; groups under `minimum` photos are noise.

    `generous` runs from 0 (strict: only photos that clearly belong) over .5 (a vote of half the neighbours, a lead of
    a fifth, within three deviations of the group's radius) to 1 (whatever fits somewhere).
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
        votes = _votes(voters, weights, labels)
        closeness, edge, _ = _closeness(rows, labels, deviations)
        best = votes.argmax(axis=1)
        every = np.arange(len(labels))
        share = votes[every, best]
        votes[every, best] = -1.0
        ahead = share - np.maximum(votes.max(axis=1), 0.0)
        votes[every, best] = share
        inside = closeness[every, best] >= edge[best]
        joins = inside & (share >= wanted) & (ahead >= lead)
        own = np.maximum(labels, 0)
        stays = (labels >= 0) & (closeness[every, own] >= edge[own]) & (votes[every, own] >= wanted / 3)
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


def _votes(voters: NDArray[np.int64], weights: NDArray[np.float64], labels: Labels) -> NDArray[np.float64]:
    """Shares (n, groups) of each photo's vote; what goes to noise goes to nobody."""
    votes = np.zeros((len(labels), int(labels.max()) + 1))
    voices = labels[voters]
    row, column = np.nonzero(voices >= 0)
    np.add.at(votes, (row, voices[row, column]), weights[row, column])
    return votes


def _closeness(
    rows: Matrix, labels: Labels, deviations: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Cosines (n, groups) to every group's centre, the least cosine each group allows, and its median cosine.

    The radius is robust (median and median absolute deviation), so that strays inside a group do not widen it.
    """
    count = int(labels.max()) + 1
    centres = np.stack([rows[labels == group].mean(axis=0) for group in range(count)])
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-12)
    closeness = (rows @ centres.T).astype(np.float64)
    edge, middle = np.empty(count), np.empty(count)
    for group in range(count):
        own = closeness[labels == group, group]
        middle[group] = np.median(own)
        spread = 1.4826 * float(np.median(np.abs(own - middle[group])))
        edge[group] = middle[group] - max(deviations * spread, SLACK)
    return closeness, edge, middle


def _scores(
    rows: Matrix, voters: NDArray[np.int64], weights: NDArray[np.float64], labels: Labels
) -> NDArray[np.float64]:
    """Geometric mean of the neighbours' agreement and of how near the group's middle a photo lies."""
    scores = np.zeros(len(labels))
    if labels.max(initial=-1) < 0:
        return scores
    grouped = np.flatnonzero(labels >= 0)
    closeness, floor, middle = _closeness(rows, labels, 6.0)
    own = labels[grouped]
    agreement = _votes(voters, weights, labels)[grouped, own]
    typical = (closeness[grouped, own] - floor[own]) / (middle[own] - floor[own])
    scores[grouped] = np.round(np.sqrt(np.clip(agreement, 0.02, 1.0) * np.clip(typical, 0.02, 1.0)), 4)
    return scores


def most_typical_first(rows: Matrix, members: NDArray[np.int64], scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return `members` (positions) with the medoid first and then by falling score; ties by position.

    The medoid is the member with the greatest mean cosine to all: on unit rows, the one nearest the mean.
    """
    closeness = rows[members] @ rows[members].mean(axis=0)
    medoid = int(np.argmax(closeness))
    order = sorted(range(len(members)), key=lambda i: (i != medoid, -float(scores[members[i]]), members[i]))
    return members[order]
