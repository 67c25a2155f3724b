"""The map as one uses it: what it says, and what mouse and keys do on it."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from engine import edits
from engine.store import Library
from gui.models.rows import PHOTOS_MIME, unpacked
from gui.selection import Selection, Source
from gui.session import Session
from gui.views.map import MapView
from gui.views.map import canvas as canvas_module
from tests.gui.conftest import until
from tests.gui.map.conftest import PLACED, lay_out

LEFT, SHIFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Settle = Callable[[], None]


def spot(view: MapView, photo: int) -> QPoint:
    """Where a photo is on the canvas."""
    assert view.chart is not None
    x, y = view.canvas.spots(view.chart.rows([photo]))
    return QPoint(round(float(x[0])), round(float(y[0])))


def photo(view: MapView, number: int) -> int:
    """One of the photos on the map, by the order of their ids."""
    assert view.chart is not None
    return int(np.sort(view.chart.ids)[number])


def drag(view: MapView, through: list[QPoint], keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(view.canvas, LEFT, keys, through[0])
    for at in through[1:]:
        event = canvas_module.QMouseEvent(
            canvas_module.QEvent.Type.MouseMove,
            QPointF(at),
            view.canvas.mapToGlobal(QPointF(at)),
            Qt.MouseButton.NoButton,
            LEFT,
            keys,
        )
        QApplication.sendEvent(view.canvas, event)
    QTest.mouseRelease(view.canvas, LEFT, keys, through[-1])


def lasso(view: MapView, photos: list[int], keys: Qt.KeyboardModifier = SHIFT) -> None:
    """Draw around the box of some photos."""
    spots = [spot(view, id) for id in photos]
    left, right = min(s.x() for s in spots) - 12, max(s.x() for s in spots) + 12
    top, bottom = min(s.y() for s in spots) - 12, max(s.y() for s in spots) + 12
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top + 8)]
    drag(view, [QPoint(*corner) for corner in corners], keys)


def test_without_a_layout_one_is_offered_and_comes_by_itself(
    view: MapView, session: Session, settle: Settle, tmp_path: Path
) -> None:
    from tests.gui.conftest import fill

    ids = fill(tmp_path / "library", tmp_path / "photos")
    session.open(tmp_path / "library")
    settle()
    wanted: list[tuple[str, object]] = []
    view.wanted.connect(lambda job, arguments: wanted.append((job, arguments)))
    assert view.pages.currentWidget() is view.empty and view.empty.button.isVisible()
    QTest.mouseClick(view.empty.button, LEFT)
    assert wanted == [("layout", {"dims": 2, "reducer": "umap"})]
    with Library.open(tmp_path / "library") as library:
        lay_out(library, ids)
    session.done.emit("layout", {})
    settle()
    assert view.pages.currentWidget() is view.canvas
    assert view.chart is not None and view.chart.here == len(ids)
    assert not view.foot.isVisible()


def test_in_a_narrow_window_the_strip_still_fits(shown: MapView, app: QApplication) -> None:
    labels = [label for label in shown.strip.findChildren(QLabel) if label.buddy() is not None]
    assert len(labels) == 2 and all(label.isVisible() for label in labels)
    shown.resize(430, 500)
    app.processEvents()
    assert not any(label.isVisible() for label in labels) and not shown.legend.isVisible()
    assert shown.strip.export.geometry().right() <= shown.strip.width()


def test_a_map_that_was_fitted_stays_fitted(shown: MapView, app: QApplication, settle: Settle) -> None:
    shown.resize(1300, 900)
    app.processEvents()
    assert len(shown.canvas.in_view()) == PLACED
    wide = shown.canvas.camera.scale
    shown.resize(600, 420)
    app.processEvents()
    assert len(shown.canvas.in_view()) == PLACED and shown.canvas.camera.scale < wide


def test_photos_without_a_place_are_counted_and_can_be_added(shown: MapView) -> None:
    wanted: list[str] = []
    shown.wanted.connect(lambda job, arguments: wanted.append(job))
    assert shown.foot.isVisible() and "2" in shown.missing.text()
    QTest.mouseClick(shown.add, LEFT)
    assert wanted == ["layout"]


def test_every_photo_in_view_becomes_a_picture_where_there_is_room(app: QApplication, shown: MapView) -> None:
    until(app, lambda: len(shown.canvas.standing) > 5, "pictures")
    frames = [standing.where for standing in shown.canvas.standing]
    assert not any(a.intersects(b) for i, a in enumerate(frames) for b in frames[:i])


def test_a_click_chooses_shift_and_ctrl_add_and_nothing_chooses_nothing(shown: MapView, selection: Selection) -> None:
    first, second = photo(shown, 3), photo(shown, 9)
    QTest.mouseClick(shown.canvas, LEFT, NONE, spot(shown, first))
    assert selection.photos == (first,)
    QTest.mouseClick(shown.canvas, LEFT, CTRL, spot(shown, second))
    assert selection.photos == (first, second)
    QTest.mouseClick(shown.canvas, LEFT, CTRL, spot(shown, first))
    assert selection.photos == (second,)
    QTest.mouseClick(shown.canvas, LEFT, SHIFT, spot(shown, first))
    assert selection.photos == (first, second)
    QTest.mouseClick(shown.canvas, LEFT, NONE, shown.canvas.rect().center())
    assert selection.photos == ()


def test_a_double_click_and_return_open_a_photo(shown: MapView) -> None:
    opened: list[int] = []
    shown.opened.connect(opened.append)
    QTest.mouseDClick(shown.canvas, LEFT, NONE, spot(shown, photo(shown, 4)))
    QTest.mouseClick(shown.canvas, LEFT, NONE, spot(shown, photo(shown, 5)))
    QTest.keyClick(shown.canvas, Qt.Key.Key_Return)
    assert opened == [photo(shown, 4), photo(shown, 5)]


def test_a_lasso_chooses_what_it_is_drawn_around(shown: MapView, selection: Selection) -> None:
    some, others = [photo(shown, i) for i in (1, 2, 3)], [photo(shown, i) for i in (12, 13)]
    lasso(shown, some)
    assert set(selection.photos) == set(some)
    QTest.keyClick(shown.canvas, Qt.Key.Key_L)
    assert shown.strip.lasso.isChecked()
    lasso(shown, others, CTRL)
    assert set(selection.photos) == {*some, *others}
    assert not shown.strip.lasso.isChecked(), "the tool is for one lasso"


def test_a_lasso_is_dragged_as_photos(
    shown: MapView, selection: Selection, monkeypatch: pytest.MonkeyPatch, app: QApplication
) -> None:
    carried: list[list[int]] = []

    def follow(drag: canvas_module.QDrag, *_: object) -> Qt.DropAction:
        carried.append(unpacked(drag.mimeData(), PHOTOS_MIME))
        assert not drag.pixmap().isNull()
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(canvas_module.QDrag, "exec", follow)
    some = [photo(shown, i) for i in (1, 2, 3)]
    lasso(shown, some)
    at = spot(shown, some[1])
    before = shown.canvas.camera
    drag(shown, [at, at + QPoint(20, 20), at + QPoint(60, 50)])
    assert carried == [list(selection.photos)] and len(carried[0]) == 3
    assert shown.canvas.camera == before, "a drag of photos does not push the map"


def test_the_wheel_comes_nearer_to_what_is_under_it(shown: MapView, settle: Settle) -> None:
    there = photo(shown, 6)
    at = spot(shown, there)
    before = shown.canvas.camera.scale
    where = QPointF(at)
    event = QWheelEvent(
        where,
        shown.canvas.mapToGlobal(where),
        QPoint(),
        QPoint(0, 360),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown.canvas, event)
    settle()
    assert shown.canvas.camera.scale > 1.4 * before
    assert (spot(shown, there) - at).manhattanLength() <= 2


def test_a_drag_on_the_ground_pushes_the_map(shown: MapView, selection: Selection) -> None:
    there, middle = photo(shown, 6), shown.canvas.rect().center()
    before = spot(shown, there)
    drag(shown, [middle, middle + QPoint(15, 0), middle + QPoint(40, 30)])
    moved = spot(shown, there) - before
    assert (moved.x(), moved.y()) == pytest.approx((40, 30), abs=1) and selection.photos == ()


def test_keys_reach_everything(shown: MapView, selection: Selection, settle: Settle) -> None:
    keys = Qt.Key
    scale = shown.canvas.camera.scale
    QTest.keyClick(shown.canvas, keys.Key_Plus)
    settle()
    assert shown.canvas.camera.scale > scale
    QTest.keyClick(shown.canvas, keys.Key_0)
    settle()
    assert shown.canvas.camera.scale == pytest.approx(scale, rel=0.01)
    QTest.keyClick(shown.canvas, keys.Key_Right)
    settle()
    QTest.keyClick(shown.canvas, keys.Key_Space)
    one = selection.photos
    assert len(one) == 1
    QTest.keyClick(shown.canvas, keys.Key_Left, CTRL)
    QTest.keyClick(shown.canvas, keys.Key_Space)
    assert len(selection.photos) == 2 and one[0] in selection.photos
    QTest.keyClick(shown.canvas, keys.Key_A, CTRL)
    assert len(selection.photos) == PLACED
    QTest.keyClick(shown.canvas, keys.Key_Escape)
    assert selection.photos == ()


def test_the_grids_choice_is_ringed_here(shown: MapView, selection: Selection, settle: Settle) -> None:
    there = photo(shown, 7)
    selection.choose((there,))
    shown.canvas.grab()
    ringed = shown.canvas.grab().toImage()
    selection.choose(())
    assert ringed != shown.canvas.grab().toImage()


def test_an_album_is_shown_on_the_ground_of_the_others(
    shown: MapView, selection: Selection, session: Session, settle: Settle
) -> None:
    album = next(a.id for a in session.albums() if a.name == "City")
    selection.look(Source("albums", (album,)))
    settle()
    assert shown.chart is not None and (shown.chart.here, shown.chart.others) == (6, PLACED - 6)
    assert shown.legend.ground.isVisible()
    outside = next(int(id) for id in shown.chart.ids[: shown.chart.others])
    QTest.mouseClick(shown.canvas, LEFT, NONE, spot(shown, outside))
    assert outside not in selection.photos
    with_ground = shown.canvas.grab().toImage()
    shown.legend.ground.setChecked(False)
    assert with_ground != shown.canvas.grab().toImage()


def test_an_edit_shows_at_once_and_keeps_colours(shown: MapView, session: Session, settle: Settle) -> None:
    def legend() -> dict[str, int]:
        colouring = shown.canvas.colouring
        assert colouring is not None
        return {entry.name: entry.code for entry in colouring.entries}

    before = legend()
    city = next(a.id for a in session.albums() if a.name == "City")
    session.edit(edits.rename, city, "Lisbon")
    settle()
    until(QApplication.instance(), lambda: "Lisbon" in legend(), "the new name")
    assert legend() == {("Lisbon" if name == "City" else name): code for name, code in before.items()}


def test_colours_can_mean_time_and_the_legend_chooses(
    shown: MapView, selection: Selection, session: Session, settle: Settle
) -> None:
    item = shown.legend.list.item(0)
    shown.legend.list.itemClicked.emit(item)
    assert len(selection.photos) == 6
    shown.strip.by.setCurrentIndex(shown.strip.by.findData("time"))
    settle()
    assert shown.canvas.colouring is not None and shown.canvas.colouring.ticks
    assert shown.legend.ramp.isVisible()
    assert "Time" in shown.canvas.accessibleDescription()


def test_a_map_in_depth_turns(shown: MapView, session: Session, settle: Settle) -> None:
    QTest.mouseClick(shown.strip.solid, LEFT)
    settle()
    assert shown.pages.currentWidget() is shown.empty, "it was never laid out in depth"
    library = session.library
    assert library is not None
    with Library.open(library.folder) as other:
        lay_out(other, session.photo_ids(Source()), dims=3)
    shown.refresh()
    settle()
    assert shown.canvas.solid
    middle, before = shown.canvas.rect().center(), shown.canvas.camera
    start = next(middle + QPoint(x, y) for x in range(0, 300, 7) for y in range(0, 200, 7) if _free(shown, x, y))
    drag(shown, [start, start + QPoint(30, 0), start + QPoint(60, 10)])
    assert shown.canvas.camera.turn != before.turn and shown.canvas.camera.scale == before.scale


def _free(view: MapView, x: int, y: int) -> bool:
    return view.canvas.row_at(QPointF(view.canvas.rect().center() + QPoint(x, y))) is None


@pytest.mark.parametrize("name", ["map.png", "map.svg"])
def test_the_map_is_saved_as_a_picture(app: QApplication, shown: MapView, tmp_path: Path, name: str) -> None:
    said: list[str] = []
    shown.said.connect(said.append)
    shown.save(tmp_path / name)
    until(app, lambda: said, "the picture")
    assert name in said[0]
    if name.endswith("png"):
        assert QImage(str(tmp_path / name)).width() > 2 * shown.canvas.width()
    else:
        text = (tmp_path / name).read_text("utf-8")
        assert text.count("<image ") == len(shown.canvas.standing) > 3 and "Beach" in text and text.count("M") >= PLACED


def test_a_picture_that_cannot_be_written_is_said(app: QApplication, shown: MapView, tmp_path: Path) -> None:
    said: list[str] = []
    shown.said.connect(said.append)
    shown.save(tmp_path / "nowhere" / "map.svg")
    until(app, lambda: said, "a sentence")
    assert "could not" in said[0]


def test_an_empty_library_and_none_are_calm(
    view: MapView, session: Session, settle: Settle, tmp_path: Path, app: QApplication
) -> None:
    view.refresh()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_0, Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Left):
        QTest.keyClick(view.canvas, key, CTRL if key == Qt.Key.Key_A else NONE)
    view.export()
    session.open(tmp_path / "library", create=True)
    settle()
    assert view.pages.currentWidget() is view.empty
    session.close()
    session.opened.emit()
    app.processEvents()
    assert view.chart is None
