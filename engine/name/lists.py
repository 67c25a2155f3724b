"""The word lists that the program ships: one word or phrase a line, lower case, lines that begin with # are remarks."""

from functools import cache

import resources


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of `resources/words/NAME.txt`, casefolded."""
    lines = resources.path(f"words/{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))
