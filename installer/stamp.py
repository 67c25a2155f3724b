"""Whether the .venv of a checkout stands complete: a stamp, written when a set-up is done, against what is wanted now.

On the way of every start, so it reads two small files and imports next to nothing. Changes nothing but the stamp.
"""

import json
import os
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

Verdict = Literal["stands", "renew", "rebuild"]


class Place:
    """The paths of one checkout's .venv. Everything the set-up writes lies inside .venv."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.venv = root / ".venv"
        self.python = self.venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        self.stamp = self.venv / "albumen.json"
        self.lock = self.venv / "setup.lock"
        self.log = self.venv / "setup.log"
        self.scratch = self.venv / "tmp"


def wanted(place: Place, extras: Iterable[str]) -> dict[str, Any]:
    """Return what a complete .venv of this checkout is made of, as the stamp records it.

    `home` cannot change without building anew (a .venv holds absolute paths); `package` and `extras` are what
    pyproject.toml asks pip for.
    """
    project = tomllib.loads((place.root / "pyproject.toml").read_text(encoding="utf-8"))
    package = dict(project["project"])
    optional = package.pop("optional-dependencies", {})
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    return {
        "home": {"checkout": str(place.root), "platform": f"{sys.platform} {machine}", "python": base_python(place)},
        "package": {
            "project": package,
            "setuptools": project.get("tool", {}).get("setuptools", {}),
            "build": project.get("build-system", {}),
        },
        "extras": {extra: optional[extra] for extra in extras},
    }


def base_python(place: Place) -> str:
    """Return which Python the .venv rests on ("python3.11"; on Windows its folder), "" where that is gone.

    Not the Python this runs under: whichever one types the command, a .venv that stands is used. The name rather than
    the whole path, so that a 3.11.7 that became a 3.11.9 is still the same.
    """
    if sys.platform != "win32":
        real = place.python.resolve()
        return real.name if real.exists() else ""
    try:
        lines = (place.venv / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    home = next((line.partition("=")[2].strip() for line in lines if line.startswith("home")), "")
    return home if home and (Path(home) / "python.exe").exists() else ""


def read(place: Place) -> dict[str, Any] | None:
    """Return the stamp, or None where no set-up came to its end."""
    try:
        stamp = json.loads(place.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) and stamp.keys() >= {"home", "package", "extras"} else None


def write(place: Place, stamp: dict[str, Any]) -> None:
    """Put the stamp in place in one step, so that half a stamp is never read."""
    half = place.stamp.with_suffix(".new")
    half.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    half.replace(place.stamp)


def judge(stamp: dict[str, Any] | None, want: dict[str, Any]) -> Verdict:
    """Compare a stamp with what is wanted: "renew" is pip's work in the same .venv, "rebuild" a new one.

    A stamp with more extras than are wanted stands: testing must not make the next start install again.
    """
    if stamp is None:
        return "renew"
    if stamp["home"] != want["home"]:
        return "rebuild"
    same_extras = all(stamp["extras"].get(extra) == needs for extra, needs in want["extras"].items())
    return "stands" if stamp["package"] == want["package"] and same_extras else "renew"


def stands(place: Place, extras: Iterable[str] = ()) -> bool:
    """Tell whether Albumen can be run from the .venv as it is."""
    return judge(read(place), wanted(place, extras)) == "stands"
