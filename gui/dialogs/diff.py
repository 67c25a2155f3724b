"""What a regrouping would change, as cards: one for each album, with photos that stay, come and go.

Knows a Proposal and which of its changes are chosen. Nothing of how it was made or what is done with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engine.store.catalog import Photo
from gui import theme as looks
from gui import words
from gui.models.rows import ROW, Index
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from engine.organize.regrouping import Change, Proposal

STATES = {
    "new": QT_TRANSLATE_NOOP("ChangeModel", "New"),
    "grown": QT_TRANSLATE_NOOP("ChangeModel", "Grows"),
    "shrunk": QT_TRANSLATE_NOOP("ChangeModel", "Shrinks"),
    "changed": QT_TRANSLATE_NOOP("ChangeModel", "Changes"),
    "merged": QT_TRANSLATE_NOOP("ChangeModel", "Takes in"),
    "split": QT_TRANSLATE_NOOP("ChangeModel", "Splits"),
    "gone": QT_TRANSLATE_NOOP("ChangeModel", "Ends"),
}
STAY, COME, GO = 4, 6, 4
"""How many photos of each kind a card shows at the most."""
PARTS = 3
"""Albums that photos come from, or go to, which a card names."""


class ChangeModel(QAbstractListModel):
    """The changes of a proposal. A change that has no say of its own, as its photos only go to other albums, happens
    as far as those are chosen."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._changes: tuple[Change, ...] = ()
        self._names: dict[int, str] = {}
        self._chosen: set[int] = set()
        self._photos: dict[int, Photo | None] = {}

    @property
    def changes(self) -> Sequence[Change]:
        """All changes, the largest first."""
        return self._changes

    def show(self, proposal: Proposal | None) -> None:
        """Show the changes of a proposal, all chosen."""
        self.beginResetModel()
        self._changes = proposal.changes if proposal else ()
        self._names = self._session.names()
        self._names |= {change.key: change.name for change in self._changes}
        self._chosen = {change.key for change in self._changes if free(change)}
        self._photos.clear()
        self.endResetModel()

    def labels(self) -> list[str] | None:
        """The labels of what is chosen, None for all of it."""
        everything = all(change.key in self._chosen for change in self._changes if free(change))
        return None if everything else [c.label for c in self._changes if c.key in self._chosen]

    def count(self) -> tuple[int, int]:
        """How many changes are chosen, of how many that can be."""
        return len(self._chosen), sum(free(change) for change in self._changes)

    def choose_all(self, chosen: bool) -> None:
        """Choose all or none."""
        self._chosen = {change.key for change in self._changes if chosen and free(change)}
        self._tell()

    def state(self, change: Change) -> Qt.CheckState:
        """Whether a change is chosen; one without a say, as far as the albums are that its photos go to."""
        if free(change):
            return Qt.CheckState.Checked if change.key in self._chosen else Qt.CheckState.Unchecked
        takers = [album in self._chosen for album, _ in change.losses]
        if all(takers):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if any(takers) else Qt.CheckState.Unchecked

    def name(self, album: int | None) -> str:
        """The name of an album, also of one that would be new."""
        return self.tr("Unsorted") if album is None else self._names.get(album, "")

    def title(self, change: Change) -> str:
        """The name of an album, and the one that it would get."""
        if not change.renamed:
            return change.name
        return self.tr("{name} → {new}").format(name=change.name, new=change.renamed)

    def parts(self, change: Change) -> list[tuple[str, str]]:
        """What happens to an album, each with the token of its colour."""
        sizes = self.tr("{before} → {after}").format(
            before=words.number(change.before), after=words.photos(change.after)
        )
        found = [(words.photos(change.after) if change.state == "new" else sizes, "text")]
        for parts, said, token in (
            (change.gains, self.tr("+{n} from {album}"), "good"),
            (change.losses, self.tr("−{n} to {album}"), "danger"),
        ):
            found += [(said.format(n=words.number(n), album=self._quoted(album)), token) for album, n in parts[:PARTS]]
            if len(parts) > PARTS:
                more = sum(n for _, n in parts[PARTS:])
                found.append((said.format(n=words.number(more), album=self.tr("others")), token))
        if change.pinned:
            found.append((self.tr("{n} that you placed stay").format(n=words.number(change.pinned)), "soft"))
        if not free(change):
            found.append((self.tr("follows from the others"), "soft"))
        return found

    def _quoted(self, album: int | None) -> str:
        return self.name(album) if album is None else self.tr("“{album}”").format(album=self.name(album))

    def photo(self, id: int) -> Photo | None:
        """A photo of a card."""
        if id not in self._photos:
            self._photos[id] = next(iter(self._session.photos([id])), None)
        return self._photos[id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._changes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        change = self._changes[index.row()]
        if role == ROW:
            return change
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.state(change)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(change)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = [self.title(change), self.tr(STATES[change.state]), *(text for text, _ in self.parts(change))]
            return "\n".join(said)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        change = self._changes[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or not free(change):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._chosen.add(change.key)
        else:
            self._chosen.discard(change.key)
        self._tell()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and free(self._changes[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _tell(self) -> None:
        if self._changes:  # others follow from the one that was chosen
            self.dataChanged.emit(self.index(0), self.index(len(self._changes) - 1))


def free(change: Change) -> bool:
    """Whether a change can be chosen by itself: it gains something, or loses to Unsorted, or just ends."""
    return bool(change.gains) or not change.losses or any(album is None for album, _ in change.losses)


class Cards(QListView):
    """The changes as cards; a click or Space chooses one, or not."""

    def __init__(self, model: ChangeModel, thumbs: Thumbs, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("plan")
        self.setModel(model)
        self.setItemDelegate(CardDelegate(model, thumbs, session, theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("What would change"))
        self.verticalScrollBar().setSingleStep(40)
        thumbs.ready.connect(self._repaint)
        theme.changed.connect(self._repaint)

    def _repaint(self, *_: object) -> None:
        self.viewport().update()


class CardDelegate(QStyledItemDelegate):
    """Paints a card: chosen or not, the name, what happens, and photos that stay, come and go."""

    def __init__(self, model: ChangeModel, thumbs: Thumbs, session: Session, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model, self._thumbs, self._session, self._theme, self._view = model, thumbs, session, theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._line(self._strong()) + self._line(looks.font("caption")) + self._edge() + 44)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        clicked = event.type() == QEvent.Type.MouseButtonRelease
        typed = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        )
        if not clicked and not typed:
            return False
        chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if chosen else Qt.CheckState.Checked
        return bool(model.setData(model.index(index.row(), 0), wanted, Qt.ItemDataRole.CheckStateRole))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        change: Change = index.data(ROW)
        state = self._model.state(change)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(option.direction)
        card = option.rect.adjusted(2, 4, -2, -4)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(self._theme.colour("accent" if current else "line"), 2 if current else 1))
        painter.setBrush(self._theme.colour("sidebar"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        whole = card.adjusted(14, 10, -14, -10)
        box = 18

        def placed(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(option.direction, whole, QRect(whole.left() + left, top, width, height))

        tall = self._line(self._strong())
        self._check(painter, QRectF(placed(0, whole.top() + (tall - box) // 2, box, box)), state, free(change))
        painter.setOpacity(0.5 if state == Qt.CheckState.Unchecked else 1.0)
        left = box + 12
        badge = self._badge(painter, whole, option.direction, change, tall)
        room = whole.width() - left - badge - 12
        self._text(painter, placed(left, whole.top(), room, tall), self._model.title(change), self._strong(), "text")
        self._told(painter, whole, left, whole.top() + tall + 2, option.direction, change)
        self._strip(painter, whole, left, option.direction, change)
        painter.restore()

    def _check(self, painter: QPainter, where: QRectF, state: Qt.CheckState, own: bool) -> None:
        on = state != Qt.CheckState.Unchecked
        fill = ("accent" if own else "line_strong") if on else "window"
        painter.setPen(QPen(self._theme.colour(fill if on else "line_strong"), 1.4))
        painter.setBrush(self._theme.colour(fill))
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5)
        if on:
            icon = "check" if state == Qt.CheckState.Checked else "minus"
            ink = self._theme.colour("on_accent" if own else "text")
            looks.draw_icon(painter, icon, ink, where.adjusted(2, 2, -2, -2))

    def _badge(self, painter: QPainter, whole: QRect, direction: Qt.LayoutDirection, change: Change, tall: int) -> int:
        """What becomes of the album, in a word at the trailing side; its width."""
        font = looks.font("caption", QFont.Weight.DemiBold)
        text = self._model.tr(STATES[change.state])
        width = QFontMetrics(font).horizontalAdvance(text) + 18
        place = QRect(whole.right() - width, whole.top(), width, tall)
        where = QStyle.visualRect(direction, whole, place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chosen" if change.state in ("new", "grown", "merged") else "field"))
        painter.drawRoundedRect(where, tall / 2, tall / 2)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _told(
        self, painter: QPainter, whole: QRect, left: int, top: int, direction: Qt.LayoutDirection, change: Change
    ) -> None:
        font = looks.font("caption")
        metrics = QFontMetrics(font)
        for text, token in self._model.parts(change):
            room = whole.width() - left
            if room < metrics.height() * 3:
                return
            width = min(metrics.horizontalAdvance(text) + 2, room)
            place = QRect(whole.left() + left, top, width, metrics.height() + 2)
            self._text(painter, QStyle.visualRect(direction, whole, place), text, font, token)
            left += width + metrics.height()

    def _strip(self, painter: QPainter, whole: QRect, left: int, direction: Qt.LayoutDirection, change: Change) -> None:
        """Photos that stay, then those that come, then those that go, as many as there is room for."""
        edge, gap = self._edge(), 5
        top = whole.bottom() - edge
        kinds = [
            (change.stay[:STAY], "", ""),
            (change.photos[:COME], "plus", "good"),
            (change.lost[:GO], "minus", "danger"),
        ]
        for photos, mark, token in kinds:
            for id in photos:
                if left + edge > whole.width():
                    return
                place = QRect(whole.left() + left, top, edge, edge)
                self._photo(painter, QStyle.visualRect(direction, whole, place), id, mark, token)
                left += edge + gap
            left += 2 * gap if photos else 0

    def _photo(self, painter: QPainter, rect: QRect, id: int, mark: str, token: str) -> None:
        photo = self._model.photo(id)
        pixmap = None
        if photo is not None:
            original = photo.files[0] if photo.files else None
            edge = round(rect.width() * self._view.devicePixelRatioF())
            pixmap = self._thumbs.get(photo.digest, edge, self._session.thumbnail(photo.digest), original)
        if pixmap is not None:
            painter.drawPixmap(rect, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tile"))
            painter.drawRoundedRect(rect, 6, 6)
        if mark:
            where = QRectF(rect.right() - 17, rect.bottom() - 17, 16, 16)
            painter.setPen(QPen(QColor("white"), 1.2))
            painter.setBrush(MARKS[token])
            painter.drawEllipse(where)
            looks.draw_icon(painter, mark, QColor("white"), where.adjusted(2, 2, -2, -2))

    def _text(self, painter: QPainter, rect: QRect, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, short)

    def _edge(self) -> int:
        return round(3.4 * QFontMetrics(looks.font()).height())

    def _line(self, font: QFont) -> int:
        return QFontMetrics(font).height() + 4

    def _strong(self) -> QFont:
        return looks.font("lead", QFont.Weight.DemiBold)


MARKS = {"good": QColor("#1d7a46"), "danger": QColor("#a8231b")}
"""Discs on photos, which are dark in both themes: white signs stand on them."""
