"""Where models lie: which DINOv2 we know, which folder holds one, and how its files are told apart.

Reads names, configurations and a few bytes of the weights; never goes online, never loads torch or transformers.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import AlbumenError

FAMILIES = ("dinov2", "dinov2_with_registers")
SIZES = {384: "small", 768: "base", 1024: "large", 1536: "giant"}


@dataclass(frozen=True, slots=True)
class Known:
    """A model we know: its name here, its repository on the hub, what the user may want to know before fetching it."""

    name: str
    repository: str
    dim: int
    licence: str
    megabytes: int


KNOWN = {
    known.name: known
    for known in (
        Known("dinov2-small", "facebook/dinov2-small", 384, "Apache-2.0", 88),
        Known("dinov2-base", "facebook/dinov2-base", 768, "Apache-2.0", 346),
        Known("dinov2-large", "facebook/dinov2-large", 1024, "Apache-2.0", 1218),
    )
}


def cache() -> Path:
    """Return the folder of the Hugging Face cache, as HF_HOME and HF_HUB_CACHE set it."""
    from huggingface_hub import constants

    return Path(constants.HF_HUB_CACHE)


def find(name_or_folder: str) -> Path | None:
    """Return the folder of a model that can be used: a known model's snapshot in the cache, or the folder itself."""
    known = KNOWN.get(name_or_folder)
    if known is None:
        folder = Path(name_or_folder).expanduser()
        return None if trouble(folder) else folder
    return next((folder for folder in _snapshots(known.repository) if not trouble(folder)), None)


def trouble(folder: Path) -> str:
    """Return why the model in `folder` cannot be used, a plain sentence; "" where it can."""
    if not folder.is_dir():
        return f"There is no folder “{folder}”."
    config = _json(folder / "config.json")
    if config is None:
        return f"The folder “{folder}” holds no model: there is no readable config.json in it."
    if config.get("model_type") not in FAMILIES:
        return f"The model in “{folder}” is no DINOv2 (its config.json says “{config.get('model_type')}”)."
    if _json(folder / "preprocessor_config.json") is None:
        return f"The model in “{folder}” lacks a readable preprocessor_config.json, which says how it takes pictures."
    if weights_files(folder):
        return ""
    if any(folder.glob("*.bin")) or any(folder.glob("*.pt")) or any(folder.glob("*.pth")):
        return (
            f"The weights in “{folder}” are only there as a pickle, which can run foreign code when it is opened. "
            "Albumen opens weights in the safetensors format (model.safetensors)."
        )
    return f"The model in “{folder}” is incomplete: its weights (model.safetensors) are missing."


def weights_files(folder: Path) -> list[Path]:
    """Return the safetensors files of a model, all of its parts; empty where one is missing."""
    whole = folder / "model.safetensors"
    if whole.is_file():
        return [whole]
    index = _json(folder / "model.safetensors.index.json") or {}
    places = index.get("weight_map")
    names = {str(part) for part in places.values()} if isinstance(places, dict) else set()
    parts = [folder / name for name in sorted(names) if Path(name).name == name]
    return parts if len(parts) == len(names) and all(part.is_file() for part in parts) else []


def space(folder: Path, name: str = "") -> str:
    """Return the space that this model's rows live in: model, revision or fingerprint, preprocessing and pooling.

    Cheap: a few kB are read. Moving or renaming the folder does not change it.
    Raises AlbumenError where the folder holds no model.
    """
    problem = trouble(folder)
    if problem:
        raise AlbumenError(problem)
    config = _json(folder / "config.json") or {}
    preprocessing = _json(folder / "preprocessor_config.json") or {}
    registers = "-with-registers" if config["model_type"] == FAMILIES[1] else ""
    width = config.get("hidden_size", 768)
    name = name or f"dinov2{registers}-{SIZES.get(width, width)}"
    return f"{name}@{_revision(folder) or fingerprint(folder)}/crop{seen(preprocessing)}/cls+patch"


def seen(preprocessing: dict[str, Any]) -> str:
    """Return in a word what size the model sees ("224", or "224x280" as height x width)."""
    cropped = preprocessing.get("do_center_crop", True)
    size = preprocessing.get("crop_size" if cropped else "size") or 224
    if isinstance(size, dict):
        height = size.get("height", size.get("shortest_edge", 224))
        width = size.get("width", height)
        return str(height) if height == width else f"{height}x{width}"
    return str(size)


def fingerprint(folder: Path) -> str:
    """Return 8 hex digits that tell this model from others of the same shape.

    Made of both configurations and 2 kB out of every tensor: training a model further moves all values of the layers it
    trains, so this sees what hashing hundreds of megabytes would, in milliseconds.
    """
    digest = hashlib.sha256()
    for name in ("config.json", "preprocessor_config.json"):
        digest.update((folder / name).read_bytes())
    for path in weights_files(folder):
        for piece in _pieces(path):
            digest.update(piece)
    return digest.hexdigest()[:8]


def _pieces(path: Path) -> Iterator[bytes]:
    """Yield the header of a safetensors file, then the first and the middle kilobyte of every tensor."""
    size = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if length + 8 > size or length > 100_000_000:
            raise AlbumenError(f"The file “{path}” is damaged or incomplete: fetch the model again.")
        header = file.read(length)
        yield header
        try:
            tensors = json.loads(header)
            spans = sorted(tensor["data_offsets"] for key, tensor in tensors.items() if key != "__metadata__")
            places = [(int(start), int(stop)) for start, stop in spans]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise AlbumenError(f"The file “{path}” is damaged: fetch the model again.") from error
        if places and 8 + length + max(stop for _, stop in places) > size:
            raise AlbumenError(f"The file “{path}” is incomplete: fetch the model again.")
        for start, stop in places:
            for place in (start, (start + stop) // 2):
                file.seek(8 + length + place)
                yield file.read(min(1024, stop - place))


def _revision(folder: Path) -> str:
    """Return the first 8 digits of the hub's commit, "" where the folder is no snapshot of the cache."""
    is_snapshot = folder.parent.name == "snapshots" and folder.parent.parent.name.startswith("models--")
    return folder.name[:8] if is_snapshot and len(folder.name) == 40 else ""


def _snapshots(repository: str) -> list[Path]:
    """Return the repository's snapshots in the cache, the one that `main` points to first, then the newest."""
    home = cache() / f"models--{repository.replace('/', '--')}"
    try:
        main = (home / "refs" / "main").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        main = ""
    try:
        folders = [folder for folder in (home / "snapshots").iterdir() if folder.is_dir()]
    except OSError:
        return []
    return sorted(folders, key=lambda folder: (folder.name != main, -folder.stat().st_mtime, folder.name))


def _json(path: Path) -> dict[str, Any] | None:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) else None
