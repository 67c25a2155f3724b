"""The inspector's pages for an album and for several photos at once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.store.albums import Album
from engine.store.catalog import Together
from gui import telling, words
from gui.session import Session
from gui.settings import Settings
from gui.theme import Theme
from gui.views.inspector.parts import AlbumLink, Facts, Portrait, Section, Words

CAMERAS, ALBUMS = 4, 8
"""How many are told of."""


class AlbumPage(QWidget):
    """One album: what is in it, how it got its name, what the user said about it."""

    album_wanted = Signal(int)

    def __init__(self, session: Session, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._album: Album | None = None
        self._together: Together | None = None
        self.portrait = Portrait(theme)
        self.name = Words(step="heading")
        self.facts = Facts(theme)
        self.naming = Section("naming", self.tr("Its name"), theme, settings)
        self.said = Section("said", self.tr("What you said"), theme, settings)
        self.inside = Section("inside", self.tr("Albums in it"), theme, settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.portrait, self.name, self.facts, self.naming, self.said, self.inside):
            column.addWidget(part)
        column.addStretch(1)

    def show_album(self, album: Album) -> None:
        """Tell what is known at once of an album."""
        albums = self._session.albums()
        below = [a for a in albums if a.parent == album.id]
        if self._album is None or album.id != self._album.id:
            self._together = None
        self._album = album
        covers = self._session.photos([album.cover]) if album.cover is not None else []
        self.portrait.setVisible(bool(covers))
        for cover in covers:
            shape = QSize(cover.facts.width, cover.facts.height)
            self.portrait.show_picture(QPixmap(str(self._session.thumbnail(cover.digest))), shape)
        self.name.setText(album.name)
        self._tell_facts()
        if not self.naming.knows((album.named_by, album.evidence)):
            self.naming.fill(*(Words(sentence) for sentence in telling.named(album)))
        if not self.inside.knows([(a.id, a.name) for a in below]):
            self.inside.fill(*(AlbumLink(a.name, partial(self.album_wanted.emit, a.id)) for a in below))

    def show_more(self, together: Together, said: tuple[int, int]) -> None:
        """Tell what its photos are together, and how many of them the user placed there and ruled out."""
        self._together = together
        self._tell_facts()
        self._tell_said(*said)

    def _tell_facts(self) -> None:
        album, together = self._album, self._together
        assert album is not None
        parents = (a.name for a in self._session.albums() if a.id == album.parent)
        facts = [
            (self.tr("Photos"), words.number(album.photos)),
            (self.tr("Shown too"), words.number(album.also) if album.also else ""),
            (self.tr("Taken"), words.days(together.first, together.last) if together else ""),
            (self.tr("On disk"), words.size(together.bytes) if together else ""),
            (self.tr("Stands in"), next(parents, "")),
        ]
        self.facts.say([(what, which) for what, which in facts if which])

    def _tell_said(self, pinned: int, ruled_out: int) -> None:
        album = self._album
        assert album is not None
        if self.said.knows((album, pinned, ruled_out)):
            return
        told = []
        if pinned:
            told.append(self.tr("Here by your word: %n photos", "", pinned))
        if ruled_out:
            told.append(self.tr("Ruled out by you: %n photos", "", ruled_out))
        if album.made_by == "user":
            told.append(self.tr("You made this album."))
        if album.covered:
            told.append(self.tr("You chose its cover."))
        if not album.themed:
            told.append(self.tr("You chose where it stands among the albums."))
        if not told:
            told.append(self.tr("Nothing yet. Move photos in, or say “keep here”, and it learns what belongs here."))
        self.said.fill(*(Words(sentence) for sentence in told))


class SeveralPage(QWidget):
    """Several photos: what they are together."""

    album_wanted = Signal(int)

    def __init__(self, session: Session, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self.name = Words(step="heading")
        self.facts = Facts(theme)
        self.albums = Section("shared", self.tr("Albums"), theme, settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.name, self.facts, self.albums):
            column.addWidget(part)
        column.addStretch(1)

    def show_count(self, count: int) -> None:
        """Say how many are chosen; the rest follows."""
        self.name.setText(self.tr("%n photos chosen", "", count))
        self.facts.say(())
        self.albums.fill()

    def show_together(self, together: Together, held: Sequence[tuple[int, int]]) -> None:
        """Tell what the photos are together, and in which albums they are: (album, how many of them)."""
        cameras = [f"{words.camera(make, model)} ({words.number(n)})" for make, model, n in together.cameras[:CAMERAS]]
        if len(together.cameras) > CAMERAS:
            cameras.append("…")
        facts = [
            (self.tr("Taken"), words.days(together.first, together.last)),
            (self.tr("On disk"), words.size(together.bytes)),
            (self.tr("Cameras"), "\n".join(cameras)),
        ]
        self.facts.say([(what, which) for what, which in facts if which])
        names = self._session.names()
        told: list[QWidget] = []
        for album, count in held[:ALBUMS]:
            if album in names:
                told.append(AlbumLink(names[album], partial(self.album_wanted.emit, album)))
                told.append(Words(self._how_many(count, together.photos), tone="soft"))
        if len(held) > ALBUMS:
            told.append(
                Words(self.tr("and {albums} more").format(albums=words.albums(len(held) - ALBUMS)), tone="soft")
            )
        self.albums.fill(*told)

    def _how_many(self, count: int, of: int) -> str:
        if count == of:
            return self.tr("All of them")
        return self.tr("{n} of {of}").format(n=words.number(count), of=words.number(of))
