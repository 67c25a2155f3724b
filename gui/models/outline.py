"""The sidebar as a tree: the library's fixed places, albums, months, places and recent searches.

Built anew from an Overview whenever that is read; what is chosen and unfolded follows by key. What a drop means is in
`drops`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt

from engine.query import NONE
from engine.store.albums import Album
from engine.store.register import Place
from gui import words
from gui.models.overview import Overview
from gui.models.rows import ALBUMS_MIME, ID, PHOTOS_MIME, ROW, Index, packed
from gui.selection import Source
from gui.session import Session
from gui.settings import AlbumOrder
from gui.sources import title

Kind = Literal["section", "place", "album", "line"]
"""A heading; one of the library's fixed places, with an icon; an album, with its cover; any other line."""


@dataclass(eq=False)
class Node:
    """A line of the sidebar. `key` is the same for the same thing every time; `opened` says whether it is unfolded
    where the user has not said."""

    key: str
    kind: Kind
    name: str
    source: Source | None = None
    count: int | None = None
    icon: str = ""
    album: Album | None = None
    opened: bool = False
    parent: "Node | None" = None
    row: int = 0
    depth: int = 0
    below: "list[Node]" = field(default_factory=list)

    def add(self, node: "Node") -> "Node":
        """Put a node below this one, after the others."""
        node.parent, node.row = self, len(self.below)
        node.depth = 0 if self.kind == "section" or self.parent is None else self.depth + 1
        self.below.append(node)
        return node

    def all(self) -> "Iterator[Node]":
        """Everything below this node, from above."""
        for node in self.below:
            yield node
            yield from node.all()


ALBUMS = "section/albums"


class Outline(QAbstractItemModel):
    """The lines of the sidebar. Names of albums can be edited."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._root = Node("", "section", "")
        self._nodes: dict[int, Node] = {}
        self._numbers: dict[str, int] = {}
        self._searches: Sequence[str] = ()
        self._holding = ""
        self._order: AlbumOrder = "name"
        self.overview = Overview()

    # what is shown

    def show(self, overview: Overview, searches: Sequence[str]) -> None:
        """Show another state of the library, and the recent searches, newest first."""
        self.overview, self._searches = overview, tuple(searches)
        self._build()

    def arrange(self, *, holding: str | None = None, order: AlbumOrder | None = None) -> None:
        """Show only albums whose name holds a text; sort them by name, or the largest or newest first."""
        self._holding = self._holding if holding is None else holding.casefold().strip()
        self._order = self._order if order is None else order
        self._build()

    @property
    def searches(self) -> Sequence[str]:
        """The recent searches that are shown."""
        return self._searches

    # what is where

    @property
    def total(self) -> int:
        """How many albums there are, shown or filtered out."""
        return len(self.overview.albums)

    def album(self, id: int) -> Album | None:
        """An album, shown or filtered out; None where there is none."""
        return next((album for album in self.overview.albums if album.id == id), None)

    def nodes(self) -> Iterator[Node]:
        """Every line, from above."""
        return self._root.all()

    def node(self, index: Index) -> Node:
        """The line at an index; the root of all for none."""
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def index_of(self, key: str) -> QModelIndex:
        """The index of a line, an invalid one where it is not shown."""
        node = self._nodes.get(self._numbers.get(key, -1))
        return self.createIndex(node.row, 0, self._numbers[key]) if node is not None else QModelIndex()

    def of_album(self, id: int) -> QModelIndex:
        """The index of an album, an invalid one where it is not shown."""
        return self.index_of(f"album/{id}")

    def of_source(self, source: Source) -> list[QModelIndex]:
        """The indexes of what a source looks at."""
        if source.kind == "albums":
            found = [self.of_album(id) for id in source.albums]
        else:
            found = [self.index_of(node.key) for node in self.nodes() if node.source == _plain(source)]
        return [index for index in found if index.isValid()]

    # what Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        node = self.node(parent)
        if column != 0 or not 0 <= row < len(node.below):
            return QModelIndex()
        return self.createIndex(row, 0, self._numbers[node.below[row].key])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self.node(index).parent if index.isValid() else None
        return self.index_of(above.key) if above is not None and above is not self._root else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return len(self.node(parent).below)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return node.name
            case Qt.ItemDataRole.ToolTipRole:
                return self._told(node) if node.kind == "album" else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._told(node)
            case _:
                return {ID: node.album.id if node.album else None, ROW: node}.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        album, name = self.node(index).album, str(value).strip()
        if role != Qt.ItemDataRole.EditRole or album is None or not name or name == album.name:
            return False
        self._session.rename(album.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        node, able = self.node(index), Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if node.source is not None:
            able |= Qt.ItemFlag.ItemIsSelectable
        if node.album is not None:
            able |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return able

    def mimeTypes(self) -> list[str]:
        return [ALBUMS_MIME, PHOTOS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        albums = [node.album.id for node in map(self.node, indexes) if node.album is not None]
        mime = QMimeData()
        mime.setData(ALBUMS_MIME, packed(albums))
        return mime

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction | Qt.DropAction.LinkAction

    # building

    def _told(self, node: Node) -> str:
        count = words.photos(node.count) if node.count is not None else ""
        mine = node.album is not None and node.album.id in self.overview.the_users
        pinned = self.tr("You named it or placed photos in it") if mine else ""
        return "\n".join(filter(None, (node.name, count, pinned)))

    def _build(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.node(index).key for index in before]
        self._root = Node("", "section", "")
        for section in (self._library(), self._albums(), self._timeline(), self._places(), self._recent()):
            if section.below or section.key == ALBUMS:
                self._root.add(section)
        nodes = list(self._root.all())
        for node in nodes:
            self._numbers.setdefault(node.key, len(self._numbers) + 1)
        self._nodes = {self._numbers[node.key]: node for node in nodes}
        self.changePersistentIndexList(before, [self.index_of(key) for key in keys])
        self.layoutChanged.emit()

    def _library(self) -> Node:
        o, section = self.overview, Node("section/library", "section", self.tr("Library"), opened=True)
        lines = (
            (Source("all"), "photos", o.photos, True),
            (Source("unsorted"), "unsorted", o.unsorted, o.photos > 0),
            (Source("doubts"), "doubts", None, bool(o.the_users)),
            (Source("stacks"), "stacks", o.stacks, o.stacks > 0),
            (Source("problems"), "problems", o.problems, o.problems > 0),
        )
        for source, icon, count, there in lines:
            if there:
                section.add(Node(source.kind, "place", title(source), source, count, icon))
        return section

    def _albums(self) -> Node:
        section = Node(ALBUMS, "section", self.tr("Albums"), count=self.total or None, opened=True)
        albums, order = list(self.overview.albums), self._order
        newest = _newest(albums, self.overview.newest)
        if order == "size":
            albums.sort(key=lambda album: -(album.photos + album.also))
        elif order == "newest":
            albums.sort(key=lambda album: newest[album.id], reverse=True)
        if self._holding:
            for album in albums:
                if self._holding in album.name.casefold():
                    section.add(_album(album))
            return section
        below: dict[int | None, list[Album]] = {}
        known = {album.id for album in albums}
        for album in albums:
            below.setdefault(album.parent if album.parent in known else None, []).append(album)

        def fill(node: Node, parent: int | None) -> None:
            for album in below.get(parent, ()):
                fill(node.add(_album(album)), album.id)

        fill(section, None)
        return section

    def _timeline(self) -> Node:
        section = Node("section/time", "section", self.tr("Timeline"))
        years: dict[str, Node] = {}
        for month, count in sorted(self.overview.months, reverse=True):
            if not month:
                continue
            year = month[:4]
            if year not in years:
                source = Source("time", words=year)
                years[year] = section.add(Node(f"time/{year}", "line", title(source), source, 0, "timeline"))
            years[year].count = (years[year].count or 0) + count
            if len(month) == 7:
                source = Source("time", words=month)
                years[year].add(Node(f"time/{month}", "line", title(source), source, count))
        undated = dict(self.overview.months).get("", 0)
        if undated and years:
            source = Source("time", words=NONE)
            section.add(Node(f"time/{NONE}", "line", title(source), source, undated, "timeline"))
        return section

    def _places(self) -> Node:
        section, places = Node("section/places", "section", self.tr("Places")), self.overview.places
        countries: dict[str, list[Place]] = {}
        for place in places:
            countries.setdefault(place.country, []).append(place)
        for country in sorted(countries, key=lambda c: (c == "", -sum(p.photos for p in countries[c]), c)):
            inside = countries[country]
            above = section
            if country and len(inside) > 1:
                count, source = sum(place.photos for place in inside), Source("place", words=country)
                above = section.add(Node(f"place/{country}", "line", country, source, count, "place"))
            for place in inside:
                source, icon = Source("place", words=place.key), "place" if above is section else ""
                name = place.town if place.town and above is not section else title(source)
                above.add(Node(f"place/{place.key}", "line", name, source, place.photos, icon))
        return section

    def _recent(self) -> Node:
        section = Node("section/searches", "section", self.tr("Recent searches"))
        albums = {album.id: album.name for album in self.overview.albums}
        for text in self._searches:
            source = Source("search", words=text)
            section.add(Node(f"search/{text}", "line", title(source, albums), source, icon="search"))
        return section


def _album(album: Album) -> Node:
    source = Source("albums", (album.id,))
    return Node(f"album/{album.id}", "album", album.name, source, album.photos + album.also, album=album, opened=True)


def _newest(albums: Iterable[Album], own: "dict[int, str] | Any") -> dict[int, str]:
    """Album -> when its youngest photo was taken, sub-albums counted."""
    above = {album.id: album.parent for album in albums}
    found = {id: own.get(id, "") for id in above}
    for id in above:
        parent = above[id]
        while parent is not None and parent in found:
            found[parent] = max(found[parent], own.get(id, ""))
            parent = above.get(parent)
    return found


def _plain(source: Source) -> Source:
    """A search without what came to it later."""
    return Source("search", words=source.words) if source.kind == "search" else source
