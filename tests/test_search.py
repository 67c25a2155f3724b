"""Words find photos by what is written about them, likeness by their vectors."""

import numpy as np
import pytest

from engine import edits, search
from engine.errors import AlbumenError
from engine.types import Found
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


def test_a_photo_without_vectors_says_what_to_do(library, shelf):
    with pytest.raises(AlbumenError, match="run albumen index"):
        search.like(library, shelf["a"])
    with pytest.raises(AlbumenError, match="no photo 77"):
        search.like(library, 77)
