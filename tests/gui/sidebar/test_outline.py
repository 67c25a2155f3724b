"""The tree of the sidebar: what stands in it, what stays where it is, and what a drop does."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from engine import edits
from engine.store.albums import Album
from engine.store.register import Place
from gui.models import drops
from gui.models.outline import Outline
from gui.models.overview import Overview
from gui.selection import Source
from gui.session import Session


def an_album(id, name, parent=None, photos=3, cover=None):
    return Album(id, name, "machine", "machine", parent, cover, photos, 0, {}, False, False)


ALBUMS = (an_album(1, "Beach", photos=5), an_album(2, "City"), an_album(3, "Harbour", 2), an_album(4, "Night", 3, 9))
OVERVIEW = Overview(
    photos=20,
    unsorted=2,
    problems=1,
    albums=ALBUMS,
    newest={1: "2019", 2: "2001", 4: "2024"},
    the_users=frozenset({2}),
    months=(("", 2), ("2018-12", 3), ("2019-05", 4), ("2019-07", 1)),
    places=(
        Place("Lisbon", "Lisbon", "Portugal", 4, 38.7, -9.1),
        Place("Porto", "Porto", "Portugal", 2, 41.1, -8.6),
        Place("Oslo", "Oslo", "Norway", 1, 59.9, 10.7),
        Place("", "", "", 1, -48.5, -123.5),
    ),
)


@pytest.fixture
def outline(app):
    model = Outline(Session())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(OVERVIEW, ("beach taken:2019", "album:2"))
    return model


def lines(model, section):
    (node,) = (n for n in model.nodes() if n.key == section)
    return [("  " * n.depth + n.name, n.count) for n in node.all()]


def test_what_is_empty_is_left_out(app, outline):
    assert [n for n, _ in lines(outline, "section/library")] == [
        "All photos",
        "Unsorted",
        "Second thoughts",
        "Problems",
    ]
    outline.show(Overview(), ())
    assert [n.name for n in outline.nodes()] == ["Library", "All photos", "Albums"]


def test_months_stand_below_their_years_newest_first(outline):
    assert lines(outline, "section/time") == [
        *(("2019", 5), ("  July 2019", 1), ("  May 2019", 4), ("2018", 3), ("  December 2018", 3), ("No date", 2))
    ]


def test_towns_stand_below_their_country_and_what_has_no_name_comes_last(outline):
    assert lines(outline, "section/places") == [
        *(("Portugal", 6), ("  Lisbon", 4), ("  Porto", 2), ("Oslo, Norway", 1), ("near 48.5° S, 123.5° W", 1))
    ]


def test_searches_are_called_as_one_says_them(outline):
    assert [name for name, _ in lines(outline, "section/searches")] == ["2019  ·  beach", "City"]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("name", ["Beach", "City", "  Harbour", "    Night"]),
        ("size", ["Beach", "City", "  Harbour", "    Night"]),
        ("newest", ["City", "  Harbour", "    Night", "Beach"]),
    ],
)
def test_albums_are_sorted_with_what_is_below_them(outline, order, names):
    outline.arrange(order=order)
    assert [name for name, _ in lines(outline, "section/albums")] == names


def test_a_filter_finds_albums_alone_wherever_they_stand(outline):
    outline.arrange(holding="IGH")
    assert lines(outline, "section/albums") == [("Night", 9)]


def test_an_index_follows_its_line_through_every_change(outline):
    night, oslo = (QPersistentModelIndex(outline.index_of(key)) for key in ("album/4", "place/Oslo, Norway"))
    outline.arrange(order="newest")
    outline.show(Overview(albums=(an_album(4, "Dawn"), ALBUMS[0])), ())
    assert night.isValid() and night.data() == "Dawn" and not oslo.isValid()
    assert outline.of_source(Source("albums", (4, 99))) == [outline.of_album(4)]


def test_a_screen_reader_hears_name_count_and_pin(outline):
    text = outline.of_album(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.splitlines() == ["City", "3 photos", "You named it or placed photos in it"]


BY_ID = {album.id: album for album in ALBUMS}


@pytest.mark.parametrize(
    ("dragged", "target", "where", "caption"),
    [
        ([1], 2, "on", "Merge into “City”"),
        ([2], 2, "on", None),
        ([1], 2, "below", "Put below “City”"),
        ([1], 3, "below", "Put below “Harbour”"),
        ([1], 4, "below", None),  # a fourth level
        ([2], 1, "below", None),  # three levels below one
        ([2], 4, "below", None),  # below itself
        ([1], 3, "beside", "Put below “City”"),
        ([1], 2, "beside", "Put below “City”"),  # beside each other already
        ([4], 2, "beside", "Put at the top"),
        ([3], 2, "below", None),  # there already
    ],
)
def test_only_drops_that_can_be_are_offered_and_say_what_they_do(dragged, target, where, caption):
    offered = drops.albums_on_album(Session(), dragged, BY_ID[target], where, BY_ID)
    assert (offered.caption if offered else None) == caption


def test_the_heading_takes_albums_to_the_top():
    assert drops.albums_to_top(Session(), [3], BY_ID).caption == "Put at the top"
    assert drops.albums_to_top(Session(), [1], BY_ID) is None and edits.DEEPEST == 3
