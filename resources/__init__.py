"""Files that travel with the program: icons, themes and whatever else is not code. Knows nothing of who reads them."""

from pathlib import Path


def path(name: str) -> Path:
    """Where the resource `name` lies ("icons/pin.svg"), relative to this package."""
    return Path(__file__).parent / name
