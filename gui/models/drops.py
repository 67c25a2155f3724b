"""What a drop in the sidebar would do, in words and as edits: nothing is offered that would be refused.

Knows ids and albums; nothing of mice and rows.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from engine import edits
from engine.store.albums import Album
from gui import words
from gui.session import Session, Then

Where = Literal["on", "below", "beside"]
"""Onto an album; below it; beside it, below the same album as it."""


@dataclass(frozen=True, slots=True)
class Drop:
    """A drop that can be made: what it would do, in words, where the mark stands, and doing it."""

    caption: str
    where: Where
    do: Callable[[], None]


def photos_on_album(session: Session, photos: Sequence[int], album: Album, also: bool) -> Drop:
    """Photos move into an album, or are shown there too."""
    text = _tr("Show {photos} also in “{album}”") if also else _tr("Move {photos} to “{album}”")
    caption = text.format(photos=words.photos(len(photos)), album=album.name)
    return Drop(caption, "on", lambda: session.edit(edits.also if also else edits.move, photos, album.id))


def photos_to_new_album(session: Session, photos: Sequence[int], names: Sequence[str], made: Then) -> Drop:
    """Photos become a new album, whose name is typed at once."""
    name = words.fresh(_tr("New album"), list(names))
    caption = _tr("New album with {photos}").format(photos=words.photos(len(photos)))
    return Drop(caption, "on", lambda: session.edit(edits.new, name, photos, then=made))


def photos_to_unsorted(session: Session, photos: Sequence[int], albums: Sequence[int]) -> Drop | None:
    """Photos leave the albums that are looked at, which is remembered; None where no album is."""
    if not albums:
        return None

    def leave() -> None:
        placed = session.placements_of(photos)
        for album in albums:
            session.edit(edits.reject, [id for id in photos if placed.get(id)], album)

    return Drop(_tr("Take {photos} out of the album").format(photos=words.photos(len(photos))), "on", leave)


def albums_on_album(
    session: Session, dragged: Sequence[int], target: Album, where: Where, albums: Mapping[int, Album]
) -> Drop | None:
    """Albums are merged into another, put below it, or beside it; None where that cannot be or changes nothing.

    Beside an album that has the same album above it already, there is nothing to change: they are put below it then.
    """
    if not dragged or target.id in dragged:
        return None
    if where == "on":
        caption = _tr("Merge into “{album}”").format(album=target.name)
        return Drop(caption, "on", lambda: session.edit(edits.merge, [target.id, *dragged]))
    if where == "beside":
        beside = _nested(session, dragged, target.parent, albums, "beside")
        if beside is not None:
            return beside
    return _nested(session, dragged, target.id, albums, "below")


def albums_to_top(session: Session, dragged: Sequence[int], albums: Mapping[int, Album]) -> Drop | None:
    """Albums stand below no other any more."""
    return _nested(session, dragged, None, albums, "on")


def _nested(
    session: Session, dragged: Sequence[int], parent: int | None, albums: Mapping[int, Album], where: Where
) -> Drop | None:
    chosen = [albums[id] for id in dragged if id in albums]
    if not chosen or all(album.parent == parent for album in chosen):
        return None
    over = _above(parent, albums)
    if any(album.id in over for album in chosen):
        return None
    if any(len(over) + _height(album.id, albums) > edits.DEEPEST for album in chosen):
        return None
    ids = [album.id for album in chosen]
    text = _tr("Put at the top") if parent is None else _tr("Put below “{album}”").format(album=albums[parent].name)
    return Drop(text, where, lambda: session.edit(edits.nest, ids, parent))


def _above(album: int | None, albums: Mapping[int, Album]) -> list[int]:
    """An album and all above it."""
    return [album, *_above(albums[album].parent, albums)] if album is not None and album in albums else []


def _height(album: int, albums: Mapping[int, Album]) -> int:
    """How many albums stand below one another from this one on."""
    return 1 + max((_height(a.id, albums) for a in albums.values() if a.parent == album), default=0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("drops", text)
