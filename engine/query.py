"""The language of the search: words, and filters such as `album:3 taken:2019-05 camera:"Canon EOS" is:unsorted`.

One text is what the bar, the recent searches, the window's state and `albumen photos --find` share. Knows nothing of
photos: what a filter means is in `engine.search`.
"""

import re
from dataclasses import dataclass

FIELDS = ("album", "taken", "place", "camera", "keyword", "category", "type", "is", "has")
"""What one can filter by: an album's id or name, a year, month or day, a place, a camera, a keyword, a category, a
format, a state, and what is known of a photo."""

VALUES = {
    "is": ("unsorted", "pinned", "unpinned", "burst", "copy"),
    "has": ("place", "date", "caption", "keywords"),
}
"""Fields that take these values and no others."""

NARROWING = ("keyword", "is", "has")
"""Fields of which every value must hold; of the others, one is enough: a photo is of one month and one camera."""

NONE = "none"
"""The value of `taken` and `place` for photos of which it is not known."""

_TOKEN = re.compile(r'(?:(\w+):)?(?:"([^"]*)(?:"|$)|(\S+))')


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition; `value` is as it was typed."""

    field: str
    value: str

    def __str__(self) -> str:
        return f"{self.field}:{_quoted(self.value)}"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: photos with all these words, to which the filters apply. `str` gives the text of it."""

    words: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.filters)

    def __str__(self) -> str:
        return " ".join([*map(str, self.filters), *map(_word, self.words)])

    @property
    def text(self) -> str:
        """The words alone, as they are typed."""
        return " ".join(map(_word, self.words))


def parse(text: str) -> Query:
    """Read a query; nothing is wrong: what names no field, or a value that a field does not have, is a word."""
    words: list[str] = []
    filters: list[Filter] = []
    for match in _TOKEN.finditer(text):
        field, value = (match[1] or "").casefold(), match[2] if match[2] is not None else match[3]
        if not value.strip():
            continue
        if field in FIELDS and (field not in VALUES or value.casefold() in VALUES[field]):
            filters.append(Filter(field, value))
        else:
            words.append(f"{match[1]}:{value}" if match[1] else value)
    return Query(tuple(words), tuple(dict.fromkeys(filters)))


def _quoted(value: str) -> str:
    clean = value.replace('"', "")
    return f'"{clean}"' if re.search(r"\s", clean) else clean


def _word(word: str) -> str:
    """A word as it is read again as this word."""
    return f'"{word}"' if re.search(r"\s", word) else word
