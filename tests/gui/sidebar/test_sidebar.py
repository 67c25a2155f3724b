"""The sidebar as one uses it: folds, keys, drops with the mouse, names, sorting."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from engine import edits
from gui.models.rows import ALBUMS_MIME, packed, photos_mime
from gui.selection import Source
from tests.gui.conftest import album, names, until

MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction


@pytest.fixture
def side(full, settle):
    settle()
    return full.sidebar


def spot(side, key, part=0.5):
    rect = side.tree.visualRect(side.model.index_of(key))
    return QPoint(rect.center().x(), round(rect.top() + part * rect.height()))


def drop(side, mime, key, part=0.5, action=MOVE):
    """Hold something over a line, and let it fall; return the caption that was shown."""
    at, tree = spot(side, key, part), side.tree
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    if action == COPY:
        keys = Qt.KeyboardModifier.ControlModifier
    tree.dragMoveEvent(QDragMoveEvent(at, action, mime, left, keys))
    caption = tree._caption.text() if tree._caption.isVisible() else ""
    event = QDropEvent(QPointF(at), action, mime, left, keys)
    tree.dropEvent(event)
    assert not tree._caption.isVisible()
    return caption


def albums_mime(*ids):
    mime = QMimeData()
    mime.setData(ALBUMS_MIME, packed(ids))
    return mime


def members(window, name):
    return window.session.library.albums.placements(album(window, name))


def test_photos_dropped_on_an_album_move_there_and_with_ctrl_are_also_shown(full, side, settle):
    photos = full.grid.photos.ids[:3]
    dogs = f"album/{album(full, 'Dogs')}"
    assert drop(side, photos_mime(photos), dogs) == "Move 3 photos to “Dogs”"
    settle()
    assert set(photos) <= {p.photo for p in members(full, "Dogs") if p.kind == "home" and p.made_by == "user"}
    city = f"album/{album(full, 'City')}"
    drop(side, photos_mime(photos[:1]), city, action=COPY)
    settle()
    assert {p.photo for p in members(full, "City") if p.kind == "also"} == {photos[0]}


def test_photos_dropped_on_the_heading_make_an_album_whose_name_is_typed(full, side, settle):
    photos = full.grid.photos.ids[:2]
    assert drop(side, photos_mime(photos), "section/albums") == "New album with 2 photos"
    settle()
    assert [p.photo for p in members(full, "New album")] == sorted(photos)
    assert full.selection.source.album == album(full, "New album")
    assert side.tree.findChild(QLineEdit, "rename") is not None


def test_photos_dropped_on_unsorted_leave_their_album_for_good(full, side, settle):
    beach = album(full, "Beach")
    assert drop(side, photos_mime(full.grid.photos.ids[:1]), "unsorted") == ""
    full.selection.look(Source("albums", (beach,)))
    photo = full.grid.photos.ids[0]
    assert drop(side, photos_mime([photo]), "unsorted") == "Take 1 photo out of the album"
    settle()
    assert (photo, beach) in full.session.library.albums.rejections()


def test_an_album_is_merged_on_the_middle_nested_on_the_edge_and_taken_out_on_the_heading(full, side, settle):
    beach, city, dogs = (album(full, name) for name in ("Beach", "City", "Dogs"))
    assert drop(side, albums_mime(dogs), f"album/{city}", 0.9) == "Put below “City”"
    settle()
    assert side.model.node(side.model.of_album(dogs)).depth == 1
    assert drop(side, albums_mime(dogs), "section/albums") == "Put at the top"
    settle()
    assert side.model.node(side.model.of_album(dogs)).depth == 0
    full.selection.look(Source("albums", (beach,)))
    assert drop(side, albums_mime(beach), f"album/{city}") == "Merge into “City”"
    settle()
    assert names(full) == ["City", "Dogs"] and full.selection.source.album == city


def test_folds_are_kept_for_the_next_start_and_the_keyboard_folds_too(full, side, settle):
    beach, city = album(full, "Beach"), album(full, "City")
    full.session.edit(edits.nest, [beach], city)
    settle()
    side.tree.setFocus()
    full.selection.look(Source("albums", (city,)))
    QTest.keyClick(side.tree, Qt.Key.Key_Left)
    assert not side.tree.isExpanded(side.model.of_album(city))
    side.refresh()
    settle()
    assert not side.tree.isExpanded(side.model.of_album(city))
    QTest.keyClick(side.tree, Qt.Key.Key_Right)
    assert side.tree.isExpanded(side.model.of_album(city))
    time = side.model.index_of("section/time")
    QTest.mouseClick(side.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot(side, "section/time"))
    assert side.tree.isExpanded(time) and full.settings.folds["section/time"] is True


def test_a_year_and_a_month_show_their_photos(full, side, app):
    side.tree.expand(side.model.index_of("section/time"))
    QTest.mouseClick(side.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot(side, "time/2019"))
    assert full.selection.source == Source("time", words="2019") and len(full.grid.photos.ids) == 24
    full.selection.look(Source("time", words="2019-05"))
    assert len(full.grid.photos.ids) == 24 and full.session.photo_ids(Source("time", words="none")) == []


def test_the_arrow_keys_walk_through_everything_and_never_lose_what_is_looked_at(full, side):
    side.tree.setFocus()
    full.selection.look(Source())
    seen = []
    for _ in range(8):
        QTest.keyClick(side.tree, Qt.Key.Key_Down)
        seen.append(full.selection.source)
    assert [s.kind for s in seen if s.kind != "albums"][:3] == ["unsorted", "doubts", "problems"]
    assert Source("albums", (album(full, "Beach"),)) in seen


def test_sorting_is_remembered(full, side, settle):
    full.session.edit(edits.move, full.session.photo_ids(Source("unsorted")), album(full, "Dogs"))
    settle()
    side.sort_by("size")
    assert [n.name for n in side.model.nodes() if n.kind == "album"] == ["Dogs", "Beach", "City"]
    assert full.settings.albums_by == "size"


def test_a_name_typed_into_the_tree_renames_and_a_reading_in_between_waits(full, side, app, settle):
    beach = album(full, "Beach")
    side.rename(beach)
    field = side.tree.findChild(QLineEdit, "rename")
    side.refresh()
    settle()
    QTest.keyClicks(field, "Praia")
    QTest.keyClick(field, Qt.Key.Key_Return)
    until(app, lambda: "Praia" in [node.name for node in side.model.nodes()], "the name")
    assert names(full) == ["City", "Dogs", "Praia"]


def test_a_search_is_remembered_until_it_is_forgotten(full, side):
    full.settings.keep_searches(full.session.library.folder, ["dogs"])
    full.selection.look(Source("search", words="dogs"))
    index = side.model.index_of("search/dogs")
    assert index.isValid() and side.tree.selectionModel().isSelected(index)
    side.tree.setFocus()
    side.tree.setCurrentIndex(index)
    QTest.keyClick(side.tree, Qt.Key.Key_Delete)
    assert not side.model.index_of("search/dogs").isValid()
