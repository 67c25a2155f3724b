"""Photos over the whole window: pixels as they are, turned views, the filmstrip, films, files that are away."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from engine.ingest.moving import film
from engine.types import Reading
from gui import pictures
from gui.views.viewer import keys
from tests.gui.conftest import until

Key = Qt.Key


@pytest.fixture
def viewer(full, app):
    """The viewer on the first of 24 photos of 96 × 64 pixels, once its picture has come."""
    full.view(0)
    came(full, app)
    return full.viewer


def came(window, app):
    path = window.session.photos([window.viewer.photo])[0].files[0]
    until(app, lambda: window.viewer.pictures.get(path), "the picture")


def put(window, row, image, **how):
    """Let a photo of the grid be another picture, as if the library had read it so."""
    photo = window.session.photos([window.grid.photos.ids[row]])[0]
    image.save(photo.files[0], **how)
    return photo


def known_as(window, photo, **facts):
    """Let the library know other facts of a photo."""
    about = Reading("photo", photo.digest, replace(photo.facts, **facts))
    window.session.library.catalog.put_readings([(photo.id, about)])


def colour(viewer, x, y):
    """What is painted at a point of the canvas."""
    return viewer.canvas.grab().toImage().pixelColor(x, y)


def test_the_picture_comes_and_small_ones_are_not_enlarged(viewer):
    place = viewer.canvas.place()
    assert place.size().toTuple() == (96, 64) and viewer.canvas.fits
    assert colour(viewer, *place.center().toPoint().toTuple()).saturation() > 60


def test_a_key_shows_pixels_and_the_same_key_fits_again(viewer):
    assert viewer.canvas.fits
    QTest.keyClick(viewer, Key.Key_Z)
    assert viewer.canvas.scale == 2 and viewer.frame.note.text() == "200 %" and viewer.frame.note.isVisible()
    QTest.keyClick(viewer, Key.Key_Z)
    assert viewer.canvas.fits
    QTest.keyClick(viewer, Key.Key_Plus)
    assert viewer.canvas.scale == pytest.approx(1.25)
    QTest.keyClick(viewer, Key.Key_0)
    assert viewer.canvas.fits


def test_what_is_too_long_for_the_screen_is_read_whole_when_one_comes_close(full, app, monkeypatch):
    """A picture of 3000 pixels, a single one of them red: at 1:1 and above it is seen as it is."""
    monkeypatch.setattr(pictures, "LONGEST", 600)
    picture = Image.new("RGB", (3000, 300), "white")
    picture.putpixel((1500, 150), (255, 0, 0))
    photo = put(full, 0, picture)
    known_as(full, photo, width=3000, height=300)
    full.view(0)
    came(full, app)
    viewer, canvas = full.viewer, full.viewer.canvas
    assert canvas.finest <= 600 and canvas.scale < 0.5
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle.toPoint())
    assert canvas.scale == 1
    until(app, lambda: canvas.finest == 3000, "the whole picture")
    canvas.zoom_to(8, middle)
    seen = canvas.grab().toImage()
    red = [
        (x, y)
        for x in range(0, seen.width(), 2)
        for y in range(seen.height() // 2 - 40, seen.height() // 2 + 40, 2)
        if seen.pixelColor(x, y) == QColor(255, 0, 0)
    ]
    across = {x for x, _ in red}
    assert max(across) - min(across) in (6, 8), "a pixel is a square of eight, with sharp edges"
    viewer.go(1)
    until(app, lambda: viewer.pictures.whole(photo.files[0]) is None, "the memory to be given back")


def test_memory_for_the_whole_picture_is_limited():
    assert pictures.longest_within(pictures.WHOLE, 8000, 6000) == 8000
    longest = pictures.longest_within(pictures.WHOLE, 40_000, 20_000)
    assert longest < 40_000 and longest * longest / 2 * 3 <= pictures.WHOLE


def test_the_view_is_turned_for_a_photo_and_stays_so_while_the_window_is_open(viewer):
    QTest.keyClick(viewer, Key.Key_R)
    assert viewer.canvas.place().size().toTuple() == (64, 96)
    QTest.keyClick(viewer, Key.Key_Right)
    assert viewer.canvas.place().size().toTuple() == (96, 64)
    QTest.keyClick(viewer, Key.Key_Left)
    assert viewer.canvas.place().size().toTuple() == (64, 96)
    QTest.keyClick(viewer, Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.canvas.turns == 0


def test_a_turned_picture_is_painted_turned(viewer, full, app):
    quarters = Image.new("RGB", (96, 64), "blue")
    quarters.paste("red", (0, 0, 48, 64))
    put(full, 20, quarters)
    viewer.go(20)
    came(full, app)
    viewer.turn(1)
    top = viewer.canvas.place().center().toPoint() - QPoint(0, 30)
    assert colour(viewer, *top.toTuple()).red() > 200  # what was left is on top now


def test_the_filmstrip_shows_neighbours_goes_where_one_clicks_and_hides(viewer, full):
    strip = viewer.frame.strip
    assert strip.isVisible() and strip.row_at(strip.width() // 2) == 0
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, strip.place(2).center())
    assert viewer.photo == full.grid.photos.ids[2] and strip.row_at(strip.width() // 2) == 2
    QTest.keyClick(viewer, Key.Key_T)
    assert not strip.isVisible() and not full.settings.filmstrip
    QTest.keyClick(viewer, Key.Key_T)
    assert strip.isVisible()


def test_the_filmstrip_of_200_000_photos_asks_for_what_is_seen(viewer, full):
    ids = list(full.grid.photos.ids) + list(range(10_000, 210_000))
    asked = []
    read = full.session.photos
    full.session.photos = lambda wanted: asked.extend(wanted) or read(wanted)
    try:
        viewer.frame.strip.show_ids(ids, 100_000)
        viewer.frame.strip.grab()
    finally:
        del full.session.photos
    assert 0 < len(asked) < 60


def test_info_is_shown_over_the_photo(viewer):
    assert not viewer.frame.info.isVisible()
    QTest.keyClick(viewer, Key.Key_I)
    assert (
        viewer.frame.info.isVisible()
        and "96 × 64" in viewer.frame.info.text()
        and "IMG_00000.png" in viewer.frame.info.text()
    )
    QTest.keyClick(viewer, Key.Key_I)
    assert not viewer.frame.info.isVisible()


def test_a_file_that_is_gone_leaves_the_thumbnail_with_a_quiet_note(full, app):
    full.grid.photos.tile(0).photo.files[0].unlink()
    full.view(0)
    until(app, lambda: full.viewer.frame.note.isVisible(), "the note")
    assert "cannot be read" in full.viewer.frame.note.text()
    assert colour(full.viewer, *full.viewer.canvas.place().center().toPoint().toTuple()).saturation() > 60
    full.viewer.toggle_zoom()
    assert full.viewer.frame.note.text() == "200 %"
    until(app, lambda: "cannot be read" in full.viewer.frame.note.text(), "the note to come back")


def test_between_two_photos_nothing_flashes_even_without_a_thumbnail(viewer, full):
    second = full.session.photos([full.grid.photos.ids[1]])[0]
    full.session.thumbnail(second.digest).unlink()
    second.files[0].unlink()
    viewer.go(1)
    assert colour(viewer, *viewer.canvas.place().center().toPoint().toTuple()).saturation() > 60


@pytest.fixture
def moving(full):
    """The first photo, as an animation that is red, then blue."""
    frames = [Image.new("RGB", (96, 64), name) for name in ("red", "blue")]
    photo = put(full, 0, frames[0], format="GIF", save_all=True, append_images=frames[1:], duration=40, loop=0)
    known_as(full, photo, format="GIF")
    return photo


def test_an_animation_plays_and_pauses(full, app, moving):
    seen = []
    full.viewer.player.shown.connect(lambda picture: seen.append(picture.image.pixelColor(40, 30).name()))
    full.view(0)
    until(app, lambda: len(seen) >= 4, "the film")
    assert seen[:4] == ["#ff0000", "#0000ff", "#ff0000", "#0000ff"]
    assert full.viewer.frame.playing.isVisible() and full.viewer.player.playing
    QTest.keyClick(full.viewer, Key.Key_P)
    assert not full.viewer.player.playing
    QTest.keyClick(full.viewer, Key.Key_Right)
    assert not full.viewer.player.loaded and not full.viewer.frame.playing.isVisible()


def test_a_film_without_a_thumbnail_takes_the_place_of_the_photo_before(full, app, moving):
    full.session.thumbnail(moving.digest).unlink()
    full.view(1)
    came(full, app)
    full.viewer.turn(1)
    full.viewer.go(-1)
    until(app, lambda: full.viewer.player.playing, "the film")
    until(app, lambda: full.viewer.canvas.turns == 0, "the film's own view")
    assert full.viewer.canvas.place().size().toTuple() == (96, 64)


def test_with_reduced_motion_an_animation_waits_to_be_started(full, app, moving, monkeypatch):
    monkeypatch.setattr(type(full.theme), "still", True)
    full.view(0)
    until(app, lambda: full.viewer.player.loaded, "the film to be found")
    assert not full.viewer.player.playing and full.viewer.frame.playing.isVisible()
    QTest.keyClick(full.viewer, Key.Key_P)
    assert full.viewer.player.playing


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_a_film_goes_round_and_says_how_long_a_picture_stands(tmp_path, kind):
    frames = [Image.new("RGB", (300, 20), name) for name in ("red", "lime", "blue")]
    path = tmp_path / "film"
    more = {"lossless": True} if kind == "WEBP" else {}
    frames[0].save(path, format=kind, save_all=True, append_images=frames[1:], duration=[50, 70, 5], loop=0, **more)
    made = film(path, longest=150)
    assert made is not None and made.frames == 3
    shots = [made.next() for _ in range(4)]
    assert [picture.getpixel((5, 5)) for picture, _ in shots] == [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 0, 0)]
    assert shots[0][0].size == (150, 10) and [stands for _, stands in shots][:2] == [50, 70]
    assert shots[2][1] == 100, "what is too short to be seen stands as long as browsers let it"


def test_a_still_and_the_pages_of_a_document_are_no_film(tmp_path):
    pages = [Image.new("RGB", (20, 20), name) for name in ("red", "blue")]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
    pages[0].save(tmp_path / "a.png")
    assert film(tmp_path / "a.tif") is None and film(tmp_path / "a.png") is None and film(tmp_path / "gone") is None


def test_every_key_of_the_table_works_and_those_with_a_text_are_listed(viewer):
    for key in keys.KEYS:
        for name in key.keys:
            if name not in ("Esc", "Return", "Enter", "F", "F11"):
                QTest.keySequence(viewer, name)
    assert viewer.isVisible()
    listed = viewer.keys()
    assert ("Back to the grid", "Esc") in listed and len(listed) == sum(bool(key.text) for key in keys.KEYS)


def test_from_right_to_left_the_left_arrow_goes_on(viewer, full, app):
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QTest.keyClick(viewer, Key.Key_Left)
        assert viewer.photo == full.grid.photos.ids[1]
        assert viewer.frame.strip.place(2).x() < viewer.frame.strip.place(1).x()
        assert viewer.frame.next.x() < viewer.frame.previous.x()
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
