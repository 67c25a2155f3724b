"""Clusterers find out how many kinds there are, repeat themselves exactly, and never make a cluster too small."""

import logging
import warnings

import numpy as np
import pytest

from engine.group import cluster, score
from engine.group.cluster import CLUSTERERS
from engine.group.dendrogram import parts
from engine.group.neighbours import nearest
from engine.group.propose import smoothed
from engine.group.reduce import REDUCERS
from tests.group.gen2 import families


def blobs(kinds: int, size: int = 40, *, dims: int = 5, apart: float = 8.0, seed: int = 0):
    """Round kinds of one size, their centres drawn `apart` times as wide as they are."""
    draw = np.random.default_rng(seed)
    truth = np.repeat(np.arange(kinds), size)
    return (draw.normal(size=(kinds, dims))[truth] * apart + draw.normal(size=(len(truth), dims))).astype("f4"), truth


@pytest.mark.parametrize("name", sorted(CLUSTERERS))
@pytest.mark.parametrize("n", [0, 1, 2, 3, 5, 12, 60])
def test_any_size_without_a_warning(name, n, caplog):
    rows = blobs(3, 20)[0][:n]
    for reduced in (rows, np.ones_like(rows), np.repeat(rows[: max(n // 10, 1)], 10, axis=0)):
        for smallest in (2, 5, 30):
            with warnings.catch_warnings(), caplog.at_level(logging.WARNING):
                warnings.simplefilter("error")
                warnings.simplefilter("ignore", ImportWarning)
                labels, strengths = CLUSTERERS[name](reduced, smallest, 0)
            assert labels.shape == strengths.shape == (len(reduced),) and labels.dtype == np.int64
            assert ((strengths >= 0) & (strengths <= 1)).all() and (strengths[labels < 0] == 0).all()
            sizes = np.bincount(labels[labels >= 0])
            assert len(sizes) == labels.max(initial=-1) + 1 and sizes.min(initial=smallest) >= smallest
    assert not caplog.records


@pytest.mark.parametrize("name", sorted(CLUSTERERS))
@pytest.mark.parametrize("kinds", [2, 6, 26])
def test_round_kinds_are_counted_and_runs_repeat(name, kinds):
    rows, truth = blobs(kinds)
    labels, strengths = CLUSTERERS[name](rows, 8, 3)
    assert abs(score.groups(labels) - kinds) <= kinds // 20 and score.ari(truth, labels) > 0.95
    again = CLUSTERERS[name](rows, 8, 3)
    assert np.array_equal(labels, again[0]) and np.array_equal(strengths, again[1])


@pytest.mark.parametrize("name", ["kmeans", "agglomerative"])
def test_kinds_are_counted_within_their_families(name):
    """What the silhouette of the whole is blind for: four families of three kinds each."""
    centres, _ = blobs(4, 3, apart=40.0)
    draw = np.random.default_rng(1)
    kinds = centres + draw.normal(size=centres.shape) * 6
    rows = (np.repeat(kinds, 30, axis=0) + draw.normal(size=(360, 5))).astype("f4")
    labels, _ = CLUSTERERS[name](rows, 8, 0)
    assert score.groups(labels) == 12 and score.ari(np.repeat(np.arange(12), 30), labels) > 0.95


@pytest.mark.parametrize("name", ["kmeans", "agglomerative"])
def test_kinds_of_a_library_are_counted_within_a_fifth(name):
    vectors, truth = families(n=1200, classes=30, supers=10, seed=1)
    rows = smoothed(vectors.rows, nearest(vectors.rows, 10)[0])
    reduced = REDUCERS["umap"](rows, nearest(rows, 50), 5, 0)
    labels, _ = CLUSTERERS[name](reduced, 11, 0)
    assert 24 <= score.groups(labels) <= 36 and score.clustering_score(truth, labels) > 0.7


@pytest.mark.parametrize("name", ["kmeans", "agglomerative"])
def test_a_shapeless_cloud_is_not_cut_up(name):
    rows = np.random.default_rng(0).normal(size=(300, 5)).astype("f4")
    assert score.groups(CLUSTERERS[name](rows, 10, 0)[0]) <= 2


@pytest.mark.parametrize("name", ["kmeans", "agglomerative"])
def test_of_many_photos_a_sample_tells_how_many_kinds(name, monkeypatch):
    monkeypatch.setattr(cluster, "SAMPLE", 300)
    rows, truth = blobs(10, 120)
    labels, _ = CLUSTERERS[name](rows, 12, 0)
    assert score.groups(labels) == 10 and score.ari(truth, labels) > 0.95


def test_strength_falls_from_the_centre_to_the_border():
    rows, _ = blobs(2, 200, apart=3.0)
    labels, strengths = CLUSTERERS["kmeans"](rows, 8, 0)
    centres = np.stack([rows[labels == label].mean(0) for label in (0, 1)])
    own = np.linalg.norm(rows - centres[labels], axis=1)
    other = np.linalg.norm(rows - centres[1 - labels], axis=1)
    assert np.corrcoef(own / other, strengths)[0, 1] < -0.99


def test_rows_far_from_all_are_in_no_part():
    rows, truth = blobs(4, 30)
    labels = parts(np.vstack([rows, [[500.0] * 5, [-500.0] * 5]]), 5)
    assert labels[-2:].tolist() == [-1, -1] and score.ari(truth, labels[:-2]) == 1
