"""From how near on a photo of the map is shown as a picture rather than as a dot, so that pictures never overlap.

The choice is made once, on the map and not on the screen, for every level of nearness: while one pans nothing flickers,
and what is a picture stays one as one comes nearer. Knows points; nothing of Qt or photos.
"""

import itertools
import math

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

LEVELS = 36
OCTAVE = 3
"""Levels from one to twice as near."""

FARTHEST = 150.0
"""The scale (pixels per unit of the map) of level 0."""

NEVER = 255
FEW = 48
"""As many photos as this share the room of a picture, and one of them may stand for all."""

SPARSE = 4
"""Where they are more, a picture stands there only so many levels later: a landmark among dots."""

GAP = 1.12
ROUNDS = 2
"""How often one looks for room between pictures that were chosen before; more finds hardly any."""

CELLS = 5_000_000
"""A map is not divided into more cells than this; what lies closer together never becomes pictures."""

EDGES = ((4800.0, 64), (19200.0, 96), (math.inf, 128))
"""Up to which scale pictures are how large, in pixels."""

Levels = NDArray[np.uint8]


def level(scale: float) -> int:
    """The level of a scale, below zero where it is farther than all."""
    return min(math.floor(OCTAVE * math.log2(scale / FARTHEST) + 1e-9), LEVELS - 1)


def edge(level: int) -> int:
    """How large pictures are at a level, in pixels."""
    scale = _scale(level)
    return next(edge for most, edge in EDGES if scale < most)


def shown_from(points: Matrix) -> Levels:
    """The level from which on each of `points` (n, dims), within 0 and 1, is a picture; NEVER where none is.

    At every level those chosen are farther from each other than a picture is large, in one of the dimensions.
    """
    n, dims = points.shape
    chosen, lone = np.full(n, NEVER, np.int16), np.full(n, NEVER, np.int16)
    inside = np.ascontiguousarray(np.clip(points, 0, 0.999999).T)
    rooms = [edge(at) * GAP / _scale(at) for at in range(LEVELS)]
    for at in range(LEVELS if n else 0):
        room = max(rooms[at:])  # pictures become larger somewhere, and those that stay must have room there too
        side = math.ceil(1 / room) + 2
        if side**dims > CELLS:
            break
        cells = _Cells(inside, room, side)
        lone[(lone == NEVER) & (np.bincount(cells.keys)[cells.keys] <= FEW)] = at
        _choose(cells, chosen, at)
    shown = np.minimum(np.maximum(chosen, lone), chosen + SPARSE)
    return np.minimum(shown, NEVER).astype(np.uint8)


def _scale(level: int) -> float:
    return float(FARTHEST * 2 ** (level / OCTAVE))


class _Cells:
    """The map divided into cells as large as a picture: in which one each point (dims, n) lies, and which is taken."""

    def __init__(self, points: Matrix, room: float, side: int) -> None:
        self.points, self.room = points, room
        self.strides = [side**i for i in range(len(points) - 1, -1, -1)]
        exact = points * np.float32(1 / room)
        cells = exact.astype(np.int32)
        off = np.abs(exact - cells - np.float32(0.5)).max(0)
        cells += 1
        self.parity = sum((c & 1) << i for i, c in enumerate(cells))
        self.keys = sum(c.astype(np.int64) * stride for c, stride in zip(cells, self.strides, strict=True))
        self.preference = self.keys * 256 + (off * 511).astype(np.int64)
        self.taken = np.full(side ** len(points), -1, np.int32)

    def take(self, rows: NDArray[np.int64]) -> None:
        """Let these points have their cells."""
        self.taken[self.keys[rows]] = rows

    def crowded(self, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether a point that has its cell is too near to each of these."""
        near = np.zeros(len(rows), bool)
        for steps in itertools.product((-1, 0, 1), repeat=len(self.strides)):
            beside = sum(step * stride for step, stride in zip(steps, self.strides, strict=True))
            other = self.taken[self.keys[rows] + beside]
            met = np.flatnonzero(other >= 0)
            apart = np.abs(self.points[:, rows[met]] - self.points[:, other[met]]).max(0)
            near[met] |= apart < self.room
        return near


def _choose(cells: _Cells, chosen: NDArray[np.int16], at: int) -> None:
    """Choose in every cell that has no chosen photo the one nearest its middle, of those that are in nobody's way.

    Cells of one parity have others between them, so the photos of all of them can be chosen together.
    """
    cells.take(np.flatnonzero(chosen != NEVER))
    free = np.flatnonzero(cells.taken[cells.keys] < 0)
    for _ in range(ROUNDS):
        free = free[~cells.crowded(free)]
        if not len(free):
            return
        order = free[np.argsort(cells.preference[free])]
        best = order[np.r_[True, np.diff(cells.keys[order]) > 0]]
        for parity in range(2 ** len(cells.strides)):
            some = best[cells.parity[best] == parity]
            won = some[~cells.crowded(some)]
            chosen[won] = at
            cells.take(won)
