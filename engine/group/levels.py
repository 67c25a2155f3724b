"""Themes above groups: which groups belong together more closely than groups do in this library.

Where groups come in families there is a height of the tree of groups at which nothing joins for a long while; the tree
is cut there. Where there is no such gap there are no themes. Knows rows and labels only.
"""

import numpy as np
from numpy.typing import NDArray

from engine.group.tree import centres_of, names_after, upgma
from engine.types import Matrix

Labels = NDArray[np.int64]
GAP = 0.2
"""Least stretch of cosine, in the tree of groups, that parts themes from what is only a little more alike."""


def themes(rows: Matrix, labels: Labels) -> Labels:
    """Return the theme of every group (groups,): 0.., or -1 for a group that stands alone.

    `labels` (n,) are 0.., each used, or -1. The tree joins groups by average linkage of 1 - cosine between their
    centres (`tree.upgma`) and is cut at the widest gap between the heights of two joins in a row. There are no themes,
    all -1, where that gap is under `GAP`, or where the cut leaves more groups alone than in themes. A theme holds two
    groups at least.
    """
    groups = int(np.max(labels, initial=-1)) + 1
    alone = np.full(groups, -1, np.int64)
    if groups < 3:
        return alone
    joins = upgma(centres_of(rows, labels, groups), 1)
    steps = np.diff([distance for *_, distance in joins])
    widest = int(steps.argmax())
    if steps[widest] < GAP:
        return alone
    found = names_after(groups, [(kept, gone) for kept, gone, _ in joins[: widest + 1]])[:-1]
    _, numbers, sizes = np.unique(found, return_inverse=True, return_counts=True)
    together = sizes[numbers] > 1
    if together.sum() * 2 < groups:
        return alone
    return np.where(together, np.cumsum(sizes > 1)[numbers] - 1, -1)
