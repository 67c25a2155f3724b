"""What one does with a library as a whole: organize, open, group again, export, close."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from gui.actions.action import Action
from gui.actions.opening import choose_folder, open_dialog
from gui.languages import LANGUAGES, start_again
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.window import Window


def organize(window: "Window") -> None:
    """Choose a folder of photos and begin."""
    choose_folder(window, _tr("Choose a folder of photos"), Path.home(), window.organize)


def open_library(window: "Window") -> None:
    """Choose a library that was made earlier."""
    start = window.session.library.folder.parent if window.session.library else Path.home()
    choose_folder(window, _tr("Open a library"), start, window.open)


def rescan(window: "Window") -> None:
    """Look again at the folders of this library, and go on where a job stopped."""
    window.start("organize", {"folders": []})


def export(window: "Window") -> None:
    """Show what an export would bring, and where to."""
    from gui.dialogs.export import ExportDialog

    dialog = ExportDialog(window.session, window.theme, window.selection.albums, window.settings.export_to, window)

    def begin(arguments: dict[str, Any]) -> None:
        window.settings.export_to = arguments["destination"]
        window.start("export", arguments | {"destination": str(Path(arguments["destination"]).expanduser().absolute())})

    dialog.wanted.connect(begin)
    open_dialog(dialog)


def cancel(window: "Window") -> None:
    """Stop the job that runs; what it has done is kept."""
    window.session.cancel()


def pause(window: "Window") -> None:
    """Let the job that runs rest, or go on."""
    if window.session.resting:
        window.session.resume()
    else:
        window.session.pause()


def _is_resting(window: "Window") -> bool:
    return window.session.resting


def models(window: "Window") -> None:
    """Show which models are here, and which could be."""
    from gui.dialogs.models import ModelsDialog

    dialog = ModelsDialog(window.session, window.theme, window)
    dialog.wanted.connect(window.begin)
    open_dialog(dialog)


def preferences(window: "Window") -> None:
    """How the window looks, and how this library is made."""
    from gui.dialogs.preferences import Preferences

    dialog = Preferences(window.session, window.theme, window.settings, LANGUAGES, window)

    def again() -> None:
        if start_again(window.session.library.folder if window.session.library else None):
            window.close()

    dialog.restart_wanted.connect(again)
    dialog.wanted.connect(window.begin)
    dialog.models_wanted.connect(window.actions_["models"].trigger)
    open_dialog(dialog)


def close_library(window: "Window") -> None:
    """Back to the welcome page."""
    window.close_library()


def leave(window: "Window") -> None:
    """Close the window; work that runs is kept as far as it is."""
    window.close()


ACTIONS = (
    Action(
        "organize",
        QT_TRANSLATE_NOOP("actions", "Organize folder…"),
        "library",
        "nothing",
        organize,
        ("Ctrl+O",),
        "organize",
    ),
    Action(
        "open",
        QT_TRANSLATE_NOOP("actions", "Open library…"),
        "library",
        "nothing",
        open_library,
        ("Ctrl+Shift+O",),
        "library",
    ),
    Action(
        "rescan", QT_TRANSLATE_NOOP("actions", "Look for new photos"), "library", "idle", rescan, ("F5",), "refresh"
    ),
    Action("export", QT_TRANSLATE_NOOP("actions", "Export…"), "library", "idle", export, ("Ctrl+E",), "export"),
    Action(
        "cancel", QT_TRANSLATE_NOOP("actions", "Stop what is running"), "library", "busy", cancel, ("Ctrl+.",), "remove"
    ),
    Action(
        "pause",
        QT_TRANSLATE_NOOP("actions", "Pause what is running"),
        "library",
        "busy",
        pause,
        ("Ctrl+Shift+.",),
        "pause",
        mark=_is_resting,
    ),
    Action("models", QT_TRANSLATE_NOOP("actions", "Models…"), "library", "nothing", models, (), "models"),
    Action(
        "preferences",
        QT_TRANSLATE_NOOP("actions", "Preferences…"),
        "library",
        "nothing",
        preferences,
        ("Ctrl+,",),
        "preferences",
    ),
    Action(
        "close",
        QT_TRANSLATE_NOOP("actions", "Close library"),
        "library",
        "library",
        close_library,
        ("Ctrl+W",),
        "close",
    ),
    Action("quit", QT_TRANSLATE_NOOP("actions", "Quit"), "library", "nothing", leave, ("Ctrl+Q",), "quit"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("library", text)
