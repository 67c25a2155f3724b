"""The files that cannot be shown, for their list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from engine.store.catalog import Problem
from gui import words
from gui.models.rows import ROW, Index
from gui.session import Session


class ProblemModel(QAbstractListModel):
    """The files that cannot be shown."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._problems: list[Problem] = []

    def refresh(self) -> None:
        """Read the problems again."""
        problems = self._session.problems()
        if problems != self._problems:
            self.beginResetModel()
            self._problems = problems
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{words.visible(str(problem.path))}\n{words.said(problem.reason)}"
        return {Qt.ItemDataRole.DisplayRole: words.visible(problem.path.name), ROW: problem}.get(role)
