"""What the models share: roles, how a list changes row by row, and how photos and albums travel in a drag."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QDropEvent

Index = QModelIndex | QPersistentModelIndex

ID = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
DEPTH = Qt.ItemDataRole.UserRole + 2

PHOTOS_MIME = "application/x-albumen-photos"
ALBUMS_MIME = "application/x-albumen-albums"

STEPS = 200
"""More runs of changed rows than this, and a model starts anew rather than step by step."""


def change_rows(model: QAbstractListModel, old: list[int], new: list[int]) -> bool:
    """Turn the list `old` that `model` shows into `new` by removing and inserting rows, in place.

    Returns False, with nothing changed, where what stays is in another order or the steps would be too many.
    """
    kept, there = set(new), set(old)
    if [id for id in old if id in kept] != [id for id in new if id in there]:
        return False
    gone = _runs(old, kept)
    come = _runs(new, there)
    if len(gone) + len(come) > STEPS:
        return False
    for first, last in reversed(gone):
        model.beginRemoveRows(QModelIndex(), first, last)
        del old[first : last + 1]
        model.endRemoveRows()
    for first, last in come:
        model.beginInsertRows(QModelIndex(), first, last)
        old[first:first] = new[first : last + 1]
        model.endInsertRows()
    return True


def photos_mime(ids: Sequence[int]) -> QMimeData:
    """Photos as they travel in a drag."""
    mime = QMimeData()
    mime.setData(PHOTOS_MIME, packed(ids))
    return mime


def meant(event: QDropEvent) -> Qt.DropAction:
    """What a drop means in this window: photos move to an album, or with Ctrl are also shown there.

    A drag of photos offers other programs a copy and nothing else, so that none of them moves an original; so the keys
    tell here what Qt's actions cannot.
    """
    if event.mimeData().hasFormat(PHOTOS_MIME):
        also = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return Qt.DropAction.CopyAction if also else Qt.DropAction.MoveAction
    return event.dropAction()


def unpacked(mime: QMimeData, kind: str) -> list[int]:
    """The ids in a drag, none where it carries something else."""
    return json.loads(bytes(mime.data(kind).data())) if mime.hasFormat(kind) else []


def packed(ids: Sequence[int]) -> QByteArray:
    return QByteArray(json.dumps(list(ids)).encode())


def _runs(ids: Sequence[int], known: set[int]) -> list[tuple[int, int]]:
    """First and last row of each run of ids that are not in `known`."""
    runs: list[tuple[int, int]] = []
    for row, id in enumerate(ids):
        if id in known:
            continue
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
