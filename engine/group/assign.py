"""The second opinion on a clustering, in the original space: who joins, who leaves, how sure we are.

A reduction tears and glues; the photos' own cosines decide in the end (ALGORITHMS 2.3, 8.3). A photo needs both its
neighbours' votes and a place within the group's own radius; what fails stays noise. Knows rows and labels only.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.group.indexes import cores
from engine.types import Matrix

Labels = NDArray[np.int64]
Weights = NDArray[np.float64]
VOTERS = 20
CHUNK = 4096
NOBODY = np.iinfo(np.int64).max
SLACK = 0.02
"""Cosines that differ by less than this are the same for everybody's eye; no group is stricter than that."""


def assign(
    rows: Matrix,
    neighbours: tuple[NDArray[Any], Matrix],
    labels: Labels,
    generous: float,
    minimum: int,
    *,
    rounds: int = 2,
) -> tuple[Labels, NDArray[np.float64]]:
    """Return corrected labels (n,) and scores (n,) in 0..1, 0 for noise; groups under `minimum` photos are noise.

    `neighbours` are what `neighbours.nearest` returns: every photo's voters. They vote `rounds` times.
    `generous` runs from 0 (strict: only photos that clearly belong) over .5 (a vote of half the neighbours, a lead of
    a fifth, within three deviations of the group's middle) to 1 (whatever fits somewhere).
    """
    labels = np.array(labels, np.int64)
    weights = voices(neighbours[1][:, :VOTERS])
    voters = neighbours[0][:, :VOTERS]
    for _ in range(rounds):
        labels = _compact(labels, minimum)
        if labels.max(initial=-1) < 0:
            break
        middle, own = centres(rows, labels), np.maximum(labels, 0)
        closeness = cosines_to(rows, middle, own)
        edge, _ = radius(labels, closeness, reach(generous))
        agreement = _agreement(voters, weights, labels)
        stays = (labels >= 0) & (closeness >= edge[own]) & (agreement >= wanted(generous) / 3)
        # With more than half of the votes for its own group a photo has nowhere else to go.
        open_ = np.flatnonzero((labels < 0) | (agreement <= 0.5))
        best, share, ahead = votes(voters[open_], weights[open_], labels)
        wins = np.flatnonzero((share >= wanted(generous)) & (ahead >= lead(generous)))
        wins = wins[cosines_to(rows, middle, best[wins], open_[wins]) >= edge[best[wins]]]
        labels = np.where(stays, labels, -1)
        labels[open_[wins]] = best[wins]
    labels = _compact(labels, minimum)
    return labels, _scores(rows, voters, weights, labels)


def wanted(generous: float) -> float:
    """The share of votes with which a photo joins a group: .8 (strict) .. .5 .. .2 (generous)."""
    return 0.8 - 0.6 * min(max(generous, 0.0), 1.0)


def lead(generous: float) -> float:
    """How far ahead of the second group the first has to be: .4 (strict) .. .2 .. 0 (generous)."""
    return 0.4 * (1 - min(max(generous, 0.0), 1.0))


def reach(generous: float) -> float:
    """How many deviations from a group's middle its photos may lie: 1.5 (strict) .. 3 .. 6 (generous)."""
    generous = min(max(generous, 0.0), 1.0)
    return 1.5 + 3 * generous if generous <= 0.5 else 6 * generous


def _compact(labels: Labels, minimum: int) -> Labels:
    """Return labels 0.. without gaps, groups under `minimum` turned to noise."""
    sizes = np.bincount(labels[labels >= 0], minlength=1)
    kept = np.flatnonzero(sizes >= max(minimum, 1))
    number = np.full(len(sizes), -1, np.int64)
    number[kept] = np.arange(len(kept))
    return np.where(labels >= 0, number[np.maximum(labels, 0)], -1)


def voices(cosines: Matrix) -> NDArray[np.float64]:
    """Weights (n, k) of the voters, each row of sum 1: one at the usual rim of a neighbourhood counts 1/e of the first.

    The scale is the library's own, for a cosine of .8 means much in one space and nothing in another.
    """
    if not cosines.shape[1]:
        return np.zeros(cosines.shape)
    drop = (cosines[:, :1] - cosines).astype(np.float64)
    weights = np.exp(-drop / max(float(np.median(drop[:, -1])), 1e-6))
    return weights / weights.sum(axis=1, keepdims=True)


def _agreement(voters: NDArray[Any], weights: Weights, labels: Labels) -> NDArray[np.float64]:
    """Which share of its voters' weight is in each photo's own group (n,); 0 for noise."""
    agreement = np.zeros(len(labels))

    def count(part: slice) -> None:
        same = labels[voters[part]] == labels[part, None]
        agreement[part] = np.einsum("nk,nk->n", same, weights[part])

    _in_parts(len(labels), count)
    return np.where(labels >= 0, agreement, 0.0)


def votes(
    voters: NDArray[Any], weights: Weights, labels: Labels
) -> tuple[Labels, NDArray[np.float64], NDArray[np.float64]]:
    """Return the most voted group of each of some photos (m,), that group's share, and its lead over the second.

    What goes to noise goes to nobody. Votes are counted among a photo's voters, never for all groups there are. Of
    groups with equal votes the first is the best.
    """
    n = len(voters)
    best, share, ahead = np.zeros(n, np.int64), np.zeros(n), np.zeros(n)
    if not voters.shape[1]:
        return best, share, ahead

    def count(part: slice) -> None:
        voices, worth = labels[voters[part]], weights[part]
        votes = np.zeros(voices.shape)  # of the group that each voter is for
        for i in range(voices.shape[1]):
            votes += np.where(voices == voices[:, i, None], worth[:, i, None], 0.0)
        votes[voices < 0] = 0.0
        share[part] = votes.max(axis=1)
        first = np.where((votes == share[part, None]) & (voices >= 0), voices, NOBODY).min(axis=1)
        best[part] = np.where(first < NOBODY, first, 0)
        ahead[part] = share[part] - np.where(voices == best[part, None], 0.0, votes).max(axis=1)

    _in_parts(n, count)
    return best, share, ahead


def _in_parts(n: int, work: Callable[[slice], None]) -> None:
    """Do `work` on some thousand of `n` photos at a time, for photos times voters are many, and on all cores."""
    parts = [slice(begin, min(begin + CHUNK, n)) for begin in range(0, n, CHUNK)]
    if len(parts) == 1:
        work(parts[0])
    elif parts:
        with ThreadPoolExecutor(cores()) as pool:
            list(pool.map(work, parts))


def centres(rows: Matrix, labels: Labels) -> Matrix:
    """Mean rows (groups, d) of length one."""
    from scipy.sparse import csr_matrix

    groups = int(labels.max()) + 1
    centres = np.zeros((groups, rows.shape[1]))
    for start in range(0, len(rows), CHUNK):
        own = labels[start : start + CHUNK]
        members = np.flatnonzero(own >= 0)
        ones = np.ones(len(members), np.float32)
        belongs = csr_matrix((ones, (own[members], members)), (groups, len(own)))
        centres += belongs @ rows[start : start + CHUNK]
    return (centres / np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-12)).astype(np.float32)


def cosines_to(
    rows: Matrix, centres: Matrix, groups: Labels, which: NDArray[np.int64] | None = None
) -> NDArray[np.float64]:
    """Cosines of every photo, or of those at `which` (m,), to the centre of the group named beside it."""
    cosines = np.empty(len(groups))

    def multiply(part: slice) -> None:
        own = rows[part] if which is None else rows[which[part]]
        cosines[part] = np.einsum("nd,nd->n", own, centres[groups[part]])

    _in_parts(len(groups), multiply)
    return cosines


def radius(
    labels: Labels, closeness: NDArray[np.float64], deviations: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The least cosine to its centre that each group allows, and its median one, from the `closeness` (n,) of photos.

    Median and median absolute deviation are robust, so that strays inside a group do not widen it. The deviation is the
    library's, the mean square of all groups': that of a dozen photos is mostly chance, and a group that happens to be
    tight would lose members of its own at every look.
    """
    groups = int(labels.max()) + 1
    middle, spread = np.empty(groups), np.empty(groups)
    order = np.argsort(labels, kind="stable")
    starts = np.searchsorted(labels[order], np.arange(groups + 1))
    closeness = closeness[order]
    for group in range(groups):
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
    own = np.maximum(labels, 0)
    closeness = cosines_to(rows, centres(rows, labels), own)
    floor, middle = radius(labels, closeness, 6.0)
    agreement = _agreement(voters, weights, labels)
    typical = (closeness - floor[own]) / (middle[own] - floor[own])
    sure = np.sqrt(np.clip(agreement, 0.02, 1.0) * np.clip(typical, 0.02, 1.0))
    scores[labels >= 0] = np.round(sure, 4)[labels >= 0]
    return scores


def most_typical_first(rows: Matrix, members: NDArray[np.int64], scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return `members` (positions) with the medoid first and then by falling score; ties by position.

    The medoid is the member with the greatest mean cosine to all: on unit rows, the one nearest the mean.
    """
    own = rows[members]
    closeness = own @ own.mean(axis=0)
    medoid = int(np.argmax(closeness))
    return members[np.lexsort((members, -scores[members], np.arange(len(members)) != medoid))]
