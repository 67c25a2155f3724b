"""The command that lists models, and fetches one when the user asks for it."""

import argparse
import shlex
import sys
from pathlib import Path
from typing import Any

from engine.cli.shared import Command, out
from engine.console import drive, say, shown, table
from engine.errors import AlbumenError
from engine.models import places
from engine.models.catalogue import KNOWN, Kind, Known
from engine.models.offer import Offer

USES: dict[Kind, str] = {"embedder": "describing", "namer": "naming"}


def _models(options: argparse.Namespace) -> None:
    result = [_row(known) for known in KNOWN.values()]
    out(options, result, _listed)


def _row(known: Known) -> dict[str, Any]:
    folder = places.find(known.name)
    return {
        "name": known.name,
        "title": known.title,
        "kind": known.kind,
        "repository": known.repository,
        "dim": known.dim,
        "licence": known.licence,
        "megabytes": known.megabytes,
        "gated": known.gated,
        "here": folder is not None,
        "folder": None if folder is None else str(folder),
    }


def _listed(rows: list[dict[str, Any]]) -> str:
    lines = [("name", "size", "for", "dimension", "licence", "where")]
    for row in rows:
        licence = row["licence"] + (" (to be accepted on the hub)" if row["gated"] else "")
        where = row["folder"] or "not here"
        lines.append((row["name"], f"{row['megabytes']:,} MB", USES[row["kind"]], row["dim"] or "", licence, where))
    return (
        f"{table(lines, '')}\n\nHugging Face cache: {shown(str(places.cache()))}\n"
        "`albumen models get NAME` fetches one from the hub."
    )


def _get(options: argparse.Namespace) -> int:
    said = options.model
    known = KNOWN.get(said) or next((known for known in KNOWN.values() if known.repository == said), None)
    if known is None and (Path(said).is_dir() or said.startswith((".", "/", "~")) or "\\" in said):
        folder = Path(said).expanduser().absolute()
        if trouble := places.trouble(folder):
            raise AlbumenError(trouble)
        return _give(options, said, "", folder, "")
    name, title, repository = (known.name, known.title, known.repository) if known else (said, said, said)
    licence = known.licence if known else ""
    # What is here is left as it is: another commit would be another space, and describe every photo anew.
    here = places.whole(repository)
    if here is not None:
        say(f"{shown(title)} is here already; nothing is fetched.")
        return _give(options, name, repository, here, licence)
    from engine.models import fetch

    offer = fetch.offer(name)
    licence = offer.licence or licence
    _announce(offer, licence)
    asks = sys.stdin.isatty() and sys.stderr.isatty() and not options.yes and offer.arrived() < offer.size
    if asks and not _agreed():
        say("Nothing was fetched.")
        return 130
    return _give(options, name, repository, drive(fetch.fetch(offer)), licence)


def _announce(offer: Offer, licence: str) -> None:
    """Say what would be fetched, how much that is, under which licence, and where it goes."""
    which = offer.repository if offer.title == offer.repository else f"{offer.title} ({offer.repository})"
    size = f"{offer.size / 1e6:,.1f} MB"
    arrived = offer.arrived()
    here = f", of which {arrived / 1e6:,.1f} are here already" if arrived else ""
    say(f"{shown(which)} from {shown(offer.source)}: {size}{here}; licence: {shown(licence) or 'not stated'}")
    say(f"To: {shown(str(offer.folder))}")
    if offer.foreign_code:
        say("Its author adds program code, which Albumen neither fetches nor runs; it may not open without.")


def _agreed() -> bool:
    sys.stderr.write("Fetch it? [Y/n] ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    return answer.strip().lower() in ("", "y", "yes") and answer != ""


def _give(options: argparse.Namespace, name: str, repository: str, folder: Path, licence: str) -> int:
    """Give out where a model is and how to use it."""
    result = {
        "name": name,
        "repository": repository,
        "revision": folder.name if places.revision(folder) else "",
        "folder": str(folder),
        "bytes": sum(file.stat().st_size for file in folder.iterdir() if file.is_file()),
        "licence": licence,
    }
    out(options, result, lambda r: f"{shown(r['folder'])}\n{_use(name, folder)}")
    return 0


def _use(name: str, folder: Path) -> str:
    """How the model is used, or why Albumen has no use for it."""
    from engine.embed import families
    from engine.name.chat.local import no_namer

    chosen = name if name in KNOWN else shlex.quote(shown(str(folder)))
    if not no_namer(folder):
        return f"Use it with: albumen organize FOLDER --namer {chosen}"
    if trouble := places.trouble(folder, families.FAMILIES):
        return trouble
    return f"Use it with: albumen organize FOLDER --embedder {chosen}"


def _add_models(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_models)
    actions = parser.add_subparsers(dest="action", metavar="get NAME", title="fetching")
    text = (
        "Fetch a model from the Hugging Face hub into its cache, which other programs share. Broken off, the same "
        "command goes on. HF_HOME, HF_ENDPOINT, HF_TOKEN, HF_HUB_OFFLINE and HTTPS_PROXY mean what they mean elsewhere."
    )
    get = actions.add_parser("get", help="fetch a model, or look whether a folder holds one", description=text)
    get.add_argument("model", metavar="NAME", help="one of `albumen models`, owner/repository on the hub, or a folder")
    get.add_argument("--yes", action="store_true", help="do not ask before fetching")
    # As `common` has them, but leaving alone what was said before "get".
    get.add_argument("--library", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    get.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON document on stdout")
    get.set_defaults(run=_get)


COMMANDS: dict[str, Command] = {
    "models": ("List the models that Albumen knows, and which are here; `models get NAME` fetches one.", _add_models)
}
