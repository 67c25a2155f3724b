"""Where things stand on the board: arithmetic that agrees with itself, in both directions of reading."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from engine.organize.suggesting import Advice
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.workbench.board import Board
from gui.views.workbench.lines import Lines
from gui.views.workbench.offers import NONE, Offers

Cursor = QAbstractItemView.CursorAction
PHOTOS = 6_000


@pytest.fixture
def offers():
    """Thousands of photos in a hundred sections of different sizes."""
    offers = Offers()
    offers.take([Advice(i, 1 + (i * i) % 101, 0.5, (), False) for i in range(1, PHOTOS, 2)], range(1, PHOTOS), set())
    return offers


@pytest.fixture
def board(app, offers):
    """A board of them."""
    session, thumbs = Session(), Thumbs()
    board = Board(Lines(session, offers), thumbs, Theme(app))
    board.lines.update()
    board.resize(640, 480)
    board.show()
    app.processEvents()
    yield board
    thumbs.close()
    board.close()
    board.deleteLater()
    session.close()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_line_is_found_where_it_stands(board, direction):
    board.setLayoutDirection(direction)
    lines = board.lines.lines
    assert sorted(line for line in lines if line > 0) == list(range(1, PHOTOS))
    for row in [*range(0, 300), *range(300, len(lines), 397), len(lines) - 1]:
        index = board.lines.index(row)
        board.scrollTo(index)
        rect = board.visualRect(index)
        assert board.viewport().rect().contains(rect), row
        assert board.indexAt(rect.center()).row() == row
    assert not board.indexAt(QPoint(3, -1_000_000)).isValid()


def test_arrows_go_from_photo_to_photo_and_keep_their_column_across_headings(board):
    board.go(0)
    assert board.currentIndex().row() == 1, "a heading is not a photo"
    start = board.visualRect(board.currentIndex())
    for _ in range(40):
        board.setCurrentIndex(board.moveCursor(Cursor.MoveDown, Qt.KeyboardModifier.NoModifier))
        assert board.current() is not None
        assert board.visualRect(board.currentIndex()).left() == start.left()
    for _ in range(40):
        board.setCurrentIndex(board.moveCursor(Cursor.MoveUp, Qt.KeyboardModifier.NoModifier))
    assert board.currentIndex().row() == 1
    board.setCurrentIndex(board.moveCursor(Cursor.MoveEnd, Qt.KeyboardModifier.NoModifier))
    assert board.currentIndex().row() == len(board.lines.lines) - 1
    assert board.moveCursor(Cursor.MoveRight, Qt.KeyboardModifier.NoModifier) == board.currentIndex()


def test_shift_takes_all_between_and_never_a_heading(board):
    first, last = (board.visualRect(board.lines.index(row)).center() for row in (1, 3))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(board.viewport(), left, pos=first)
    QTest.mouseClick(board.viewport(), left, Qt.KeyboardModifier.ShiftModifier, last)
    assert board.chosen() == list(board.lines.lines[1:4])
    board.selectAll()
    assert board.chosen() == [line for line in board.lines.lines if line > 0]


def test_a_heading_says_what_it_holds_and_its_button_asks_to_accept_it(board):
    asked = []
    board.accept_wanted.connect(lambda album, only: asked.append((album, only)))
    album = board.lines.album(0)
    assert album != NONE and "perhaps, 50% on average" in board.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    rect = board.visualRect(board.lines.index(0))
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 12, rect.center().y() + 4))
    assert asked == [(album, False)]
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 60, rect.center().y()))
    assert len(asked) == 1 and board.chosen() == []


def test_a_decided_photo_goes_and_the_place_stays(board, offers, app):
    board.verticalScrollBar().setValue(9000)
    rows = board.lines.rowCount()
    offers.drop([board.lines.lines[5]])
    board.lines.update()
    app.processEvents()
    assert board.lines.rowCount() == rows - 1
    assert board.verticalScrollBar().value() == 9000
