"""Photos and albums into the categories of a closed vocabulary: always one of them, whatever a model says.

Where a model tells likelihoods, a category is chosen by its mean log-probability a token, less the one it has for a
blank picture (what a model would say anyway); elsewhere by an answer that is bound to the list. Photos vote for their
album, corrected by how usual a category is in the whole library. Knows text and numbers; nothing of libraries.
"""

import csv
import difflib
import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import resources
from engine.errors import AlbumenError
from engine.filenames import key as same
from engine.name.facts.words import clean
from engine.name.votes import LEAST_EVIDENCE, evidence

OTHER = "Other / not relevant"

OTHERS = (
    "other",
    "others",
    "other type",
    "not relevant",
    "irrelevant",
    "other / not relevant",
    "none",
    "miscellaneous",
)
"""Names by which a vocabulary's own category for everything else is known."""

MOST = 200
"""Categories of a vocabulary, sub-categories counted."""

ALIKE = 0.72
"""How alike (difflib's ratio) a malformed answer must be to a category to be taken for it."""


@dataclass(frozen=True, slots=True)
class Category:
    """A category, what belongs into it, and the category that it is a part of ("" for none)."""

    name: str
    about: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Categories to choose from; `other` is the last of them. `id` changes with every word of it."""

    name: str
    id: str
    title: str
    categories: tuple[Category, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all that can be chosen, in order."""
        return tuple(category.name for category in self.categories)

    @property
    def other(self) -> str:
        """The category of what fits into no other."""
        return self.categories[-1].name

    @property
    def listed(self) -> str:
        """The categories as a prompt lists them, one a line."""
        return "\n".join(f"- {c.name}" + (f": {c.about}" if c.about else "") for c in self.categories)

    @property
    def schema(self) -> Mapping[str, Any]:
        """The JSON Schema that binds an answer to the list."""
        return {
            "type": "object",
            "properties": {"category": {"type": "string", "enum": list(self.names)}},
            "required": ["category"],
            "additionalProperties": False,
        }


@dataclass(frozen=True, slots=True)
class Choice:
    """The category of a photo, and its share of the belief in all of them, 0 to 1."""

    category: str
    share: float


@dataclass(frozen=True, slots=True)
class AlbumChoice:
    """The category of an album: `photos` of `of` were put into it, `everywhere` of the library's others.

    `believed` says whether enough speaks for it; it is the best there is in any case.
    """

    category: str
    photos: int
    of: int
    everywhere: float
    evidence: float
    believed: bool


def shipped() -> dict[str, Path]:
    """The vocabularies that the program ships, by name."""
    return {file.stem: file for file in sorted(resources.path("categories").glob("*.json"))}


def vocabulary(name: str) -> Vocabulary:
    """Return the vocabulary called `name`, or the one in a file of the user's (.json or .csv).

    JSON is a list of names or of {"name", "about", "sub"}, or {"categories": such a list, "title", "other"}; CSV has
    the columns name, about and within, the last two where wanted. Raises AlbumenError where there is none, or too few.
    """
    files = shipped()
    path = files.get(name) or Path(name)
    if not path.is_file():
        raise AlbumenError(
            f"There is no list of categories called “{name}”. Choose one of: {', '.join(files)}; or a .json or .csv "
            "file."
        )
    try:
        text = path.read_text(encoding="utf-8-sig")
        found: Any = _rows(text) if path.suffix.lower() == ".csv" else json.loads(text)
    except (OSError, ValueError, csv.Error) as error:
        raise AlbumenError(f"The categories in {path} cannot be read: {error}.") from error
    about: Mapping[str, Any] = found if isinstance(found, dict) else {"categories": found}
    categories = list(_categories(about.get("categories"), ""))
    named = _categories([about["other"]] if "other" in about else [], "")
    other = next(iter([*named, *filter(_is_other, categories)]), Category(OTHER))
    distinct = {same(c.name): c for c in reversed(categories)}  # of namesakes the first
    chosen = [c for c in categories if distinct[same(c.name)] is c and same(c.name) != same(other.name)]
    if len(chosen) < 2 or len(chosen) > MOST:
        raise AlbumenError(f"{path} must list between two and {MOST} different categories; it has {len(chosen)}.")
    whole = (*chosen, other)
    digest = hashlib.sha256(repr(whole).encode()).hexdigest()[:8]
    return Vocabulary(clean(path.stem) or "own", f"{clean(path.stem)}-{digest}", str(about.get("title", "")), whole)


def calibrated(scores: NDArray[np.float64], blank: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the belief (n, k) in each of k categories for n photos, rows summing to one.

    `scores` (n, k) and `blank` (k,) are mean log-probabilities a token: the softmax of their difference, so that a name
    which a model likes to say of nothing at all has no advantage (Zhao et al. 2021, contextual calibration).
    """
    lifted = scores - blank
    lifted = lifted - lifted.max(axis=-1, keepdims=True)
    shares = np.exp(lifted)
    return np.asarray(shares / shares.sum(axis=-1, keepdims=True), np.float64)


def entropy(shares: NDArray[np.float64]) -> float:
    """Return the mean entropy (nats) of beliefs (n, k): log k where a model has no hidden leaning and sees nothing."""
    return float(np.mean(-np.sum(shares * np.log(np.maximum(shares, 1e-300)), axis=-1))) if len(shares) else 0.0


def read_choice(raw: str, vocabulary: Vocabulary) -> str | None:
    """Return the category that a raw answer names, however malformed; None where it names none, or several."""
    text = raw[:2000]
    quoted = re.search(r"""["']category["']\s*:\s*["']([^"'\n]{1,200})""", text)
    said = clean(quoted[1] if quoted else text)
    by_key = {same(clean(name)): name for name in vocabulary.names}
    if same(said) in by_key:
        return by_key[same(said)]
    inside = [n for k, n in by_key.items() if re.search(rf"(?<!\w){re.escape(k)}(?!\w)", same(said))]
    longest = [n for n in inside if not any(n != other and same(n) in same(other) for other in inside)]
    if len(longest) == 1:
        return longest[0]
    if longest:
        return None
    close = difflib.get_close_matches(same(said)[:80], list(by_key), n=1, cutoff=ALIKE)
    return by_key[close[0]] if close else None


def of_album(chosen: Sequence[str], everywhere: Counter[str], vocabulary: Vocabulary) -> AlbumChoice:
    """Return the category of an album, from those `chosen` for its photos.

    That for which most speaks against the library's other photos (`everywhere` counts all, these included); where
    nothing is more usual here than elsewhere, the most frequent one. Without photos it is the vocabulary's other.
    """
    counts, of = Counter(chosen), len(chosen)
    if not of:
        return AlbumChoice(vocabulary.other, 0, 0, 0.0, 0.0, False)
    rest = max(sum(everywhere.values()) - of, 0)
    found = []
    for category, photos in counts.items():
        base = max(everywhere[category] - photos, 0) / rest if rest else 0.0
        speaks = evidence(photos, of, base)
        found.append(AlbumChoice(category, photos, of, base, speaks, speaks >= LEAST_EVIDENCE))
    order = {name: place for place, name in enumerate(vocabulary.names)}
    return min(found, key=lambda c: (-c.evidence, -c.photos, order[c.category]))


def _rows(text: str) -> list[dict[str, str]]:
    rows = list(csv.DictReader(text.splitlines()))
    if rows and "name" not in rows[0]:
        raise ValueError("its first line must hold the column “name”, and may hold “about” and “within”")
    return [{key: value or "" for key, value in row.items() if key in ("name", "about", "within")} for row in rows]


def _categories(listed: Any, within: str) -> list[Category]:
    """The categories of a list; one with sub-categories is there as what these are within."""
    found: list[Category] = []
    for entry in listed if isinstance(listed, list) else []:
        given = {"name": entry} if isinstance(entry, str) else entry if isinstance(entry, dict) else {}
        name = clean(str(given.get("name", "")))[:80]
        if not name:
            continue
        below = _categories(given.get("sub"), name)
        found += below or [
            Category(name, clean(str(given.get("about", "")))[:300], clean(str(given.get("within") or within))[:80])
        ]
    return found


def _is_other(category: Category) -> bool:
    return category.name.casefold() in OTHERS
