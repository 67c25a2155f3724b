"""Where models lie: which folder holds one that can be used, and how its files are told apart.

Reads names, configurations and a few bytes of the weights; never goes online, never loads torch or transformers.
"""

import hashlib
import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from engine.errors import AlbumenError
from engine.models.catalogue import KNOWN


def cache() -> Path:
    """Return the folder of the Hugging Face cache, as HF_HOME and HF_HUB_CACHE set it."""
    from huggingface_hub import constants

    return Path(constants.HF_HUB_CACHE)


def source() -> str:
    """Return the address of the hub from which models come, as HF_ENDPOINT sets it."""
    from huggingface_hub import constants

    return str(constants.ENDPOINT)


def find(name: str, families: Collection[str] = ()) -> Path | None:
    """Return the folder of the known model called `name` in the cache, None where no whole one is there."""
    return whole(KNOWN[name].repository, families)


def whole(repository: str, families: Collection[str] = ()) -> Path | None:
    """Return the folder in the cache that holds the hub's `repository`, None where it cannot be used."""
    return next((folder for folder in snapshots(repository) if not trouble(folder, families)), None)


def home(repository: str, cache: Path) -> Path:
    """Return the folder that is the repository's in a Hugging Face cache, whether it is there or not."""
    return cache / f"models--{repository.replace('/', '--')}"


def trouble(folder: Path, families: Collection[str] = ()) -> str:
    """Return why the model in `folder` cannot be used, a plain sentence; "" where it can.

    `families` are the values of `model_type` in its config.json that will do; without any, all will.
    """
    if not folder.is_dir():
        return f"There is no folder “{folder}”."
    config = read_json(folder / "config.json")
    if config is None:
        return f"The folder “{folder}” holds no model: there is no readable config.json in it."
    kind = config.get("model_type")
    if families and kind not in families:
        known = ", ".join(sorted(families))
        return f"The model in “{folder}” is of a kind that is not known here (“{kind}”; known are {known})."
    if preprocessing(folder) is None:
        return f"The model in “{folder}” lacks a readable preprocessor_config.json, which says how it takes pictures."
    if weights_files(folder):
        return ""
    if any(folder.glob("*.bin")) or any(folder.glob("*.pt")) or any(folder.glob("*.pth")):
        return (
            f"The weights in “{folder}” are only there as a pickle, which can run foreign code when it is opened. "
            "Albumen opens weights in the safetensors format (model.safetensors)."
        )
    return f"The model in “{folder}” is incomplete: its weights (model.safetensors) are missing."


def preprocessing(folder: Path) -> dict[str, Any] | None:
    """Return how the model in `folder` takes pictures, None where that cannot be read.

    It stands in preprocessor_config.json, or where transformers 5 saved a model, among its processor_config.json.
    """
    alone = read_json(folder / "preprocessor_config.json")
    if alone is not None:
        return alone
    among = (read_json(folder / "processor_config.json") or {}).get("image_processor")
    return among if isinstance(among, dict) else None


def weights_files(folder: Path) -> list[Path]:
    """Return the safetensors files of a model, all of its parts; empty where one is missing."""
    whole = folder / "model.safetensors"
    if whole.is_file():
        return [whole]
    index = read_json(folder / "model.safetensors.index.json") or {}
    places = index.get("weight_map")
    names = {str(part) for part in places.values()} if isinstance(places, dict) else set()
    parts = [folder / name for name in sorted(names) if Path(name).name == name]
    return parts if len(parts) == len(names) and all(part.is_file() for part in parts) else []


def fingerprint(folder: Path) -> str:
    """Return 8 hex digits that tell this model from others of the same shape.

    Made of both configurations and 2 kB out of every tensor: training a model further moves all values of the layers it
    trains, so this sees what hashing hundreds of megabytes would, in milliseconds.
    """
    digest = hashlib.sha256()
    alone = (folder / "preprocessor_config.json").is_file()
    for name in ("config.json", "preprocessor_config.json" if alone else "processor_config.json"):
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


def revision(folder: Path) -> str:
    """Return the first 8 digits of the hub's commit, "" where the folder is no snapshot of the cache."""
    is_snapshot = folder.parent.name == "snapshots" and folder.parent.parent.name.startswith("models--")
    return folder.name[:8] if is_snapshot and len(folder.name) == 40 else ""


def snapshots(repository: str) -> list[Path]:
    """Return the repository's snapshots in the cache, the one that `main` points to first, then the newest."""
    folder = home(repository, cache())
    try:
        main = (folder / "refs" / "main").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        main = ""
    try:
        folders = [snapshot for snapshot in (folder / "snapshots").iterdir() if snapshot.is_dir()]
    except OSError:
        return []
    return sorted(folders, key=lambda snapshot: (snapshot.name != main, -snapshot.stat().st_mtime, snapshot.name))


def read_json(path: Path) -> dict[str, Any] | None:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) else None
