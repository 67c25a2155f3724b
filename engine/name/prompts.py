"""What models are asked, as files with a version in them: ours in `resources/prompts`, or the user's own.

The first line says “version N”; lines that begin with # are remarks; the rest is what is asked, with `$language` and
the like to be filled in. Knows files; nothing of models.
"""

import hashlib
import re
import string
from dataclasses import dataclass
from pathlib import Path

import resources
from engine.errors import AlbumenError


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question; `id` names it with its version, and changes with every word of it."""

    name: str
    id: str
    text: str

    def filled(self, **values: str) -> str:
        """Return the question with what stands for its `$words`."""
        return string.Template(self.text).safe_substitute(values)


def prompt(name: str, own: Path | None = None) -> Prompt:
    """Return the prompt called `name`: the user's, from the folder `own`, where there is one of that name, or ours.

    Raises AlbumenError where the user's file cannot be read or says no version.
    """
    file = own / f"{name}.txt" if own is not None else None
    is_own = file is not None and file.is_file()
    path = file if file is not None and is_own else resources.path(f"prompts/{name}.txt")
    try:
        first, *lines = path.read_text(encoding="utf-8-sig").splitlines() or [""]
    except (OSError, UnicodeDecodeError) as error:
        raise AlbumenError(f"The prompt {path} cannot be read: {error}.") from error
    version = re.fullmatch(r"version (\w{1,20})", first.strip())
    text = "\n".join(line for line in lines if not line.startswith("#")).strip()
    if version is None or not text:
        raise AlbumenError(f"The prompt {path} must begin with a line “version 1” and go on with what is asked.")
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return Prompt(name, f"{name}-{version[1]}-{digest}", text)
