"""Every dialog fits a small screen with large type, cuts no label, and names everything one can reach."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QLineEdit, QScrollBar, QWidget

from gui.actions import ACTIONS
from gui.dialogs.offer import OfferDialog
from gui.dialogs.preferences import Preferences
from gui.dialogs.problem import ProblemDialog
from gui.selection import Source
from gui.window import Window
from tests.gui.conftest import album

SCREEN = QSize(1024 - 10, 700 - 35)
"""What is left beside a frame and a title bar."""


def preferences_page(page: int) -> Callable[[Window], QDialog]:
    def make(window: Window) -> QDialog:
        dialog = Preferences(window.session, window.theme, window.settings, {"de": "Deutsch"}, window)
        dialog.chapters.setCurrentIndex(dialog.chapters.model().index(page, 0))
        if page == 3:
            dialog.controls["minimum"].write(7)  # what that entails is said below
        return dialog

    return make


MADE: dict[str, Callable[[Window], QDialog]] = {
    "offer": lambda window: OfferDialog("dinov3-small", window.theme, window),
    "problem": lambda window: ProblemDialog("Albumen did something it should not.", "Traceback\n" * 40, window),
    **{f"preferences {page}": preferences_page(page) for page in range(6)},
}

OPENED = [
    action.id
    for action in ACTIONS
    if action.text.endswith("…") and action.id not in ("organize", "open", "rename", "like_picture")
] + ["shortcuts", "about"]


@pytest.fixture
def large(full: Window) -> Iterator[Window]:
    """The window with everything to choose from, written half as large again."""
    full.theme.enlarge(150)
    full.selection.look(Source("albums", (album(full, "Beach"),)))
    full.grid.selectAll()
    yield full
    for dialog in full.findChildren(QDialog):
        dialog.close()
    full.theme.enlarge(100)


@pytest.fixture(params=[*OPENED, *MADE])
def dialog(request: pytest.FixtureRequest, large: Window, app: QApplication) -> Iterator[QDialog]:
    if request.param in MADE:
        dialog = MADE[request.param](large)
        dialog.resize(dialog.size().boundedTo(SCREEN))
        dialog.open()
    else:
        before = set(large.findChildren(QDialog))
        large.actions_[request.param].trigger()
        opened = [d for d in large.findChildren(QDialog) if d not in before]
        if not opened:
            pytest.skip(f"{request.param} opens no dialog here")
        dialog = opened[0]
    app.processEvents()
    dialog.resize(dialog.size().boundedTo(SCREEN))
    app.processEvents()
    yield dialog
    dialog.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_dialog_fits_a_small_screen_with_large_type_and_names_what_it_holds(dialog: QDialog) -> None:
    least = dialog.minimumSizeHint()
    assert least.width() <= SCREEN.width() and least.height() <= SCREEN.height(), least
    assert dialog.width() <= SCREEN.width() and dialog.height() <= SCREEN.height()
    cut = [f"{label.text()!r}: {label.size()} < {needed(label)}" for label in labels(dialog) if is_cut(label)]
    assert cut == []
    assert nameless(dialog) == []


def test_everything_one_can_reach_in_the_window_has_a_name(large: Window, app: QApplication) -> None:
    assert nameless(large) == []
    large.close_library()
    app.processEvents()
    assert nameless(large) == []


def labels(within: QWidget) -> list[QLabel]:
    return [label for label in within.findChildren(QLabel) if label.isVisible() and label.text()]


def needed(label: QLabel) -> QSize:
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    return label.sizeHint()


def is_cut(label: QLabel) -> bool:
    least = needed(label)
    return label.width() < least.width() or label.height() < least.height()


def nameless(within: QWidget) -> list[str]:
    """The widgets that the keyboard or a click can reach and a screen reader could say nothing of."""
    found = []
    for widget in within.findChildren(QWidget):
        inner = isinstance(widget.parent(), (QLineEdit, QAbstractItemView)) or isinstance(widget, QScrollBar)
        if inner or not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        text = getattr(widget, "text", str)()
        if not (widget.accessibleName() or text or widget.objectName().startswith("qt_")):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found
