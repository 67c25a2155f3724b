"""The search as one uses it: typing, chips, suggestions, going back, and pictures that others are to be like."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from engine.query import Filter
from gui.models.rows import photos_mime
from gui.models.suggestions import Terms, suggest
from gui.selection import Source
from tests.gui.conftest import album, until

TERMS = Terms(
    albums=((1, "Beach days"), (2, "Berlin"), (3, "Old beach")),
    months=(("", 3), ("2018-07", 1), ("2019-05", 9)),
    places=(("Berlin, Germany", 4), ("38.5, -9.0", 1)),
    cameras=(("Canon", "Canon EOS 80D", 7), ("NIKON", "", 2)),
    keywords=(("bees", 3),),
    formats=(("JPEG", 20),),
)


@pytest.fixture
def bar(full, app, settle):
    full.activateWindow()
    full.actions_["search"].trigger()
    settle()
    return full.search


def press(bar, *keys):
    for key in keys:
        QTest.keyClick(bar.field, key)


def texts(typed, *searches, chosen=()):
    return [(s.group, s.text) for s in suggest(typed, TERMS, searches, chosen)]


def test_suggestions_are_grouped_and_begin_with_what_was_typed():
    assert texts("be") == [
        *(("albums", "Beach days"), ("albums", "Berlin"), ("albums", "Old beach")),
        *(("places", "Berlin, Germany"), ("keywords", "bees")),
    ]
    assert texts("2019") == [("dates", "2019"), ("dates", "May 2019")]
    assert texts("MAY") == [("dates", "May 2019")] and texts("ay 20") == []
    assert texts("eos") == [("cameras", "Canon EOS 80D")] and texts("jpe") == [("types", "JPEG")]
    assert texts("berlin", chosen=[Filter("album", "2")]) == [("places", "Berlin, Germany")]


def test_nothing_typed_offers_the_last_searches_and_what_photos_can_be():
    offered = texts("", "beach album:2")
    assert offered[0] == ("searches", "Berlin  ·  beach") and ("states", "Placed by you") in offered


def test_a_suggestion_becomes_a_chip_and_backspace_takes_it_away(full, bar, app):
    QTest.keyClicks(bar.field, "bea")
    assert bar.suggestions.isVisible()
    press(bar, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [chip.text() for chip in bar.chips] == ["Beach"] and bar.field.text() == ""
    assert full.selection.source == Source("search", words=f"album:{album(full, 'Beach')}")
    assert len(full.grid.photos.ids) == 6 and not bar.suggestions.isVisible()
    QTest.keyClicks(bar.field, "IMG_00002")
    press(bar, Qt.Key.Key_Return)
    assert len(full.grid.photos.ids) == 1 and len(bar.chips) == 1
    bar.field.clear()
    press(bar, Qt.Key.Key_Backspace)
    assert bar.chips == [] and full.selection.source == Source()


def test_filters_that_are_typed_become_chips_with_enter(full, bar):
    QTest.keyClicks(bar.field, "taken:2019-05 is:unsorted")
    press(bar, Qt.Key.Key_Return)
    assert [chip.text() for chip in bar.chips] == ["May 2019", "Unsorted"] and len(full.grid.photos.ids) == 6
    bar.chips[1].click()
    assert len(full.grid.photos.ids) == 24 and [chip.text() for chip in bar.chips] == ["May 2019"]


def test_typing_finds_after_a_moment_and_escape_goes_back(full, bar, app):
    beach = Source("albums", (album(full, "Beach"),))
    full.selection.look(beach)
    QTest.keyClicks(bar.field, "IMG_00003")
    until(app, lambda: full.selection.source.kind == "search", "the search")
    assert len(full.grid.photos.ids) == 1
    assert full.settings.searches(full.session.library.folder) == ()  # only what one has settled on is remembered
    press(bar, Qt.Key.Key_Escape)
    assert full.selection.source == beach and bar.field.text() == "" and not bar.suggestions.isVisible()


def test_what_one_settles_on_is_remembered_newest_first_and_once(full, bar):
    folder = full.session.library.folder
    for text in ("dogs", "city", "dogs"):
        bar.search()
        bar.field.clear()
        QTest.keyClicks(bar.field, text)
        press(bar, Qt.Key.Key_Return)
    assert full.settings.searches(folder) == ("dogs", "city")
    full.selection.look(Source("unsorted"))
    assert bar.field.text() == ""
    full.selection.look(Source("search", words="city is:pinned"))
    assert bar.field.text() == "city" and [chip.text() for chip in bar.chips] == ["Placed by you"]


def test_a_file_that_is_a_photo_of_the_library_is_that_photo(full, bar, app, settle):
    photo = full.grid.photos.ids[2]
    path = full.session.photos([photo])[0].files[0]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    bar.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none))
    assert full.selection.source == Source("like", photo=photo, photos=(photo,))
    assert [chip.text() for chip in bar.chips] == ["More like this"]
    full.session.forget("like")
    bar.chips[0].click()
    assert full.selection.source == Source() and bar.chips == []


def test_photos_that_nobody_has_described_are_refused_in_a_sentence(full, bar, app, settle):
    bar.like_file(full.session.library.folder / "albumen.db")
    until(app, lambda: full.errors.isVisible(), "the sentence")
    assert "have not been looked at" in full.errors.text.text() and full.selection.source == Source()
    settle()


def test_a_photo_can_be_dropped_on_the_bar(full, bar):
    none = Qt.KeyboardModifier.NoModifier
    photo, other = full.grid.photos.ids[4:6]
    mime = photos_mime([photo, other])
    bar.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, none))
    assert full.selection.source == Source("like", photo=photo, photos=(photo,))
    full.session.forget("like")
