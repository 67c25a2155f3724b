"""Small spaces are searched exactly, large ones through a measured index, whose file may be missing or damaged."""

import sqlite3

import numpy as np
import pytest

from engine.bench.mixture import mixture
from engine.group import indexes
from engine.store import neighbourhood, schema
from engine.store.neighbourhood import Neighbourhood
from engine.store.vectors import VectorStore

DIM = 16


@pytest.fixture
def shelf(tmp_path):
    """`shelf(n)` is a store with n rows of photos 1..n in a space, as good as a library's."""
    connections = []

    def put(n: int, name: str = "a", seed: int = 0):
        connection = sqlite3.connect(tmp_path / f"{name}.db", isolation_level=None)
        connections.append(connection)
        schema.upgrade(connection, tmp_path / f"{name}.db")
        store = VectorStore(connection)
        space = store.add_space("s", DIM, b"")
        if n:
            store.put(space, range(1, n + 1), np.concatenate(list(mixture(n, DIM, seed))))
        return store, space

    yield put
    for connection in connections:
        connection.close()


def truth(store, space, row, k):
    """Photos and cosines as a full comparison finds them."""
    found = store.get(space, range(1, 100_000))
    cosines = found.rows @ row
    order = np.lexsort((found.ids, -cosines))[:k]
    return found.ids[order].tolist(), cosines[order]


def row_of(store, space, photo):
    return store.get(space, [photo]).rows[0]


def recall(store, space, near, asked=range(1, 60)):
    hits = 0
    for photo in asked:
        row = row_of(store, space, photo)
        hits += len(set(truth(store, space, row, 11)[0]) & set(near.nearest(row, 11)[0].tolist()))
    return hits / 11 / len(asked)


def test_a_small_space_is_searched_exactly_and_has_no_file(shelf, tmp_path):
    store, space = shelf(500)
    near = Neighbourhood(store, space, tmp_path / "i")
    assert list(near.prepare()) == [] and not (tmp_path / "i").exists() and near.recall == 1
    for photo in (1, 77, 500):
        row = row_of(store, space, photo)
        for k in (0, 1, 10, 499, 500, 900):
            ids, cosines = near.nearest(row, k)
            wanted = truth(store, space, row, k)
            assert ids.tolist() == wanted[0]
            np.testing.assert_allclose(cosines, wanted[1], atol=1e-6)


def test_an_empty_space_has_no_neighbours(shelf, tmp_path):
    store, space = shelf(0)
    for exact in (0, 100):
        near = Neighbourhood(store, space, tmp_path / "i", exact=exact)
        assert list(near.prepare()) == []
        assert near.nearest(np.ones(DIM, np.float32) / 4, 5)[0].tolist() == []


def test_copies_come_in_the_order_of_their_photos(shelf, tmp_path):
    store, space = shelf(50)
    copies = np.repeat(row_of(store, space, 7)[None], 40, axis=0)
    store.put(space, range(100, 140), copies)
    for exact in (0, 10**9):
        near = Neighbourhood(store, space, tmp_path / "i", exact=exact)
        list(near.prepare())
        assert near.nearest(copies[0], 30)[0].tolist() == [7, *range(100, 129)]


@pytest.mark.parametrize("exact", [0, 10**9], ids=["index", "exact"])
def test_rows_that_come_or_change_are_seen_at_once(shelf, tmp_path, exact):
    store, space = shelf(400)
    near = Neighbourhood(store, space, tmp_path / "i", exact=exact)
    list(near.prepare())
    row = row_of(store, space, 3)
    near.nearest(row, 5)
    store.put(space, [401, 9], np.stack([row, row]))
    ids, cosines = near.nearest(row, 3)
    assert ids.tolist() == [3, 9, 401] and np.allclose(cosines, 1, atol=1e-3)
    store.put(space, [3], -row[None])
    assert near.nearest(row, 2)[0].tolist() == [9, 401]
    assert near.nearest(-row, 1)[0].tolist() == [3]


def test_a_large_space_is_read_through_until_it_has_an_index(shelf, tmp_path):
    store, space = shelf(3000)
    near = Neighbourhood(store, space, tmp_path / "i", exact=0)
    row = row_of(store, space, 5)
    assert near.nearest(row, 20)[0].tolist() == truth(store, space, row, 20)[0]
    assert near.index is None and not (tmp_path / "i").exists()
    steps = list(near.prepare())
    assert steps == sorted(steps) and steps[-1] == (3000, 3000)
    assert near.recall >= indexes.TARGET and recall(store, space, near) > 0.97
    again = Neighbourhood(store, space, tmp_path / "i", exact=0)
    assert again.recall == near.recall and again.index.slack == near.index.slack
    assert [a.tolist() for a in again.nearest(row, 20)] == [a.tolist() for a in near.nearest(row, 20)]
    assert list(again.prepare()) == []


def test_cosines_from_the_index_are_true(shelf, tmp_path):
    store, space = shelf(2000)
    near = Neighbourhood(store, space, tmp_path / "i", exact=0)
    list(near.prepare())
    row = row_of(store, space, 8)
    ids, cosines = near.nearest(row, 50)
    rows = store.get(space, ids.tolist())
    np.testing.assert_allclose(cosines, (rows.rows @ row)[np.searchsorted(rows.ids, ids)], atol=1e-6)
    assert (np.diff(cosines) <= 0).all()


def test_the_same_rows_give_the_same_file(shelf, tmp_path):
    files = []
    for name in "ab":
        store, space = shelf(1000, name)
        list(Neighbourhood(store, space, tmp_path / f"{name}.index", exact=0).prepare())
        files.append((tmp_path / f"{name}.index").read_bytes())
    assert files[0] == files[1]


def _flipped(data: bytes) -> bytes:
    return data[: len(data) // 2] + bytes([data[len(data) // 2] ^ 1]) + data[len(data) // 2 + 1 :]


DAMAGES = {
    "empty": lambda data: b"",
    "short": lambda data: data[:40],
    "cut": lambda data: data[:-1],
    "longer": lambda data: data + b"\0",
    "flipped": _flipped,
    "noise": lambda data: np.random.default_rng(0).bytes(len(data)),
    "text": lambda data: b"This is no index.\n" * 100,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_as_if_it_were_not_there_and_is_written_anew(shelf, tmp_path, damage):
    store, space = shelf(1000)
    file = tmp_path / "i"
    list(Neighbourhood(store, space, file, exact=0).prepare())
    good = file.read_bytes()
    file.write_bytes(damage(good))
    near = Neighbourhood(store, space, file, exact=0)
    row = row_of(store, space, 5)
    assert near.nearest(row, 20)[0].tolist() == truth(store, space, row, 20)[0] and near.index is None
    assert list(near.prepare()) and near.index is not None
    assert file.read_bytes() == good and [f.name for f in tmp_path.glob("i*")] == ["i"]


def test_an_index_of_other_rows_or_of_another_version_is_not_taken(shelf, tmp_path, monkeypatch):
    store, space = shelf(1000)
    file = tmp_path / "i"
    list(Neighbourhood(*shelf(1000, "b", seed=1), file, exact=0).prepare())
    near = Neighbourhood(store, space, file, exact=0)
    near.nearest(row_of(store, space, 1), 5)
    assert near.index is None
    list(near.prepare())
    with monkeypatch.context() as patch:
        patch.setattr(neighbourhood, "program", lambda: "faiss 99")
        other = Neighbourhood(store, space, file, exact=0)
        other.nearest(row_of(store, space, 1), 5)
        assert other.index is None
    with monkeypatch.context() as patch:
        patch.setattr(neighbourhood, "FORMAT", 99)
        assert Neighbourhood(store, space, file, exact=0).index is None


def test_rows_are_added_to_an_index_until_it_is_outgrown(shelf, tmp_path):
    store, space = shelf(1000)
    file = tmp_path / "i"
    near = Neighbourhood(store, space, file, exact=0)
    list(near.prepare())
    first, learned = file.read_bytes(), near.index
    more = np.concatenate(list(mixture(1000, DIM, seed=5)))
    store.put(space, range(1001, 1006), more[:5])
    assert list(near.prepare()) == [] and file.read_bytes() == first
    store.put(space, range(1006, 1101), more[5:100])
    assert list(near.prepare()) == [] and file.read_bytes() != first
    assert near.index is learned and len(learned) == 1100 and recall(store, space, near, range(1040, 1100)) > 0.97
    assert len(Neighbourhood(store, space, file, exact=0).nearest(more[0], 1100)[0]) == 1100
    store.put(space, range(1101, 1601), more[100:600])
    assert list(near.prepare()) and near.index is not learned and len(near.index) == 1600


def test_a_space_that_becomes_large_gets_an_index(shelf, tmp_path):
    store, space = shelf(300)
    near = Neighbourhood(store, space, tmp_path / "i", exact=300 * DIM)
    row = row_of(store, space, 5)
    assert list(near.prepare()) == [] and near.nearest(row, 3)[0][0] == 5
    store.put(space, [301], row[None])
    assert near.nearest(row, 2)[0].tolist() == [5, 301]
    assert list(near.prepare()) and near.index is not None and near.nearest(row, 2)[0].tolist() == [5, 301]


def test_stopping_leaves_what_was_there(shelf, tmp_path):
    store, space = shelf(1000)
    file = tmp_path / "i"
    near = Neighbourhood(store, space, file, exact=0)
    job = near.prepare()
    next(job)
    job.close()
    row = row_of(store, space, 5)
    assert near.index is None and not file.exists()
    assert near.nearest(row, 20)[0].tolist() == truth(store, space, row, 20)[0]


def test_a_cache_that_cannot_be_written_is_no_reason_to_fail(shelf, tmp_path):
    store, space = shelf(1000)
    (tmp_path / "cache").write_text("a file where a folder should be")
    near = Neighbourhood(store, space, tmp_path / "cache" / "i", exact=0)
    list(near.prepare())
    assert recall(store, space, near) > 0.97
