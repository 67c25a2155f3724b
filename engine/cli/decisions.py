"""`albumen decisions`: what the user said, out of the library into a plain file, and back."""

import argparse
from pathlib import Path
from typing import Any

from engine.cli.shared import Command, folder_of, opened, out
from engine.console import say, shown
from engine.store import Library
from engine.store import library as libraries


def _export(options: argparse.Namespace) -> None:
    from engine import decisions

    with opened(options) as library:
        result = decisions.write(library, Path(options.file).absolute())
    out(
        options,
        result,
        lambda r: (
            f"Albums: {r['albums']:,}, photos: {r['photos']:,}. What you said of them stands in {shown(r['file'])}"
        ),
    )


def _import(options: argparse.Namespace) -> None:
    from engine import decisions

    with Library.open(folder_of(options), create=options.new) as library:
        result = decisions.read(library, Path(options.file), options.prefer)
    libraries.note_recent(folder_of(options))
    for c in result["conflicts"]:
        photo = f"{c['photo']}: " if c["photo"] else ""
        sentence = f"{photo}{c['about']} of “{c['album']}”: library: {c['library']}; file: {c['file']}"
        say(shown(f"{sentence}. The {c['stands']}'s word stands."))
    out(options, result, _told)


def _told(result: Any) -> str:
    lines = [result["label"] if result["op"] else "Nothing to change."]
    lines.append(f"{result['applied']:,} decisions applied")
    if result["waiting"]:
        lines.append(f"{result['waiting']:,} photos are not known here yet; what was said about them waits for them")
    if result["conflicts"]:
        lines.append(f"{len(result['conflicts']):,} contradictions; --prefer says whose word stands")
    return "\n".join(lines)


def _add(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="direction", metavar="export|import", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("file", metavar="FILE", help="a file of decisions (JSON)")
    common.add_argument("--library", metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    text = "Write down what you said: albums you touched, photos you placed or ruled out."
    one = commands.add_parser("export", parents=[common], help=text, description=text)
    one.set_defaults(run=_export)
    text = "Take what was said into this library. One change that undo takes back; twice is as once."
    one = commands.add_parser("import", parents=[common], help=text, description=text)
    one.add_argument(
        "--prefer",
        choices=("library", "file"),
        default="library",
        help="whose word stands where library and file contradict each other (default: library)",
    )
    one.add_argument("--new", action="store_true", help="make the library where there is none")
    one.set_defaults(run=_import)


COMMANDS: dict[str, Command] = {
    "decisions": ("Take what you said out of the library into a plain file, and back into any library.", _add),
}
"""The command and its two directions."""
