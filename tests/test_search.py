"""Words find photos by what is written about them, likeness by their vectors."""

import numpy as np
import pytest

from engine import edits, search
from engine.errors import AlbumenError
from engine.store import Library
from engine.store.categories import Categorised
from engine.store.neighbourhood import Neighbourhood
from engine.types import Found, Progress
from tests.conftest import reading


@pytest.fixture
def shelf(library, tmp_path):
    """Four photos with something to say each; name -> id."""
    root = library.catalog.add_root(tmp_path / "photos")
    facts = {
        "Été/a.jpg": {"title": "À la plage", "taken": "2019-05-04T10:00:00"},
        "Winter/b.jpg": {"keywords": ("Zürich", "STRASSE"), "taken": "2020-01-02T10:00:00"},
        "Winter/c.jpg": {"make": "Canon", "taken": ""},
        "caf\udce9/d.jpg": {"taken": "2018-01-01T00:00:00"},
    }
    library.catalog.take_stock(root, [Found(path, 1, 1) for path in facts], [])
    for unread in library.catalog.unread():
        path = unread.path.relative_to(tmp_path / "photos").as_posix()
        library.catalog.put_readings([(unread.id, reading(ascii(path), **facts[path]))])
    return {path[-5]: library.catalog.find(str(tmp_path / "photos" / path)) for path in facts}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        *(("", "dabc"), ("  ", "dabc"), ("plage", "a"), ("PLÀGE a", "a"), ("ete", "a"), ("ÉTÉ", "a"), ("été", "a")),
        *(
            ("zurich", "b"),
            ("straße", "b"),
            ("canon winter", "c"),
            ("winter", "bc"),
            ("2019-05", "a"),
            ("2019-05 b", ""),
        ),
        *(("caf", "d"), ("100%", ""), ("'", ""), ("' OR 1 --", "")),
    ],
)
def test_every_word_must_be_somewhere_and_accents_and_case_do_not_count(library, shelf, words, found):
    assert search.find(library, words) == [shelf[name] for name in found]


def test_the_names_of_albums_count_too_and_mix_with_other_words(library, shelf):
    edits.new(library, "Città vecchia", [shelf["a"], shelf["b"], shelf["d"]])
    edits.also(library, [shelf["c"]], 1)
    assert search.find(library, "citta") == [shelf[name] for name in "dabc"]
    assert search.find(library, "VECCHIA winter") == [shelf["b"], shelf["c"]]


def test_likeness_is_measured_in_the_newest_space_that_knows_the_photo(library, shelf):
    a, b, c, d = (shelf[name] for name in "abcd")
    old = library.vectors.add_space("old", 2, b"")
    library.vectors.put(old, [a, b, c, d], np.array([[1, 0], [0, 1], [0.6, 0.8], [-1, 0]], dtype=np.float32))
    assert [photo for photo, _ in search.like(library, a)] == [c, b, d]
    assert search.like(library, a)[0][1] == pytest.approx(0.6, abs=1e-3)
    new = library.vectors.add_space("new", 3, b"")
    library.vectors.put(new, [a, d, b], np.array([[1, 0, 0], [1, 0, 0], [0, 1, 0]], dtype=np.float32))
    assert [photo for photo, _ in search.like(library, a)] == [d, b]
    assert [photo for photo, _ in search.like(library, c, limit=1)] == [b]
    assert search.like(library, a, limit=0) == []


def test_likeness_counts_only_photos_that_stand_in_a_file(library, stock, monkeypatch):
    photos = stock(40)
    x = np.random.default_rng(0).normal(size=(40, 8)).astype(np.float32)
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    space = library.vectors.add_space("s", 8, b"")
    library.vectors.put(space, photos, x)
    root, *_ = library.catalog.roots()
    library.catalog.take_stock(root, [Found("2019/IMG_0039.jpg", 1039, 39), Found("2019/IMG_0005.jpg", 1005, 5)], [])
    assert library.catalog.photo_ids() == [photos[5], photos[39]]
    monkeypatch.setattr(search, "MARGIN", 0)
    assert [photo for photo, _ in search.like(library, photos[5])] == [photos[39]]
    assert {photo for photo, _ in search.like(library, photos[7], limit=5)} == {photos[5], photos[39]}


def test_a_row_of_a_space_finds_photos_near_to_it(library, stock):
    photos = stock(3)
    space = library.vectors.add_space("s", 2, b"")
    library.vectors.put(space, photos, np.array([[1, 0], [0.6, 0.8], [0, 1]], dtype=np.float32))
    found = search.near(library, np.array([0, 1], dtype=np.float32), space, limit=2)
    assert [photo for photo, _ in found] == [photos[2], photos[1]]
    assert [likeness for _, likeness in found] == pytest.approx([1, 0.8], abs=1e-3)
    assert search.near(library, np.array([0, 1], dtype=np.float32), space, limit=0) == []


def test_a_small_library_needs_nothing_prepared(library, stock):
    assert list(search.prepare(library)) == []
    space = library.vectors.add_space("s", 2, b"")
    library.vectors.put(space, stock(3), np.eye(2, dtype=np.float32)[[0, 1, 0]])
    assert list(search.prepare(library)) == [] and not (library.folder / "cache" / "neighbours").exists()


def test_a_large_library_is_prepared_for_questions_and_asked_through_its_index(library, stock, monkeypatch):
    monkeypatch.setitem(Neighbourhood.__init__.__kwdefaults__, "exact", 0)
    photos = stock(60)
    x = np.random.default_rng(0).normal(size=(60, 8)).astype(np.float32)
    space = library.vectors.add_space("s", 8, b"")
    library.vectors.put(space, photos, x / np.linalg.norm(x, axis=1, keepdims=True))
    before = search.like(library, photos[4], limit=7)
    steps = list(search.prepare(library))
    assert steps[-1] == Progress("neighbours", 60, 60)
    assert (library.folder / "cache" / "neighbours" / f"{space.id}.index").exists()
    assert search.like(library, photos[4], limit=7) == before
    with Library.open(library.folder) as again:
        assert search.like(again, photos[4], limit=7) == before and list(search.prepare(again)) == []


def test_a_photo_without_vectors_says_what_to_do(library, shelf):
    with pytest.raises(AlbumenError, match="run albumen index"):
        search.like(library, shelf["a"])
    with pytest.raises(AlbumenError, match="no photo 77"):
        search.like(library, 77)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *(("taken:2019", "a"), ("taken:2019-05", "a"), ("taken:2019 taken:2020", "ab"), ("taken:none", "c")),
        *(("camera:canon", "c"), ("keyword:zurich", "b"), ("keyword:zur", ""), ("type:JPG", "dabc"), ("type:png", "")),
        *(("has:date", "dab"), ("has:keywords", "b"), ("has:caption plage", "a"), ("has:place", "")),
        *(
            ("album:1", "ab"),
            ("album:vecchia winter", "b"),
            ("is:unsorted", "dc"),
            ("is:pinned", "ab"),
            ("album:9", ""),
        ),
        *(("is:unpinned", ""), ("category:food", "b"), ("is:burst", ""), ("place:lisbon", ""), ("place:none", "dabc")),
    ],
)
def test_filters_narrow_what_words_find(library, shelf, text, found):
    edits.new(library, "Città vecchia", [shelf["a"], shelf["b"]])
    library.categories.put("ncp", [Categorised(shelf["b"], "Food", 0.9, "m")])
    assert search.find(library, text) == [shelf[name] for name in found]
