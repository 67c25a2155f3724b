"""Starts the window: application, language, theme, a guard against crashes, and Ctrl-C. Knows no library."""

import gc
import os
import signal
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from gui import languages
from gui.settings import Settings
from gui.theme import Theme
from gui.window import Window

TICK_MS = 250
"""Qt's loop hands over to Python at least this often, so that Ctrl-C is heard."""
SETTLED_MS = 1000
"""After this the window is there."""


def run(library: Path | None, folder: Path | None) -> int:
    """Open the window on a folder of photos (in `library`, else in its own), on a library, or on the welcome page.

    Returns the exit status.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    window = make_window(app)
    guard(window)
    tick = QTimer(interval=TICK_MS)
    tick.timeout.connect(lambda: None)
    tick.start()
    signal.signal(signal.SIGINT, lambda *_: window.close())
    if folder is not None:
        window.organize(folder, library)
    elif library is not None:
        window.open(library)
    window.show()  # only now: the welcome page need not be painted first
    QTimer.singleShot(SETTLED_MS, _collect_again)
    return app.exec()


def _collect_again() -> None:
    """Look for garbage again, which the command line stops while it opens the window; not among what stays for good."""
    gc.freeze()
    gc.enable()


def make_window(app: QApplication) -> Window:
    """The window, as yet without a library."""
    app.setApplicationName("albumen")
    app.setApplicationDisplayName("Albumen")
    app.setDesktopFileName("albumen")
    settings = Settings()
    languages.install(app, settings.language)
    theme = Theme(app, settings.theme, settings.text_size, settings.motion)
    sheet = app.styleSheet()
    app.setStyleSheet("")  # else every widget is styled anew each time that it, or one around it, gets a parent
    window = Window(theme, settings)
    app.setStyleSheet(sheet)
    return window


def guard(window: Window) -> None:
    """Let every exception that nobody expected become a report that the user can copy; the window stays."""
    shown: list[QDialog] = []

    def report(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        from gui.dialogs.problem import ProblemDialog, told

        text = told(kind, error, at)
        os.write(2, text.encode(errors="replace"))
        if issubclass(kind, KeyboardInterrupt):
            window.close()
        elif not any(dialog.isVisible() for dialog in shown):
            shown[:] = [ProblemDialog(window.tr("Albumen did something it should not."), text, window)]
            shown[0].open()

    sys.excepthook = report
