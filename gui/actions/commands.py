"""What the command palette offers: every action, and every album as a place to go to.

An action that cannot be done now is there too, and says what it waits for.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.actions.action import Need
from gui.actions.opening import open_dialog
from gui.dialogs.palette import Command, Palette, of_action, remembered
from gui.selection import Source
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window

WHY: Mapping[Need, str] = {
    "library": QT_TRANSLATE_NOOP("commands", "Open a library first"),
    "idle": QT_TRANSLATE_NOOP("commands", "Waits until the current task is done"),
    "busy": QT_TRANSLATE_NOOP("commands", "Nothing is running"),
    "tiles": QT_TRANSLATE_NOOP("commands", "Show photos first"),
    "shown": QT_TRANSLATE_NOOP("commands", "There are no photos here"),
    "photos": QT_TRANSLATE_NOOP("commands", "Select photos first"),
    "placed": QT_TRANSLATE_NOOP("commands", "Select photos of an album first"),
    "one_photo": QT_TRANSLATE_NOOP("commands", "Select one photo first"),
    "albums": QT_TRANSLATE_NOOP("commands", "Select two albums first"),
    "some_album": QT_TRANSLATE_NOOP("commands", "Select an album first"),
    "one_album": QT_TRANSLATE_NOOP("commands", "Select one album first"),
    "album_at_rest": QT_TRANSLATE_NOOP("commands", "Select one album first"),
    "undo": QT_TRANSLATE_NOOP("commands", "There is nothing to undo"),
    "redo": QT_TRANSLATE_NOOP("commands", "There is nothing to redo"),
    "back": QT_TRANSLATE_NOOP("commands", "This is where you began"),
    "forward": QT_TRANSLATE_NOOP("commands", "This is where you were last"),
}
"""What is not there, where an action cannot be done."""


def commands(window: "Window") -> list[Command]:
    """Everything that can be done or gone to, in the order of the menus."""
    from gui.actions import ACTIONS, MENUS  # which import the modules that open this one

    window.actions_.update()
    found = []
    for action in ACTIONS:
        if action.id == "palette":
            continue
        menu = QCoreApplication.translate("actions", MENUS[action.menu])
        if action.group:
            menu = QCoreApplication.translate("actions", action.group)
        command = of_action(window.actions_[action.id], menu, action.icon, _tr(WHY.get(action.needs, "")))
        if action.id.startswith("go_"):
            command = replace(command, text=_tr("Go to {place}").format(place=command.text))
        found.append(command)
    for album in window.session.albums():
        text = _tr("Go to album “{name}”").format(name=album.name)
        found.append(Command(f"album {album.id}", text, _visit(window, album.id), "", "", "album"))
    return found


def show(window: "Window") -> None:
    """Type what one wants to do, or where to go."""
    dialog = Palette(commands(window), window.settings.commands, window.theme, window)

    def remember(id: str) -> None:
        window.settings.commands = remembered(window.settings.commands, id)

    dialog.ran.connect(remember)
    open_dialog(dialog)


def _visit(window: "Window", album: int) -> Callable[[], None]:
    def visit() -> None:
        window.close_viewer()
        window.selection.look(Source("albums", (album,)))

    return visit


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text) if text else ""
