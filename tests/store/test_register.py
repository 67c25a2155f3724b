"""The finding aids: months, cameras, keywords and places, each with how many photos and which."""

import pytest

from engine.store.register import Place
from engine.types import Found
from tests.conftest import reading

FACTS = {
    "a.jpg": {"taken": "2019-05-04T10:00:00", "make": "Canon", "model": "EOS", "lat": 38.72, "lon": -9.14},
    "b.jpg": {"taken": "2019-05-30T10:00:00", "keywords": ("Été", "sea"), "lat": 38.71, "lon": -9.14},
    "c.jpg": {"taken": "2020-01-02T10:00:00", "keywords": ("sea",), "lat": 0.0, "lon": 0.0},
    "d.jpg": {"taken": "", "make": "Canon", "model": "EOS", "lat": 41.15, "lon": -8.61},
    "gone.jpg": {"taken": "1999-01-01T00:00:00", "keywords": ("sea",), "lat": 1.0, "lon": 1.0},
}


@pytest.fixture
def shelf(library, tmp_path):
    root = library.catalog.add_root(tmp_path / "photos")
    library.catalog.take_stock(root, [Found(path, 1, 1) for path in FACTS], [])
    for unread in library.catalog.unread():
        library.catalog.put_readings([(unread.id, reading(unread.path.name, **FACTS[unread.path.name]))])
    ids = {path[0]: library.catalog.find(str(tmp_path / "photos" / path)) for path in FACTS}
    library.catalog.take_stock(root, [Found(path, 1, 1) for path in FACTS if path != "gone.jpg"], [])
    return ids


def test_months_are_counted_and_photos_without_a_date_are_too(library, shelf):
    assert library.register.months() == [("", 1), ("2019-05", 2), ("2020-01", 1)]
    assert library.register.taken("2019") == {shelf["a"], shelf["b"]}
    assert library.register.taken("2019-05-30") == {shelf["b"]}
    assert library.register.taken("") == {shelf["d"]} and library.register.taken("rubbish") == set()


def test_cameras_keywords_and_formats_are_counted_without_what_is_gone(library, shelf):
    assert library.register.cameras() == [("Canon", "EOS", 2)]
    assert library.register.keywords() == [("sea", 2), ("Été", 1)]
    assert library.register.formats() == [("JPEG", 4)]
    assert library.register.with_keyword("ete") == {shelf["b"]}


def test_places_are_coordinates_until_their_towns_are_known(library, shelf):
    assert [(p.key, p.photos) for p in library.register.places()] == [("38.5, -9.0", 2), ("41.0, -8.5", 1)]
    nameless = library.register.nameless()
    assert len(nameless) == 2
    names = {
        cell: ("Lisbon", "Lisbon", "Portugal") if lat < 40 else ("", "", "") for cell, (lat, _) in nameless.items()
    }
    library.register.note_towns(names)
    assert library.register.nameless() == {}
    first, second = library.register.places()
    assert first.key == "Lisbon, Portugal" and first.photos == 2 and isinstance(second, Place)
    for words in ("Lisbon, Portugal", "portugal", "lisb"):
        assert library.register.taken_at(words) == {shelf["a"], shelf["b"]}
    assert library.register.taken_at("41.0, -8.5") == {shelf["d"]} and library.register.taken_at("spain") == set()


def test_a_damaged_list_of_towns_is_made_again(library, shelf):
    file = library.folder / "cache" / "places.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{", "utf-8")
    assert len(library.register.nameless()) == 2
