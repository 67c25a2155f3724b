"""Painted vectors with known truth: families of classes that look alike, boundary photos, outliers.

The idea is "gen2" of the algorithms paper; with the defaults plain k-means on them is about as hard as on DINOv2.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Vectors


def unit(x: NDArray) -> NDArray:
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def families(
    n: int = 3000,
    classes: int = 100,
    *,
    supers: int = 20,
    dim: int = 384,
    zipf: float = 0.7,
    outliers: float = 0.08,
    boundary: float = 0.35,
    mixing: tuple[float, float] = (0.3, 0.65),
    apart: float = 0.8,
    wide: float = 1.2,
    noise: float = 1.2,
    rank: int = 32,
    seed: int = 0,
) -> tuple[Vectors, NDArray[np.int64]]:
    """Return Vectors and the class of each row, -1 for outliers. Ids are 1000, 1001, ..."""
    draw = np.random.default_rng(seed)
    supers = min(supers, classes)
    family = np.arange(classes) % supers
    centre = unit(unit(draw.normal(size=(supers, dim)))[family] + apart * unit(draw.normal(size=(classes, dim))))
    share = np.arange(1.0, classes + 1) ** -zipf
    sizes = np.maximum(6, np.rint(n * draw.permutation(share) / share.sum())).astype(int)
    truth = np.repeat(np.arange(classes), sizes)
    steps = draw.integers(1, max(2, classes // supers), len(truth))
    sibling = (truth + supers * steps) % classes
    between = np.where(draw.random(len(truth)) < boundary, draw.uniform(*mixing, len(truth)), 0.0)
    soft = np.where(between > 0, 0.7, 0.0)
    planes = [draw.normal(size=(dim, rank)) / np.sqrt(dim) for _ in range(classes)]
    rows = np.empty((len(truth), dim))
    for i, (own, other, t) in enumerate(zip(truth, sibling, between, strict=True)):
        inside = (
            planes[own] @ draw.normal(size=rank) * (soft[i] or 1.0) + planes[other] @ draw.normal(size=rank) * soft[i]
        )
        rows[i] = (1 - t) * centre[own] + t * centre[other] + wide / np.sqrt(rank) * inside
    rows = unit(rows + noise * draw.normal(size=rows.shape) / np.sqrt(dim))
    strays = int(outliers * len(truth))
    rows = np.vstack([rows, unit(draw.normal(size=(strays, dim)))]) if strays else rows
    truth = np.concatenate([truth, np.full(strays, -1)])
    order = draw.permutation(len(truth))
    ids = np.arange(1000, 1000 + len(truth), dtype=np.int64)
    return Vectors("painted", ids, rows[order].astype(np.float32)), truth[order].astype(np.int64)
