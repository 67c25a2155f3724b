"""Into which category of which vocabulary each photo was put. A cache: a model can put them there again.

Knows rows; nothing of how a category is chosen.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from engine.store.history import transaction


@dataclass(frozen=True, slots=True)
class Categorised:
    """A photo's category, its share of the belief in all of them, and the model that said so."""

    photo: int
    category: str
    share: float
    model: str


class Categories:
    """The categories of one library's photos, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def put(self, vocabulary: str, photos: Iterable[Categorised]) -> None:
        """Put photos into categories instead of those before, in one transaction."""
        with transaction(self._db):
            self._db.executemany(
                "INSERT OR REPLACE INTO categories VALUES (?, ?, ?, ?, ?)",
                [(vocabulary, p.photo, p.category, round(p.share, 4), p.model) for p in photos],
            )

    def of(self, vocabulary: str) -> list[Categorised]:
        """The photos that were put into a vocabulary's categories, by id."""
        rows = self._db.execute(
            "SELECT photo, category, share, model FROM categories WHERE vocabulary = ? ORDER BY photo", (vocabulary,)
        )
        return [Categorised(*row) for row in rows]

    def photos(self, vocabulary: str, category: str) -> list[int]:
        """The photos in a category, the surest first."""
        rows = self._db.execute(
            "SELECT photo FROM categories WHERE vocabulary = ? AND category = ? ORDER BY share DESC, photo",
            (vocabulary, category),
        )
        return [photo for (photo,) in rows]

    def vocabularies(self) -> dict[str, int]:
        """The vocabularies that were used, with the number of photos."""
        return dict(self._db.execute("SELECT vocabulary, count(*) FROM categories GROUP BY vocabulary ORDER BY 1"))
