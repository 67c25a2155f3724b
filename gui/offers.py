"""What a model would be used for, what using it changes, and which ones are worth offering to somebody who has none.

Says nothing on screen. Knows the settings by name; which models there are is in `engine.models.catalogue`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from engine.embed import families
from engine.errors import AlbumenError
from engine.models import places
from engine.models.catalogue import KNOWN, Known
from engine.name.chat.asking import is_loopback
from engine.name.chat.local import no_namer
from engine.store.config import Config

Purpose = Literal["looking", "searching", "naming"]

LOOKING, NAMING = "dinov2-small", "smolvlm-500m"
"""What is offered first: small, free to use, and good without a graphics card."""

SEARCHING = ("clip", "siglip2")
"""Those among the embedders that understand words."""

BUILT_IN: dict[Purpose, str] = {"looking": "builtin", "searching": "off", "naming": "facts"}
"""What a setting says where no model is used."""

SETTINGS: dict[Purpose, str] = {"looking": "embedder", "searching": "searcher", "naming": "namer"}


@dataclass(frozen=True, slots=True)
class Use:
    """What using a model comes to: these settings, then this job."""

    changes: Mapping[str, Any]
    job: str
    arguments: Mapping[str, Any]


def purpose(known: Known) -> Purpose:
    """What a model we know is for."""
    return "naming" if known.kind == "namer" else "searching" if known.name in SEARCHING else "looking"


def use(model: str, wanted: Purpose, *, remote: bool = False) -> Use:
    """Use a model: a name, a folder, or for naming the address of a server, a `remote` one where that was allowed."""
    if wanted == "naming":
        return Use({"namer": model} | ({"remote_namer": True} if remote else {}), "name", {"again": True})
    return Use({SETTINGS[wanted]: model}, "organize", {"folders": []})


def used(config: Config, wanted: Purpose) -> str:
    """The name, folder or address of what is in use for a purpose; `auto` is looked up."""
    said = str(getattr(config, SETTINGS[wanted]))
    if said != "auto":
        return said
    if wanted == "naming":
        return BUILT_IN["naming"]
    from engine.embed.choose import pick

    return pick("auto").name


def missing(config: Config) -> list[str]:
    """The models that would help, the one that helps most first; not where the user has chosen or has what it takes."""
    embedders = [name for name in KNOWN if name.startswith("dinov")]
    namers = [known.name for known in KNOWN.values() if known.kind == "namer"]
    found = []
    if config.embedder in ("auto", BUILT_IN["looking"]) and not any(map(here, embedders)):
        found.append(LOOKING)
    if config.namer in ("auto", BUILT_IN["naming"]) and not any(map(here, namers)):
        found.append(NAMING)
    return found


def here(model: str) -> Path | None:
    """Where a model we know lies on this computer."""
    return places.find(model, families.FAMILIES if KNOWN[model].kind == "embedder" else ())


def in_folder(folder: Path, wanted: Purpose) -> None:
    """AlbumenError where the model in a folder cannot be used for a purpose, in a sentence that says why."""
    trouble = no_namer(folder) if wanted == "naming" else places.trouble(folder, families.FAMILIES)
    if trouble:
        raise AlbumenError(trouble)


def stranger(address: str) -> str:
    """The host of a server that is not this computer, "" where it is, or where this is no address."""
    host = urlsplit(address).hostname or "" if "://" in address else ""
    return "" if not host or is_loopback(host) else host
