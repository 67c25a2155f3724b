"""How things are shown: as photos or as a map, how large, in which colours."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.actions.action import Action
from gui.settings import Order, Sectioning, Shape, Shown
from gui.theme import CHOICES, Choice
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window

STEP = 32


def larger(window: "Window") -> None:
    """Show photos larger; in the viewer, come closer."""
    _scale(window, STEP, 1.25)


def smaller(window: "Window") -> None:
    """Show photos smaller; in the viewer, go away."""
    _scale(window, -STEP, 0.8)


def full_screen(window: "Window") -> None:
    """Give the window the whole screen, or take it back."""
    window.showNormal() if window.isFullScreen() else window.showFullScreen()


def hide_sidebar(window: "Window") -> None:
    """Hide the sidebar, or show it."""
    window.sidebar.setVisible(window.sidebar.isHidden())
    window.actions_.update()


def inspector(window: "Window") -> None:
    """Show what is known of the chosen photos beside them, or hide it."""
    window.settings.inspector = not window.settings.inspector
    window.inspector.setVisible(window.settings.inspector)
    window.actions_.update()


def _has_inspector(window: "Window") -> bool:
    return window.settings.inspector


def _has_sidebar(window: "Window") -> bool:
    return not window.sidebar.isHidden()


def _as(way: Shown) -> "Callable[[Window], None]":
    return lambda window: window.photos.show_as(way)


def _is_shown_as(way: Shown) -> "Callable[[Window], bool]":
    return lambda window: window.photos.shown == way


def _set(name: str, value: Shape | Sectioning | Order) -> "Callable[[Window], None]":
    return lambda window: setattr(window.grid, name, value)


def _is_set(name: str, value: Shape | Sectioning | Order) -> "Callable[[Window], bool]":
    return lambda window: bool(getattr(window.grid, name) == value)


def _turn_scores(window: "Window") -> None:
    window.grid.scores = not window.grid.scores


def _has_scores(window: "Window") -> bool:
    return window.grid.scores


def _theme(choice: Choice) -> "Callable[[Window], None]":
    def take(window: "Window") -> None:
        window.settings.theme = choice
        window.theme.choose(choice)

    return take


def _has_theme(choice: Choice) -> "Callable[[Window], bool]":
    return lambda window: window.theme.choice == choice


def _scale(window: "Window", step: int, factor: float) -> None:
    if window.viewing:
        window.viewer.zoom(factor)
    else:
        window.header.slider.setValue(window.header.slider.value() + step)


THEME = QT_TRANSLATE_NOOP("actions", "Theme")

SHOWN: tuple[tuple[Shown, str, str, str], ...] = (
    ("photos", QT_TRANSLATE_NOOP("actions", "As photos"), "Ctrl+1", "photos"),
    ("map", QT_TRANSLATE_NOOP("actions", "As a map"), "Ctrl+2", "map"),
    ("workbench", QT_TRANSLATE_NOOP("actions", "Decide photo by photo"), "Ctrl+3", "check"),
)

SHAPE = QT_TRANSLATE_NOOP("actions", "Layout")
SECTIONS = QT_TRANSLATE_NOOP("actions", "Headings")
ORDER = QT_TRANSLATE_NOOP("actions", "Sort by")

ARRANGED: tuple[tuple[str, Shape | Sectioning | Order, str, str], ...] = (
    ("shape", "justified", SHAPE, QT_TRANSLATE_NOOP("actions", "Photos in their shape")),
    ("shape", "square", SHAPE, QT_TRANSLATE_NOOP("actions", "Squares")),
    ("sections", "none", SECTIONS, QT_TRANSLATE_NOOP("actions", "No headings")),
    ("sections", "day", SECTIONS, QT_TRANSLATE_NOOP("actions", "Days")),
    ("sections", "month", SECTIONS, QT_TRANSLATE_NOOP("actions", "Months")),
    ("sections", "album", SECTIONS, QT_TRANSLATE_NOOP("actions", "Albums")),
    ("order", "oldest", ORDER, QT_TRANSLATE_NOOP("actions", "Oldest first")),
    ("order", "newest", ORDER, QT_TRANSLATE_NOOP("actions", "Newest first")),
    ("order", "name", ORDER, QT_TRANSLATE_NOOP("actions", "File name")),
    ("order", "score", ORDER, QT_TRANSLATE_NOOP("actions", "Surest first")),
)

ACTIONS = (
    *(
        Action(f"as_{way}", text, "view", "library", _as(way), (key,), icon, mark=_is_shown_as(way))
        for way, text, key, icon in SHOWN
    ),
    Action(
        "sidebar",
        QT_TRANSLATE_NOOP("actions", "Sidebar"),
        "view",
        "library",
        hide_sidebar,
        ("Ctrl+B",),
        mark=_has_sidebar,
    ),
    Action(
        "inspector",
        QT_TRANSLATE_NOOP("actions", "Inspector"),
        "view",
        "library",
        inspector,
        ("Ctrl+I",),
        "inspector",
        mark=_has_inspector,
    ),
    Action(
        "full_screen",
        QT_TRANSLATE_NOOP("actions", "Full screen"),
        "view",
        "nothing",
        full_screen,
        ("F11",),
        mark=lambda window: window.isFullScreen(),
    ),
    Action(
        "larger",
        QT_TRANSLATE_NOOP("actions", "Larger photos"),
        "view",
        "library",
        larger,
        ("Ctrl++", "Ctrl+="),
        "large",
    ),
    Action("smaller", QT_TRANSLATE_NOOP("actions", "Smaller photos"), "view", "library", smaller, ("Ctrl+-",), "small"),
    *(
        Action(f"{name}_{value}", text, "view", "tiles", _set(name, value), mark=_is_set(name, value), group=group)
        for name, value, group, text in ARRANGED
    ),
    Action(
        "scores",
        QT_TRANSLATE_NOOP("actions", "How sure Albumen is"),
        "view",
        "tiles",
        _turn_scores,
        mark=_has_scores,
    ),
    *(
        Action(f"theme_{choice}", text, "view", "nothing", _theme(choice), mark=_has_theme(choice), group=THEME)
        for choice, text in zip(
            CHOICES,
            (
                QT_TRANSLATE_NOOP("actions", "As the system"),
                QT_TRANSLATE_NOOP("actions", "Light"),
                QT_TRANSLATE_NOOP("actions", "Dark"),
            ),
            strict=True,
        )
    ),
)
