"""How fast photos are described, beside what transformers' own pipeline does with the same files and model.

The model is DINOv2 of full size with random weights: speed does not depend on them, and quality is not measured here.
Ours is the whole path of indexing (digest, facts, thumbnail, library) from files to stored rows; the reference decodes
in full with Pillow, prepares with transformers' image processor and runs the model in fp32, 16 at a time.
"""

import argparse
import io
import json
import os
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
from PIL import Image as Pillow

from engine.embed import int8
from engine.embed.backbone import Backbone, Precision
from engine.embed.choose import Manner, Picked, Wish, learn_eight_bits, pick
from engine.embed.preprocess import Preprocessing
from engine.ingest import decode, readers, scan
from engine.organize.describing import Describer
from engine.organize.indexing import readings
from engine.organize.report import Report
from engine.store import Library
from engine.types import Embedder, Found, Matrix, Seen, View

WIDTHS = {"small": (384, 6, 12), "base": (768, 12, 12), "large": (1024, 16, 24)}
"""Hidden size, heads and layers of DINOv2."""

PREPROCESSING = {
    "image_processor_type": "BitImageProcessor",
    "size": {"shortest_edge": 256},
    "crop_size": {"height": 224, "width": 224},
    "do_center_crop": True,
    "do_resize": True,
    "do_rescale": True,
    "do_normalize": True,
    "do_convert_rgb": True,
    "rescale_factor": 1 / 255,
    "resample": 3,
    "image_mean": [0.485, 0.456, 0.406],
    "image_std": [0.229, 0.224, 0.225],
}
"""DINOv2's own."""

MANY = 10**7
"""Photos for which compiling pays."""

LARGE = 8_000_000
ROUNDS = 3


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--photos", metavar="FOLDER", help="JPEGs of 8 MP and more in here are taken, else painted ones"
    )
    parser.add_argument("--count", type=int, default=192, metavar="N", help="photos to describe (default: 192)")
    parser.add_argument("--model", choices=WIDTHS, default="small", help="which DINOv2 (default: small)")
    parser.add_argument("--device", default="auto", help="auto, cuda, mps or cpu")
    parser.add_argument("--compiled", action="store_true", help="measure the compiled model as well")
    parser.add_argument("--int8", action="store_true", help="measure 8 bits as well (needs the extra cpu-fast)")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield figures: parity, then rates (photos a second) of the reference and ours in turn, and what bounds ours."""
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as indexing has it; torch is not loaded yet
    with tempfile.TemporaryDirectory(prefix="albumen-bench-") as place:
        home = Path(place)
        model = save_dinov2(home / "model", options.model)
        files = photos(home / "photos", options.photos, options.count)
        about = {
            "bench": "embed",
            "model": f"DINOv2 {options.model}, random weights",
            "photos": len(files),
            "megapixels": round(statistics.mean(_pixels(file) for file in files[:32]) / 1e6, 1),
            "cores": os.cpu_count(),
        }
        yield about | {"what": "parity", **parity(model, some_of(options.photos) or files[:8])}

        exact = Backbone(model, device=options.device)
        seen = [one for file in files[:64] if (one := decode.look(file, exact.view).seen) is not None]
        exact.submit(seen[: exact.batch])()  # settles the precision
        ways: dict[str, tuple[Picked, Embedder]] = {
            exact.settled: (pick(str(model), Manner(precision=cast(Wish, exact.settled), device=options.device)), exact)
        }
        if options.compiled:
            fast = Backbone(model, device=options.device, precision=cast(Precision, exact.settled), photos=MANY)
            begin = time.perf_counter()
            fast.submit(seen[: fast.batch])()
            yield about | {"what": "compiling", "seconds": round(time.perf_counter() - begin, 1)}
            ways[f"{exact.settled}, compiled"] = (ways[exact.settled][0], fast)
        if options.int8:
            quick = pick(str(model), Manner(precision="int8"))
            begin = time.perf_counter()
            state, kept = learn_eight_bits(quick, _of_many(some_of(options.photos) or files, exact.view))
            yield about | {
                "what": "8 bits",
                "seconds_to_learn": round(time.perf_counter() - begin, 1),
                "cosine_mean": round(kept.mean, 4),
                "cosine_lowest": round(kept.lowest, 4),
            }
            ways["int8"] = (quick, int8.Int8(model, state))
        rates: dict[str, list[float]] = {}
        for turn in range(ROUNDS):
            rates.setdefault("reference", []).append(reference_rate(model, files[:48], exact.device))
            for precision, (picked, embedder) in ways.items():
                with Library.open(home / f"{precision}-{turn}", create=True) as library:
                    library.vectors.add_space(embedder.space, embedder.dim, embedder.state)
                    rates.setdefault(precision, []).append(our_rate(library, picked, files, embedder))
        for precision, (_, embedder) in ways.items():
            device = "cpu" if precision == "int8" else exact.device
            yield (
                about
                | {"precision": precision}
                | _bounds(rates["reference"], rates[precision], embedder, seen, files, device)
            )


def _bounds(
    theirs: Sequence[float],
    ours: Sequence[float],
    embedder: Embedder,
    seen: Sequence[Seen],
    files: Sequence[Path],
    device: str,
) -> dict[str, Any]:
    """Rates, their ratio, and how near ours is to what forward passes and decoding allow at the best.

    On a CPU both take the same cores, and their times add up; beside a GPU the slower one alone binds.
    """
    forward, reading = forward_seconds(embedder, seen), decoding_seconds(files[:24], embedder.view)
    decoding = reading / (os.cpu_count() or 1)
    best = forward + decoding if device == "cpu" else max(forward, decoding)
    reference, mine = statistics.median(theirs), statistics.median(ours)
    return {
        "what": "rate",
        "device": device,
        "reference_per_s": round(reference, 2),
        "ours_per_s": round(mine, 2),
        "ratio": round(statistics.median(a / b for a, b in zip(ours, theirs, strict=True)), 2),
        "forward_ms": round(1000 * forward, 2),
        "decode_cpu_ms": round(1000 * reading, 2),
        "bound_per_s": round(1 / best, 2),
        "efficiency": round(mine * best, 3),
        "binds": "both" if device == "cpu" else "decoding" if decoding > forward else "the model",
    }


def save_dinov2(folder: Path, size: str, seed: int = 0) -> Path:
    """Save a DINOv2 of full size with random weights as the hub would, and return its folder."""
    import torch
    from transformers import Dinov2Config, Dinov2Model

    from engine.models.opening import quiet_transformers

    width, heads, layers = WIDTHS[size]
    torch.manual_seed(seed)
    with quiet_transformers():
        config = Dinov2Config(
            hidden_size=width, num_attention_heads=heads, num_hidden_layers=layers, image_size=518, patch_size=14
        )
        Dinov2Model(config).save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text(json.dumps(PREPROCESSING))
    return folder


def photos(folder: Path, given: str | None, count: int) -> list[Path]:
    """Return `count` large JPEGs in `folder`, no two of the same bytes: copies of those given, or painted ones."""
    folder.mkdir(parents=True)
    sources = [path.read_bytes() for path in _jpegs(given) if _pixels(path) >= LARGE] or [_painted(n) for n in range(4)]
    files = [folder / f"{number:05}.jpg" for number in range(count)]
    for number, file in enumerate(files):
        # what follows a JPEG's end is not decoded
        file.write_bytes(sources[number % len(sources)] + number.to_bytes(8, "big"))
    return files


def some_of(given: str | None, most: int = 160) -> list[Path]:
    """Return some of the JPEGs given, of any size, evenly spaced."""
    found = _jpegs(given)
    return found[:: max(1, len(found) // most)][:most]


def _jpegs(given: str | None) -> list[Path]:
    found = sorted(Path(given).rglob("*")) if given else []
    return [path for path in found if path.suffix.lower() in (".jpg", ".jpeg") and path.is_file() and _pixels(path)]


def _pixels(path: Path) -> int:
    try:
        with Pillow.open(path) as image:
            return image.width * image.height
    except (OSError, ValueError, SyntaxError):
        return 0


def _painted(number: int) -> bytes:
    """A JPEG of 12 MP that costs about as much to decode as a photo: soft shapes under some grain."""
    chance = np.random.default_rng(number)
    spots = Pillow.fromarray(chance.integers(0, 256, (150, 200, 3), dtype=np.uint8))
    soft = np.asarray(spots.resize((4000, 3000), Pillow.Resampling.BICUBIC), np.float32)
    file = io.BytesIO()
    grainy = np.clip(soft + chance.normal(0, 5, (3000, 4000, 1)), 0, 255).astype(np.uint8)
    Pillow.fromarray(grainy).save(file, "JPEG", quality=90)
    return file.getvalue()


def _of_many(files: Sequence[Path], view: View) -> list[Seen]:
    return [one for file in files if (one := decode.look(file, view).seen) is not None]


def reference_rate(model: Path, files: Sequence[Path], device: str) -> float:
    """Photos a second of transformers' own pipeline, once it is warm."""
    describe = _reference(model, device)
    describe(files[:4])
    begin = time.perf_counter()
    for start in range(0, len(files), 16):
        describe(files[start : start + 16])
    return len(files) / (time.perf_counter() - begin)


def _reference(model: Path, device: str) -> Any:
    import torch
    from transformers import AutoModel
    from transformers.models.bit.image_processing_pil_bit import BitImageProcessorPil

    processor = BitImageProcessorPil.from_pretrained(model)
    network = AutoModel.from_pretrained(model).eval().to(device)

    def describe(files: Sequence[Path | Pillow.Image]) -> Matrix:
        images = [file if isinstance(file, Pillow.Image) else Pillow.open(file).convert("RGB") for file in files]
        with torch.inference_mode():
            tokens = network(**processor(images=images, return_tensors="pt").to(device)).last_hidden_state
        whole, patches = (t.float().cpu().numpy() for t in (tokens[:, 0], tokens[:, 1:].mean(dim=1)))
        whole /= np.linalg.norm(whole, axis=1, keepdims=True)
        patches /= np.linalg.norm(patches, axis=1, keepdims=True)
        rows = np.hstack([whole, 0.5 * patches])
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)

    return describe


def our_rate(library: Library, picked: Picked, files: Sequence[Path], embedder: Embedder) -> float:
    """Photos a second from files to stored rows, with an embedder that is open and warm."""
    root = files[0].parent
    entries = [entry for entry in scan.walk(root) if isinstance(entry, Found)]
    library.catalog.take_stock(library.catalog.add_root(root), entries, [])
    wanted = [readers.Wanted(u.id, u.path, u.sidecar, u.mtime_ns) for u in library.catalog.unread()]
    with Describer(library, picked, Report(), len(wanted), embedder) as describer:
        begin = time.perf_counter()
        for _ in readings(library, wanted, len(wanted), library.catalog.put_readings, describer):
            pass
        return len(wanted) / (time.perf_counter() - begin)


def forward_seconds(embedder: Embedder, seen: Sequence[Seen]) -> float:
    """Seconds a photo that the model takes for what was made ready before, in full batches, nothing else running."""
    batch = (list(seen) * (1 + embedder.batch // len(seen)))[: embedder.batch]
    embedder.submit(batch)()
    begin = time.perf_counter()
    for _ in range(4):
        embedder.submit(batch)()
    return (time.perf_counter() - begin) / (4 * len(batch))


def decoding_seconds(files: Sequence[Path], view: View) -> float:
    """Seconds of one core that reading a photo takes: digest, facts, thumbnail, and what the model sees."""
    decode.read(files[0], view=view)
    begin = time.process_time()
    for file in files:
        decode.read(file, view=view)
    return (time.process_time() - begin) / len(files)


def parity(model: Path, files: Sequence[Path]) -> dict[str, Any]:
    """Cosines of our rows to those of transformers' own processor and model, on the same upright pictures."""
    files = [file for file in files if decode.look(file, Preprocessing.of(model)).seen is not None][:48]
    reference = _reference(model, "cpu")([decode.upright(file) for file in files])
    exact = Backbone(model, device="cpu", precision="fp32")
    full = exact.submit(_of_many(files, Preprocessing.of(model, full=True)))()
    seen = _of_many(files, exact.view)
    scaled = exact.submit(seen)()
    alone = np.vstack([exact.submit([one])() for one in seen])
    rounded = Backbone(model, device="cpu", precision="bf16").submit(seen)()

    def cosines(rows: Matrix, others: Matrix) -> Matrix:
        return np.asarray((rows * others).sum(axis=1))

    return {
        "compared": len(files),
        "fp32_full_lowest": round(float(cosines(full, reference).min()), 6),
        "fp32_scaled_mean": round(float(cosines(scaled, reference).mean()), 6),
        "bf16_mean": round(float(cosines(rounded, scaled).mean()), 6),
        "batch_moves": round(float(np.abs(alone - scaled).max()), 7),
    }
