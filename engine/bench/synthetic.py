"""Vectors and pictures whose truth is known, made by chance: what a grouping is measured on where no photos are.

The vectors are calibrated to what DINOv2 does with many classes (ALGORITHMS section 9, "gen2"): k-means with the right
k, nearest class means and neighbour purity come out close to DINOv2 on CIFAR-100. They prove nothing about real photos.
Knows nothing of how they are grouped.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.types import Image, Matrix

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class World:
    """Rows (n, d) of length one, the class of each (n,) and the family of that class (n,), -1 for outliers."""

    rows: Matrix
    truth: Labels
    families: Labels


def many_classes(
    seed: int,
    *,
    photos: int = 3000,
    classes: int = 100,
    families: int = 20,
    dims: int = 384,
    zipf: float = 0.7,
    outliers: float = 0.08,
    apart: float = 0.8,
    wide: float = 1.2,
    noise: float = 1.2,
    rank: int = 32,
    boundary: float = 0.35,
    mixing: tuple[float, float] = (0.3, 0.65),
    dtype: type[np.float32] | type[np.float64] = np.float64,
) -> World:
    """Return about `photos` rows of `classes` in `families`, and `outliers` (a share of those) anywhere on the sphere.

    A class lies `apart` from the direction of its family, is `wide` in `rank` directions of its own, `noise` in all;
    sizes follow Zipf's law with exponent `zipf`, six at the least. A share `boundary` lies between two classes of a
    family, `mixing` of the way to the other, in 70 % of the width of both. With a `dtype` of float32 a million rows are
    made in 4 GB; they are others than those of float64.
    """
    draw = np.random.default_rng(seed)
    family = np.arange(classes) % families
    centres = _unit(_directions(draw, families, dims)[family] + apart * _directions(draw, classes, dims))
    planes = draw.standard_normal((classes, dims, rank)) / np.sqrt(dims)
    worth = draw.permutation(np.arange(1.0, classes + 1) ** -zipf)
    truth = np.repeat(np.arange(classes), np.maximum(np.rint(photos * worth / worth.sum()), 6).astype(np.int64))
    n = len(truth)
    between = draw.random(n) < boundary
    share = np.where(between, draw.uniform(*mixing, n), 0.0)
    other = (truth + families * draw.integers(1, max(classes // families, 2), n)) % classes

    rows = draw.standard_normal((n, dims), dtype)
    rows *= noise / np.sqrt(dims)
    for part in _blocks(n):
        kin = share[part, None]
        rows[part] += centres[truth[part]] * (1 - kin) + centres[other[part]] * kin
    for kind in range(classes):
        for members, width in (
            (np.flatnonzero(truth == kind), np.where(between, 0.7, 1.0)),
            (np.flatnonzero(between & (other == kind)), np.full(n, 0.7)),
        ):
            inside = draw.standard_normal((len(members), rank)) @ planes[kind].T
            rows[members] += wide / np.sqrt(rank) * width[members, None] * inside
    strays = int(outliers * n)
    astray = _directions(draw, strays, dims)
    order = draw.permutation(n + strays)
    mixed = np.empty((n + strays, dims), np.float32)
    for part in _blocks(n + strays):
        known = order[part] < n
        mixed[part][known] = _unit(rows[order[part][known]])
        mixed[part][~known] = astray[order[part][~known] - n]
    truth = np.concatenate([truth, np.full(strays, -1)])
    of_family = np.where(truth < 0, -1, family[truth])
    return World(mixed, truth[order], of_family[order])


def _blocks(n: int, most: int = 1 << 14) -> Iterator[slice]:
    return (slice(begin, min(begin + most, n)) for begin in range(0, n, most))


def flips_like(photos: int, width: float) -> dict[str, Any]:
    """Return settings of `many_classes` for six kinds in two families as hard as those of the FLIPS paper.

    All are of a size and none is astray; `width` is how wide and noisy they are (ALGORITHMS section 9).
    """
    return {
        "photos": photos,
        "classes": 6,
        "families": 2,
        "zipf": 0.0,
        "outliers": 0.0,
        "apart": 0.7,
        "wide": width,
        "noise": width,
        "boundary": 0.27,
        "mixing": (0.3, 0.55),
    }


def pictures(seed: int, *, kinds: int = 12, largest: int = 60, strays: float = 0.05) -> tuple[list[Image], Labels]:
    """Return painted pictures (96, 128, 3) of `kinds` and the kind of each (n,), -1 for the `strays` of no kind.

    A kind has two colours, a horizon and a figure (bars or discs of some size and direction); each picture of it
    differs in light, place, size and grain. The largest kind has `largest` pictures, the smallest a third of that.
    """
    draw = np.random.default_rng([seed, 1])
    sizes = np.rint(np.geomspace(largest, largest / 3, kinds)).astype(np.int64)
    truth = np.repeat(np.arange(kinds), sizes)
    looks = [_look(draw) for _ in range(kinds)]
    truth = np.concatenate([truth, np.full(int(strays * len(truth)), -1)])[
        draw.permutation(int(strays * len(truth)) + len(truth))
    ]
    return [_painted(looks[kind] if kind >= 0 else _look(draw), draw) for kind in truth], truth


@dataclass(frozen=True, slots=True)
class _Look:
    """What the pictures of a kind share: colours of ground and figure, horizon, and the figure's kind, size, angle."""

    ground: NDArray[np.float64]
    figure: NDArray[np.float64]
    horizon: float
    discs: bool
    size: float
    angle: float


def _look(draw: np.random.Generator) -> _Look:
    return _Look(
        draw.uniform(30, 225, 3),
        draw.uniform(30, 225, 3),
        draw.uniform(0.1, 0.9),
        bool(draw.random() < 0.5),
        draw.uniform(4, 14),
        draw.uniform(0, np.pi),
    )


def _painted(look: _Look, draw: np.random.Generator) -> Image:
    height, width = 96, 128
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    if look.discs:
        inside = np.zeros((height, width), bool)
        for _ in range(8):
            cx, cy, r = draw.uniform(0, width), draw.uniform(0, height), look.size * draw.uniform(0.7, 1.4)
            inside |= (x - cx) ** 2 + (y - cy) ** 2 < r * r
    else:
        angle = look.angle + draw.normal(0, 0.08)
        along = x * np.cos(angle) + y * np.sin(angle)
        inside = np.sin(along * np.pi / (look.size * draw.uniform(0.85, 1.15)) + draw.uniform(0, 2 * np.pi)) > 0
    canvas = np.where(inside[..., None], look.figure, look.ground) + draw.normal(0, 12, 3)
    canvas *= np.where(y < height * (look.horizon + draw.normal(0, 0.06)), 1.15, 0.8)[..., None]
    canvas = canvas * draw.uniform(0.8, 1.2) + draw.normal(0, 6, (height, width, 1))
    return np.clip(canvas, 0, 255).astype(np.uint8)


def _directions(draw: np.random.Generator, n: int, dims: int) -> NDArray[np.float64]:
    return _unit(draw.standard_normal((n, dims)))


def _unit(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)
