"""What every command does the same way: find and open the library, give a result out."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.console import give
from engine.errors import AlbumenError
from engine.store import Library
from engine.store import library as libraries

Command = tuple[str, Callable[[argparse.ArgumentParser], None]]
"""What a command does, in a sentence, and what adds its arguments (and `run`, which carries it out)."""

ALBUM = "an album's id, as `albumen albums` shows it"


def folder_of(options: argparse.Namespace, photos: str = "") -> Path:
    """The library's folder: as said, or that of the photos' folder, or the last one."""
    said = options.library or os.environ.get("ALBUMEN_LIBRARY")
    if said:
        return Path(said).absolute()
    if photos:
        return libraries.folder_for(Path(photos).resolve())
    known = libraries.recent()
    if not known:
        raise AlbumenError("There is no library yet. Make one with: albumen organize FOLDER")
    return known[0]


def opened(options: argparse.Namespace, photos: str = "") -> Library:
    """The library that the user means, opened; made when `photos`, a folder that it is for, is given."""
    folder = folder_of(options, photos)
    library = Library.open(folder, create=bool(photos))
    libraries.note_recent(folder)
    return library


def out(options: argparse.Namespace, result: Any, text: Callable[[Any], str]) -> None:
    """Give a command's result out: JSON where the user asked for it, else `text` of it."""
    give(result, text, as_json=options.json)


def common(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that every command takes."""
    parser.add_argument(
        "--library", metavar="DIR", help="the library's folder (default: the last one; also ALBUMEN_LIBRARY)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
