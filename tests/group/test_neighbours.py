"""Neighbours are the nearest by cosine, never oneself."""

import numpy as np
import pytest

from engine.group import neighbours
from engine.group.neighbours import nearest
from tests.group.gen2 import families, unit


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


def test_lists_agree_with_the_exact_search(monkeypatch):
    x = families(6000, 100)[0].rows
    exact, near = nearest(x, 12)
    monkeypatch.setattr(neighbours, "EXACT_LIMIT", 1000)
    found, cosines = nearest(x, 12)
    assert found.dtype == np.int64 and cosines.dtype == np.float32
    assert (found >= 0).all() and not (found == np.arange(len(x))[:, None]).any()
    assert (np.diff(cosines) <= 0).all() and np.allclose(cosines, np.einsum("nd,nkd->nk", x, x[found]), atol=1e-5)
    assert np.mean([len(set(a) & set(b)) / 12 for a, b in zip(exact, found, strict=True)]) > 0.85
    assert (cosines <= near + 1e-5).all() and near.mean() - cosines.mean() < 0.01
    assert np.array_equal(nearest(x, 12)[0], found)


def test_lists_miss_hardly_a_copy(monkeypatch):
    x = families(5000, 60, outliers=0.0)[0].rows
    copies = unit(x[:1000] + np.random.default_rng(1).normal(scale=0.01, size=(1000, 384))).astype(np.float32)
    monkeypatch.setattr(neighbours, "EXACT_LIMIT", 1000)
    found, cosines = nearest(np.concatenate([x, copies]), 3)
    assert np.mean(found[len(x) :, 0] == np.arange(1000)) > 0.98
    assert cosines[len(x) :, 0].mean() == pytest.approx(0.98, abs=0.01)


def test_lists_find_as_many_as_are_asked_for(monkeypatch):
    monkeypatch.setattr(neighbours, "EXACT_LIMIT", 10)
    x = np.concatenate([rows(300), np.repeat(rows(1, seed=9), 60, axis=0)])
    for candidates, lists in ((1024, 20), (1, 5)):
        monkeypatch.setattr(neighbours, "CANDIDATES", candidates)
        monkeypatch.setattr(neighbours, "LIST", lists)
        monkeypatch.setattr(neighbours, "AROUND", 2)
        found, _ = nearest(x, 350)
        assert (found >= 0).all() and not (found == np.arange(360)[:, None]).any()
        assert all(len(set(row)) == 350 for row in found.tolist())
