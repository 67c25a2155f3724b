"""What is missing from the system, and the command that gets it."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer import system
from installer.troubles import Trouble

ROOT = Path(__file__).resolve().parents[2]
CURSOR = [need for need in system.X11 if need.name == "libxcb-cursor.so.0"]


@pytest.mark.parametrize(
    ("release", "manager"),
    [
        ("ID=debian\nVERSION_ID=12", "apt"),
        ('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"', "apt"),
        ("ID=fedora", "dnf"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"', "dnf"),
        ("ID=arch", "pacman"),
        ("ID=manjaro\nID_LIKE=arch", "pacman"),
        ("ID=nixos", ""),
        ("", ""),
    ],
)
def test_the_package_manager_of_a_distribution(release, manager):
    assert system.package_manager(release) == manager


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt", "sudo apt install libxcb-cursor0"),
        ("dnf", "sudo dnf install xcb-util-cursor"),
        ("pacman", "sudo pacman -S --needed xcb-util-cursor"),
    ],
)
def test_the_command_to_paste(manager, command):
    sentence = system.lacking(CURSOR, "Qt lacks", manager, root=False)
    assert sentence == f"Qt lacks libxcb-cursor.so.0. Get it with:\n    {command}"


def test_root_needs_no_sudo_and_an_unknown_system_gets_all_three():
    assert "sudo" not in system.lacking(CURSOR, "Qt lacks", "apt", root=True)
    unknown = system.lacking(CURSOR, "Qt lacks", "", root=False)
    assert all(command in unknown for command in ("sudo apt install", "sudo dnf install", "sudo pacman -S"))


def test_a_package_is_named_once():
    assert system.packages(system.X11, "dnf").count("libxcb") == 1


def test_a_library_that_is_nowhere_is_missing():
    nowhere = system.Need("libalbumen-nowhere.so.9", "a", "b", "c")
    missing = system.missing_libraries([nowhere])
    assert missing == ([nowhere] if sys.platform == "linux" else [])


def test_what_a_window_needs_depends_on_the_display():
    assert system.window_needs({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) == system.QT + system.X11
    assert system.window_needs({"WAYLAND_DISPLAY": "wayland-0"}) == system.QT + system.WAYLAND
    assert system.window_needs({"QT_QPA_PLATFORM": "offscreen"}) == system.QT
    with pytest.raises(Trouble, match="organize FOLDER"):
        system.window_needs({"DISPLAY": ""})


def test_the_table_names_every_library_that_qt_links_to():
    """PySide6's own files are asked: a new version that needs another library fails here and not at a user's."""
    pyside = pytest.importorskip("PySide6")
    if sys.platform != "linux":
        pytest.skip("only Linux's Qt links to libraries of the system")
    folder = Path(pyside.__file__).parent
    plugins = folder / "Qt" / "plugins"
    files = [folder / f"Qt/lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "DBus", "Svg", "XcbQpa")]
    files += [plugins / f"platforms/libq{name}.so" for name in ("offscreen", "xcb", "wayland")]
    files += sorted((plugins / "xcbglintegrations").glob("*.so"))
    needed = {name for file in files for name in links(file)}
    brought = ("libQt6", "libicu", "libc.so", "libm.so", "libgcc_s", "ld-linux", "libpthread", "libdl", "librt")
    named = {need.name for need in system.QT + system.X11 + system.WAYLAND}
    assert {name for name in needed if not name.startswith(brought)} <= named


def links(file: Path) -> list[str]:
    """Return the sonames an ELF file asks for, as the system's own ldd prints them without resolving further."""
    try:
        read = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True)
    except FileNotFoundError:
        pytest.skip("readelf is not here")
    return [line.partition("[")[2].rstrip("]\n") for line in read.stdout.splitlines() if "(NEEDED)" in line]


def test_the_script_lists_packages():
    listed = subprocess.run(
        [sys.executable, ROOT / "installer" / "system.py", "apt"], capture_output=True, text=True, check=True
    )
    assert {"libxcb-cursor0", "xvfb", "openbox"} <= set(listed.stdout.split())
    wrong = subprocess.run([sys.executable, ROOT / "installer" / "system.py"], capture_output=True, check=False)
    assert wrong.returncode == 2
