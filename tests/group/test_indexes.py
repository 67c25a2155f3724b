"""Indexes find what a full comparison finds: `Flat` all of it, `Inverted` as much as it measured."""

import numpy as np
import pytest

from engine.bench.mixture import mixture
from engine.group import indexes
from engine.group.indexes import Flat, Inverted, Truth, samples
from tests.group.test_neighbours import rows


def built(x: np.ndarray, seed: int = 0) -> tuple[Inverted, Truth]:
    """A measured index of `x`, under numbers that are no positions, and the truth that it was measured by."""
    ids = np.arange(len(x)) * 3 + 7
    index, truth = Inverted.learn(x[: samples(len(x))], len(x), seed), Truth(ids[:200], x[:200])
    for part in np.array_split(np.arange(len(x)), 3):
        index.add(ids[part], x[part])
        truth.see(ids[part], x[part])
    index.measure(truth)
    return index, truth


def test_flat_names_the_nearest_in_any_order_of_its_ids():
    x = rows(300).astype(np.float16)
    ids = np.random.default_rng(1).permutation(300) + 5
    flat = Flat(ids, x)
    ask = rows(5, seed=3)
    for row in ask:
        near = x.astype(np.float32) @ row
        found, halves = flat.candidates(row, 20)
        assert set(ids[np.argsort(-near)[:20]]) <= set(found.tolist()) and len(found) == 36
        assert np.array_equal(halves, x[[int(np.flatnonzero(ids == i)[0]) for i in found]])
    assert flat.candidates(ask[0], 0)[0].size <= 16 and len(flat.candidates(ask[0], 1000)[0]) == 300


def test_flat_takes_rows_in_and_replaces_those_that_it_has():
    x = rows(4).astype(np.float16)
    flat = Flat(np.empty(0, np.int64), np.empty((0, 16), np.float16)).with_rows(np.array([9, 2]), x[:2])
    flat = flat.with_rows(np.array([5, 9]), x[2:])
    assert flat.ids.tolist() == [2, 5, 9] and np.array_equal(flat.halves, x[[1, 2, 3]])


def test_truth_is_what_a_full_comparison_finds():
    x = rows(500)
    truth = Truth(np.arange(20), x[:20])
    for part in np.array_split(np.arange(500), 7):
        truth.see(part, x[part])
    cosines = x[:20] @ x.T
    cosines[np.arange(20), np.arange(20)] = -2
    wanted = np.argsort(-cosines, axis=1)[:, :10]
    assert [set(a) for a in truth.ids.tolist()] == [set(a) for a in wanted.tolist()]


@pytest.mark.parametrize("dim", [15, 16, 64])
def test_recall_is_what_was_measured(dim):
    x = np.concatenate(list(mixture(3000, dim)))
    index, _ = built(x)
    assert len(index) == 3000 and index.recall >= indexes.TARGET
    asked = np.arange(1000, 1200)
    other = Truth(asked, x[asked])
    other.see(np.arange(3000), x)
    found = index.candidates(x[asked], 10)
    hits = (((found - 7) // 3)[:, :, None] == other.ids[:, None]).any(axis=1).mean()
    assert hits > indexes.TARGET - 0.02


def test_where_nothing_is_near_recall_is_honest(monkeypatch):
    monkeypatch.setattr(indexes, "DEPTHS", (10, 12))
    index, truth = built(rows(3000, d=64))
    found = index.candidates(truth.rows, 1)[:, :12]
    hits = float((found[:, :, None] == truth.ids[:, None]).any(axis=1).mean())
    assert index.slack == indexes.ALL and index.recall < indexes.TARGET
    assert index.recall == pytest.approx(hits)


def test_copies_do_not_spoil_the_measurement():
    index, _ = built(np.repeat(rows(1), 500, axis=0))
    assert index.recall == 1


def test_the_same_rows_and_seed_give_the_same_bytes_which_give_the_same_index():
    x = np.concatenate(list(mixture(2000, 16)))
    (first, _), (second, _) = built(x), built(x)
    assert np.array_equal(first.dump(), second.dump()) and not np.array_equal(first.dump(), built(x, seed=1)[0].dump())
    again = Inverted.load(first.dump(), first.slack, first.depth, first.recall)
    assert np.array_equal(again.candidates(x[:9], 10), first.candidates(x[:9], 10))
    again.add(np.array([1]), x[:1])
    assert 1 in again.candidates(x[:1], 10)[0]


def test_more_lists_are_opened_where_many_are_wanted():
    x = np.concatenate(list(mixture(2000, 16)))
    index, _ = built(x)
    index.slack = 0
    assert (index.opened(x[:3]) == 8).all()
    assert ((index.candidates(x[:3], 1500) >= 0).sum(axis=1) >= 1500).all()
    assert ((index.candidates(x[:3], 5000) >= 0).sum(axis=1) == 2000).all()


def test_few_rows_can_be_indexed_too():
    index, _ = built(rows(20))
    assert ((index.candidates(rows(20)[:5], 50) >= 0).sum(axis=1) == 20).all()
