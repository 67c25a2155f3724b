"""The choice of an embedder: by name, by folder, or the best one that is on this computer.

Choosing loads neither torch nor sklearn, so that a library can be asked whether it has rows of that space already.
It knows nothing of the library; what a descriptor learned is handed in and out as bytes.
"""

import importlib.metadata
import os
import platform
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine.choices import choose
from engine.embed import families
from engine.embed.builtin import Builtin, learn
from engine.errors import AlbumenError
from engine.models import places
from engine.models.catalogue import KNOWN
from engine.types import Embedder, Image


@dataclass(frozen=True, slots=True)
class Picked:
    """An embedder that can be opened. `why` is a sentence for the user; `folder` holds the weights, if any are needed;
    `space_prefix` begins the space of its rows ("builtin-2/") or is all of it (a DINOv2's)."""

    name: str
    why: str
    folder: Path | None
    space_prefix: str


def pick(name: str) -> Picked:
    """Return the embedder called `name`: one of EMBEDDERS, or a folder in Hugging Face layout.

    Raises AlbumenError where there is no such thing, saying what was looked for, where, and what to do.
    """
    is_path = any(mark in name for mark in "/\\~") or name.startswith(".") or Path(name).is_dir()
    if name not in EMBEDDERS and is_path:
        return _of_folder(Path(name).expanduser())
    return choose(EMBEDDERS, name, "embedder")()


def open_embedder(
    picked: Picked, *, state: bytes | None, sample: Callable[[], Sequence[Image]], seed: int = 0, device: str = "auto"
) -> Embedder:
    """Open what was picked. The built-in descriptor is opened from `state`, or learned from `sample()` where that is
    None; a DINOv2 needs neither. Raises AlbumenError where the state or the model is damaged."""
    if picked.folder is None:
        return learn(sample(), seed=seed) if state is None else Builtin.from_state(state)
    from engine.embed.dinov2 import DINOv2

    return DINOv2(picked.folder, device=device)


def _auto() -> Picked:
    preferred = ("dinov2-base", "dinov2-small", "dinov2-large")
    if not _has_gpu():
        preferred = ("dinov2-small", "dinov2-base", "dinov2-large")
    for name in preferred:
        folder = places.find(name, families.FAMILIES)
        if folder is not None:
            return _of_cache(name, folder)
    return Picked(
        "builtin",
        "The built-in descriptor, because no DINOv2 is on this computer. "
        "Albums get better with one: see “Models” in the README.",
        None,
        "builtin-2/",
    )


def _builtin() -> Picked:
    return Picked("builtin", "The built-in descriptor, as you asked.", None, "builtin-2/")


def _known(name: str) -> Picked:
    folder = places.find(name, families.FAMILIES)
    if folder is not None:
        return _of_cache(name, folder)
    known = KNOWN[name]
    raise AlbumenError(
        f"{_title(name)} is not on this computer: there is no complete {known.repository} in the Hugging Face cache "
        f"({places.cache()}). Put the model there, or give the folder that holds it, or do without: "
        "albumen organize --embedder builtin."
    )


def _of_cache(name: str, folder: Path) -> Picked:
    return Picked(name, f"{_title(name)}, found in the Hugging Face cache.", folder, families.space(folder))


def _of_folder(folder: Path) -> Picked:
    problem = places.trouble(folder, families.FAMILIES)
    if problem:
        raise AlbumenError(
            f"{problem} Give a folder in Hugging Face layout (config.json, preprocessor_config.json, "
            "model.safetensors), or do without: albumen organize --embedder builtin."
        )
    return Picked(str(folder), f"The DINOv2 in the folder “{folder}”.", folder, families.space(folder))


def _title(name: str) -> str:
    return name.replace("dinov2-", "DINOv2 ")


def _has_gpu() -> bool:
    """Guess, without loading torch, whether torch would find an accelerator; it only decides between two models."""
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return False
    try:
        built_for_cpu = "+cpu" in importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        return False
    return not built_for_cpu and (Path("/dev/nvidia0").exists() or shutil.which("nvidia-smi") is not None)


EMBEDDERS: dict[str, Callable[[], Picked]] = {
    "auto": _auto,
    "builtin": _builtin,
    **{name: partial(_known, name) for name in KNOWN if name.startswith("dinov2")},
}
