"""Rows like those of a picture model, in any number, with known shape: for measurements, where no library is so large.

Kinds lie around superkinds; each spreads in a few directions of its own and a little in all; some rows lie between two
kinds, and some like nothing else (ALGORITHMS 9, "gen2", whose constants are calibrated to DINOv2 on a hundred classes).
"""

from collections.abc import Iterator

import numpy as np

from engine.types import Matrix

SPREAD, OWN, NOISE = 0.8, 1.2, 1.2
"""Lengths of what a kind is off its superkind, of a row's place in its kind's own directions, and of noise."""

DIRECTIONS = 32
BETWEEN = 0.35
"""Share of rows that lean to a sibling kind."""

ALONE = 0.08
"""Share of rows that are like nothing else."""


def mixture(count: int, dim: int, seed: int = 0, chunk: int = 50_000) -> Iterator[Matrix]:
    """Yield `count` unit rows (at most `chunk`, dim) at a time, of sqrt(count) kinds, mixed, of Zipf's sizes."""
    random = np.random.default_rng(seed)
    kinds = max(int(np.sqrt(count)), 8)
    above = max(kinds // 25, 2)
    parent = np.arange(kinds) % above
    top = _unit(random.standard_normal((above, dim), dtype=np.float32))
    mean = _unit(top[parent] + SPREAD * _unit(random.standard_normal((kinds, dim), dtype=np.float32)))
    own = random.standard_normal((kinds, DIRECTIONS, dim), dtype=np.float32) * np.float32(
        OWN / np.sqrt(DIRECTIONS * dim)
    )
    sizes = (1.0 + np.arange(kinds)) ** -0.7
    for begin in range(0, count, chunk):
        n = min(chunk, count - begin)
        kind = np.sort(random.choice(kinds, n, p=sizes / sizes.sum()))
        sibling = (kind + above * random.integers(1, max(kinds // above, 2), n)) % kinds
        lean = np.where(random.random(n) < BETWEEN, random.uniform(0.3, 0.65, n), 0).astype(np.float32)[:, None]
        rows = (1 - lean) * mean[kind] + lean * mean[sibling]
        edges = np.searchsorted(kind, np.arange(kinds + 1))
        for k in np.unique(kind):
            mine = slice(edges[k], edges[k + 1])
            rows[mine] += random.standard_normal((edges[k + 1] - edges[k], DIRECTIONS), dtype=np.float32) @ own[k]
        rows += random.standard_normal((n, dim), dtype=np.float32) * np.float32(NOISE / np.sqrt(dim))
        alone = random.random(n) < ALONE
        rows[alone] = random.standard_normal((int(alone.sum()), dim), dtype=np.float32)
        yield _unit(rows[random.permutation(n)])


def _unit(rows: Matrix) -> Matrix:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)
