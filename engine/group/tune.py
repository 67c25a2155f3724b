"""How good a grouping is without a truth, and what may be changed to make it better (ALGORITHMS 3.6).

Every measure is taken in one fixed space, the rows' first 64 principal components: the numbers of two layouts cannot be
compared. Knows vectors and settings; how settings are searched is for `organize.tuning`.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.group import score
from engine.group.propose import as_arrays, cut, grow
from engine.group.reduce import REDUCERS
from engine.group.tree import Tree
from engine.types import Matrix, Vectors

Labels = NDArray[np.int64]

FIXED = 64
"""Dimensions of the space in which everything is measured."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What one trial sets; the names are those of Config."""

    reducer: str = "umap"
    clusterer: str = "hdbscan"
    dims: int = 5
    many: float = 0.5
    generous: float = 0.5


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of a grouping of `photos` photos without a truth; noise counts against it everywhere.

    `silhouette` and `density` (DBCV) are in -1..1, `stability` is the mean ARI of groupings of four fifths of the
    photos, `noise` the share of photos in no group, `largest` that in the largest; `broken` is the share of the photos
    pinned by the user that are not where most of those pinned to their album are.
    """

    photos: int
    silhouette: float
    density: float
    stability: float
    groups: int
    noise: float
    largest: float
    broken: float


def honest(m: Measured) -> float:
    """Return the objective that cannot be pleased by throwing photos away (ALGORITHMS 3.6), at most 1.

    Tightness, density, stability and a sensible number of groups, less what is too much in noise or in one group, and
    less what the user has ruled out.
    """
    wanted = float(np.clip(0.35 * np.sqrt(m.photos) + 8, 6, 400))
    number = float(np.exp(-(np.log(max(m.groups, 1) / wanted) ** 2) / (2 * 0.9**2)))
    good = 0.35 * (1 + m.silhouette) / 2 + 0.25 * (1 + m.density) / 2 + 0.25 * m.stability + 0.15 * number
    return good - 0.5 * max(0.0, m.noise - 0.1) - 0.5 * max(0.0, m.largest - 0.25) - m.broken


def silhouette_alone(m: Measured) -> float:
    """Return the objective of the thesis that Albumen grew from: silhouette without noise, less .3 of the noise.

    There it was taken in the layout of each trial, here in the space that all trials share.
    """
    return (m.silhouette / (1 - m.noise) if m.noise < 1 else -1.0) - 0.3 * m.noise


OBJECTIVES: dict[str, Callable[[Measured], float]] = {"honest": honest, "silhouette": silhouette_alone}


class Tuner:
    """Measures groupings of the same photos with one setting after the other; keeps the trees that it has grown."""

    def __init__(self, rows: Matrix, *, seed: int, minimum: int, pinned: Labels) -> None:
        """Unit `rows` (n, d); `pinned` (n,) has the album in which the user put a photo, -1 for most."""
        self._rows, self._seed, self._minimum, self._pinned = rows, seed, minimum, pinned
        self._fixed = REDUCERS["pca"](
            rows, (np.empty((len(rows), 0), np.int64), np.empty((0, 0), np.float32)), FIXED, 0
        )
        self._trees: dict[tuple[str, str, int, int], Tree] = {}

    def measured(self, settings: Settings) -> Measured:
        """Return what is known of the grouping with these settings."""
        n = len(self._rows)
        labels = self._labels(settings, np.arange(n), self._seed)

        def part(positions: NDArray[np.int64], seed: int) -> Labels:
            return self._labels(settings, positions, seed)

        return Measured(
            photos=n,
            silhouette=score.silhouette(self._fixed, labels),
            density=score.dbcv(self._fixed, labels),
            stability=score.stability(part, n, seed=self._seed + 1),
            groups=score.groups(labels),
            noise=1 - score.coverage(labels),
            largest=score.largest_share(labels),
            broken=_broken(labels, self._pinned),
        )

    def _labels(self, settings: Settings, positions: NDArray[np.int64], seed: int) -> Labels:
        rows = self._rows[positions]
        key = settings.reducer, settings.clusterer, settings.dims, seed
        if key not in self._trees:
            self._trees[key] = grow(
                rows,
                seed=seed,
                reducer=settings.reducer,
                clusterer=settings.clusterer,
                dims=settings.dims,
                minimum=self._minimum,
            )
        numbered = Vectors("", np.arange(len(rows), dtype=np.int64), rows)
        found = cut(numbered, self._trees[key], many=settings.many, generous=settings.generous, minimum=self._minimum)
        return as_arrays(found, len(rows))[0]


def _broken(labels: Labels, pinned: Labels) -> float:
    """The share of pinned photos that are not in the group that most of those of their album are in."""
    strays = 0
    for album in np.unique(pinned[pinned >= 0]):
        own = labels[pinned == album]
        strays += len(own) - int(np.unique(own[own >= 0], return_counts=True)[1].max(initial=0))
    return strays / max(int(np.sum(pinned >= 0)), 1)
