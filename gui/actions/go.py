"""Where one looks: back and forward, and the places that every library has."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.actions.action import Action
from gui.selection import Source
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window


def back(window: "Window") -> None:
    """Look again at what was looked at before."""
    window.selection.back()


def forward(window: "Window") -> None:
    """Look again at what was looked at before going back."""
    window.selection.forward()


def _look(source: Source) -> "Callable[[Window], None]":
    def look(window: "Window") -> None:
        window.close_viewer()
        window.selection.look(source)
        window.photos.setFocus()

    return look


ACTIONS = (
    Action("back", QT_TRANSLATE_NOOP("actions", "Back"), "go", "back", back, ("Alt+Left",), "left"),
    Action("forward", QT_TRANSLATE_NOOP("actions", "Forward"), "go", "forward", forward, ("Alt+Right",), "right"),
    Action(
        "go_all",
        QT_TRANSLATE_NOOP("actions", "All photos"),
        "go",
        "library",
        _look(Source()),
        ("Alt+1",),
        "photos",
    ),
    Action(
        "go_unsorted",
        QT_TRANSLATE_NOOP("actions", "Unsorted"),
        "go",
        "library",
        _look(Source("unsorted")),
        ("Alt+2",),
        "unsorted",
    ),
    Action(
        "go_doubts",
        QT_TRANSLATE_NOOP("actions", "Second thoughts"),
        "go",
        "library",
        _look(Source("doubts")),
        ("Alt+3",),
        "info",
    ),
    Action(
        "go_stacks",
        QT_TRANSLATE_NOOP("actions", "Duplicates and bursts"),
        "go",
        "library",
        _look(Source("stacks")),
        ("Alt+4",),
        "copy",
    ),
    Action(
        "go_problems",
        QT_TRANSLATE_NOOP("actions", "Problems"),
        "go",
        "library",
        _look(Source("problems")),
        ("Alt+5",),
        "problems",
    ),
)
