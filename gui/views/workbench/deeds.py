"""The keys of the workbench, in one table: what is done, what it is called, and by which keys.

Its context menu, its buttons and its shortcuts are made of it. Knows nothing of how it is done.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Deed:
    """One entry."""

    id: str
    text: str
    keys: tuple[str, ...]


DEEDS = (
    Deed("accept", QT_TRANSLATE_NOOP("workbench", "Accept"), ("Return", "Enter", "Space")),
    Deed("reject", QT_TRANSLATE_NOOP("workbench", "Not here"), ("X", "Del")),
    Deed("other", QT_TRANSLATE_NOOP("workbench", "Other album…"), ("M",)),
    Deed("new", QT_TRANSLATE_NOOP("workbench", "New album…"), ("N",)),
    Deed("above", QT_TRANSLATE_NOOP("workbench", "Accept what is sure enough in this section"), ("A",)),
    Deed("above_all", QT_TRANSLATE_NOOP("workbench", "Accept what is sure enough everywhere"), ("Shift+A",)),
    Deed("skip", QT_TRANSLATE_NOOP("workbench", "Next photo"), ("J",)),
    Deed("back", QT_TRANSLATE_NOOP("workbench", "Previous photo"), ("K",)),
    Deed("undo", QT_TRANSLATE_NOOP("workbench", "Undo"), ("U",)),
    Deed("again", QT_TRANSLATE_NOOP("workbench", "Suggest again"), ("R",)),
)

MENU = ("accept", "reject", "", "other", "new", "", "above", "above_all", "", "undo", "again")
"""The context menu; "" is a separator."""

CHOICES = 9
"""Keys 1 to 9 take an album of the list."""


def make(
    parent: QWidget, run: Mapping[str, Callable[[], None]], take: Callable[[int], None]
) -> tuple[dict[str, QAction], list[QAction]]:
    """The table as actions whose keys work where `parent` has the focus, and one for each of the keys 1 to 9."""
    made = {}
    for deed in DEEDS:
        action = QAction(QCoreApplication.translate("workbench", deed.text), parent)
        action.setObjectName(deed.id)
        action.triggered.connect(lambda _=False, do=run[deed.id]: do())
        _give(parent, action, *deed.keys)
        made[deed.id] = action
    choices = []
    for number in range(CHOICES):
        choice = QAction(parent)
        choice.triggered.connect(lambda _=False, n=number: take(n))
        _give(parent, choice, str(number + 1))
        choices.append(choice)
    return made, choices


def _give(parent: QWidget, action: QAction, *keys: str) -> None:
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    parent.addAction(action)
