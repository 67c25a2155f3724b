"""How much memory indexing takes at its peak, at several sizes of a library: it must not grow with the library.

Each size is indexed by a process of its own, as a user would; what all its processes hold is added up, shared pages
counted once (PSS), where the system tells that.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from PIL import Image as Pillow

PULSE = 0.25


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sizes", type=int, nargs="+", default=[2000, 20000], metavar="N", help="photos (2000 20000)")
    parser.add_argument("--embedder", default="builtin", metavar="NAME", help="what describes them (default: builtin)")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield the peak in MB at each size, and what it is to that of the first."""
    first = 0.0
    for size in options.sizes:
        with tempfile.TemporaryDirectory(prefix="albumen-bench-") as place:
            folder = Path(place) / "photos"
            paint(folder, size)
            command = [sys.executable, "-m", "engine.cli", "index", str(folder), "--library", f"{place}/library"]
            begin = time.perf_counter()
            peak = peak_memory([*command, "--embedder", options.embedder]) / 1e6
        first = first or peak
        yield {
            "bench": "memory",
            "embedder": options.embedder,
            "photos": size,
            "seconds": round(time.perf_counter() - begin, 1),
            "peak_mb": round(peak, 1),
            "to_first": round(peak / first, 3),
        }


def paint(folder: Path, count: int) -> None:
    """Fill `folder` with small JPEGs, no two alike: soft spots of colour."""
    chance = np.random.default_rng(0)
    for number in range(count):
        place = folder / f"{number // 500:03}"
        place.mkdir(parents=True, exist_ok=True)
        spots = Pillow.fromarray(chance.integers(0, 256, (4, 5, 3), dtype=np.uint8))
        spots.resize((320, 240), Pillow.Resampling.BICUBIC).save(place / f"{number:06}.jpg", quality=85)


def peak_memory(command: list[str]) -> int:
    """Run a command and return the most bytes that it and its children held at one moment; it must succeed."""
    peak = 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            peak = max(peak, _held(process.pid))
            time.sleep(PULSE)
    if process.returncode:
        raise RuntimeError(f"{command} ended with exit code {process.returncode}")
    return peak


def _held(pid: int) -> int:
    try:
        parent = psutil.Process(pid)
        family = [parent, *parent.children(recursive=True)]
    except psutil.Error:
        return 0
    return sum(_of(process) for process in family)


def _of(process: psutil.Process) -> int:
    try:
        memory = process.memory_full_info()
        return int(getattr(memory, "pss", memory.uss))
    except psutil.Error:
        return 0
