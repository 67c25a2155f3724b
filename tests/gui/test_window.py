"""The window as one uses it: keys, mouse, viewer, search, pages, names for screen readers; and what it never loads."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QDialog,
    QLineEdit,
    QScrollBar,
)

from engine.store.library import recent
from engine.types import Progress
from gui.app import guard
from gui.dialogs.problem import ProblemDialog
from gui.selection import Source
from tests.gui.conftest import album, names, until

PROJECT = Path(__file__).resolve().parents[2]


def middle(view, row):
    return view.visualRect(view.model().index(row, 0)).center()


def click(view, row, modifier=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(view.viewport(), button, modifier, middle(view, row))


def click_album(window, name, modifier=Qt.KeyboardModifier.NoModifier):
    tree = window.sidebar.tree
    at = tree.visualRect(window.sidebar.model.of_album(album(window, name))).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def test_a_library_opens_on_all_its_photos_and_is_remembered(full, settle, tmp_path):
    assert full.pages.currentWidget() is full.split and full.photos.currentWidget() is full.grid
    settle()
    assert [node.count for node in full.sidebar.model.nodes() if node.kind == "place"] == [24, 6, None, 1]
    assert recent() == [tmp_path / "library"]


def test_clicking_albums_with_ctrl_shows_both_and_offers_to_merge(full, app, settle):
    settle()
    click_album(full, "City")
    assert full.header.title.text() == "City" and len(full.grid.photos.ids) == 6
    click_album(full, "Beach", Qt.KeyboardModifier.ControlModifier)
    assert len(full.grid.photos.ids) == 12 and full._merge.isVisible()
    full._merge.click()
    settle()
    assert names(full) == ["City", "Dogs"] and not full._merge.isVisible()


def test_f2_edits_the_name_in_the_sidebar_and_enter_keeps_it(full, app, settle):
    settle()
    click_album(full, "Beach")
    full.actions_["rename"].trigger()
    field = full.sidebar.tree.findChild(QLineEdit, "rename")
    QTest.keyClicks(field, "Praia")
    QTest.keyClick(field, Qt.Key.Key_Return)
    until(app, lambda: "Praia" in names(full), "the name")
    assert full.header.title.text() == "Praia"


def test_the_title_can_be_edited_where_it_stands_and_escape_takes_it_back(full, app, settle):
    full.selection.look(Source("albums", (album(full, "Beach"),)))
    title = full.header.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Sand")
    QTest.keyClick(title, Qt.Key.Key_Escape)
    settle()
    assert names(full)[0] == "Beach" and title.text() == "Beach"
    full.activateWindow()
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Sand")
    QTest.keyClick(title, Qt.Key.Key_Return)
    settle()
    assert "Sand" in names(full)


def test_shift_and_ctrl_choose_as_in_a_file_manager(full):
    ids = full.grid.photos.ids
    click(full.grid, 1)
    click(full.grid, 4, Qt.KeyboardModifier.ShiftModifier)
    assert full.selection.photos == tuple(ids[1:5])
    click(full.grid, 2, Qt.KeyboardModifier.ControlModifier)
    assert full.selection.photos == (ids[1], ids[3], ids[4]) and "3 chosen" in full.header.caption.text()


def test_a_rubber_band_begins_between_photos_and_chooses_what_it_touches(full, app):
    grid, at = full.grid, full.grid.visualRect(full.grid.photos.index(1)).topLeft() + QPoint(0, 1)
    to = middle(grid, 2)
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    for step in range(1, 6):
        QTest.mouseMove(grid.viewport(), at + (to - at) * (step / 5))
        app.processEvents()
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)
    assert set(grid.photos.ids[1:3]) <= set(full.selection.photos)


def test_the_viewer_opens_with_a_double_click_goes_on_with_arrows_and_closes_with_escape(full, app):
    ids, viewer = full.grid.photos.ids, full.viewer
    click(full.grid, 2)
    QTest.mouseDClick(
        full.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(full.grid, 2)
    )
    assert viewer.photo == ids[2] and viewer.geometry() == full.pages.rect()
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.photo == ids[3] and full.selection.photos == (ids[3],)
    QTest.keyClick(viewer, Qt.Key.Key_End)
    assert viewer.photo == ids[-1] and not viewer.frame.next.isEnabled()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert viewer.photo is None and full.grid.currentIndex().row() == len(ids) - 1


def test_removing_the_photo_one_looks_at_goes_on_to_the_next(full, settle):
    full.selection.look(Source("albums", (album(full, "Beach"),)))
    ids = list(full.grid.photos.ids)
    full.view(1)
    full.actions_["remove"].trigger()
    settle()
    assert full.viewer.photo == ids[2]


def test_the_wheel_with_ctrl_changes_the_size_of_tiles(full):
    before = full.grid.tile
    at, none = QPointF(50, 50), Qt.MouseButton.NoButton
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), none, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(full.grid.viewport(), turn)
    assert full.grid.tile > before


def test_search_finds_and_clearing_it_goes_back_to_where_one_was(full, app):
    there = Source("albums", (album(full, "Beach"),))
    full.selection.look(there)
    full.activateWindow()
    full.actions_["search"].trigger()
    QTest.keyClicks(full.search.field, "IMG_00003")
    QTest.keyClick(full.search.field, Qt.Key.Key_Return)
    assert full.selection.source.kind == "search" and len(full.grid.photos.ids) == 1
    QTest.keyClick(full.search.field, Qt.Key.Key_Escape)
    assert full.selection.source == there
    full.actions_["search"].trigger()
    QTest.keyClicks(full.search.field, "zebra")
    QTest.keyClick(full.search.field, Qt.Key.Key_Return)
    assert full.photos.currentWidget() is full.empty and full.empty.heading.text() == "Nothing found"
    full.empty.button.click()
    assert full.selection.source.kind == "all" and full.search.field.text() == ""


def test_every_place_without_photos_says_why_and_what_to_do(window, app, tmp_path):
    window.session.open(tmp_path / "empty", create=True)
    app.processEvents()
    for source in (Source(), Source("unsorted"), Source("problems"), Source("search", words="x")):
        window.selection.look(source)
        assert window.photos.currentWidget() is window.empty
        assert window.empty.heading.text() and window.empty.sentence.text()


def test_problems_are_listed_with_their_reason(full):
    full.selection.look(Source("problems"))
    assert full.photos.currentWidget() is full.problems and full.problems.rows.rowCount() == 1
    assert "not a picture" in full.problems.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_bar_of_a_job_speaks_words_and_never_passes_its_total(full):
    full.jobbar.report(Progress("read", 500, 467, "harbour.jpg"))
    assert full.jobbar.job.what.text() == "Reading photos"
    assert "467 of 467" in full.jobbar.job.more.text() and full.jobbar.job.bar.value() == 467


def test_an_unexpected_exception_becomes_a_report_that_can_be_copied(full, app, capfd, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    guard(full)
    try:
        raise KeyError("surprise")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    dialog = full.findChild(ProblemDialog)
    dialog.copy.click()
    assert "surprise" in QApplication.clipboard().text() and "surprise" in capfd.readouterr().err


@pytest.mark.parametrize("dialog", [None, "export", "history", "shortcuts", "about", "also"])
def test_everything_one_can_reach_has_a_name_for_a_screen_reader(full, app, dialog):
    full.grid.selectAll()
    if dialog:
        full.actions_[dialog].trigger()
    within = full.findChildren(QDialog)[-1] if dialog else full
    for kind in (QAbstractButton, QAbstractItemView, QAbstractSlider, QLineEdit):
        for widget in within.findChildren(kind):
            inner = isinstance(widget.parent(), (QLineEdit, QAbstractItemView)) or isinstance(widget, QScrollBar)
            if inner or not widget.isVisible() or widget.objectName().startswith("qt_"):
                continue
            assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget


def test_the_windows_process_loads_no_model_library_and_the_window_knows_no_sql(tmp_path):
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from gui.app import make_window\n"
        "from gui.selection import Source\n"
        "from tests.gui.conftest import fill\n"
        "folder = Path(sys.argv[1])\n"
        "fill(folder / 'library', folder / 'photos')\n"
        "app = QApplication([])\n"
        "window = make_window(app)\n"
        "window.show()\n"
        "window.open(folder / 'library')\n"
        "app.processEvents()\n"
        "window.selection.look(Source('search', words='img'))\n"
        "window.view(0)\n"
        "window.actions_['export'].trigger()\n"
        "app.processEvents()\n"
        "window.close()\n"
        "heavy = {'torch', 'faiss', 'umap', 'hdbscan', 'transformers', 'sklearn', 'numba', 'scipy'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
    for module in (PROJECT / "gui").rglob("*.py"):
        text = module.read_text("utf-8")
        assert "sqlite3" not in text and "SELECT " not in text, module
