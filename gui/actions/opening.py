"""How actions open dialogs: none of them waits for an answer, and none is larger than the screen.

An action imports its dialog when it opens it: all of them together would take as long as the rest of the window.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

if TYPE_CHECKING:
    from gui.window import Window


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog over its window; it goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    room = dialog.screen().availableSize() - QSize(40, 70)  # a frame and a title bar come on top
    dialog.resize(dialog.size().boundedTo(room))
    dialog.open()


def choose_folder(window: "Window", title: str, start: Path, chosen: Callable[[Path], None]) -> None:
    """Let a folder be chosen."""
    chooser = QFileDialog(window, title, str(start))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.fileSelected.connect(lambda folder: chosen(Path(folder)))
    chooser.open()
