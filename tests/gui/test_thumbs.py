"""Thumbnails come from threads, the last wish first; what comes late for an old generation is dropped."""

import threading
from pathlib import Path

import pytest
from PIL import Image

from gui.cutting import cut, rounded
from gui.thumbs import Thumbs, at_once, to_pixmap
from tests.gui.conftest import paint, until

NOWHERE = Path("nowhere")


@pytest.fixture
def gate():
    """Holds every load until it is opened."""
    return threading.Event()


@pytest.fixture
def thumbs(app, gate):
    def load(thumbnail: Path, original: Path | None, width: int, height: int) -> Image.Image:
        assert gate.wait(20)
        return Image.new("RGB", (width, height))

    thumbs = Thumbs(load, limit=10 * 64 * 64 * 4)
    yield thumbs
    gate.set()
    thumbs.close()


def test_a_thumbnail_comes_once_and_is_kept(app, thumbs, gate):
    came = []
    thumbs.ready.connect(came.append)
    assert thumbs.get("a", 60, NOWHERE) is None and thumbs.get("a", 60, NOWHERE) is None
    gate.set()
    until(app, lambda: came)
    assert came == ["a"] and thumbs.get("a", 60, NOWHERE).width() == 60


def test_what_comes_late_for_an_old_generation_is_dropped(app, thumbs, gate):
    came = []
    thumbs.ready.connect(came.append)
    for digest in "abcd":
        thumbs.get(digest, 64, NOWHERE)
    thumbs.next_generation()
    thumbs.get("new", 64, NOWHERE)
    gate.set()
    until(app, lambda: "new" in came)
    for _ in range(50):
        app.processEvents()
    assert came == ["new"] and thumbs.get("a", 64, NOWHERE) is None


def test_no_more_is_kept_than_the_limit_and_the_oldest_goes_first(app, thumbs, gate):
    gate.set()
    for i in range(15):
        thumbs.get(str(i), 64, NOWHERE)
        until(app, lambda i=i: thumbs.get(str(i), 64, NOWHERE))
    assert thumbs.size <= 10 * 64 * 64 * 4
    gate.clear()
    assert thumbs.get("0", 64, NOWHERE) is None and thumbs.get("14", 64, NOWHERE) is not None


def test_another_size_stands_in_until_the_right_one_has_come(app, thumbs, gate):
    gate.set()
    until(app, lambda: thumbs.get("a", 32, NOWHERE))
    gate.clear()
    assert thumbs.get("a", 64, NOWHERE).width() == 32
    gate.set()
    until(app, lambda: thumbs.get("a", 64, NOWHERE).width() == 64)


def test_what_nobody_waits_for_any_more_is_not_read(app, thumbs, gate):
    came = []
    thumbs.ready.connect(came.append)
    for digest in "abcdef":
        thumbs.get(digest, 64, NOWHERE)
    thumbs.forget_wishes()
    thumbs.get("f", 64, NOWHERE)
    gate.set()
    until(app, lambda: thumbs.idle)
    assert came.count("f") == 1 and len(came) == 3  # two threads had begun with one each


def test_the_middle_of_a_picture_fills_a_shape_with_round_corners_and_an_edge(app, tmp_path):
    Image.new("RGB", (96, 64), "white").save(tmp_path / "a.png")
    for width, height in ((96, 96), (160, 90), (7, 5)):
        image = to_pixmap(rounded(cut(tmp_path / "a.png", None, width, height)), width, height).toImage()
        assert (image.width(), image.height()) == (width, height)
        assert image.pixelColor(0, 0).alpha() < 128 and image.pixelColor(width // 2, height // 2).alpha() == 255
        assert image.pixelColor(width // 2, 0).red() < 255 == image.pixelColor(width // 2, height // 2).red()


def test_where_the_thumbnail_is_gone_the_original_is_read(app, tmp_path):
    paint(3).save(str(tmp_path / "original.png"))
    assert cut(tmp_path / "gone.jpg", tmp_path / "original.png", 64, 48).size == (64, 48)
    assert cut(tmp_path / "gone.jpg", None, 64, 64) is None
    (tmp_path / "broken.png").write_bytes(b"no picture")
    assert cut(tmp_path / "gone.jpg", tmp_path / "broken.png", 64, 64) is None


def test_the_grid_paints_thumbnails_from_the_cache(full, app):
    digest = full.grid.photos.tile(0).photo.digest
    until(app, lambda: full.grid.thumbs.size, "the first thumbnail")
    assert full.session.thumbnail(digest).exists()


def test_what_qt_reads_at_once_looks_like_what_a_thread_makes(app, tmp_path):
    paint(3).save(str(tmp_path / "a.jpg"), quality=95)
    made = rounded(cut(tmp_path / "a.jpg", None, 60, 40))
    by_thread, by_qt = to_pixmap(made, 60, 40).toImage(), at_once(tmp_path / "a.jpg", 60, 40)
    assert by_qt.size() == by_thread.size() and at_once(NOWHERE, 60, 40).isNull()
    assert by_qt.pixelColor(0, 0).alpha() < 60 and by_thread.pixelColor(0, 0).alpha() < 60
    for x, y in ((30, 20), (5, 35), (50, 8), (15, 12)):
        one, other = by_qt.pixelColor(x, y), by_thread.pixelColor(x, y)
        assert max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 24, (x, y)
