"""Which photos stand for an album when a model looks at it: the medoid, then what differs most within the core.

One of each stack comes in, and of two that would do the sharper one. Knows rows, scores and sharpness; nothing of
files, or of what will be asked.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

MANY = 9
"""Photos that a model of usual size is asked about, and ..."""

MANY_FOR_SMALL = 16
"""... one of two billion weights or fewer, which errs more often."""

CORE = 0.5
"""Share of an album, its most typical photos, among which representatives are sought; never fewer than CORE_TIMES of
what is wanted, where there are as many."""

CORE_TIMES = 3

AS_FAR = 0.9
"""A photo this much as far from the chosen ones as the farthest may take its place where it is sharper."""


def many_for(model: str) -> int:
    """Return how many photos a model is asked about, by what its name says of its size ("smolvlm-500m", "vl:2b")."""
    sizes = re.findall(r"(?<![\w.])(\d+(?:\.\d+)?)\s*([bm])(?![a-z0-9])", model.casefold())
    small = any(float(size) * (1 if unit == "b" else 1e-3) <= 2 for size, unit in sizes)
    return MANY_FOR_SMALL if small else MANY


def representatives(
    rows: Matrix,
    scores: NDArray[np.float64],
    quality: NDArray[np.float64],
    many: int = MANY,
    stacks: Sequence[int] | None = None,
) -> list[int]:
    """Return the positions of at most `many` photos that stand for an album, the medoid first.

    `rows` (n, d) of length one; `scores` (n,) say how typical a photo is, `quality` (n,) how good a picture (NaN where
    nobody looked). `stacks` (n,) numbers what each photo belongs to: no two come from one. The medoid has the largest
    mean cosine to the others (Kaufman & Rousseeuw 1987); then each next one is the farthest from those before
    (Gonzalez 1985), among the core.
    """
    if not len(rows) or many < 1:
        return []
    alone = _one_a_stack(scores, quality, stacks if stacks is not None else range(len(rows)))
    typical = rows[alone] @ rows[alone].mean(axis=0)  # the mean cosine to all
    order = alone[np.lexsort((alone, -typical, -np.round(scores[alone], 2)))]
    core = order[: max(int(np.ceil(CORE * len(order))), CORE_TIMES * many)]
    good = np.nan_to_num(quality[core], nan=-np.inf)
    seen = rows[core].astype(np.float64)
    chosen = [int(np.argmax(np.round(seen @ seen.mean(axis=0), 9)))]
    distance = 1 - seen @ seen[chosen[0]]
    while len(chosen) < min(many, len(core)):
        distance[chosen] = -np.inf
        far = np.flatnonzero(distance >= min(AS_FAR * distance.max(), distance.max()))
        best = int(far[np.lexsort((far, -distance[far], -good[far]))[0]])
        chosen.append(best)
        distance = np.minimum(distance, 1 - seen @ seen[best])
    return core[chosen].tolist()


def _one_a_stack(scores: NDArray[np.float64], quality: NDArray[np.float64], stacks: Sequence[int]) -> NDArray[np.int64]:
    """The positions of the best photo of each stack, in order."""
    best: dict[int, int] = {}
    good = np.nan_to_num(quality, nan=-np.inf)
    for position, stack in enumerate(stacks):
        now = best.setdefault(stack, position)
        if (good[position], scores[position]) > (good[now], scores[now]):
            best[stack] = position
    return np.array(sorted(best.values()), np.int64)
