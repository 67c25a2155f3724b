"""A ridge head: one linear score an album, all albums at once, with its leave-one-out in closed form.

Everything else in the library is its background: a photo like any other scores 0, so that what belongs to no album that
was taught is not pressed into one. Knows rows, targets and weights only.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Numbers = NDArray[np.float64]

BACKGROUND = 0.1
"""What all photos together weigh beside the examples; a known kind loses nothing, an unknown one scores less."""

SHRINKING = tuple(float(value) for value in np.geomspace(1e-4, 10, 11))
"""How strongly heads are shrunk, in shares of the rows' variance; the last one is a nearest mean in all but name."""

JUDGED = 1000
"""Examples that the choice among them looks at."""


@dataclass(frozen=True, slots=True)
class Head:
    """Weights (d, albums); the scores of the examples when each is left out in turn (m, albums); its error."""

    weights: Numbers
    left_out: Numbers
    error: float


def background(rows: Matrix) -> Numbers:
    """Return the mean product (d, d) of any two coordinates of rows (n, d).

    Around 0, not around their mean: where one album is nearly all of a library, that mean is this album.
    """
    return (rows.T @ rows).astype(np.float64) / max(len(rows), 1)


def fit(rows: Matrix, behind: Numbers, targets: Numbers, weights: Numbers, judged: NDArray[np.bool_]) -> Head:
    """Return the head of the examples' `rows` (m, d) with `targets` (m, albums) of 0 and 1 and `weights` (m,).

    Minimises sum_i w_i |y_i - x_i V|^2 + BACKGROUND mean |x V|^2 + shrinking |V|^2, without an intercept.
    The shrinking is the one with the least weighted leave-one-out error, y - (y - f) / (1 - h), over the `judged` (m,)
    examples; where none can be judged it is the strongest.
    """
    weights = weights / weights.sum()
    exact = rows.astype(np.float64)
    total = (exact * weights[:, None]).T @ exact + BACKGROUND * behind
    values, axes = np.linalg.eigh(total)
    values = np.maximum(values, 0.0)
    turned = exact @ axes
    answers = (turned * weights[:, None]).T @ targets
    some = evenly(np.flatnonzero(judged), JUDGED)

    def left_out(which: NDArray[np.int64], shrinking: float) -> Numbers:
        part = turned[which]
        leverage = (part**2 / (values + shrinking)).sum(axis=1) * weights[which]
        wrong = targets[which] - part @ (answers / (values + shrinking)[:, None])
        return np.asarray(targets[which] - wrong / np.maximum(1 - leverage, 1e-9)[:, None])

    choices = np.array(SHRINKING) * max(float(values.sum()), 1e-9)
    errors = [_error(left_out(some, s), targets[some], weights[some]) for s in choices] if len(some) else [1.0]
    best = int(np.argmin(errors)) if len(some) else -1
    shrinking = float(choices[best])
    return Head(
        axes @ (answers / (values + shrinking)[:, None]), left_out(np.arange(len(rows)), shrinking), errors[best]
    )


def evenly(positions: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """Return at the `most` so many of `positions`, evenly spaced among them."""
    if len(positions) <= most:
        return positions
    return positions[np.linspace(0, len(positions) - 1, most).astype(np.int64)]


def _error(scores: Numbers, targets: Numbers, weights: Numbers) -> float:
    """The share of the targets that scores do not explain, at their own best scale: shrunk ones are not worse."""
    heavy = weights[:, None]
    scale = max(float((heavy * scores * targets).sum()), 0.0) / max(float((heavy * scores**2).sum()), 1e-12)
    missed = float((heavy * (targets - scale * scores) ** 2).sum())
    return missed / max(float((heavy * targets**2).sum()), 1e-12)
