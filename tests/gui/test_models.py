"""Models hold ids, fetch rows when they are painted, change in place, and turn drops into edits."""

import random

import pytest
from PySide6.QtCore import QPersistentModelIndex

from engine import edits
from engine.store import Library
from gui.models.albums import AlbumModel
from gui.models.photos import PhotoModel
from gui.models.rows import DEPTH, ID, ROW
from gui.selection import Source
from gui.session import Session
from tests.gui.conftest import album, fill, until


def test_pinned_photos_are_marked_and_machine_placed_ones_are_not(full, settle):
    with Library.open(full.session.library.folder) as other, other.op("by the machine"):
        photo = other.albums.unsorted()[0]
        other.albums.place(photo, album(full, "Dogs"), "home", "machine", 0.5)
    full.session.look_around()
    model = full.grid.photos
    assert not model.tile(model.row_of(photo)).pinned and model.tile(0).pinned


@pytest.mark.parametrize("seed", range(5))
def test_a_refresh_keeps_what_stays_in_place_and_chosen(app, tmp_path, seed):
    """Any subset of photos coming or going changes rows step by step: persistent indexes follow their photos."""
    ids, rng = fill(tmp_path / "library", tmp_path / "photos", 40, thumbnails=False), random.Random(seed)
    session = Session()
    session.open(tmp_path / "library")
    model = PhotoModel(session)
    target = session.albums()[0].id
    source = Source("albums", (target,))
    for _ in range(6):
        model.show(source)
        kept = [QPersistentModelIndex(model.index(row)) for row in range(model.rowCount())]
        before = list(model.ids)
        with Library.open(tmp_path / "library") as other:
            edits.move(other, rng.sample(ids, 7), target)
            edits.reject(other, rng.sample(before, min(3, len(before))), target)
        assert not model.show(source)
        assert list(model.ids) == session.photo_ids(source)
        for index, photo in zip(kept, before, strict=True):
            assert index.isValid() == (photo in model.ids) and (not index.isValid() or index.data(ID) == photo)
    session.close()


def test_fifty_thousand_photos_are_shown_without_reading_them(window, app, tmp_path):
    fill(tmp_path / "library", tmp_path / "photos", 50_000, thumbnails=False)
    window.session.open(tmp_path / "library")
    app.processEvents()
    model, grid = window.grid.photos, window.grid
    assert 0 < model.rowCount() < 50_000, "the first page is there at once"
    until(app, lambda: model.rowCount() == 50_000, "all photos")
    app.processEvents()
    shown = (grid.viewport().height() // grid.tile + 2) * 12
    assert 0 < model.fetched < 6 * 32 + 2 * shown
    at_top = model.fetched
    grid.scrollToBottom()
    app.processEvents()
    assert model.fetched - at_top < 4 * 32 + shown
    assert grid.viewport().rect().intersects(grid.visualRect(model.index(49_999)))


def test_a_row_tells_the_photo_and_the_model_says_from_when_to_when(full):
    model = full.grid.photos
    assert model.index(0).data(ROW).photo.files[0].name == "IMG_00000.png"
    assert model.taken() == ("2019-05-01T10:00:00", "2019-05-24T10:00:00")
    assert "1 – 24 May 2019" in full.header.caption.text()


def test_an_album_model_without_a_library_is_empty(app):
    model = AlbumModel(Session())
    model.refresh()
    assert model.rowCount() == 0


def test_sub_albums_stand_below_their_album_and_a_filter_finds_them_alone(full, settle):
    model = AlbumModel(full.session)
    full.session.edit(edits.nest, [album(full, "Beach"), album(full, "City")], album(full, "Dogs"))
    settle()
    model.refresh()
    rows = [(model.index(i).data(ROW).name, model.index(i).data(DEPTH)) for i in range(model.rowCount())]
    assert rows == [("Dogs", 0), ("Beach", 1), ("City", 1)]
    model.arrange(holding="CITY")
    assert [(model.index(i).data(), model.index(i).data(DEPTH)) for i in range(model.rowCount())] == [("City", 0)]
