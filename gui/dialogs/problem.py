"""A report of something that went wrong inside Albumen, with a button that copies it. Nothing is sent anywhere."""

import platform
import sys
import traceback
from types import TracebackType

from PySide6 import __version__ as pyside
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget


class ProblemDialog(QDialog):
    """A sentence, the report, Copy and Close."""

    def __init__(self, sentence: str, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(self.fontMetrics().averageCharWidth() * 94, self.fontMetrics().height() * 27)
        heading = QLabel(self.tr("Something went wrong"))
        heading.setProperty("step", "heading")
        calm = QLabel(
            sentence + " " + self.tr("Your photos and albums are safe. This report helps to mend it."), wordWrap=True
        )
        calm.setProperty("tone", "soft")
        self.report = QPlainTextEdit(f"{report}\n{_versions()}", readOnly=True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy = QPushButton(self.tr("Copy report"))
        self.copy.setAccessibleName(self.copy.text())
        self.copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.setProperty("look", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(calm)
        column.addWidget(self.report, 1)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))


def told(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> str:
    """An exception as a report."""
    return "".join(traceback.format_exception(kind, error, at))


def _versions() -> str:
    return f"Python {sys.version.split()[0]}, PySide6 {pyside}, {platform.platform()}"
