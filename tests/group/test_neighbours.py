"""Neighbours are the nearest by cosine, never oneself."""

import numpy as np
import pytest

from engine.group import neighbours
from engine.group.neighbours import nearest
from tests.group.gen2 import unit


def rows(n: int, d: int = 16, seed: int = 0) -> np.ndarray:
    return unit(np.random.default_rng(seed).normal(size=(n, d))).astype(np.float32)


def test_finds_what_a_full_search_finds():
    x = rows(200)
    cosines = x @ x.T
    np.fill_diagonal(cosines, -2)
    found, near = nearest(x, 10)
    assert found.dtype == np.int64 and near.dtype == np.float32
    assert np.array_equal(found, np.argsort(-cosines, axis=1)[:, :10])
    assert np.allclose(near, -np.sort(-cosines, axis=1)[:, :10], atol=1e-5)


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_few_photos_have_few_neighbours(n):
    found, near = nearest(rows(n), 10)
    assert found.shape == near.shape == (n, max(0, n - 1) if n else 0)


def test_identical_copies_are_neighbours_but_nobody_is_his_own():
    x = np.repeat(rows(1), 12, axis=0)
    found, near = nearest(x, 5)
    assert not (found == np.arange(12)[:, None]).any()
    assert np.allclose(near, 1, atol=1e-5)


def test_inverted_lists_agree_with_the_exact_search(monkeypatch):
    x = rows(1500)
    exact, _ = nearest(x, 5)
    monkeypatch.setattr(neighbours, "EXACT_LIMIT", 1000)
    found, _ = nearest(x, 5)
    assert (found >= 0).all() and not (found == np.arange(1500)[:, None]).any()
    assert np.mean([len(set(a) & set(b)) / 5 for a, b in zip(exact, found, strict=True)]) > 0.6
