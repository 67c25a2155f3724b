"""What helps: the list of shortcuts, and what Albumen is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.actions.action import Action
from gui.actions.opening import open_dialog
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window


def shortcuts(window: "Window") -> None:
    """List every shortcut."""
    from gui.dialogs.pages import Shortcuts

    dragging = [(_tr("Show also in the album, rather than move"), "Ctrl"), (_tr("Give up"), "Esc")]
    more = [(_tr("While viewing a photo"), window.viewer.keys()), (_tr("While dragging photos"), dragging)]
    open_dialog(Shortcuts([*window.actions_.sections(), *more], window))


def about(window: "Window") -> None:
    """What Albumen is."""
    from gui.dialogs.pages import About

    open_dialog(About(window))


def palette(window: "Window") -> None:
    """Type what one wants to do, or where to go."""
    from gui.actions.commands import show

    show(window)


ACTIONS = (
    Action(
        "palette",
        QT_TRANSLATE_NOOP("actions", "Commands…"),
        "help",
        "nothing",
        palette,
        ("Ctrl+K", "Ctrl+Shift+P"),
        "command",
    ),
    Action(
        "shortcuts",
        QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"),
        "help",
        "nothing",
        shortcuts,
        ("F1",),
        "keyboard",
    ),
    Action("about", QT_TRANSLATE_NOOP("actions", "About Albumen"), "help", "nothing", about, (), "info"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
