"""A library falls into albums: good ones on painted kinds, sensible ones on odd libraries, the same ones every time."""

import logging
import warnings

import numpy as np
import pytest

from engine.errors import AlbumenError
from engine.group import score
from engine.group.propose import cut, grow, propose, warm_up
from engine.types import Grouping, Vectors
from tests.group.gen2 import families, unit


def labels_of(grouping: Grouping, vectors: Vectors) -> np.ndarray:
    where = {photo: i for i, group in enumerate(grouping.groups) for photo in group.photos}
    return np.array([where.get(int(photo), -1) for photo in vectors.ids])


def test_painted_kinds_are_found(caplog):
    vectors, truth = families(n=700, classes=20, supers=10, boundary=0.2)
    with warnings.catch_warnings(), caplog.at_level(logging.WARNING):
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ImportWarning)  # ignored by Python itself outside of tests
        grouping = propose(vectors, seed=42)
    labels = labels_of(grouping, vectors)
    assert not caplog.records
    assert score.clustering_score(truth, labels) > 0.8
    assert score.coverage(labels) > 0.8
    assert 15 <= score.groups(labels) <= 25
    assert (labels[truth < 0] == -1).mean() > 0.9


def test_every_photo_is_somewhere_once_and_groups_are_in_order():
    vectors, _ = families(n=300, classes=8, seed=2)
    grouping = propose(vectors, seed=1)
    everyone = [photo for group in grouping.groups for photo in group.photos] + list(grouping.unsorted)
    assert sorted(everyone) == vectors.ids.tolist()
    sizes = [len(group.photos) for group in grouping.groups]
    assert sizes == sorted(sizes, reverse=True) and min(sizes) >= 3
    for group in grouping.groups:
        assert len(group.scores) == len(group.photos) and all(0 < s <= 1 for s in group.scores)
        assert list(group.scores[1:]) == sorted(group.scores[1:], reverse=True)
        assert all(type(photo) is int for photo in group.photos)


def test_shuffling_photos_changes_nothing():
    vectors, _ = families(n=250, classes=6, seed=3)
    order = np.random.default_rng(1).permutation(len(vectors))
    shuffled = Vectors(vectors.space, vectors.ids[order], vectors.rows[order])
    assert propose(vectors, seed=5) == propose(vectors, seed=5) == propose(shuffled, seed=5)


def test_a_copy_lands_in_its_album():
    vectors, _ = families(n=300, classes=6, seed=4, boundary=0.0)
    first = propose(vectors, seed=5)
    photos = [group.photos[0] for group in first.groups]
    at = [int(np.flatnonzero(vectors.ids == photo)[0]) for photo in photos]
    copies = Vectors(
        vectors.space,
        np.concatenate([vectors.ids, np.arange(9000, 9000 + len(at))]),
        np.vstack([vectors.rows, vectors.rows[at]]),
    )
    labels = dict(zip(copies.ids.tolist(), labels_of(propose(copies, seed=5), copies), strict=True))
    for i, photo in enumerate(photos):
        assert labels[9000 + i] == labels[photo] >= 0


@pytest.mark.parametrize("n", [0, 1, 2, 3, 4, 7, 20])
def test_tiny_libraries(n):
    rows = unit(np.random.default_rng(n).normal(size=(max(n, 1), 64))).astype(np.float32)[:n]
    grouping = propose(Vectors("x", np.arange(n, dtype=np.int64), rows), seed=0)
    assert sum(len(group.photos) for group in grouping.groups) + len(grouping.unsorted) == n


@pytest.mark.parametrize("n", [3, 5, 20, 150])
def test_all_alike_is_one_album(n):
    rows = np.random.default_rng(0).normal(size=(n, 64)) * 0.01 + np.eye(1, 64)
    grouping = propose(Vectors("x", np.arange(n, dtype=np.int64), unit(rows).astype(np.float32)), seed=0)
    assert len(grouping.groups) == 1 and len(grouping.groups[0].photos) >= 0.9 * n


def test_identical_photos_are_one_album():
    rows = np.repeat(np.eye(1, 64, dtype=np.float32), 40, axis=0)
    grouping = propose(Vectors("x", np.arange(40, dtype=np.int64), rows), seed=0)
    assert [len(group.photos) for group in grouping.groups] == [40]


def test_all_different_is_unsorted():
    rows = unit(np.random.default_rng(0).normal(size=(200, 384))).astype(np.float32)
    grouping = propose(Vectors("x", np.arange(200, dtype=np.int64), rows), seed=0)
    assert len(grouping.unsorted) > 150


def test_one_big_kind_does_not_fall_to_pieces():
    vectors, truth = families(n=500, classes=5, supers=5, zipf=2.0, boundary=0.0)
    labels = labels_of(propose(vectors, seed=42), vectors)
    biggest = np.bincount(truth[truth >= 0]).argmax()
    kind = labels[truth == biggest]
    assert (kind == np.bincount(kind[kind >= 0]).argmax()).mean() > 0.8


def test_sliders_do_what_they_say():
    vectors, _ = families(n=700, classes=30, supers=10)
    tree = grow(vectors.rows, seed=1)
    counts = [len(cut(vectors, tree, many=many).groups) for many in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert counts == sorted(counts) and counts[0] <= counts[2] ** 0.5 + 1 and counts[2] < counts[4]
    left = [len(cut(vectors, tree, generous=generous).unsorted) for generous in (0.0, 0.5, 1.0)]
    assert left[0] > left[1] > left[2]
    assert cut(vectors, tree, many=0.3, generous=0.8) == propose(vectors, seed=1, many=0.3, generous=0.8)


def test_kinds_in_families_have_themes_and_others_none():
    vectors, truth = families(n=900, classes=30, supers=10, boundary=0.2)
    grouping = propose(vectors, seed=3)
    members = [position for theme in grouping.themes for position in theme]
    assert len(set(members)) == len(members) and len(members) > len(grouping.groups) / 2
    family = {photo: kind % 10 for photo, kind in zip(vectors.ids.tolist(), truth.tolist(), strict=True) if kind >= 0}
    for theme in grouping.themes:
        kinds = [family[photo] for at in theme for photo in grouping.groups[at].photos if photo in family]
        assert len(theme) > 1 and np.bincount(kinds).max() > 0.8 * len(kinds)
    assert propose(families(n=500, classes=8, supers=8, boundary=0.0)[0], seed=3).themes == ()


def test_a_giant_that_is_not_dense_is_looked_into_again():
    """Half of the library are eight kinds that lie close together among others far away."""
    near, kinds = families(n=400, classes=8, supers=1, apart=0.6, zipf=0.0, boundary=0.0, outliers=0.0)
    far, _ = families(n=400, classes=10, supers=10, seed=1, zipf=0.0, boundary=0.0, outliers=0.0)
    vectors = Vectors("x", np.arange(len(near) + len(far)), np.vstack([near.rows, far.rows]))
    labels = labels_of(propose(vectors, seed=0), vectors)
    assert score.largest_share(labels) < 0.25
    assert score.ari(kinds, labels[: len(near)]) > 0.6


@pytest.mark.parametrize(
    ("reducer", "clusterer"),
    [
        ("pca", "hdbscan"),
        ("none", "hdbscan"),
        ("tsne", "hdbscan"),
        ("pacmap", "hdbscan"),
        ("umap", "kmeans"),
        ("none", "kmeans"),
        ("pacmap", "agglomerative"),
    ],
)
def test_other_choices_work(reducer, clusterer):
    vectors, truth = families(n=300, classes=4, supers=4, boundary=0.0, outliers=0.0)
    labels = labels_of(propose(vectors, seed=1, reducer=reducer, clusterer=clusterer), vectors)
    assert score.ari(truth, labels) > 0.4


def test_unknown_names_are_refused_with_the_valid_ones():
    vectors, _ = families(n=30, classes=2)
    with pytest.raises(AlbumenError, match="umap"):
        propose(vectors, seed=0, reducer="isomap")
    with pytest.raises(AlbumenError, match="hdbscan"):
        propose(vectors, seed=0, clusterer="birch")


def test_warm_up_returns():
    assert warm_up() is None
