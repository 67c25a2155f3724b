"""Named strategies: a family is a plain dict from a name to a callable, in the package that owns it.

Knows nothing of any family. A user's own strategy is named `package.module:thing` and is only ever taken from the
user's command line or settings, never from a library's file.
"""

import importlib
from collections.abc import Mapping
from typing import TypeVar

from engine.errors import AlbumenError

T = TypeVar("T")


def choose(family: Mapping[str, T], name: str, what: str) -> T:
    """Return the member of `family` called `name`; `what` says in a word what is being chosen ("clusterer").

    A name of the form `package.module:thing` is imported instead.
    Raises AlbumenError, listing the valid names, where there is no such member.
    """
    if name in family:
        return family[name]
    if ":" in name:
        module, _, attribute = name.partition(":")
        try:
            return getattr(importlib.import_module(module), attribute)
        except (ImportError, AttributeError) as error:
            raise AlbumenError(f"The {what} “{name}” cannot be loaded: {error}.") from error
    raise AlbumenError(f"There is no {what} called “{name}”. Choose one of: {', '.join(sorted(family))}.")
