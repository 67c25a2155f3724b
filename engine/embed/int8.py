"""A model in whole numbers of 8 bits on a CPU, through OpenVINO: about twice as fast, where its rows stay the same.

Quantised on the user's own photos, so that the ranges of its numbers are those that it will meet (post-training
quantisation by NNCF: smooth quantisation and bias correction). Its rows are a space of their own, and what was
quantised is its state. Needs the extra `cpu-fast`; without it nothing of this is used.
"""

import contextlib
import hashlib
import importlib.util
import io
import logging
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.embed import backbone, families
from engine.embed.preprocess import Fit, Preprocessing
from engine.errors import AlbumenError
from engine.models.opening import quiet_transformers
from engine.types import Matrix, Seen

log = logging.getLogger(__name__)

MAGIC = b"int8-1\n"
CALIBRATION, HELD_OUT = 96, 64
"""Photos on which ranges are found, and others on which the outcome is judged."""

LEAST_MEAN, LEAST = 0.99, 0.98
"""Cosines between its rows and those of the model in full precision, under which it is not used."""

BATCH = 16


@dataclass(frozen=True, slots=True)
class Parity:
    """Cosines between rows of 8 bits and rows of full precision of the same photos."""

    mean: float
    lowest: float

    @property
    def good(self) -> bool:
        """Whether the rows may stand for those of full precision."""
        return self.mean >= LEAST_MEAN and self.lowest >= LEAST


def is_here() -> bool:
    """Whether the extra is installed; imports nothing of it."""
    return all(importlib.util.find_spec(name) for name in ("openvino", "nncf"))


class Int8:
    """An Embedder of unit rows, float32; `state` is what `quantise` returned.

    Raises AlbumenError where the state is damaged or of another version, or the folder holds no model.
    """

    batch = BATCH
    device = "cpu"
    settled = "int8"

    def __init__(self, folder: Path, state: bytes, *, name: str = "", fit: Fit = "crop", full: bool = False) -> None:
        self.view = Preprocessing.of(folder, fit, full=full)
        self.state = state
        model, weights, digest = _unpacked(state)
        self.space = families.space(folder, name, seen=self.view.name, precision=f"int8-{digest[:8]}")
        with _silent():
            import openvino

            core = openvino.Core()
            self._model = core.compile_model(
                core.read_model(model=model, weights=weights), "CPU", {"PERFORMANCE_HINT": "LATENCY"}
            )
        self.dim: int = self._model.output(0).partial_shape[1].get_length()

    def submit(self, seen: Sequence[Seen]) -> Callable[[], Matrix]:
        """Begin to describe what `view` made of some pictures; the result, called, gives (len(seen), dim) float32."""
        requests = []
        for start in range(0, len(seen), self.batch):
            request = self._model.create_infer_request()
            request.start_async([self.view.floats(np.stack(seen[start : start + self.batch]))])
            requests.append(request)

        def rows() -> Matrix:
            for request in requests:
                request.wait()
            found = [np.array(request.get_output_tensor(0).data, np.float32) for request in requests]
            joined = np.concatenate(found) if found else np.empty((0, self.dim), np.float32)
            return joined / np.linalg.norm(joined, axis=1, keepdims=True)

        return rows


def quantise(folder: Path, view: Preprocessing, seen: Sequence[Seen]) -> bytes:
    """Return the model in `folder` in 8 bits, its ranges found on `seen` (what `view` made of some of the photos).

    Takes a minute or so. Raises AlbumenError where the model cannot be brought to 8 bits.
    """
    import torch

    if not seen:
        raise AlbumenError("There is no photo to bring the model to 8 bits with.")
    family = families.of(folder)
    model = backbone.load(folder, family)
    before = backbone.beside(model.config)

    class Describing(torch.nn.Module):
        """The model and its pooling as one: pixels in, rows out."""

        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, pixel_values: Any) -> Any:
            return backbone.pooled(family, self.model(pixel_values=pixel_values), before)

    inputs = view.floats(np.stack(seen))
    with _silent():
        import nncf
        import openvino

        shape = [-1, *inputs.shape[1:]]
        whole = openvino.convert_model(Describing().eval(), example_input=torch.from_numpy(inputs[:2]), input=shape)
        transformer = nncf.ModelType.TRANSFORMER if family.pooling != "mean" else None
        made = nncf.quantize(
            whole,
            nncf.Dataset([picture[None] for picture in inputs]),
            model_type=transformer,
            preset=nncf.QuantizationPreset.MIXED,
            subset_size=len(inputs),
        )
        return _packed(openvino, made)


def parity(rows: Matrix, reference: Matrix) -> Parity:
    """Return how near `rows` are to `reference` (n, d both, of length one), row by row."""
    cosines = (rows * reference).sum(axis=1)
    return Parity(float(cosines.mean()), float(cosines.min()))


def _packed(openvino: Any, model: Any) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        openvino.save_model(model, str(Path(folder) / "model.xml"))
        model_file, weights = (Path(folder, f"model.{kind}").read_bytes() for kind in ("xml", "bin"))
    body = io.BytesIO()
    np.savez(body, model=np.frombuffer(model_file, np.uint8), weights=np.frombuffer(weights, np.uint8))
    return MAGIC + hashlib.sha256(body.getvalue()).digest() + body.getvalue()


def _unpacked(state: bytes) -> tuple[bytes, bytes, str]:
    head = len(MAGIC)
    seal, body = state[head : head + 32], state[head + 32 :]
    if not state.startswith(MAGIC) or hashlib.sha256(body).digest() != seal:
        raise AlbumenError(
            "The model in 8 bits that this library keeps is damaged or of another version. "
            "Index again with: albumen index --precision auto"
        )
    with np.load(io.BytesIO(body), allow_pickle=False) as kept:
        return kept["model"].tobytes(), kept["weights"].tobytes(), seal.hex()


@contextlib.contextmanager
def _silent() -> Any:
    """Keep OpenVINO and NNCF from phoning home, and from talking.

    Both send usage figures to a server unless told otherwise, through a package that they can do without: it is kept
    from being imported. What converting a model warns of is their business.
    """
    import warnings

    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]  # None: importing it fails
    loud = logging.getLogger("nncf").level
    logging.getLogger("nncf").setLevel(logging.ERROR)
    try:
        with (
            warnings.catch_warnings(),
            contextlib.redirect_stdout(io.StringIO()),
            quiet_transformers(),
        ):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.getLogger("nncf").setLevel(loud)
