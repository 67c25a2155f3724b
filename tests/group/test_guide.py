"""What the user said guides a grouping: pinned together is together, apart is apart, and neighbours follow."""

from functools import cache

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.group import guide
from engine.group.assign import assign
from engine.group.guide import Guided, Said, guided
from engine.group.propose import cut, grow
from engine.group.tree import Tree, at
from engine.types import Vectors
from tests.group.gen2 import families

NONE = np.empty((0, 2), np.int64)


@cache
def world() -> tuple[np.ndarray, np.ndarray, Tree, np.ndarray, np.ndarray]:
    """Rows, truth, tree, labels and scores of a library in which some kinds have no group of their own."""
    vectors, truth = families(n=400, classes=12, supers=4, seed=3)
    tree = grow(vectors.rows, seed=0)
    labels, scores = assign(vectors.rows, (tree.found, tree.cosines), at(tree, 0.5), 0.5, 3, rounds=1)
    return vectors.rows, truth, tree, labels, scores


def said(pinned=(), rejected=(), homes=None, staying=()) -> Said:
    """Albums are numbered 100 + group where nothing else is said."""
    labels = world()[3]
    homes = np.where(labels >= 0, labels + 100, -1) if homes is None else np.array(homes)
    for photo, album in pinned:
        homes[photo] = album
    stays = np.isin(np.arange(len(labels)), np.array(staying, np.int64))
    pairs = [np.array(sorted(p), np.int64).reshape(-1, 2) for p in (pinned, rejected)]
    return Said(pairs[0], pairs[1], homes, stays)


def run(word: Said) -> Guided:
    rows, _, tree, labels, scores = world()
    return guided(rows, tree, labels, scores, word)


def albums_of(found: Guided) -> np.ndarray:
    """The album of every photo by the user's word, -1 where it makes none."""
    return np.array([found.albums.get(label, -1) for label in found.labels.tolist()])


def test_nothing_said_changes_nothing():
    _, _, tree, labels, scores = world()
    found = run(said())
    assert found.labels is labels and found.scores is scores and not found.albums and not found.led.any()
    vectors = Vectors("x", np.arange(len(labels), dtype=np.int64), world()[0])
    assert cut(vectors, tree, said=said()) == cut(vectors, tree)


pins = st.dictionaries(st.integers(0, 400), st.integers(99, 106), min_size=1, max_size=12)


@settings(max_examples=25, deadline=None)
@given(pins, st.sets(st.tuples(st.integers(0, 400), st.integers(99, 106)), max_size=6), st.sets(st.integers(0, 400)))
def test_the_users_word_holds(pinned, rejected, staying):
    """Must-link, cannot-link, one group an album; and nobody is led who is pinned, stays, or was rejected."""
    rejected -= set(pinned.items())
    word = said(pinned.items(), rejected, staying=sorted(staying))
    found = run(word)
    where = albums_of(found)
    assert len(set(found.albums.values())) == len(found.albums)
    assert all(where[photo] == album for photo, album in pinned.items())
    assert not any(where[photo] == album for photo, album in rejected)
    led = np.flatnonzero(found.led)
    assert not set(led.tolist()) & (pinned.keys() | staying)
    assert (where[led] >= 0).all() and (where[led] != word.homes[led]).all()
    assert ((found.labels >= 0) == (found.scores > 0)).all()


@settings(max_examples=6, deadline=None)
@given(pins, st.integers(0, 2**32 - 1))
def test_shuffling_photos_shuffles_the_groups(pinned, seed):
    rows, _, tree, labels, scores = world()
    word = said(pinned.items())
    order = np.random.default_rng(seed).permutation(len(rows))
    new = np.argsort(order)
    shuffled = Tree(
        tree.leaves[order], tree.joins, tree.heights, new[tree.found[order]].astype(np.int32), tree.cosines[order]
    )
    pairs = np.stack([new[word.pinned[:, 0]], word.pinned[:, 1]], axis=1)
    other = Said(pairs, NONE, word.homes[order], word.staying[order])
    found = guided(rows[order], shuffled, labels[order], scores[order], other)
    assert np.array_equal(albums_of(found)[new], albums_of(run(word)))


def hidden() -> tuple[int, np.ndarray]:
    """A kind that has no group of its own, and its photos within the one group that holds most of them."""
    _, truth, _, labels, _ = world()
    groups = {}
    for label in range(labels.max() + 1):
        kinds, counts = np.unique(truth[labels == label], return_counts=True)
        groups[label] = int(kinds[counts.argmax()])
    lost = [k for k in range(truth.max() + 1) if k not in groups.values()]
    sizes = {(k, g): ((truth == k) & (labels == g)).sum() for k in lost for g in groups}
    kind, group = max(sizes, key=lambda pair: sizes[pair])
    return kind, np.flatnonzero((truth == kind) & (labels == group))


def test_one_moved_photo_brings_its_kind_along():
    """A kind within the group of another gets an album of its own by few photos, and little else comes along."""
    rows, truth, *_ = world()
    kind, members = hidden()
    typical = members[np.argsort(-(rows[members] @ rows[members].sum(axis=0)))]
    found = run(said([(int(photo), 500) for photo in typical[:3]]))
    led = np.flatnonzero(found.led)
    assert len(led) >= 0.4 * len(members) and np.mean(truth[led] == kind) > 0.7


def test_an_album_gathered_from_everywhere_teaches_nothing():
    """What is in it cannot be seen: its photos bring no part of a group along."""
    rows, _, _, labels, _ = world()
    best = [
        int(m[np.argmax(rows[m] @ rows[m].sum(axis=0))])
        for g in range(labels.max())
        if len(m := np.flatnonzero(labels == g))
    ]
    found = run(said([(photo, 500) for photo in best]))
    assert found.led.sum() <= len(best)


def test_a_group_that_the_user_poured_away_goes_whole():
    """Merged by hand; what came into the group later follows, and what was kept apart does not join."""
    labels = world()[3]
    members = np.flatnonzero(labels == 1)
    poured, rest = members[: len(members) * 2 // 3], members[len(members) * 2 // 3 :]
    found = run(said([(int(photo), 100) for photo in poured]))
    assert np.mean(albums_of(found)[rest] == 100) == 1
    kept = np.setdiff1d(np.flatnonzero(labels == 0), members)
    assert np.mean(albums_of(found)[kept] == 100) > 0.9


def test_a_large_library_asks_only_about_what_the_word_may_reach(monkeypatch):
    _, members = hidden()
    word = said([(int(photo), 500) for photo in members[:3]])
    whole = run(word)
    monkeypatch.setattr(guide, "TAKING_PART", 200)
    few = run(word)
    assert all(albums_of(few)[photo] == 500 for photo in members[:3])
    assert few.led.sum() <= whole.led.sum() + 20
