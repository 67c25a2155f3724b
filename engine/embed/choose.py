"""The choice of an embedder: by name, by folder, or the best one that is on this computer.

Choosing loads neither torch nor sklearn, so that a library can be asked whether it has rows of that space already.
It knows nothing of the library; what a descriptor learned is handed in and out as bytes.
"""

import dataclasses
import importlib.metadata
import os
import platform
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal, cast

from engine.choices import choose
from engine.embed import families, int8
from engine.embed.at_reading import AtReading
from engine.embed.builtin import Builtin, learn
from engine.embed.preprocess import Fit, Preprocessing
from engine.errors import AlbumenError
from engine.models import places
from engine.models.catalogue import KNOWN
from engine.types import Embedder, Image, Seen

BUILTIN = "builtin-2/"
"""What the names of the built-in descriptor's spaces begin with."""

EIGHT_BITS = "/int8-"
"""What comes behind the name of a model's space where it works in 8 bits; the digits of what was learned follow."""

Wish = Literal["auto", "fp32", "bf16", "fp16", "int8"]
"""How exact numbers the user wants a model to work with; `auto` takes what is fastest without moving rows."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a model is to be used, as the user wishes: how a photo fits its square, whether JPEGs are decoded in full
    before (as the model's reference does), in which precision, and on which device."""

    fit: Fit = "crop"
    full: bool = False
    precision: Wish = "auto"
    device: str = "auto"


@dataclass(frozen=True, slots=True)
class Picked:
    """An embedder that can be opened. `why` is a sentence for the user; `folder` holds the weights, if any are needed.

    `space` is that of its rows, or where it `learns` from the user's photos what the names of its spaces begin with.
    """

    name: str
    why: str
    folder: Path | None
    space: str
    learns: bool = False
    manner: Manner = Manner()

    def holds(self, space: str) -> bool:
        """Whether rows of that space are this embedder's."""
        return space.startswith(self.space) if self.learns else space == self.space

    @property
    def understands_words(self) -> bool:
        """Whether photos can be found in its space by words."""
        return self.folder is not None and families.of(self.folder).words

    def in_full(self) -> "Picked":
        """The same model in the precision that this computer is fastest with, as if 8 bits had not been wished for."""
        if self.folder is None or not self.learns:
            return self
        manner = dataclasses.replace(self.manner, precision="auto")
        return dataclasses.replace(self, space=self.space.removesuffix(EIGHT_BITS), learns=False, manner=manner)

    def in_eight_bits(self) -> "Picked":
        """The same model in 8 bits, whose rows are a space of their own."""
        if self.learns:
            return self
        manner = dataclasses.replace(self.manner, precision="int8")
        return dataclasses.replace(self, space=self.space + EIGHT_BITS, learns=True, manner=manner)


def pick(name: str, manner: Manner = Manner()) -> Picked:
    """Return the embedder called `name`: one of EMBEDDERS, or a folder in Hugging Face layout.

    Raises AlbumenError where there is no such thing, saying what was looked for, where, and what to do.
    """
    is_path = any(mark in name for mark in "/\\~") or name.startswith(".") or Path(name).is_dir()
    if name not in EMBEDDERS and is_path:
        picked = _of_folder(Path(name).expanduser())
    else:
        picked = choose(EMBEDDERS, name, "embedder")()
    if picked.folder is None:
        return picked
    seen = Preprocessing.of(picked.folder, manner.fit, full=manner.full).name
    picked = dataclasses.replace(picked, space=families.space(picked.folder, seen=seen), manner=manner)
    if manner.precision != "int8":
        return picked
    if manner.fit != "crop":
        raise AlbumenError("A model in 8 bits sees pictures of one shape: choose --fit crop, or another precision.")
    if not int8.is_here():
        raise AlbumenError("Numbers of 8 bits need OpenVINO. Install it with: pip install 'albumen[cpu-fast]'")
    return picked.in_eight_bits()


def open_embedder(picked: Picked, *, state: bytes = b"", photos: int = 0, precision: str = "") -> Embedder:
    """Open what was picked; what learns is opened from its `state`.

    `photos` says how many are to be described, `precision` what was found best for this model on this device before.
    Raises AlbumenError where the state or the model is damaged.
    """
    if picked.folder is None:
        return AtReading(Builtin.from_state(state))
    m = picked.manner
    if picked.learns:
        return int8.Int8(picked.folder, state, fit=m.fit, full=m.full)
    from engine.embed.backbone import Backbone, Precision

    wished = precision if m.precision == "auto" else m.precision
    settled = cast(Precision, wished) if wished in ("fp32", "bf16", "fp16") else None
    return Backbone(picked.folder, fit=m.fit, full=m.full, device=m.device, precision=settled, photos=photos)


def learn_builtin(images: Sequence[Image], seed: int) -> bytes:
    """Return the state of a built-in descriptor that has learned from `images`."""
    return learn(images, seed=seed).state


def learn_eight_bits(picked: Picked, seen: Sequence[Seen]) -> tuple[bytes, int8.Parity]:
    """Return the picked model in 8 bits, and how near its rows are to those of full precision on photos held out.

    `seen` is what the model's view made of `int8.CALIBRATION + int8.HELD_OUT` photos, or of as many as there are.
    """
    from engine.embed.backbone import Backbone

    assert picked.folder is not None
    m = picked.manner
    judged = seen[:: max(2, len(seen) // int8.HELD_OUT)]
    chosen = [one for i, one in enumerate(seen) if i % max(2, len(seen) // int8.HELD_OUT)] or list(seen)
    view = Preprocessing.of(picked.folder, m.fit, full=m.full)
    state = int8.quantise(picked.folder, view, chosen[: int8.CALIBRATION])
    quick = int8.Int8(picked.folder, state, fit=m.fit, full=m.full)
    exact = Backbone(picked.folder, fit=m.fit, full=m.full, device="cpu", precision="fp32")
    return state, int8.parity(quick.submit(judged)(), exact.submit(judged)())


def view_of(picked: Picked) -> Preprocessing:
    """Return the view of a picked model, without opening the model."""
    assert picked.folder is not None
    return Preprocessing.of(picked.folder, picked.manner.fit, full=picked.manner.full)


def _auto() -> Picked:
    preferred = ("dinov2-base", "dinov2-small", "dinov2-large") if has_gpu() else ("dinov2-small", "dinov2-base")
    others = [name for name in KNOWN if name.startswith("dinov2") and name not in preferred]
    for name in (*preferred, *others):
        folder = places.find(name, families.FAMILIES)
        if folder is not None:
            return _of_cache(name, folder)
    return Picked(
        "builtin",
        "The built-in descriptor, because no DINOv2 is on this computer. "
        "Albums get better with one: albumen models get dinov2-small",
        None,
        BUILTIN,
        learns=True,
    )


def _builtin() -> Picked:
    return Picked("builtin", "The built-in descriptor, as you asked.", None, BUILTIN, learns=True)


def _known(name: str) -> Picked:
    folder = places.find(name, families.FAMILIES)
    if folder is not None:
        return _of_cache(name, folder)
    known = KNOWN[name]
    raise AlbumenError(
        f"{known.title} is not on this computer: there is no complete {known.repository} in the Hugging Face cache "
        f"({places.cache()}). Fetch it with: albumen models get {name}; or give the folder that holds it, or do "
        "without: albumen organize --embedder builtin."
    )


def _of_cache(name: str, folder: Path) -> Picked:
    return Picked(name, f"{KNOWN[name].title}, found in the Hugging Face cache.", folder, "")


def _of_folder(folder: Path) -> Picked:
    problem = places.trouble(folder, families.FAMILIES)
    if problem:
        raise AlbumenError(
            f"{problem} Give a folder in Hugging Face layout (config.json, preprocessor_config.json, "
            "model.safetensors), or do without: albumen organize --embedder builtin."
        )
    return Picked(str(folder), f"The {families.of(folder).title} in the folder “{folder}”.", folder, "")


def has_gpu() -> bool:
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
    **{name: partial(_known, name) for name, known in KNOWN.items() if known.kind == "embedder"},
}
