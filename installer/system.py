"""What Albumen needs of the operating system, and how to get it: Qt's libraries, a display, the tests' tools.

Only Linux lacks such things; elsewhere PySide6 brings everything along. Run as a script it lists the packages that
the tests need: `python3 installer/system.py apt [--missing]`.
"""

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.troubles import Trouble

INSTALL = {"apt": "apt install", "dnf": "dnf install", "pacman": "pacman -S --needed"}
FAMILY = {"debian": "apt", "ubuntu": "apt", "fedora": "dnf", "rhel": "dnf", "centos": "dnf", "arch": "pacman"}
SYSTEM = {"apt": "Debian or Ubuntu", "dnf": "Fedora", "pacman": "Arch"}


@dataclass(frozen=True)
class Need:
    """A shared library or a program, and the package that brings it, by package manager."""

    name: str
    apt: str
    dnf: str
    pacman: str

    def package(self, manager: str) -> str:
        """Return the name of the package for "apt", "dnf" or "pacman"."""
        return {"apt": self.apt, "dnf": self.dnf, "pacman": self.pacman}[manager]


# The libraries that ldd names for PySide6 6.11 and that no wheel brings along: first for QtCore, QtGui, QtWidgets,
# QtDBus and the off-screen display, then for X11 (QtXcbQpa and both of its OpenGL plugins), then for Wayland.
QT = (
    Need("libstdc++.so.6", "libstdc++6", "libstdc++", "gcc-libs"),
    Need("libz.so.1", "zlib1g", "zlib", "zlib"),
    Need("libzstd.so.1", "libzstd1", "libzstd", "zstd"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
)
X11 = (
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Need("libxcb.so.1", "libxcb1", "libxcb", "libxcb"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Need("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
)
WAYLAND = (
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland"),
)
TOOLS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("xdotool", "xdotool", "xdotool", "xdotool"),
    Need("openbox", "openbox", "openbox", "openbox"),
)
VENV_PACKAGE = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
NO_DISPLAY = (
    "There is no display here, so the window cannot open. "
    "Use the command line: python3 installer/start.py organize FOLDER"
)


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(needs: Iterable[Need]) -> list[Need]:
    """Return the libraries that Qt would not find on this machine."""
    return [need for need in needs if not loads(need.name)] if sys.platform == "linux" else []


def missing_tools() -> list[Need]:
    """Return the programs that the story tests drive the window with and that are not here."""
    return [need for need in TOOLS if not shutil.which(need.name)] if sys.platform == "linux" else []


def window_needs(environ: Mapping[str, str]) -> tuple[Need, ...]:
    """Return the libraries that a window on the display of `environ` is drawn with.

    Where there is both, Wayland's X11 bridge carries Qt, so X11 decides. Raises Trouble where there is no display.
    """
    if environ.get("QT_QPA_PLATFORM"):  # offscreen, vnc and so on: the user knows which
        return QT + (X11 if environ["QT_QPA_PLATFORM"].startswith("xcb") else ())
    if environ.get("DISPLAY"):
        return QT + X11
    if environ.get("WAYLAND_DISPLAY"):
        return QT + WAYLAND
    raise Trouble(NO_DISPLAY)


def check_window(environ: Mapping[str, str] = os.environ) -> None:
    """Raise Trouble, with the command that helps, where Qt could not open a window here."""
    if sys.platform != "linux":
        return
    missing = missing_libraries(window_needs(environ))
    if missing:
        raise Trouble(lacking(missing, "The window cannot open: Qt lacks"))


def lacking(needs: Sequence[Need], beginning: str, manager: str | None = None, root: bool | None = None) -> str:
    """Return a sentence that names what is missing, and the command to paste; `manager` and `root` are asked of the
    system where not given."""
    known = manager if manager is not None else package_manager(os_release())
    sudo = "" if (os.geteuid() == 0 if root is None else root) else "sudo "
    names = ", ".join(need.name for need in needs)
    if known in INSTALL:
        return f"{beginning} {names}. Get it with:\n    {sudo}{INSTALL[known]} {' '.join(packages(needs, known))}"
    each = (f"    {sudo}{INSTALL[one]} {' '.join(packages(needs, one))}    ({SYSTEM[one]})" for one in INSTALL)
    return f"{beginning} {names}. Get it with one of:\n" + "\n".join(each)


def missing_venv() -> bool:
    """Tell whether this Python cannot make environments: Debian keeps that in a package of its own."""
    return importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None


def packages(needs: Iterable[Need], manager: str) -> list[str]:
    """Return the packages that bring what is needed, each once, in order."""
    return list(dict.fromkeys(need.package(manager) for need in needs))


def package_manager(release: str) -> str:
    """Return "apt", "dnf" or "pacman" for the text of an os-release file, "" where it names another family."""
    values = dict(line.partition("=")[::2] for line in release.splitlines())
    for key in ("ID", "ID_LIKE"):
        for name in values.get(key, "").strip().strip("\"'").split():
            if name in FAMILY:
                return FAMILY[name]
    return ""


def os_release() -> str:
    """Return the text of this system's os-release file, "" where there is none."""
    for path in (Path("/etc/os-release"), Path("/usr/lib/os-release")):
        if path.exists():
            return path.read_text(encoding="utf-8", errors="replace")
    return ""


def main(arguments: Sequence[str]) -> int:
    """List the packages for a package manager, all or only the missing ones, each on a line."""
    if not arguments or arguments[0] not in INSTALL or set(arguments[1:]) - {"--missing"}:
        sys.stderr.write("Usage: python3 installer/system.py apt|dnf|pacman [--missing]\n")
        return 2
    only_missing = "--missing" in arguments
    needs = [*missing_libraries(QT + X11), *missing_tools()] if only_missing else [*QT, *X11, *TOOLS]
    listed = packages(needs, arguments[0])
    if arguments[0] == "apt" and (missing_venv() or not only_missing):
        listed.append(VENV_PACKAGE)
    sys.stdout.writelines(f"{package}\n" for package in listed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
