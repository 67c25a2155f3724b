"""New photos join what they are like, stay out of what is only nearest, and make groups as tight as albums are."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.group.coherence import coherence
from engine.group.newcomers import alike, newcomers
from tests.described import rows_of

KINDS = [0] * 20 + [1] * 20 + [2] * 20


def test_photos_join_their_kind_and_a_new_kind_or_a_stray_joins_none():
    asked = [0, 0, 1, 2, 3, 3, 3, 3, -1, -1]
    rows = np.concatenate([rows_of(KINDS), rows_of(asked, seed=1)])
    labels = np.array(KINDS + [-1] * len(asked))
    found, scores = newcomers(rows, labels, np.arange(60, 70))
    assert found.tolist() == [0, 0, 1, 2, *[-1] * 6]
    assert ((scores > 0) == (found >= 0)).all() and scores.max() <= 1


def test_new_photos_have_no_vote():
    """Twenty new photos beside an album of five do not take a sixth into what they are."""
    rows = np.concatenate([rows_of([0] * 5 + [1] * 20), rows_of([0] * 20, seed=1)])
    labels = np.array([0] * 5 + [1] * 20 + [1] * 20)
    found, _ = newcomers(rows, labels, np.arange(25, 45))
    assert set(found.tolist()) <= {0, -1}


def test_without_albums_or_photos_nothing_joins():
    rows = rows_of(KINDS)
    assert newcomers(rows, np.full(60, -1), np.arange(3))[0].tolist() == [-1] * 3
    assert newcomers(rows, np.array(KINDS), np.arange(0))[0].tolist() == []


def test_a_generous_eye_takes_in_no_less_than_a_strict_one():
    rows = np.concatenate([rows_of(KINDS), rows_of([0, 1, 2] * 20, seed=2, noise=0.9)])
    labels = np.array(KINDS + [-1] * 60)
    taken = [(newcomers(rows, labels, np.arange(60, 120), generous=g)[0] >= 0).sum() for g in (0.0, 0.5, 1.0)]
    assert taken == sorted(taken) and taken[-1] > taken[0]


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_photos_changes_nothing(random):
    rows = np.concatenate([rows_of(KINDS), rows_of([0, 1, 2, 3, -1], seed=1)])
    labels = np.array(KINDS + [-1] * 5)
    order = np.array(random.sample(range(65), 65))
    place = np.argsort(order)
    found, scores = newcomers(rows, labels, np.arange(60, 65))
    again, same = newcomers(rows[order], labels[order], place[60:65])
    assert again.tolist() == found.tolist() and np.allclose(scores, same, atol=1e-4)


def test_what_is_alike_makes_groups_and_strays_make_none():
    rows = rows_of([0] * 8 + [1] * 6 + [-1] * 5)
    held = coherence(rows[:8]) * 0.6
    groups = alike(rows, held, 3)
    assert [sorted(group.photos) for group in groups] == [list(range(8)), list(range(8, 14))]
    assert all(0 < score <= 1 for group in groups for score in group.scores)
    assert alike(rows[:2], held, 3) == [] and alike(rows[14:], held, 3) == []
