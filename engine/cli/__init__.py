"""The command line: a contract (see the README), and a `for` loop over the same jobs and edits that the window uses.

Results go to stdout (`--json`: one document), progress and messages to stderr. Exit 0 done, 1 an AlbumenError in one
line, 2 wrong usage, 130 cancelled. The commands are loaded only where there is one: a window opens without them.
"""

import argparse
import contextlib
import gc
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from engine import __version__
from engine.errors import AlbumenError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # file names may hold what no terminal can show
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if _is_for_window(arguments):
            return _window(arguments)
        from engine.cli.commands import parser

        options = parser().parse_args(arguments)
        return int(options.run(options) or 0)
    except AlbumenError as error:
        _say(f"albumen: {error}")
        return 1
    except KeyboardInterrupt:
        _say("albumen: Cancelled. What was done until now is kept; the same command goes on from here.")
        return 130
    except BrokenPipeError:
        sys.stdout = None  # whoever read our output has gone; say nothing more
        return 0
    except Exception:  # noqa: BLE001 - one of the two places that make reports
        _say(
            f"albumen {__version__}: something went wrong inside Albumen. Please report this:\n{traceback.format_exc()}"
        )
        return 1


def _is_for_window(arguments: Sequence[str]) -> bool:
    """Whether no command is given: nothing, or a folder, or `--library DIR` with or without one."""
    first = arguments[0].partition("=")[0] if arguments else "--library"
    if all(os.sep in word or word.startswith("--library") for word in arguments):
        return True  # no command is written like this
    from engine.cli.commands import COMMANDS

    if first == "--library":
        return not COMMANDS.keys() & set(arguments)
    return first not in COMMANDS and not first.startswith("-")


def _window(arguments: Sequence[str]) -> int:
    gc.disable()  # until the window is there; nothing that it loads is garbage
    with _without_threads_for_algebra():
        from engine.cli.shared import common
    parser = argparse.ArgumentParser(
        prog="albumen", description="Open the window, on a folder of photos if one is given."
    )
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="a folder of photos")
    common(parser)
    options = parser.parse_args(list(arguments))
    photos = Path(options.folder) if options.folder else None
    if photos is not None and not photos.is_dir():
        raise AlbumenError(f"“{options.folder}” is neither a folder nor a command. See: albumen --help")
    said = options.library or os.environ.get("ALBUMEN_LIBRARY")
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        if os.environ.get("QT_QPA_PLATFORM") not in ("offscreen", "vnc", "minimal", "linuxfb", "eglfs"):
            raise AlbumenError(
                "There is no display here, so the window cannot open. Use the command line: albumen organize FOLDER"
            )
    from gui.app import run

    return run(Path(said).absolute() if said else None, photos)


@contextlib.contextmanager
def _without_threads_for_algebra() -> Iterator[None]:
    """Load numpy without a thread for each core, which it would keep busy while the window opens, and which nothing
    there needs; our children, who inherit the environment, do."""
    threads = "OPENBLAS_NUM_THREADS"
    before = os.environ.get(threads)
    os.environ[threads] = "1"
    try:
        yield
    finally:
        del os.environ[threads]
        if before is not None:
            os.environ[threads] = before


def _say(sentence: str) -> None:
    from engine.console import say

    say(sentence)
