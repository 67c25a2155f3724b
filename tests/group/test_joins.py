"""Pieces of one cloud become one; kinds stay apart."""

import numpy as np
import pytest

from engine.group import score
from engine.group.joins import Join, Pairs, distinctness, joined
from engine.group.neighbours import nearest
from tests.group.gen2 import families, unit


def after(labels: np.ndarray, joins: list[Join]) -> np.ndarray:
    labels = np.array(labels)
    for join in joins:
        labels[labels == join.gone] = join.kept
    return labels


def found(rows: np.ndarray) -> np.ndarray:
    return nearest(rows, 20)[0]


def test_random_halves_of_one_kind_join_and_kinds_do_not():
    vectors, truth = families(n=200, classes=2, supers=2, boundary=0.0, outliers=0.0, zipf=0.0)
    halves = truth * 2 + np.arange(len(truth)) % 2
    joins = joined(vectors.rows, found(vectors.rows), halves, least=0.0)
    assert sorted((join.kept, join.gone) for join in joins) == [(0, 1), (2, 3)]
    assert all(join.height < 1 for join in joins)


def test_every_join_is_of_two_living_groups_and_under_one():
    vectors, truth = families(n=900, classes=30, supers=10, boundary=0.0)
    pieces = np.where(truth >= 0, truth * 3 + np.arange(len(truth)) % 3, -1)
    joins = joined(vectors.rows, found(vectors.rows), pieces, least=0.0)
    gone = [join.gone for join in joins]
    assert len(set(gone)) == len(gone)
    for at, join in enumerate(joins):
        assert join.kept < join.gone and not {join.kept, join.gone} & set(gone[:at])
    labels = after(pieces, joins)
    assert score.ari(truth, labels) > 0.9, "thirds of a kind are one again"
    assert np.array_equal(labels < 0, truth < 0)
    assert joins == joined(vectors.rows, found(vectors.rows), pieces, least=0.0)


def test_what_is_kept_up_to_date_is_what_would_be_computed_anew():
    vectors, truth = families(n=400, classes=12, supers=4, outliers=0.0)
    pieces = truth * 2 + np.arange(len(truth)) % 2
    neighbours = found(vectors.rows)
    pairs = Pairs(vectors.rows, neighbours, pieces, 24, 0.0)
    labels = pieces
    for _ in range(8):
        best = pairs.best()
        anew = Pairs(vectors.rows, neighbours, labels, 24, 0.0).best()
        assert (best.kept, best.gone) == (anew.kept, anew.gone)
        assert best.height == pytest.approx(anew.height)
        pairs.join(best)
        labels = after(labels, [best])


def test_distinctness_is_symmetric_and_zero_for_the_same():
    rows = families(n=120, classes=2, supers=2, outliers=0.0)[0].rows
    assert abs(distinctness(rows, rows)) < 0.1
    assert np.isclose(distinctness(rows[:60], rows[60:]), distinctness(rows[60:], rows[:60]))


def test_pieces_that_are_each_others_neighbours_become_one() -> None:
    """Two kinds of two lobes each: the lobes overlap so that a third of the neighbours are of the other lobe."""
    g = np.random.default_rng(1)
    axes = np.linalg.qr(g.normal(size=(48, 4)))[0].T
    lobe = np.repeat(np.arange(4), 40)
    centres = unit(axes[[0, 0, 1, 1]] + np.array([0.12, -0.12, 0.12, -0.12])[:, None] * axes[[2, 2, 3, 3]])
    rows = unit(centres[lobe] + 0.07 * g.normal(size=(160, 48))).astype(np.float32)
    labels = np.where(np.arange(160) % 40, lobe, -1)
    joins = joined(rows, found(rows), labels, least=0.0)
    assert sorted((join.kept, join.gone) for join in joins) == [(0, 1), (2, 3)]
    assert joined(rows, found(rows), np.full(160, -1), least=0.0) == []


def test_strangeness_of_halves_of_a_cloud_is_none_and_of_groups_apart_one() -> None:
    """Two halves of a cloud of ten: of a photo's nine others four are in its half, five in the other."""
    rows = np.vstack([np.repeat(np.eye(1, 4), 10, axis=0), np.repeat(np.eye(1, 4, 1), 10, axis=0)]).astype(np.float32)
    cloud = np.array([[j for j in range(10) if j != i] for i in range(10)])
    neighbours = np.vstack([cloud, cloud + 10])
    pairs = Pairs(rows, neighbours, np.repeat([0, 1, 2], [5, 5, 10]), 3, 0.0)
    assert pairs.strangeness(0).tolist() == pytest.approx([np.inf, 0, 1])
    assert pairs.strangeness(2).tolist() == pytest.approx([1, 1, np.inf])


def test_small_groups_of_their_own_stay_two_though_neighbours_must_be_strangers() -> None:
    """Twenty neighbours of a photo in a group of six: fourteen are of others, most of them of the next such group."""
    g = np.random.default_rng(2)
    axes = np.linalg.qr(g.normal(size=(64, 30)))[0].T
    centres = np.vstack([axes[0] + 1.5 * axes[1], axes[0] + 1.5 * axes[2], axes[3:]])
    truth = np.repeat(np.arange(len(centres)), 6)
    rows = unit(unit(centres)[truth] + 0.02 * g.normal(size=(len(truth), 64))).astype(np.float32)
    assert joined(rows, found(rows), truth, least=0.0) == []


def test_no_join_makes_a_group_of_strangers() -> None:
    rows = unit(np.random.default_rng(0).normal(size=(80, 384))).astype(np.float32)
    labels = np.arange(80) // 20
    assert len(joined(rows, found(rows), labels, least=-1.0)) == 3
    assert joined(rows, found(rows), labels, least=0.1) == []


def arcs(n: int, kinds: int, width: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """Kinds that vary without a break: points along an arc of `width` radians each, and a little noise."""
    g = np.random.default_rng(3)
    axes = np.linalg.qr(g.normal(size=(64, 2 * kinds)))[0].T.reshape(kinds, 2, 64)
    truth = np.repeat(np.arange(kinds), n)
    angle = np.tile(np.linspace(0, width, n), kinds)
    rows = np.cos(angle)[:, None] * axes[truth, 0] + np.sin(angle)[:, None] * axes[truth, 1]
    return unit(rows + 0.02 * g.normal(size=rows.shape)).astype(np.float32), truth


def test_slices_of_a_kind_that_varies_without_a_break_become_one() -> None:
    rows, truth = arcs(120, 4)
    slices = truth * 6 + np.tile(np.arange(120) // 20, 4)
    assert distinctness(rows[slices == 0], rows[slices == 1]) > 0.5, "each is distinct from the next by its own measure"
    labels = after(slices, joined(rows, found(rows), slices, least=0.0))
    assert len(np.unique(labels)) < 16
    assert all(len(np.unique(truth[labels == name])) == 1 for name in np.unique(labels))


def test_two_kinds_alone_are_never_slices_of_one() -> None:
    rows, truth = arcs(60, 2, width=0.3)
    assert joined(rows, found(rows), truth, least=0.0) == []
