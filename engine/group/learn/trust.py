"""How far a score can be trusted: scores become confidences on which one can act.

A confidence of .8 should be right four times in five. It is learned from the confirmed photos, each left out in turn,
and held down where they cannot know: of an album with one confirmed photo, and of photos that lie alone.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Numbers = NDArray[np.float64]

USUAL = (10.0, -6.0)
"""Slope and offset of the logistic curve before anything is known about scores, in which a confirmed photo has 1."""

PULL = 0.1
"""How strongly the curve is drawn to the usual one: as a tenth of a photo would."""

PAIRS = 300_000
"""Pairs of photo and album from which the curve is learned, at the most."""

HUMBLE = 0.25
"""An album of n confirmed photos is trusted n / (n + HUMBLE): one photo does not show how an album varies."""

NEAR = 5
ALONE = 0.1
"""A photo that is farther from its NEAR nearest than nine tenths of those in albums are loses confidence."""


def curve(scores: Numbers, right: NDArray[np.bool_]) -> tuple[float, float]:
    """Return slope and offset of the logistic curve from `scores` (m,) to how often such are `right` (m,).

    Platt's scaling, as the most probable curve given the usual one; that one itself where nothing contradicts anything.
    """
    usual = np.array(USUAL)
    if right.all() or not right.any():
        return USUAL
    known = np.stack([scores, np.ones_like(scores)], axis=1)
    found = usual.copy()
    for _ in range(25):
        chance = logistic(known @ found)
        slope = known.T @ (chance - right) + PULL * (found - usual)
        bend = (known * (chance * (1 - chance))[:, None]).T @ known + PULL * np.eye(2)
        step = np.linalg.solve(bend, slope)
        found = found - step * min(1.0, 4.0 / max(float(np.abs(step).max()), 1e-12))
        if float(np.abs(step).max()) < 1e-6:
            break
    return max(float(found[0]), 0.0), float(found[1])


def logistic(values: Numbers) -> Numbers:
    """1 / (1 + exp(-value))."""
    return np.asarray(0.5 * (1 + np.tanh(values / 2)))


def humility(confirmed: NDArray[np.int64]) -> Numbers:
    """The most confidence (albums,) that albums with so many confirmed photos may claim."""
    return np.asarray(confirmed / (confirmed + HUMBLE))


def company(cosines: Matrix, settled: NDArray[np.int64]) -> Numbers:
    """How usual (n,) it is for photos in albums to lie as near to their nearest as each photo does, 0..1.

    `cosines` (n, k) are those of the nearest neighbours, `settled` the positions of photos that are in albums. What is
    left over once albums are made is mostly like nothing else, and whatever lies alone lies nearest to something: only
    this tells it from what belongs there.
    """
    if not cosines.shape[1] or not len(settled):
        return np.ones(len(cosines))
    near = cosines[:, :NEAR].mean(axis=1, dtype=np.float64)
    usual = np.sort(near[settled])
    share = (1 + np.searchsorted(usual, near, side="right")) / (1 + len(usual))
    return np.asarray(np.minimum(share / ALONE, 1.0))
