"""Undo and redo, choosing photos, and finding."""

from typing import TYPE_CHECKING

from gui.actions.action import Action
from gui.actions.opening import open_dialog
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window


def undo(window: "Window") -> None:
    """Take the last op back."""
    window.session.undo()


def redo(window: "Window") -> None:
    """Do again what was undone last."""
    window.session.redo()


def history(window: "Window") -> None:
    """List the ops."""
    from gui.dialogs.history import HistoryDialog

    open_dialog(HistoryDialog(window.session, window.theme, window))


def select_all(window: "Window") -> None:
    """Choose all photos of the source."""
    (window.workbench.board if window.photos.shown == "workbench" else window.grid).selectAll()


def select_none(window: "Window") -> None:
    """Choose no photo any more."""
    window.selection.choose(())


def select_others(window: "Window") -> None:
    """Choose those photos of the source that are not chosen."""
    chosen = set(window.selection.photos)
    window.selection.choose([id for id in window.grid.photos.ids if id not in chosen])


def search(window: "Window") -> None:
    """Go to the search field."""
    window.close_viewer()
    window.search.search()


ACTIONS = (
    Action("undo", QT_TRANSLATE_NOOP("actions", "Undo"), "edit", "undo", undo, ("Ctrl+Z",), "undo"),
    Action("redo", QT_TRANSLATE_NOOP("actions", "Redo"), "edit", "redo", redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Action("history", QT_TRANSLATE_NOOP("actions", "History…"), "edit", "library", history, ("Ctrl+H",), "history"),
    Action(
        "select_all",
        QT_TRANSLATE_NOOP("actions", "Select all"),
        "edit",
        "shown",
        select_all,
        ("Ctrl+A",),
        "check",
        grid=True,
    ),
    Action(
        "select_none",
        QT_TRANSLATE_NOOP("actions", "Select none"),
        "edit",
        "photos",
        select_none,
        ("Ctrl+D",),
        "minus",
    ),
    Action(
        "select_others",
        QT_TRANSLATE_NOOP("actions", "Invert selection"),
        "edit",
        "shown",
        select_others,
        ("Ctrl+Shift+I",),
        "refresh",
    ),
    Action("search", QT_TRANSLATE_NOOP("actions", "Search"), "edit", "library", search, ("Ctrl+F",), "search"),
)
