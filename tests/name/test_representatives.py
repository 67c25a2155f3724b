"""Who stands for an album: the medoid first, then what differs, sharp, and one of each stack."""

import io

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.name.representatives import representatives
from engine.name.sheet import SIDE, sheet


def spread(n, seed=0, d=8):
    rows = np.random.default_rng(seed).normal(size=(n, d)) + 2 * np.eye(d)[0]
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def test_the_medoid_comes_first_and_then_what_differs():
    middle = np.eye(4)[0]
    rows = np.array([middle + 0.6 * np.eye(4)[1], middle, middle + 0.01 * np.eye(4)[2], middle - 0.6 * np.eye(4)[1]])
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    chosen = representatives(rows, np.ones(4), np.zeros(4), 3)
    assert chosen[0] in (1, 2) and set(chosen[1:]) == {0, 3}


def test_of_two_that_would_do_the_sharper_is_taken():
    rows = np.eye(3, dtype=np.float32)[[0, 0, 1, 1]]
    quality = np.array([1.0, 1.0, 0.0, 3.0])
    assert 3 in representatives(rows, np.ones(4), quality, 2) and 2 not in representatives(rows, np.ones(4), quality, 2)


def test_one_of_a_stack_and_what_fits_badly_is_left_out():
    rows = spread(40)
    scores = np.linspace(1, 0, 40)
    chosen = representatives(rows, scores, np.full(40, np.nan), 5, stacks=[0, 0, 0, *range(3, 40)])
    assert len(set(chosen) & {0, 1, 2}) <= 1 and max(chosen) < 25


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 60), st.integers(1, 16), st.integers(0, 5))
def test_always_as_many_as_there_are_each_once_and_the_same_again(n, many, seed):
    rows = spread(max(n, 1), seed)[:n]
    scores, quality = np.random.default_rng(seed).random((2, n))
    chosen = representatives(rows, scores, quality, many)
    assert len(chosen) == len(set(chosen)) == min(n, many)
    assert chosen == representatives(rows.copy(), scores, quality, many)
    assert set(chosen) <= set(range(n))


def test_a_contact_sheet_holds_nine():
    def jpeg(size):
        file = io.BytesIO()
        Image.new("RGB", size, "red").save(file, "JPEG")
        return file.getvalue()

    whole = Image.open(io.BytesIO(sheet([jpeg((90, 60))] * 8 + [jpeg((20, 400))] * 3)))
    assert whole.size == (3 * SIDE, 3 * SIDE)
    assert Image.open(io.BytesIO(sheet([jpeg((90, 60))] * 2))).size == (2 * SIDE, SIDE)
