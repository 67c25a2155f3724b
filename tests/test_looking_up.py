"""What is looked up for somebody who searches: pictures from outside the library, and the towns of positions."""

import pytest

from engine import organize
from engine.errors import AlbumenError
from engine.organize import QUESTIONS, looking_up
from engine.types import Found
from tests import paint
from tests.conftest import reading


def result(job):
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def test_a_picture_from_outside_finds_photos_like_it(library, tmp_path):
    folder = tmp_path / "photos"
    for name in ("beach", "forest"):
        paint.family(folder / name, name, 6)
    list(organize.index(library, [str(folder)]))
    (outside,) = paint.family(tmp_path / "outside", "beach", 1, seed=5)
    found = result(QUESTIONS["alike"](library, path=str(outside), limit=4))
    assert {library.catalog.photo(id).files[0].parent.name for id, _ in found} == {"beach"} and len(found) == 4
    (tmp_path / "note.txt").write_text("no picture")
    with pytest.raises(AlbumenError, match=r"note\.txt cannot be shown"):
        result(QUESTIONS["alike"](library, path=str(tmp_path / "note.txt")))


def test_without_descriptions_it_says_what_to_do_and_words_find_nothing(library):
    with pytest.raises(AlbumenError, match="organize the folder"):
        result(QUESTIONS["alike"](library, path="x.jpg"))
    assert not looking_up.understands_words(library) and result(QUESTIONS["words"](library, text="a boat")) == []


def test_positions_get_the_names_of_their_towns_once(library, tmp_path):
    root = library.catalog.add_root(tmp_path / "photos")
    library.catalog.take_stock(root, [Found("a.jpg", 1, 1), Found("b.jpg", 1, 1)], [])
    places = {"a.jpg": {"lat": 38.72, "lon": -9.14}, "b.jpg": {"lat": -48.9, "lon": -123.4}}
    for unread in library.catalog.unread():
        library.catalog.put_readings([(unread.id, reading(unread.path.name, **places[unread.path.name]))])
    assert result(QUESTIONS["places"](library)) == 2 and result(QUESTIONS["places"](library)) == 0
    lisbon, ocean = sorted(library.register.places(), key=lambda place: place.town == "")
    assert (lisbon.town, lisbon.country) == ("Lisbon", "Portugal") and ocean.key == "-49.0, -123.5"
