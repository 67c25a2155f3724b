"""Rows come back as they were put in, whichever way they are asked for, and survive a newer format."""

import shutil
import sqlite3

import numpy as np
import pytest

from engine.store import Library, vectors
from engine.store import library as libraries
from engine.store.vectors import unit
from tests.store.test_library import GOLDEN


@pytest.fixture
def shelf(library, stock):
    """A library's store with a space of 3 dimensions, and the ids of ten photos."""
    return library.vectors, library.vectors.add_space("s", 3, b""), stock(10)


def rows(n: int) -> np.ndarray:
    found = np.random.default_rng(n).normal(size=(n, 3))
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize("chunk", [2, 8192])
@pytest.mark.parametrize("few", [1, 1000])
def test_any_photos_can_be_asked_for_in_any_order(shelf, monkeypatch, chunk, few):
    store, space, photos = shelf
    monkeypatch.setattr(vectors, "CHUNK", chunk)
    monkeypatch.setattr(vectors, "FEW", few)
    x = rows(8)
    store.put(space, photos[7::-1], x[::-1])
    for asked in ([], photos[:1], photos[5:2:-1], photos, [*photos, 999], [photos[9]], [photos[3]] * 3):
        got = store.get(space, asked)
        there = sorted({id for id in asked if id in photos[:8]})
        assert got.ids.tolist() == there and got.rows.shape == (len(there), 3) and got.rows.dtype == np.float32
        np.testing.assert_allclose(got.rows, x[[photos.index(id) for id in there]].reshape(-1, 3), atol=1e-3)
        assert store.missing(space, asked) == [id for id in asked if id not in photos[:8]]


def test_spaces_are_kept_apart_and_rows_come_in_the_order_in_which_they_were_put(shelf, monkeypatch):
    store, space, photos = shelf
    monkeypatch.setattr(vectors, "CHUNK", 2)
    other = store.add_space("other", 2, b"")
    store.put(space, photos[5:8], rows(3))
    store.put(other, photos[:4], np.eye(2, dtype=np.float32)[[0, 1, 0, 1]])
    store.put(space, photos[:2], rows(2))
    chunks = list(store.chunks(space))
    assert [id for c in chunks for id in c.ids.tolist()] == [*photos[5:8], *photos[:2]]
    numbers = [number for c in chunks for number in c.numbers.tolist()]
    assert numbers == sorted(set(numbers)) and numbers[-1] == store.last()
    assert [id for c in store.chunks(space, after=numbers[2]) for id in c.ids.tolist()] == photos[:2]
    assert store.count(space) == 5 and store.count(other) == 4
    assert store.numbered(space, [n + 1 for n in range(numbers[-1])]).ids.tolist() == [*photos[5:8], *photos[:2]]


def test_a_replaced_row_has_a_new_number(shelf):
    store, space, photos = shelf
    store.put(space, photos[:2], rows(2))
    before = store.last()
    store.put(space, photos[1:2], rows(1))
    assert [c.ids.tolist() for c in store.chunks(space, after=before)] == [[photos[1]]]
    assert store.count(space) == 2 and store.last() > before
    assert store.numbered(space, [before]).ids.tolist() == []


def test_rows_of_another_shape_are_refused(shelf):
    store, space, photos = shelf
    with pytest.raises(ValueError, match="3 dimensions"):
        store.put(space, photos[:1], np.ones((1, 4), np.float32))


def test_fingerprints_tell_photos_rows_and_spaces_apart(shelf):
    store, space, photos = shelf
    x = rows(10)
    store.put(space, photos, x)
    seen, last = {store.fingerprint(space, store.last())}, store.last()
    assert store.fingerprint(space, last + 5) in seen
    seen.add(store.fingerprint(space, last - 1))
    store.put(space, photos[:1], x[1:2])
    seen.add(store.fingerprint(space, last))
    seen.add(store.fingerprint(space, store.last()))
    assert len(seen) == 4


def test_rows_of_zeros_and_of_any_length_become_what_they_can():
    np.testing.assert_allclose(unit(np.array([[0, 0], [3, 4]], np.float16)), [[0, 0], [0.6, 0.8]], atol=1e-6)


def test_vectors_of_the_first_format_are_kept(tmp_path):
    shutil.copy(GOLDEN / "format-1.db", tmp_path / libraries.DATABASE)
    connection = sqlite3.connect(tmp_path / libraries.DATABASE)
    facts = "640, 480, 'JPEG', '', '', NULL, NULL, NULL, '', '', '', '[]', ''"
    connection.execute("INSERT INTO spaces VALUES (4, 's', 3, x'', 0), (5, 't', 3, x'', 0)")
    for photo, row in enumerate(rows(4).astype("<f2"), 1):
        connection.execute(f"INSERT INTO photos VALUES (?, ?, {facts})", (photo, f"digest {photo}"))
        connection.execute("INSERT INTO vectors VALUES (?, ?, ?)", (4 + photo % 2, photo, row.tobytes()))
    connection.commit()
    connection.close()
    with Library.open(tmp_path) as library:
        first, second = library.vectors.spaces()
        assert library.vectors.get(first, [1, 2, 3, 4]).ids.tolist() == [2, 4]
        np.testing.assert_allclose(library.vectors.get(second, [1, 2, 3, 4]).rows, rows(4)[[0, 2]], atol=1e-3)
