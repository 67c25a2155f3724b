"""Which build of torch a machine gets. The one place where the version of torch is pinned.

Pure but for `has_nvidia` and `answers`, which look at the machine and the network. Calls no pip: gives it what to ask
for, and what to ask for next when pip knows none.
"""

import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from installer.troubles import Trouble

PINNED = "2.13.0"
"""The version Albumen is tested with. Unpinned, pip takes the newest, on Linux with gigabytes of CUDA."""

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CUDA_INDEX = "https://download.pytorch.org/whl/cu130"
"""CUDA 13.0 is what PyTorch 2.13 is published with by default (its RELEASE.md, and the Linux build on PyPI)."""

Kind = Literal["CPU", "CUDA", "usual", "chosen"]

ROOM = {"CPU": 4, "usual": 4, "chosen": 4, "CUDA": 12}
"""Gigabytes that must be free: .venv itself (2.1 with a CPU build, about 7 with CUDA) and the downloads beside it."""


@dataclass(frozen=True)
class Build:
    """What to ask pip for: a requirement, and options that say where. `note` says why it is not the pinned one."""

    kind: Kind
    requirement: str
    options: tuple[str, ...] = ()
    note: str = ""


def choose(system: str, nvidia: bool, wish: str, index_answers: Callable[[str], bool]) -> Build:
    """Return the build of the pinned torch for a machine: `system` as in sys.platform.

    `wish` is ALBUMEN_TORCH: "", "cpu", "cuda", the address of an index, a folder of wheels or one wheel.
    A `+cpu` requirement matches builds without CUDA only, wherever pip finds them, so that PyTorch's own index is an
    extra source and pip's configured ones stay in force.
    Raises Trouble where the wish is none of these.
    """
    if wish.endswith(".whl"):
        return Build("chosen", str(wish))
    if wish.startswith(("http://", "https://", "file://")):
        return Build("chosen", f"torch=={PINNED}", ("--index-url", wish))
    if wish and Path(wish).is_dir():
        return Build("chosen", f"torch=={PINNED}", ("--no-index", "--find-links", wish))
    if wish not in ("", "cpu", "cuda"):
        raise Trouble(
            f"ALBUMEN_TORCH is “{wish}”; it can be cpu, cuda, the address of a package index, a folder of wheels or "
            "one wheel."
        )
    cuda = wish == "cuda" or (nvidia and wish != "cpu")
    if system == "linux" and not cuda:
        where = ("--extra-index-url", CPU_INDEX) if index_answers(CPU_INDEX) else ()
        return Build("CPU", f"torch=={PINNED}+cpu", where)
    if system == "linux":
        return Build("CUDA", f"torch=={PINNED},!={PINNED}+cpu")
    if system == "win32" and cuda and index_answers(CUDA_INDEX):
        return Build("CUDA", f"torch=={PINNED}+cu130", ("--extra-index-url", CUDA_INDEX))
    return Build("usual", f"torch=={PINNED}")


def next_best(build: Build, offered: Sequence[str], wanted: str, python: str) -> Build:
    """Return what to ask for when pip knows no `build` but other versions of torch, `offered`.

    `wanted` is the range that Albumen itself asks for (">=2.6"), `python` the version as "3.11". Never leads from a CPU
    build to one that may bring CUDA along: that is the user's to decide.
    Raises Trouble where nothing offered will do.
    """
    usable = [version for version in offered if suits(version, wanted)]
    if not usable:
        raise Trouble(
            f"There is no torch {wanted.replace('>=', '')} or later for Python {python} on this system. "
            "Try Python 3.11, 3.12 or 3.13."
        )
    without_cuda = [version for version in usable if version.endswith("+cpu")]
    if build.kind == "CPU" and not without_cuda:
        raise Trouble(
            "This computer has no NVIDIA graphics card, and pip finds only the build of torch for such cards, a "
            f"download of several gigabytes. For the small build make {CPU_INDEX} reachable, or set ALBUMEN_TORCH to "
            "the address or folder where it lies; for the large one after all set ALBUMEN_TORCH to cuda. Then start "
            "again."
        )
    if build.kind == "CPU":
        pool = without_cuda
    elif build.kind == "CUDA":
        pool = [version for version in usable if not version.endswith("+cpu")] or usable
    else:
        pool = usable
    best = max(pool, key=numbers)
    return Build(
        build.kind,
        f"torch=={best}",
        build.options,
        f"torch {PINNED} is not on offer as a {build.kind} build for Python {python} here, so {best} is taken."
        if build.kind in ("CPU", "CUDA")
        else f"torch {PINNED} is not on offer for Python {python} on this system, so {best} is taken.",
    )


def suits(version: str, wanted: str) -> bool:
    """Tell whether `version` ("2.13.0+cpu") lies in the range `wanted` (">=2.6,<3"); pre-releases never do."""
    if not version.partition("+")[0].replace(".", "").isdigit():
        return False
    have = numbers(version)
    for clause in filter(None, (part.strip() for part in wanted.split(","))):
        operator = clause[:2] if clause[1:2] == "=" else clause[:1]
        bound = numbers(clause[len(operator) :])
        holds = {">=": have >= bound, "<=": have <= bound, "==": have == bound, "!=": have != bound}
        holds |= {">": have > bound, "<": have < bound}
        if not holds.get(operator, False):
            return False
    return True


def numbers(version: str) -> tuple[int, ...]:
    """Return a version's numbers for comparing, without trailing zeros and local part: "2.13.0+cpu" is (2, 13)."""
    parts = [int(part) for part in version.strip().partition("+")[0].split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def has_nvidia() -> bool:
    """Tell whether this machine has an NVIDIA graphics card with a working driver."""
    if sys.platform == "darwin":
        return False
    if Path("/proc/driver/nvidia/version").exists():
        return True
    command = shutil.which("nvidia-smi")
    if command is None:
        return False
    try:
        seen = subprocess.run([command, "-L"], capture_output=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return seen.returncode == 0 and b"GPU" in seen.stdout


def answers(index: str, seconds: float = 2.0) -> bool:
    """Tell whether a package index answers within `seconds`.

    Asked on a thread of its own, since looking up a name cannot be given a limit. A certificate that this Python does
    not trust is an answer too: pip has certificates of its own.
    """
    heard: list[bool] = []

    def ask() -> None:
        try:
            with urllib.request.urlopen(f"{index}/torch/", timeout=seconds):
                heard.append(True)
        except urllib.error.URLError as error:
            heard.append("CERTIFICATE_VERIFY_FAILED" in str(error))
        except OSError:
            heard.append(False)

    asker = threading.Thread(target=ask, daemon=True)
    asker.start()
    asker.join(seconds)
    return heard == [True]
