"""The palette finds what one means from a few letters, runs it, and says why where it cannot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.actions import ACTIONS
from gui.dialogs.pages import Shortcuts
from gui.dialogs.palette import KEPT, Palette, likeness, remembered
from gui.models.rows import ROW
from gui.window import Window
from tests.gui.conftest import album


@pytest.fixture
def palette(full: Window, app: QApplication) -> Palette:
    full.actions_["palette"].trigger()
    app.processEvents()
    return full.findChildren(Palette)[-1]


def shown(palette: Palette) -> list[str]:
    return [palette.commands.index(row).data() for row in range(palette.commands.rowCount())]


def test_every_action_and_every_album_can_be_found(palette: Palette, full: Window) -> None:
    found = [palette.commands.index(row).data(ROW).id for row in range(palette.commands.rowCount())]
    assert set(found) == {a.id for a in ACTIONS if a.id != "palette"} | {f"album {a.id}" for a in full.session.albums()}


def test_typing_and_enter_run_the_best_one(palette: Palette, full: Window) -> None:
    QTest.keyClicks(palette.field, "dark")
    assert shown(palette)[0] == "Dark"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert full.theme.dark and full.settings.commands == ("theme_dark",)
    full.theme.choose("system")


def test_one_goes_to_albums_and_places(palette: Palette, full: Window) -> None:
    QTest.keyClicks(palette.field, "dogs")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert full.selection.source.albums == (album(full, "Dogs"),)
    full.actions_["palette"].trigger()
    palette = full.findChildren(Palette)[-1]
    QTest.keyClicks(palette.field, "go to uns")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert full.selection.source.kind == "unsorted"


def test_the_arrows_walk_through_the_list(palette: Palette) -> None:
    first = palette.list.currentIndex().row()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == first + 1


def test_what_cannot_be_done_says_why_and_does_nothing(palette: Palette, full: Window) -> None:
    QTest.keyClicks(palette.field, "stop what is")
    command = palette.list.currentIndex().data(ROW)
    assert command.id == "cancel" and command.why == "Nothing is running"
    palette.run()
    assert palette.isVisible() and full.settings.commands == ()


def test_what_was_run_last_stands_first(full: Window) -> None:
    full.settings.commands = ("history", "about")
    full.actions_["palette"].trigger()
    palette = full.findChildren(Palette)[-1]
    assert [palette.commands.index(row).data(ROW).id for row in range(2)] == ["history", "about"]
    palette.close()
    assert remembered(("a", "b"), "b") == ["b", "a"]
    assert len(remembered([str(n) for n in range(40)], "new")) == KEPT


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [("mov", "Move to album…", "Remove from album"), ("exp", "Export…", "Unexplained"), ("la", "Larger", "Show also")],
)
def test_beginnings_go_before_middles(typed: str, better: str, worse: str) -> None:
    first, second = likeness(typed, better), likeness(typed, worse)
    assert first is not None and (second is None or first > second)


def test_letters_in_order_are_found_and_others_are_not() -> None:
    assert likeness("nafs", "New album from selection") is not None
    assert likeness("zzz", "New album from selection") is None
    assert likeness("msna", "New album from selection") is None


def test_shortcuts_can_be_searched_by_what_they_do_and_by_key(full: Window) -> None:
    dialog = Shortcuts(full.actions_.sections(), full)
    dialog.narrow("undo")
    assert texts(dialog) >= {"Undo", "Ctrl+Z"} and "Redo" not in texts(dialog)
    dialog.narrow("ctrl+e")
    assert "Export…" in texts(dialog)
    dialog.narrow("nothing is called so")
    assert not dialog.nothing.isHidden()


def texts(dialog: Shortcuts) -> set[str]:
    found = set()
    for place in range(dialog.columns.count()):
        column = dialog.columns.itemAt(place).widget()
        assert column is not None
        found |= {child.text() for child in column.children() if hasattr(child, "text")}
    return found
