"""Files that the program ships: word lists, icons, prompts. Knows where they lie, not what they mean."""

from pathlib import Path


def path(name: str) -> Path:
    """Return where the shipped file `name` lies ("words/generic.txt")."""
    return Path(__file__).parent / name
