"""The grid as one uses it: headings, sizes, orders, stacks, keys, the scroll bar, what a drag carries."""

from collections import Counter

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtTest import QTest

from engine import edits
from engine.store import Library
from engine.store.stacks import Follower
from gui.models.contents import LARGE
from gui.models.photos import FILES
from gui.models.rows import PHOTOS_MIME, meant, photos_mime, unpacked
from gui.selection import Source
from tests.gui.conftest import album, fill, until

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT = Qt.MouseButton.LeftButton


def rect(grid, row):
    return grid.visualRect(grid.photos.index(row))


def click(grid, at, keys=NONE):
    QTest.mouseClick(grid.viewport(), LEFT, keys, at)


def badge_of(grid, row):
    box = rect(grid, row)
    return QPoint(box.right() - 16, box.top() + 16)


@pytest.fixture
def grid(full):
    return full.grid


@pytest.fixture
def stacked(full, app):
    """The first three photos are one stack, the sixth and seventh another."""
    ids = list(full.grid.photos.ids)
    with Library.open(full.session.library.folder) as other:
        other.stacks.replace(
            [Follower(ids[1], ids[0], "burst"), Follower(ids[2], ids[0], "burst"), Follower(ids[6], ids[5], "copy")]
        )
    full.session.look_around()
    return full


# how photos are shown


def test_photos_keep_their_shape_or_are_cut_to_squares(grid):
    assert rect(grid, 0).width() == pytest.approx(1.5 * rect(grid, 0).height(), abs=2)
    grid.shape = "square"
    assert rect(grid, 0).width() == pytest.approx(rect(grid, 0).height(), abs=1)
    grid.shape = "justified"
    assert rect(grid, 0).width() > rect(grid, 0).height()


def test_days_months_and_albums_are_headings(full, grid):
    full.selection.look(Source())
    grid.sections = "month"
    assert grid.section_title(0) == "May 2019"
    grid.sections = "album"
    titles = Counter(grid.section_title(row) for row in range(24))
    assert titles == {"Beach": 6, "City": 6, "Dogs": 6, "In no album": 6}
    grid.sections = "none"
    assert grid.section_title(0) == ""


def test_a_day_says_its_weekday_and_sparse_days_share_a_heading(window, app, tmp_path):
    fill(tmp_path / "library", tmp_path / "photos", 280, thumbnails=False)
    window.open(tmp_path / "library")
    window.grid.sections = "day"
    assert window.grid.section_title(0) == "Wednesday, 1 May 2019"
    window.selection.look(Source("photos", photos=tuple(window.grid.photos.ids[:3])))
    assert window.grid.section_title(0) == "", "what has an order of its own has no headings"


def test_sub_albums_are_headings_in_their_album(full, grid, settle):
    full.session.edit(edits.nest, [album(full, "Beach"), album(full, "City")], album(full, "Dogs"))
    settle()
    full.selection.look(Source("albums", (album(full, "Dogs"),)))
    grid.sections = "album"
    assert [grid.section_title(row) for row in (0, 6, 12)] == ["Dogs", "Beach", "City"]


def test_clicking_a_heading_chooses_its_section_and_ctrl_adds_and_takes_away(full, grid):
    grid.sections = "album"
    first = [grid.photos.ids[row] for row in range(24) if grid.section_title(row) == grid.section_title(0)]
    click(grid, QPoint(60, rect(grid, 0).top() - 12))
    assert full.selection.photos == tuple(first)
    click(grid, QPoint(60, rect(grid, len(first)).top() - 12), CTRL)
    assert len(full.selection.photos) == 2 * len(first)
    click(grid, QPoint(60, rect(grid, 0).top() - 12), CTRL)
    assert not set(first) & set(full.selection.photos) and len(full.selection.photos) == len(first)


def test_the_heading_of_what_is_at_the_top_stays_there(full, grid, app):
    full.resize(700, 420)
    grid.sections, grid.tile = "album", 200
    app.processEvents()
    grid.verticalScrollBar().setValue(rect(grid, 2).top())
    click(grid, QPoint(60, 12))
    assert full.selection.photos and {grid.section_title(grid.photos.row_of(p)) for p in full.selection.photos} == {
        grid.section_title(0)
    }


@pytest.mark.parametrize(("order", "first", "last"), [("oldest", 0, 23), ("newest", 23, 0), ("name", 0, 23)])
def test_photos_are_sorted(grid, order, first, last):
    ids = list(grid.photos.ids)
    grid.order = order
    assert (grid.photos.ids[0], grid.photos.ids[-1]) == (ids[first], ids[last])


def test_sorted_by_score_the_surest_come_first_and_scores_are_shown_when_asked(full, grid, settle):
    with Library.open(full.session.library.folder) as other, other.op("by the machine"):
        for score, photo in zip((0.2, 0.9, 0.5), other.albums.unsorted(), strict=False):
            other.albums.place(photo, album(full, "Dogs"), "also", "machine", score)
    full.session.look_around()
    full.selection.look(Source("albums", (album(full, "Dogs"),)))
    grid.order = "score"
    sure = [grid.photos.tile(row).sure for row in range(len(grid.photos.ids))]
    assert [s for s in sure if s is not None] == [0.9, 0.5, 0.2]
    assert not grid.scores
    grid.scores = True
    assert grid.scores and full.settings.scores


def test_layout_sections_and_order_are_kept_for_the_next_start(full, grid):
    grid.shape, grid.sections, grid.order = "square", "day", "newest"
    kept = type(full.settings)()
    assert (kept.shape, kept.sections, kept.order) == ("square", "day", "newest")


# choosing


def test_all_are_chosen_at_once_and_escape_chooses_none(full, grid):
    grid.selectAll()
    assert full.selection.photos == tuple(grid.photos.ids)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert full.selection.photos == () and not grid.chosen()


def test_keys_move_and_shift_chooses_line_by_line(full, grid):
    click(grid, rect(grid, 0).center())
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 1
    QTest.keyClick(grid, Qt.Key.Key_Down)
    below = grid.currentIndex().row()
    assert rect(grid, below).top() > rect(grid, 1).top()
    assert abs(rect(grid, below).center().x() - rect(grid, 1).center().x()) < rect(grid, 1).width()
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.currentIndex().row() == 1
    QTest.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    assert full.selection.photos == tuple(grid.photos.ids[1:4])
    QTest.keyClick(grid, Qt.Key.Key_End, SHIFT)
    assert full.selection.photos == tuple(grid.photos.ids[1:])
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert full.selection.photos == (grid.photos.ids[0],)


def test_right_to_left_the_first_photo_stands_at_the_right_and_the_left_key_goes_on(full, grid, app):
    full.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.processEvents()
    assert rect(grid, 0).left() > rect(grid, 1).left()
    click(grid, rect(grid, 1).center())
    assert full.selection.photos == (grid.photos.ids[1],)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().row() == 2


def test_a_click_between_photos_chooses_none(full, grid):
    click(grid, rect(grid, 1).center())
    click(grid, QPoint(3, rect(grid, 0).center().y()))
    assert full.selection.photos == ()


# stacks


def test_a_closed_stack_is_one_photo_with_a_count_and_is_chosen_as_a_whole(stacked):
    grid, photos = stacked.grid, stacked.grid.photos
    assert len(photos.ids) == 21 and photos.total == 24 and "24 photos" in stacked.header.caption.text()
    assert photos.behind(0) == 2 and not photos.is_open(0)
    click(grid, rect(grid, 0).center())
    assert len(stacked.selection.photos) == 3 and "3 chosen" in stacked.header.caption.text()
    assert "Stack of 3 photos" in photos.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    grid.selectAll()
    assert len(stacked.selection.photos) == 24


def test_the_badge_opens_a_stack_in_place_and_closes_it(stacked):
    grid, photos = stacked.grid, stacked.grid.photos
    before = list(photos.ids)
    click(grid, badge_of(grid, 0))
    assert photos.is_open(0) and len(photos.ids) == 23 and photos.follows(1) and photos.follows(2)
    assert [p for p in photos.ids if p in before] == before
    click(grid, rect(grid, 0).center())
    assert len(stacked.selection.photos) == 1, "an open stack is so many photos"
    click(grid, badge_of(grid, 0))
    assert list(photos.ids) == before


def test_the_current_photos_stack_is_opened_and_closed_by_a_deed(stacked):
    grid = stacked.grid
    grid.setCurrentIndex(grid.photos.index(0))
    grid.turn_stack()
    assert grid.photos.is_open(0)
    grid.setCurrentIndex(grid.photos.index(2))
    grid.turn_stack()
    assert not grid.photos.is_open(0) and grid.currentIndex().row() == 0


def test_a_photo_behind_another_is_found_as_its_stack_and_stands_alone_where_its_head_is_not(stacked):
    photos = stacked.grid.photos
    hidden = stacked.session.photo_ids(Source())[1]
    assert photos.row_of(hidden) == 0 and photos.rows_of([hidden]).tolist() == [0]
    stacked.session.edit(edits.move, [hidden], album(stacked, "Dogs"))
    until_idle(stacked)
    stacked.selection.look(Source("albums", (album(stacked, "Dogs"),)))
    assert hidden in stacked.grid.photos.ids


def test_a_change_leaves_open_stacks_open(stacked):
    stacked.grid.photos.turn(0)
    stacked.session.edit(edits.new, "Another", [])
    until_idle(stacked)
    assert stacked.grid.photos.is_open(0)


def until_idle(window):
    from PySide6.QtWidgets import QApplication

    until(QApplication.instance(), lambda: window.session.idle)


# dragging


def test_a_drag_carries_photos_and_their_files_and_offers_other_programs_a_copy_only(full, grid, monkeypatch):
    offered = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *actions: offered.append((drag.mimeData(), actions)))
    click(grid, rect(grid, 0).center())
    click(grid, rect(grid, 1).center(), CTRL)
    grid.startDrag(Qt.DropAction.MoveAction)
    ((mime, (actions, usual)),) = offered
    assert actions == usual == Qt.DropAction.CopyAction, "a program that may move would take the originals away"
    assert unpacked(mime, PHOTOS_MIME) == list(grid.photos.ids[:2])
    files = [photo.files[0] for photo in full.session.photos(grid.photos.ids[:2])]
    assert mime.urls() == [QUrl.fromLocalFile(str(path)) for path in files]


def test_very_many_photos_travel_without_their_files(full, grid, monkeypatch):
    monkeypatch.setattr("gui.models.photos.FILES", 3)
    assert len(grid.photos.mime(list(grid.photos.ids[:3])).urls()) == 3 < FILES
    assert not grid.photos.mime(list(grid.photos.ids[:4])).hasUrls()


@pytest.mark.parametrize(("keys", "action"), [(NONE, Qt.DropAction.MoveAction), (CTRL, Qt.DropAction.CopyAction)])
def test_a_drop_in_the_window_moves_or_with_ctrl_also_shows(app, keys, action):
    mime = photos_mime([1, 2])
    event = QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, mime, LEFT, keys)
    assert meant(event) == action
    other = QMimeData()
    assert meant(QDropEvent(QPointF(1, 1), Qt.DropAction.LinkAction, other, LEFT, keys)) == Qt.DropAction.LinkAction


# staying where one is


def test_what_is_at_the_top_stays_there_when_the_window_or_the_photos_get_another_size(window, app, tmp_path):
    fill(tmp_path / "library", tmp_path / "photos", 400, thumbnails=False)
    window.open(tmp_path / "library")
    grid = window.grid
    app.processEvents()
    grid.verticalScrollBar().setValue(1500)
    top = next(row for row in range(400) if rect(grid, row).bottom() > 60)
    for change in (
        lambda: window.resize(760, 700),
        lambda: setattr(grid, "tile", 240),
        lambda: window.resize(1400, 800),
    ):
        change()
        app.processEvents()
        assert grid.viewport().rect().intersects(rect(grid, top))


def test_another_source_begins_at_its_top_and_a_refresh_stays(window, app, tmp_path):
    fill(tmp_path / "library", tmp_path / "photos", 400, thumbnails=False)
    window.open(tmp_path / "library")
    bar = window.grid.verticalScrollBar()
    app.processEvents()
    bar.setValue(900)
    window.session.edit(edits.new, "Another", [])
    until(app, lambda: window.session.idle)
    assert bar.value() == 900
    window.selection.look(Source("albums", (album(window, "Beach"),)))
    assert bar.value() == 0


def test_the_bubble_says_the_month_while_the_bar_is_dragged(window, app, tmp_path):
    fill(tmp_path / "library", tmp_path / "photos", 400, thumbnails=False)
    window.open(tmp_path / "library")
    app.processEvents()
    bar = window.grid.verticalScrollBar()
    QTest.mousePress(bar, LEFT, NONE, QPoint(6, 12))
    QTest.mouseMove(bar, QPoint(6, 200))
    assert bar.bubble.isVisible() and bar.bubble.text == "May 2019" and bar.value() > 0
    QTest.mouseRelease(bar, LEFT, NONE, QPoint(6, 200))
    until(app, lambda: not bar.bubble.isVisible())


# large libraries


def test_a_large_source_comes_from_a_thread_and_what_was_there_stays_until_then(window, app, tmp_path):
    fill(tmp_path / "library", tmp_path / "photos", 5 * LARGE, thumbnails=False)
    window.open(tmp_path / "library")
    photos = window.grid.photos
    until(app, lambda: photos.contents.whole)
    assert photos.total == 5 * LARGE
    big = album(window, "Beach")
    window.selection.look(Source("albums", (big,)))
    assert photos.total == 5 * LARGE and photos.source == Source("albums", (big,))
    until(app, lambda: photos.total == 5 * LARGE // 4)
    window.selection.look(Source())
    window.selection.look(Source("albums", (big,)))
    window.selection.look(Source("unsorted"))
    until(app, lambda: window.session.idle)
    assert photos.contents.wish.source == Source("unsorted"), "what nobody waits for any more is not shown"
    assert photos.total == 5 * LARGE - 3 * (5 * LARGE // 4)


def test_all_of_a_large_library_are_chosen_in_one_range(window, app, tmp_path):
    fill(tmp_path / "library", tmp_path / "photos", 5 * LARGE, thumbnails=False)
    window.open(tmp_path / "library")
    until(app, lambda: window.grid.photos.contents.whole)
    window.actions_["select_all"].trigger()
    assert len(window.selection.photos) == 5 * LARGE and window.grid.selectionModel().selection().count() == 1
    window.grid.selectionModel().select(window.grid.photos.index(7), QItemSelectionModel.SelectionFlag.Deselect)
    assert len(window.selection.photos) == 5 * LARGE - 1
