"""Albums to names. A namer follows `engine.types.Namer`; `open_namer` opens one by name."""

from collections.abc import Callable

from engine.choices import choose
from engine.errors import AlbumenError
from engine.types import Namer


def _facts() -> Namer:
    from engine.name.facts import FactsNamer

    return FactsNamer()


NAMERS: dict[str, Callable[[], Namer]] = {"facts": _facts}


def open_namer(name: str) -> Namer:
    """Return the namer called `name`; "auto" is the best one present.

    Raises AlbumenError where there is no such namer, listing the valid names.
    """
    if "://" in name:
        raise AlbumenError("Naming albums with a model server is not part of this version. Use the namer “facts”.")
    return choose(NAMERS | {"auto": _facts}, name, "namer")()
