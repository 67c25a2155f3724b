"""What the confirmed photos teach: how surely any photo belongs to each album, and why.

Pairs are arrays (m, 2) of a photo's position and an album's number, 0.. without meaning. A photo may be confirmed in
several albums. Knows rows, neighbours and pairs; not what an album is called, nor who asks.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.group.learn import trust
from engine.group.learn.head import Head, background, evenly, fit
from engine.group.learn.propagate import Neighbours, propagated
from engine.types import Matrix

Numbers = NDArray[np.float64]
Pairs = NDArray[np.int64]

ROUNDS = (0, 2, 6)
"""How far rows may be propagated; leave-one-out chooses. Farther is as good or better wherever kinds hang together."""

RIVALS, RIVAL = 20, 0.1
"""Photos that speak for an album in which nothing is confirmed, and what each weighs beside a confirmed one."""

TAKING_PART = 25_000
"""Photos that a lesson is about, where no more are asked about."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson: `taught` (albums,) counts each album's confirmed photos; only albums with some are ever suggested.

    `rounds` says how far rows were propagated, `left_out` (m, albums) how surely each of the `confirmed` pairs' photos
    `examples` (m,) would have been placed had it not been confirmed.
    """

    rows: Matrix
    weights: Matrix
    curve: tuple[float, float]
    ceiling: Numbers
    company: Numbers
    taught: NDArray[np.int64]
    confirmed: Pairs
    rejected: Pairs
    examples: NDArray[np.int64]
    left_out: Numbers
    rounds: int

    def confidences(self, photos: NDArray[np.int64]) -> Numbers:
        """How surely each of `photos` (m,), positions, belongs to each album (m, albums), 0..1; rejected ones have 0.

        Albums do not share out a sum of 1: a photo may belong to several, and to none. Untaught ones are rivals only.
        """
        scores = (self.rows[photos] @ self.weights).astype(np.float64)
        sure = trust.logistic(self.curve[0] * scores + self.curve[1]) * self.ceiling * self.company[photos][:, None]
        return _without(sure, photos, self.rejected)

    def precision_and_recall(self) -> tuple[Numbers, Numbers]:
        """Of each album (albums,), by leave-one-out over confirmed photos; nan for those with fewer than two.

        A photo goes where it would most surely have gone; one that is confirmed in several albums is right in any.
        """
        albums = len(self.taught)
        own = np.zeros(self.left_out.shape, bool)
        own[np.searchsorted(self.examples, self.confirmed[:, 0]), self.confirmed[:, 1]] = True
        given = np.zeros_like(own)
        if len(own):
            given[np.arange(len(own)), self.left_out.argmax(axis=1)] = True
        right = (given & own).sum(axis=0)
        several = self.taught >= 2
        with np.errstate(invalid="ignore", divide="ignore"):
            precision = np.where(given.sum(axis=0) > 0, right / given.sum(axis=0), 0.0)
            recall = right / own.sum(axis=0)
        return np.where(several, precision, np.nan).reshape(albums), np.where(several, recall, np.nan).reshape(albums)


def taking_part(
    asked: NDArray[np.int64], confirmed: NDArray[np.int64], placed: Pairs, most: int = TAKING_PART
) -> NDArray[np.int64]:
    """Return the photos, sorted, that a lesson is about: all `asked` and `confirmed` ones and some of the `placed`.

    Of the placed ones (m, 2) as many as fill up to `most`, as many of each album as there is room for, in their order:
    rivals and company need some of each, and the neighbours of a hundred thousand photos would take minutes.
    """
    needed = np.union1d(asked, confirmed)
    pairs = placed[~np.isin(placed[:, 0], needed)]
    pairs = pairs[np.argsort(pairs[:, 1], kind="stable")]
    rank = np.arange(len(pairs)) - np.searchsorted(pairs[:, 1], pairs[:, 1])
    room = max(most - len(needed), RIVALS * len(np.unique(pairs[:, 1])))
    return np.union1d(needed, pairs[np.argsort(rank, kind="stable")[:room], 0])


def teach(
    rows: Matrix,
    neighbours: Neighbours,
    confirmed: Pairs,
    *,
    placed: Pairs | None = None,
    rejected: Pairs | None = None,
) -> Lesson:
    """Learn from `confirmed` pairs how surely photos belong to albums.

    `rows` (n, d) have length one; `neighbours` are those of `group.neighbours.nearest`, 15 at least where there are as
    many. `placed` are the pairs that the machine made: where nothing of an album is confirmed its most typical photos
    stand in for it as a rival, elsewhere the machine's opinion counts for nothing (it made lessons worse: a machine's
    mistakes are alike). `rejected` pairs have no confidence ever.
    """
    none = np.empty((0, 2), np.int64)
    confirmed = np.unique(np.asarray(confirmed, np.int64).reshape(-1, 2), axis=0)
    placed = none if placed is None else np.asarray(placed, np.int64).reshape(-1, 2)
    rejected = none if rejected is None else np.asarray(rejected, np.int64).reshape(-1, 2)
    albums = 1 + int(max((pairs[:, 1].max(initial=-1) for pairs in (confirmed, placed, rejected)), default=-1))
    taught = np.bincount(confirmed[:, 1], minlength=albums)
    settled = np.unique(np.concatenate([confirmed[:, 0], placed[:, 0]]))
    company = trust.company(neighbours[1], settled)
    if not len(confirmed):
        nothing = np.zeros((rows.shape[1], albums), np.float32)
        ceiling, left_out = np.zeros(albums), np.zeros((0, albums))
        return Lesson(
            rows, nothing, trust.USUAL, ceiling, company, taught, none, rejected, none[:, 0], left_out, ROUNDS[-1]
        )
    rivals = _rivals(rows, placed[taught[placed[:, 1]] == 0])
    photos, targets, weights = _examples(confirmed, rivals, albums)
    known = np.unique(confirmed[:, 0])  # the first of the examples
    several = np.zeros(len(photos), bool)
    several[np.searchsorted(known, confirmed[taught[confirmed[:, 1]] > 1, 0])] = True
    head, rows, rounds = _best(rows, neighbours, photos, targets, weights, several)

    certain = targets[: len(known)] > 0
    scale = max(float((rows[known] @ head.weights)[certain].mean()), 1e-9)
    sure = trust.curve(*_judged(head.left_out / scale, targets, several, len(known), taught))
    left_out = trust.logistic(sure[0] * head.left_out[: len(known)] / scale + sure[1])
    return Lesson(
        rows,
        (head.weights / scale).astype(np.float32),
        sure,
        trust.humility(taught),
        company,
        taught,
        confirmed,
        rejected,
        known,
        left_out,
        rounds,
    )


def _rivals(rows: Matrix, placed: Pairs) -> Pairs:
    """The pairs of the RIVALS most typical photos of each album among `placed`."""
    chosen = [placed[:0]]
    order = np.argsort(placed[:, 1], kind="stable")
    for pairs in np.split(placed[order], np.flatnonzero(np.diff(placed[order, 1])) + 1):
        members = rows[pairs[:, 0]]
        chosen.append(pairs[np.argsort(-(members @ members.sum(axis=0)), kind="stable")[:RIVALS]])
    return np.concatenate(chosen)


def _examples(confirmed: Pairs, rivals: Pairs, albums: int) -> tuple[NDArray[np.int64], Numbers, Numbers]:
    """Photos (m,), the confirmed ones first, their targets (m, albums) and weights (m,).

    All examples of an album weigh the square root of their number: by their number a large album would swallow small
    ones, and all the same, small ones would swallow half of the large one's rim.
    """
    known = np.unique(confirmed[:, 0])
    rivals = rivals[~np.isin(rivals[:, 0], known)]
    photos, at = np.unique(rivals[:, 0], return_inverse=True)
    targets = np.zeros((len(known) + len(photos), albums))
    targets[np.searchsorted(known, confirmed[:, 0]), confirmed[:, 1]] = 1.0
    targets[len(known) + at, rivals[:, 1]] = 1.0
    worth = np.where(np.arange(len(targets)) < len(known), 1.0, RIVAL)
    total = np.maximum(worth @ targets, 1e-9)
    weights = worth * (targets @ (1 / np.sqrt(total))) / targets.sum(axis=1)
    return np.concatenate([known, photos]), targets, weights


def _best(
    rows: Matrix,
    neighbours: Neighbours,
    photos: NDArray[np.int64],
    targets: Numbers,
    weights: Numbers,
    several: NDArray[np.bool_],
) -> tuple[Head, Matrix, int]:
    """The head with the least leave-one-out error, the rows it is for, and how far they are propagated.

    Without albums of which one photo can be left out, what is best elsewhere is taken: the farthest.
    """
    best: tuple[Head, Matrix, int] | None = None
    for rounds, far in propagated(rows, neighbours, ROUNDS if several.any() else ROUNDS[-1:]):
        head = fit(far[photos], background(far), targets, weights, several)
        if best is None or head.error <= best[0].error:
            best = head, far, rounds
    assert best is not None
    return best


def _judged(
    left_out: Numbers, targets: Numbers, several: NDArray[np.bool_], known: int, taught: NDArray[np.int64]
) -> tuple[Numbers, NDArray[np.bool_]]:
    """Scores (m,) from which the curve is learned, and whether each is right.

    Confirmed photos that can be left out speak about every album; the photos of rivals, about the albums that are
    taught and not theirs.
    """
    most = max(trust.PAIRS // max(len(taught), 1), 100)
    own, others = np.flatnonzero(several[:known]), np.arange(known, len(left_out))
    own, others = evenly(own, most), evenly(others, most)
    columns = np.flatnonzero(taught)
    scores = np.concatenate([left_out[own].ravel(), left_out[np.ix_(others, columns)].ravel()])
    return scores, np.concatenate([targets[own].ravel(), targets[np.ix_(others, columns)].ravel()]) > 0


def _without(sure: Numbers, photos: NDArray[np.int64], pairs: Pairs) -> Numbers:
    """`sure` (m, albums) of `photos` (m,) with 0 at the pairs, also where a photo is asked about twice."""
    order = np.argsort(photos, kind="stable")
    first = np.searchsorted(photos[order], pairs[:, 0])
    times = np.searchsorted(photos[order], pairs[:, 0], side="right") - first
    at = np.repeat(first - np.cumsum(times) + times, times) + np.arange(times.sum())
    sure[order[at], np.repeat(pairs[:, 1], times)] = 0.0
    return sure
