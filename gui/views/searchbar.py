"""The search: words and filters as chips in one bar, with suggestions below it while one types; a photo or a picture
that is dropped on it finds others like it.

What is looked for is the selection's source, as text; the bar follows it, wherever it comes from. What the words of a
query mean is in `engine.query`.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from engine.errors import AlbumenError
from engine.organize.looking_up import understands_words
from engine.query import Filter, Query, parse
from engine.worker import Failed
from gui import theme as looks
from gui import words
from gui.models.rows import PHOTOS_MIME, ROW, Index, unpacked
from gui.models.suggestions import ICONS, Group, Suggestion, Terms, heading, icon, read, suggest
from gui.selection import Selection, Source
from gui.session import Session
from gui.settings import Settings
from gui.sources import label, title
from gui.theme import Theme

SEARCH_MS = 250
"""After the last key, before what was typed is looked for."""

WIDTH = 52
"""Letters that a suggestion has room for, where the bar is narrow."""

ALIKE = 200
"""Photos that are shown for a picture."""


class SearchBar(QFrame):
    """One bar for all that can be looked for. `left` is called when the user goes back from a search to the photos."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("searchbar")
        self._session, self._selection, self._theme, self._settings = session, selection, theme, settings
        self.left: Callable[[], None] | None = None
        self.chips: list[Chip] = []
        self._before = Source()
        self._terms, self._known = Terms(), False
        self._sees = False
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._soon.timeout.connect(self._search)
        self.field = Field()
        self.field.setPlaceholderText(self.tr("Search names, dates, places, files"))
        self.field.setAccessibleName(self.tr("Search"))
        self.suggestions = Suggestions(theme, self)
        self._lay_out()
        self._connect()
        self._dress()

    def _lay_out(self) -> None:
        self._lens = QLabel()
        self._clear = QToolButton()
        self._clear.setAccessibleName(self.tr("Clear search"))
        self._clear.setToolTip(self.tr("Clear search"))
        self._clear.setProperty("look", "small")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 3, 5, 3)
        self._row.setSpacing(5)
        self._row.addWidget(self._lens)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self._clear)
        self.setFocusProxy(self.field)
        self.setAcceptDrops(True)
        self.field.setAcceptDrops(False)
        self.setMaximumWidth(640)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._typed)
        self.field.key = self._key
        self.field.focused = self._focused
        self.suggestions.taken = self.take
        self._clear.clicked.connect(self.go_back)
        self._selection.changed.connect(self.follow)
        self._session.opened.connect(self._opened)
        self._session.changed.connect(self._grow_old)
        self._theme.changed.connect(self._dress)

    # what one can ask of the bar

    def search(self) -> None:
        """Go to the bar, with what is in it chosen, so that typing begins anew."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._offer()

    def query(self) -> Query:
        """What is in the bar."""
        typed = parse(self.field.text())
        filters = [chip.filter for chip in self.chips if chip.filter is not None]
        return Query(typed.words, tuple(dict.fromkeys([*filters, *typed.filters])))

    def take(self, suggestion: Suggestion) -> None:
        """Look for what was suggested instead of what was typed."""
        self.suggestions.hide()
        query = self.query()
        if suggestion.filter is not None:
            chips = tuple(chip.filter for chip in self.chips if chip.filter is not None)
            self._look(Query((), (*chips, suggestion.filter)))
        else:
            query = parse(suggestion.words)
            self._look(query)

    def go_back(self) -> None:
        """Empty the bar, and look again at what was looked at before the search."""
        self._soon.stop()
        self.suggestions.hide()
        self._show(Query())
        if self._selection.source.kind in ("search", "like"):
            self._selection.look(self._before)
        if self.left is not None:
            self.left()

    def like(self, photo: int) -> None:
        """Look for photos like this one."""
        self._ask_alike("like", Source("like", photo=photo, photos=(photo,)), photo=photo)

    def like_file(self, path: Path) -> None:
        """Look for photos like the picture in a file; one that is a photo of the library is simply that photo."""
        library = self._session.library
        if library is None:
            return
        try:
            self.like(library.catalog.find(str(path)))
        except AlbumenError:
            self._ask_alike("alike", Source("like", words=str(path)), path=str(path))

    def follow(self) -> None:
        """Show what is looked for, or nothing where something else is looked at."""
        source = self._selection.source
        if source.kind == "search":
            if parse(source.words) != self.query():
                self._show(parse(source.words))
        else:
            if source.kind != "like":
                self._before = source
            if not self._soon.isActive():
                self._show(Query(), source if source.kind == "like" else None)

    # typing

    def _typed(self) -> None:
        self._soon.start()
        self._tidy()
        self._offer()

    def _key(self, event: QKeyEvent) -> bool:
        """Take a key before the field does; whether it was one for the bar."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not self.suggestions.isVisible():
                self._offer()
            return self.suggestions.step(1 if key == Qt.Key.Key_Down else -1)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self.suggestions.chosen()
            self.take(chosen) if chosen is not None else self._accept()
            return True
        if key == Qt.Key.Key_Escape:
            self.go_back()
            return True
        if key == Qt.Key.Key_Backspace and self.chips and not self.field.text():
            self._drop(self.chips[-1])
            return True
        return False

    def _accept(self) -> None:
        """Enter: what was typed is looked for, its filters become chips, and the search is remembered."""
        self.suggestions.hide()
        query = self.query()
        if query:
            self._look(query)
        else:
            self.go_back()

    def _focused(self, has: bool) -> None:
        self.setProperty("active", has)
        self.style().unpolish(self)
        self.style().polish(self)
        if not has:
            self.suggestions.hide()
        elif not self._known and self._session.library is not None:
            self._known = True
            self._session.ask(_learn, answer=self._learned)

    def _offer(self) -> None:
        library = self._session.library
        if library is None or not self.field.hasFocus():
            return
        chosen = [chip.filter for chip in self.chips if chip.filter is not None]
        searches = self._settings.searches(library.folder)
        typed = parse(self.field.text())
        self.suggestions.offer(suggest(typed.text, self._terms, searches, chosen), self)

    # looking

    def _look(self, query: Query) -> None:
        """Look for something and remember it."""
        library = self._session.library
        if library is not None and query:
            text = str(query)
            before = [t for t in self._settings.searches(library.folder) if t != text]
            self._settings.keep_searches(library.folder, [text, *before])
        self._show(query)
        self._search()

    def _search(self) -> None:
        self._soon.stop()
        query, source = self.query(), self._selection.source
        if query and self._session.library is not None:
            found = Source("search", words=str(query))
            if source.kind != "search" or source.words != found.words:
                self._selection.look(found)
                self._look_at_pictures(found, query)
        elif source.kind == "search":
            self._selection.look(self._before)

    def _look_at_pictures(self, source: Source, query: Query) -> None:
        """Have photos found that show what the words say; they come after the others."""
        if not query.words or not self._sees:
            return

        def add(photos: Any) -> None:
            looked_at = not isinstance(photos, Failed) and self._selection.source == source
            if looked_at and photos and not self._selection.photos:
                self._selection.look(Source("search", words=source.words, photos=tuple(photos)))

        self._session.inquire("words", add, text=" ".join(query.words), limit=ALIKE)

    def _ask_alike(self, question: str, source: Source, **arguments: Any) -> None:
        self._selection.look(source)

        def show(found: Any) -> None:
            if isinstance(found, Failed):
                self._session.failed.emit(found)
                if self._selection.source == source:
                    self._selection.look(self._before)
            elif self._selection.source == source:
                photos = (*source.photos, *(id for id, _ in found))
                self._selection.look(Source("like", words=source.words, photo=source.photo, photos=photos))

        self._session.inquire(question, show, limit=ALIKE, **arguments)

    # showing

    def _show(self, query: Query, like: Source | None = None) -> None:
        wanted: list[tuple[Filter | None, str, str]] = [(f, self._label(f), icon(f)) for f in query.filters]
        if like is not None:
            wanted.append((None, title(like), "photos"))
        if wanted != [chip.what for chip in self.chips]:
            for chip in self.chips:
                self._row.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = [Chip(what, self._theme, self._drop) for what in wanted]
            for place, chip in enumerate(self.chips):
                self._row.insertWidget(1 + place, chip)
        if parse(self.field.text()) != Query(query.words):
            self.field.setText(query.text)
        self._tidy()

    def _tidy(self) -> None:
        self._clear.setVisible(bool(self.chips or self.field.text()))
        self.field.setPlaceholderText("" if self.chips else self.tr("Search names, dates, places, files"))

    def _label(self, filter: Filter) -> str:
        """A filter in a few words, that of an album with its name."""
        library, names = self._session.library, {}
        if filter.field == "album" and filter.value.isdecimal() and library is not None:
            with suppress(AlbumenError):  # a former album
                names[int(filter.value)] = library.albums.title(int(filter.value)).name
        return label(filter, names)

    def _drop(self, gone: "Chip") -> None:
        """Look for the same without one of the chips."""
        filters = tuple(chip.filter for chip in self.chips if chip is not gone and chip.filter is not None)
        query = Query(parse(self.field.text()).words, filters)
        self._show(query)
        if query:
            self._search()
        elif self._selection.source.kind in ("search", "like"):
            self._selection.look(self._before)
        self.field.setFocus()

    # what the session says

    def _opened(self) -> None:
        self._terms, self._known, self._sees = Terms(), False, False
        self._soon.stop()
        self.suggestions.hide()
        self._show(Query())

    def _grow_old(self) -> None:
        self._known = False

    def _learned(self, told: Any) -> None:
        if isinstance(told, tuple):
            self._terms, self._sees = told
            if self.suggestions.isVisible() or self.field.text():
                self._offer()

    # dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if unpacked(event.mimeData(), PHOTOS_MIME) or _file(event) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        photos, file = unpacked(event.mimeData(), PHOTOS_MIME), _file(event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if photos:
            self.like(photos[0])
        elif file is not None:
            self.like_file(file)

    def _dress(self) -> None:
        self._lens.setPixmap(looks.tinted("search", self._theme.colour("soft"), 16, self.devicePixelRatioF()))
        self._clear.setIcon(self._theme.icon("close", "soft"))
        for chip in self.chips:
            chip.dress()


class Field(QLineEdit):
    """Where one types; `key` may take a key first, `focused` hears of the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("searchfield")
        self.key: Callable[[QKeyEvent], bool] | None = None
        self.focused: Callable[[bool], None] | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.key is None or not self.key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.focused is not None:
            self.focused(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.focused is not None:
            self.focused(False)


class Chip(QToolButton):
    """A filter that is in use, or the picture that others are to be like; pressing it takes it away."""

    def __init__(self, what: tuple[Filter | None, str, str], theme: Theme, drop: "Callable[[Chip], None]") -> None:
        super().__init__()
        self.what, self.filter, self._theme, self._drop = what, what[0], theme, drop
        self.setObjectName("chip")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        widest = QFontMetrics(looks.font("caption")).averageCharWidth() * 24
        self.setText(QFontMetrics(looks.font("caption")).elidedText(what[1], Qt.TextElideMode.ElideRight, widest))
        self.setToolTip(self.tr("{filter}: click to search without it").format(filter=what[1]))
        self.setAccessibleName(self.tr("Filter {filter}, remove").format(filter=what[1]))
        self.clicked.connect(lambda: self._drop(self))
        self.dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._drop(self)
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        """Tint the icon for the theme in use."""
        self.setIcon(self._theme.icon(self.what[2], "accent"))


class SuggestionModel(QAbstractListModel):
    """Suggestions, with the name of a group before the first of each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Suggestion | Group] = []

    def show(self, suggestions: list[Suggestion]) -> None:
        """Show others."""
        self.beginResetModel()
        self.rows = []
        for place, suggestion in enumerate(suggestions):
            if place == 0 or suggestions[place - 1].group != suggestion.group:
                self.rows.append(suggestion.group)
            self.rows.append(suggestion)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if isinstance(row, Suggestion) else heading(row)
        return row if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return able if isinstance(self.rows[index.row()], Suggestion) else Qt.ItemFlag.NoItemFlags


class Suggestions(QListView):
    """The list below the bar. It lies in the window and never takes the focus from the field."""

    def __init__(self, theme: Theme, bar: QWidget) -> None:
        super().__init__(bar)
        self.setObjectName("suggestions")
        self.taken: Callable[[Suggestion], None] | None = None
        self._model = SuggestionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(SuggestionRows(theme, self))
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)
        self.hide()

    def offer(self, suggestions: list[Suggestion], bar: QWidget) -> None:
        """Show suggestions below the bar, or nothing where there are none."""
        self._model.show(suggestions)
        if not suggestions:
            self.hide()
            return
        window = bar.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        under = QRect(bar.mapTo(window, QPoint(0, bar.height() + 4)), QSize(bar.width(), 1))
        height = sum(self.sizeHintForRow(row) for row in range(self._model.rowCount())) + 14
        width = max(bar.width(), self.fontMetrics().averageCharWidth() * WIDTH)
        if bar.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            under.setLeft(under.right() - width)
        under.setSize(QSize(width, min(height, window.height() - under.top() - 8)))
        self.setGeometry(under)
        self.show()
        self.raise_()

    def step(self, by: int) -> bool:
        """Go to the next suggestion, or the one before; whether there is any."""
        rows = [n for n, row in enumerate(self._model.rows) if isinstance(row, Suggestion)]
        if not self.isVisible() or not rows:
            return False
        now = self.currentIndex().row()
        at = rows.index(now) + by if now in rows else (0 if by > 0 else len(rows) - 1)
        if 0 <= at < len(rows):
            self.setCurrentIndex(self._model.index(rows[at]))
        else:
            self.setCurrentIndex(QModelIndex())
        return True

    def chosen(self) -> Suggestion | None:
        """The suggestion that is marked, if any is."""
        row = self.currentIndex().data(ROW) if self.isVisible() else None
        return row if isinstance(row, Suggestion) else None

    def _clicked(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, Suggestion) and self.taken is not None:
            self.taken(row)


class SuggestionRows(QStyledItemDelegate):
    """Icon, name and number of photos; the name of a group, smaller."""

    def __init__(self, theme: Theme, view: Suggestions) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(QFontMetrics(looks.font("body")).height() * 1.75))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, direction = index.data(ROW), option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(10, 0, -10, 0)
        if not isinstance(row, Suggestion):
            self._text(painter, option, rect, heading(row), "section")
        else:
            marked = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
            if option.state & marked:
                painter.setPen(Qt.PenStyle.NoPen)
                strong = bool(option.state & QStyle.StateFlag.State_Selected)
                painter.setBrush(self._theme.colour("chosen" if strong else "hover"))
                painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6)
            edge = round(QFontMetrics(looks.font("body")).height() * 1.05)
            where = QRect(rect.left(), rect.center().y() - edge // 2 + 1, edge, edge)
            where = QStyle.visualRect(direction, option.rect, where)
            looks.draw_icon(painter, ICONS[row.group], self._theme.colour("soft"), QRectF(where))
            rect.setLeft(rect.left() + edge + 9)
            if row.count is not None:
                rect = self._text(painter, option, rect, words.number(row.count), "count")
            self._text(painter, option, rect, row.text, "name")
        painter.restore()

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, how: str) -> QRect:
        font = looks.font("body" if how == "name" else "caption")
        font.setWeight(QFont.Weight.DemiBold if how == "section" else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if how == "name" else "soft"))
        align = Qt.AlignmentFlag.AlignRight if how == "count" else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(option.direction, align) | Qt.AlignmentFlag.AlignAbsolute
        where = QStyle.visualRect(option.direction, option.rect, rect)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(where, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
        return rect.adjusted(0, 0, -metrics.horizontalAdvance(shown) - 10, 0)


def _learn(library: Any) -> tuple[Terms, bool]:
    """What can be suggested, and whether what photos show can be looked up."""
    return read(library), understands_words(library)


def _file(event: QDropEvent) -> Path | None:
    """The file that is dragged in from another program, None for a folder or several."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.is_file() else None
