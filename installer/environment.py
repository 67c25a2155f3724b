"""Makes the .venv of a checkout: Python's venv, torch in the right build, then everything else by pip.

One process at a time; a set-up that was broken off is taken up again. Everything said goes to the error stream, because
the output belongs to the command that the user typed. Knows nothing of Albumen but its pyproject.toml.
"""

import csv
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from installer import stamp, system, torch_build, troubles
from installer.environ import clean
from installer.stamp import Place
from installer.troubles import Trouble

ELSEWHERE = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIREMENT", "PIP_EDITABLE")
"""Settings of pip's that would install somewhere else than into .venv, or something else."""


def say(sentence: str) -> None:
    """Tell the user something."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


def ensure(place: Place, extras: Iterable[str] = ()) -> None:
    """Make or renew .venv unless it stands; wait where another process is at it.

    Raises Trouble with a sentence for the user; then, and after Ctrl-C, there is no stamp and the next call goes on.
    """
    if stamp.stands(place, extras):
        return
    try:
        with only_one(place):
            before = stamp.read(place)
            verdict = stamp.judge(before, stamp.wanted(place, extras))
            if verdict != "stands":
                kept = () if before is None else tuple(before["extras"])
                build(place, sorted({*extras, *known(place, kept)}), fresh=verdict == "rebuild", first=before is None)
    except OSError as error:
        raise Trouble(f"Albumen cannot set itself up in {place.venv}: {error.strerror or error}.") from error


def known(place: Place, extras: Iterable[str]) -> list[str]:
    """Return those extras that pyproject.toml still has."""
    project = stamp.tomllib.loads((place.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [extra for extra in extras if extra in project.get("optional-dependencies", {})]


@contextmanager
def only_one(place: Place) -> Iterator[None]:
    """Hold the set-up's lock. The system frees it when its last holder ends, so it cannot be left behind.

    On POSIX pip inherits it: where only we were killed, the next set-up waits until pip has ended too.
    """
    place.venv.mkdir(parents=True, exist_ok=True)
    with place.lock.open("a+b") as file:
        if not take(file):
            say("Albumen is being set up by another start; waiting for it …")
            while not take(file):
                time.sleep(0.2)
        os.set_inheritable(file.fileno(), True)
        yield


def take(file: IO[bytes]) -> bool:
    """Try to lock an open file; tell whether it is ours now."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def build(place: Place, extras: list[str], fresh: bool, first: bool) -> None:
    """Bring .venv to what pyproject.toml asks for with `extras`, and stamp it. The lock is held."""
    before = time.monotonic()
    if fresh:
        say(f"The Python or the place of {place.venv} changed; making it anew …")
    elif first:
        say(f"Setting up Albumen in {place.venv}. This happens once, takes some minutes and can be broken off …")
    else:
        say(f"What Albumen needs changed; bringing {place.venv} up to date …")
    place.stamp.unlink(missing_ok=True)
    place.log.unlink(missing_ok=True)
    # Without a stamp the last set-up may have been killed while pip was writing.
    if fresh or not usable(place) or (first and not whole(packages(place))):
        make_venv(place)
    shutil.rmtree(place.scratch, ignore_errors=True)
    place.scratch.mkdir()
    try:
        torch = install_torch(place)
        say("[3/3] Installing Albumen and everything else it needs …")
        constraints = place.scratch / "constraints.txt"
        constraints.write_text(f"torch=={torch}\n" if torch else "", encoding="utf-8")
        # "." and not the path: brackets, spaces and the like in a folder's name mean something to pip.
        target = f".[{','.join(extras)}]" if extras else "."
        if pip(place, "--constraint", str(constraints), "--editable", target):
            raise Trouble(explain(place, "What Albumen needs"))
    finally:
        shutil.rmtree(place.scratch, ignore_errors=True)
    stamp.write(place, stamp.wanted(place, extras))
    say(f"Albumen is set up ({time.monotonic() - before:.0f} s).")


def usable(place: Place) -> bool:
    """Tell whether .venv holds a Python that is new enough, believes to live there, and has pip."""
    question = "import sys, pip; print(sys.version_info >= (3, 11), sys.prefix)"
    try:
        answer = subprocess.run(
            [str(place.python), "-P", "-c", question],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=clean(os.environ) | {"PYTHONIOENCODING": "utf-8"},
            check=False,
        )
    except OSError:
        return False
    new_enough, _, prefix = answer.stdout.strip().partition(" ")
    return new_enough == "True" and Path(prefix).exists() and place.venv.samefile(prefix)


def packages(place: Place) -> Path:
    """Return the folder of installed packages, which need not exist."""
    if sys.platform == "win32":
        return place.venv / "Lib" / "site-packages"
    return max(place.venv.glob("lib/python*/site-packages"), default=place.venv / "lib" / "site-packages")


def whole(site_packages: Path) -> bool:
    """Tell whether every installed file has the size that its package noted: a set-up killed halfway leaves others."""
    for package in importlib.metadata.distributions(path=[str(site_packages)]):
        record = package.read_text("RECORD")
        if record is None:
            return False
        for name, _, size in csv.reader(record.splitlines()):
            path = site_packages / name
            if not size or path.suffix == ".pyc":  # Python writes those anew
                continue
            if not path.exists() or path.stat().st_size != int(size):
                return False
    return True


def make_venv(place: Place) -> None:
    """Make an empty .venv with pip in it, of the Python that runs this; whatever was in it goes, but for the lock."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if system.missing_venv():
        raise Trouble(
            "This Python lacks the module venv, which Albumen is set up with. On Debian and Ubuntu get it with:\n"
            f"    sudo apt install {system.VENV_PACKAGE}"
        )
    say(f"[1/3] Making an environment of its own with Python {version} …")
    for path in place.venv.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path != place.lock:
            path.unlink()
    # Inside another environment, or the very .venv just emptied, the Python beneath it is meant.
    python = getattr(sys, "_base_executable", None) or sys.executable
    made = subprocess.run(
        [python, "-m", "venv", str(place.venv)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=clean(os.environ),
        check=False,
    )
    if made.returncode:
        place.log.write_text(made.stdout, encoding="utf-8")
        raise Trouble(troubles.why(made.stdout, "An environment for Albumen", str(place.log), version))


def install_torch(place: Place) -> str:
    """Put torch into .venv in the build that suits this machine, unless one is there; return its version.

    A torch that is there and within Albumen's range stays: it may be the user's own choice.
    """
    wanted = torch_range(stamp.wanted(place, ())["package"]["project"])
    if wanted is None:
        return ""
    present = installed(place, "torch")
    if present and torch_build.suits(present, wanted):
        say(f"[2/3] torch {present} is there and stays.")
        return present
    python = packages(place).parent.name.removeprefix("python") if sys.platform != "win32" else sys.version[:4]
    wish = os.environ.get("ALBUMEN_TORCH", "")
    asked = torch_build.choose(sys.platform, torch_build.has_nvidia(), wish, torch_build.answers)
    for last in (False, True):
        make_sure_of_room(place, asked.kind)
        if asked.note:
            say(asked.note)
        flavour = f" ({asked.kind} build)" if asked.kind in ("CPU", "CUDA") else ""
        say(f"[2/3] Installing {asked.requirement}{flavour} …")
        # Without its dependencies: they come in the next step, from pip's usual sources and not from torch's.
        if not pip(place, "--no-deps", *asked.options, asked.requirement):
            break
        log = place.log.read_text(encoding="utf-8", errors="replace") if place.log.exists() else ""
        if last or not troubles.found_none(log):
            raise Trouble(explain(place, "torch"))
        asked = torch_build.next_best(asked, troubles.offered_versions(log), wanted, python)
    return installed(place, "torch")


def torch_range(project: Mapping[str, Any]) -> str | None:
    """Return the versions of torch that a project allows (">=2.6"), or None where it does not ask for torch."""
    for requirement in project.get("dependencies", ()):
        match = re.fullmatch(r"torch\s*([<>=!][^;]*)?(;.*)?", requirement.strip())
        if match:
            return (match[1] or "").strip()
    return None


def installed(place: Place, name: str) -> str:
    """Return the version of a package in .venv, "" where there is none."""
    found = importlib.metadata.distributions(name=name, path=[str(packages(place))])
    return next((package.version for package in found), "")


def make_sure_of_room(place: Place, kind: torch_build.Kind) -> None:
    """Raise Trouble where the disk has clearly too little room, before an hour of downloading instead of after it."""
    free = shutil.disk_usage(place.venv).free / 1e9
    if free < torch_build.ROOM[kind]:
        raise Trouble(
            f"Albumen needs {torch_build.ROOM[kind]} GB of free space in {place.root} to set itself up, and "
            f"{free:.1f} GB are left. Make room, then give the same command again."
        )


def pip(place: Place, *arguments: str) -> int:
    """Run `pip install` in .venv with its own progress on the error stream and a full log beside; return its status."""
    env = {name: value for name, value in clean(os.environ).items() if name not in ELSEWHERE}
    env |= {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if sys.platform != "win32":
        env["TMPDIR"] = str(place.scratch)  # /tmp often lies in memory, and torch is large
    command = [str(place.python), "-P", "-m", "pip", "--log", str(place.log), "install", *arguments]
    return subprocess.run(
        command, stdout=sys.stderr.fileno(), cwd=place.root, env=env, close_fds=False, check=False
    ).returncode


def explain(place: Place, what: str) -> str:
    """Return the sentence for pip's failure just now."""
    log = place.log.read_text(encoding="utf-8", errors="replace") if place.log.exists() else ""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return troubles.why(log, what, str(place.log), version)
