"""Reducers keep neighbours together, repeat themselves exactly, and keep quiet."""

import importlib
import logging
import warnings

import numpy as np
import pytest
from sklearn.manifold import trustworthiness

from engine.group.neighbours import nearest
from engine.group.reduce import MAPPERS, REDUCERS, explained_variance, place, umap
from tests.group.gen2 import families

LAYOUTS = {**{f"map-{name}": mapper for name, mapper in MAPPERS.items()}, **REDUCERS}


def quietly(reduce, rows, around, dims, seed):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ImportWarning)  # ignored by Python itself outside of tests
        return reduce(rows, around, dims, seed)


@pytest.mark.parametrize("name", sorted(REDUCERS))
@pytest.mark.parametrize("n", [0, 1, 2, 3, 8, 20, 120])
def test_any_size_without_a_warning(name, n, caplog):
    rows = families(n=200, classes=6, seed=1)[0].rows[:n]
    with caplog.at_level(logging.WARNING):
        for dims in (2, 3, 5):
            reduced = quietly(REDUCERS[name], rows, nearest(rows, 50), dims, 7)
            assert len(reduced) == n and np.isfinite(reduced).all()
            if name != "none":
                assert reduced.shape[1] <= dims and reduced.dtype == np.float32
                assert n < 20 or reduced.shape[1] == (2 if (name, dims) == ("tsne", 5) else dims)
    assert not caplog.records


@pytest.mark.parametrize("name", sorted(LAYOUTS.keys() - {"none"}))
def test_classes_stay_together_and_runs_repeat(name):
    vectors, truth = families(n=240, classes=4, boundary=0.0, outliers=0.0, zipf=0.0)
    around = nearest(vectors.rows, 90)
    dims = 2 if "map" in name or name == "tsne" else 5
    reduced = LAYOUTS[name](vectors.rows, around, dims, 7)
    assert reduced.shape == (len(vectors), dims) and reduced.dtype == np.float32
    assert np.array_equal(reduced, LAYOUTS[name](vectors.rows, around, dims, 7))
    near = np.argsort(((reduced[:, None] - reduced[None]) ** 2).sum(-1), axis=1)[:, 1:11]
    assert (truth[near] == truth[:, None]).mean() > (0.8 if "pca" in name else 0.9)


@pytest.mark.parametrize("name", ["umap", "tsne", "pacmap"])
def test_a_map_can_be_trusted_where_plain_components_cannot(name):
    rows = families(n=500, classes=30)[0].rows
    around = nearest(rows, 90)
    trust = trustworthiness(rows, MAPPERS[name](rows, around, 2, 0), n_neighbors=10, metric="cosine")
    assert trust > 0.75 > trustworthiness(rows, MAPPERS["pca"](rows, around, 2, 0), n_neighbors=10, metric="cosine")


@pytest.mark.parametrize("name", ["umap", "tsne", "pacmap"])
def test_another_seed_is_another_layout(name):
    rows = families(n=120, classes=6)[0].rows
    around = nearest(rows, 50)
    assert not np.array_equal(*(REDUCERS[name](rows, around, 2, seed) for seed in (0, 2**31 - 1)))


def test_a_map_is_spread_out_and_a_layout_for_clustering_packed():
    def gaps(layout):
        apart = np.sqrt(((layout[:, None] - layout[None]) ** 2).sum(-1))
        return np.median((apart + np.diag(np.full(len(layout), np.inf))).min(axis=1)) / np.median(apart)

    wider = []
    for seed in range(4):
        rows = families(n=300, classes=6, seed=seed)[0].rows
        around = nearest(rows, 50)
        wider.append(gaps(MAPPERS["umap"](rows, around, 2, 0)) / gaps(REDUCERS["umap"](rows, around, 2, 0)))
    assert np.mean(wider) > 1.15


def test_principal_components_hold_the_variance():
    rows = families(n=100, classes=3)[0].rows
    for some in (rows, rows[:, :40]):  # fewer rows than columns, and more
        reduced = REDUCERS["pca"](some, nearest(some, 5), 3, 0)
        values = np.linalg.svd(some - some.mean(0), compute_uv=False)
        assert np.allclose(np.linalg.norm(reduced, axis=0), values[:3], rtol=1e-3)
        assert np.allclose(explained_variance(some, 3), values[:3] ** 2 / (values**2).sum(), atol=1e-4)
        assert sum(explained_variance(some, 999)) == pytest.approx(1, abs=1e-3)


def test_rows_that_do_not_vary_have_no_variance_to_explain():
    assert explained_variance(np.ones((5, 3), np.float32), 2) == [0, 0]
    assert explained_variance(np.ones((1, 3), np.float32), 2) == [0]
    assert explained_variance(np.empty((0, 3), np.float32), 2) == []


@pytest.mark.parametrize("name", ["umap", "tsne", "pacmap"])
def test_graph_in_pieces_and_identical_rows_are_laid_out(name):
    rows = np.repeat(np.eye(4, 8, dtype=np.float32), 30, axis=0)
    for alike in (rows, rows[:30]):
        assert np.isfinite(quietly(REDUCERS[name], alike, nearest(alike, 20), 2, 1)).all()


def test_new_rows_land_among_their_neighbours():
    vectors, truth = families(n=600, classes=8, boundary=0.0, outliers=0.0)
    known = np.arange(len(vectors)) % 5 > 0
    rows = vectors.rows[known]
    points = MAPPERS["umap"](rows, nearest(rows, 50), 2, 0)
    placed = place(vectors.rows[~known], rows, points)
    near = np.argsort(((placed[:, None] - points[None]) ** 2).sum(-1), axis=1)[:, :10]
    assert (truth[known][near] == truth[~known][:, None]).mean() > 0.9
    assert (points.min(0) <= placed.min(0)).all() and (placed.max(0) <= points.max(0)).all()


def test_a_copy_takes_its_originals_place_and_one_point_takes_all():
    rows = families(n=60, classes=3)[0].rows
    points = MAPPERS["pca"](rows, nearest(rows, 5), 3, 0)
    assert np.allclose(place(rows[:9], rows, points), points[:9], atol=0.02)
    assert np.allclose(place(rows, rows[:1], points[:1]), points[:1])
    assert place(rows[:0], rows, points).shape == (0, 3)


def test_what_numba_compiles_for_a_layout_is_kept():
    rows = families(n=100, classes=4)[0].rows
    REDUCERS["umap"](rows, nearest(rows, 20), 2, 0)
    for module, name in umap.COMPILED:
        assert getattr(importlib.import_module(module), name).stats.cache_path, f"{name} has another name now"
