"""Micro-clusters: every row is in one, they are pure where rows can be told apart, and as many as asked."""

import numpy as np
import pytest

from engine.group.condense import SMALL, condense, members_of, micro_clusters
from tests.group.gen2 import families, unit


@pytest.fixture(scope="module")
def world():
    vectors, truth = families(n=4000, classes=20, boundary=0.0, outliers=0.0, noise=0.6, wide=0.6)
    return vectors.rows, truth


def test_every_row_has_a_micro_cluster_and_every_micro_cluster_rows(world):
    rows, _ = world
    found = condense(rows, 400, seed=0)
    assert found.of.shape == (len(rows),) and found.of.dtype == np.int64
    assert found.centres.dtype == np.float32 and found.centres.shape[1] == rows.shape[1]
    assert 350 < len(found.centres) < 450
    assert found.sizes.sum() == len(rows) and found.sizes.min() >= 1 and len(found.sizes) == len(found.centres)


def test_centres_are_the_means_of_their_rows(world):
    rows, _ = world
    found = condense(rows, 300, seed=0)
    means = unit(np.stack([rows[members].mean(axis=0) for members in members_of(found.of)]))
    assert np.allclose(found.centres, means, atol=1e-5)


def test_micro_clusters_are_pure_where_kinds_can_be_told_apart(world):
    rows, truth = world
    found = condense(rows, 400, seed=0)
    right = sum(np.bincount(truth[members]).max() for members in members_of(found.of))
    assert right / len(rows) > 0.98


def test_most_rows_lie_with_the_centre_nearest_to_them(world):
    rows, _ = world
    found = condense(rows, 400, seed=0)
    cosines = rows @ found.centres.T
    lost = cosines.max(axis=1) - cosines[np.arange(len(rows)), found.of]
    assert np.mean(lost < 0.05) > 0.9


def test_the_same_seed_gives_the_same_and_halves_will_do(world):
    rows, _ = world
    first, again = condense(rows, 400, seed=3), condense(rows, 400, seed=3)
    assert np.array_equal(first.of, again.of) and np.array_equal(first.centres, again.centres)
    assert not np.array_equal(first.of, condense(rows, 400, seed=4).of)
    halves = rows.astype(np.float16)
    given = halves.copy()
    assert np.bincount(condense(halves, 400, seed=3).of).max() < 100
    assert np.array_equal(halves, given)


@pytest.mark.parametrize("n, wanted", [(1, 1), (1, 5), (7, 3), (50, 50), (50, 80), (300, 0)])
def test_few_rows(n, wanted):
    rows = unit(np.random.default_rng(0).normal(size=(n, 16))).astype(np.float32)
    found = condense(rows, wanted, seed=0)
    assert len(found.of) == n and 1 <= len(found.centres) <= max(wanted, 1) + 5 and found.sizes.min() >= 1


def test_copies_are_one_micro_cluster_or_a_few():
    rows = np.repeat(np.eye(3, 16, dtype=np.float32), 200, axis=0)
    found = condense(rows, 60, seed=0)
    assert len(found.centres) <= 60 and np.allclose(np.einsum("nd,nd->n", rows, found.centres[found.of]), 1)


def test_a_large_library_has_fewer_micro_clusters_than_photos_and_a_small_one_none():
    assert [micro_clusters(n) for n in (0, 100, SMALL)] == [0, 100, SMALL]
    wanted = [micro_clusters(n) for n in (SMALL + 1, 100_000, 1_000_000)]
    assert wanted == sorted(wanted) and wanted[0] < SMALL and wanted[-1] < 100_000
