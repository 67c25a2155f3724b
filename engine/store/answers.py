"""What models have answered about photos, so that nobody is asked twice, and a run that was killed loses nothing.

A cache that can be thrown away. An answer belongs to a model's key, a prompt's id, and what was asked about: a photo's
digest, mostly. Knows text; nothing of what it means.
"""

import sqlite3
from collections.abc import Sequence

from engine.store.history import transaction


class Answers:
    """The answers kept in one library, over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def get(self, model: str, prompt: str, about: str) -> str | None:
        """The answer that was kept, None where there is none."""
        row = self._db.execute(
            "SELECT answer FROM answers WHERE model = ? AND prompt = ? AND about = ?", (model, prompt, about)
        ).fetchone()
        return None if row is None else str(row[0])

    def put(self, model: str, prompt: str, about: str, answer: str) -> None:
        """Keep an answer instead of the one before, at once."""
        with transaction(self._db):
            self._db.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", (model, prompt, about, answer))

    def all(self, model: str, prompt: str) -> Sequence[str]:
        """All answers of a model to a prompt, in a fixed order."""
        rows = self._db.execute(
            "SELECT answer FROM answers WHERE model = ? AND prompt = ? ORDER BY about", (model, prompt)
        )
        return [answer for (answer,) in rows]

    def forget(self) -> None:
        """Throw all answers away."""
        with transaction(self._db):
            self._db.execute("DELETE FROM answers")
