"""Reducers keep neighbours together, repeat themselves exactly, and keep quiet."""

import warnings

import numpy as np
import pytest

from engine.group.neighbours import nearest
from engine.group.reduce import REDUCERS
from tests.group.gen2 import families


@pytest.mark.parametrize("name", sorted(REDUCERS))
@pytest.mark.parametrize("n", [2, 3, 8, 20, 120])
def test_any_size_without_a_warning(name, n):
    rows = families(n=200, classes=6, seed=1)[0].rows[:n]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ImportWarning)  # ignored by Python itself outside of tests
        reduced = REDUCERS[name](rows, nearest(rows, 50), 5, 7)
    assert len(reduced) == n and np.isfinite(reduced).all()


@pytest.mark.parametrize("name", ["umap", "pca"])
def test_classes_stay_together_and_runs_repeat(name):
    vectors, truth = families(n=240, classes=4, boundary=0.0, outliers=0.0, zipf=0.0)
    around = nearest(vectors.rows, 50)
    reduced = REDUCERS[name](vectors.rows, around, 5, 7)
    assert reduced.shape == (len(vectors), 5) and reduced.dtype == np.float32
    assert np.array_equal(reduced, REDUCERS[name](vectors.rows, around, 5, 7))
    near = np.argsort(((reduced[:, None] - reduced[None]) ** 2).sum(-1), axis=1)[:, 1:11]
    assert (truth[near] == truth[:, None]).mean() > 0.9


def test_principal_components_hold_the_variance():
    rows = families(n=100, classes=3)[0].rows
    reduced = REDUCERS["pca"](rows, nearest(rows, 5), 3, 0)
    values = np.linalg.svd(rows - rows.mean(0), compute_uv=False)[:3]
    assert np.allclose(np.linalg.norm(reduced, axis=0), values, rtol=1e-3)


def test_graph_in_pieces_and_identical_rows_are_laid_out():
    rows = np.repeat(np.eye(4, 8, dtype=np.float32), 30, axis=0)
    reduced = REDUCERS["umap"](rows, nearest(rows, 20), 5, 1)
    assert np.isfinite(reduced).all()
