"""The two commands typed for real, in a checkout whose folder has spaces, an ampersand and letters of many kinds.

Without a network: the checkout asks for no packages and brings its own build backend, so that venv and pip run for
real but fetch nothing. Its albumen prints how it was called.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from installer import environment, launch
from installer.stamp import Place
from installer.troubles import Trouble

ROOT = Path(__file__).resolve().parents[2]

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "albumen"
version = "1"

[project.optional-dependencies]
test = []
"""

BACKEND = '''
"""Builds the one wheel this checkout needs: a path file that leads to it."""
import zipfile
from pathlib import Path

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = "albumen-1-py3-none-any.whl"
    files = {
        "albumen.pth": f"{Path.cwd()}\\n",
        "albumen-1.dist-info/METADATA": "Metadata-Version: 2.1\\nName: albumen\\nVersion: 1\\n",
        "albumen-1.dist-info/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    record = "".join(f"{file},,\\n" for file in [*files, "albumen-1.dist-info/RECORD"])
    with zipfile.ZipFile(Path(wheel_directory) / name, "w") as wheel:
        for file, text in {**files, "albumen-1.dist-info/RECORD": record}.items():
            wheel.writestr(file, text)
    return name

build_wheel = build_editable
'''

CLI = """
import json, os, sys
def main():
    if sys.argv[1:] == ["fail"]:
        return 7
    print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "python": sys.executable, "file": __file__}))
    return 0
if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("start") / "Bilder & Fotos" / "été 📷 [neu]"
    shutil.copytree(ROOT / "installer", root / "installer", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    (root / "backend.py").write_text(BACKEND, encoding="utf-8")
    (root / "engine").mkdir()
    (root / "engine" / "__init__.py").touch()
    (root / "engine" / "cli.py").write_text(CLI, encoding="utf-8")
    return root


@pytest.fixture
def set_up(checkout: Path) -> Path:
    """The checkout with a .venv that stands; made by the first test that asks, by typing the command."""
    done = run(checkout, "albums")
    assert done.returncode == 0, done.stderr
    return checkout


def environ(**more: str) -> dict[str, str]:
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
    return {**bare, "PIP_NO_INDEX": "1", **more}


def run(checkout: Path, *arguments: str, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout / "installer" / "start.py"), *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=cwd,
        env=environ(**variables),
        check=False,
    )


def forget(checkout: Path) -> None:
    """Leave the .venv as a set-up leaves it that was killed."""
    Place(checkout).stamp.unlink()


def test_the_first_start_sets_up_and_says_so(checkout):
    done = run(checkout, "albums", "--json")
    assert done.returncode == 0, done.stderr
    assert "Setting up Albumen" in done.stderr
    assert json.loads(done.stdout)["arguments"] == ["albums", "--json"], "the output is the command's alone"


def test_the_next_start_only_runs_albumen(set_up, tmp_path):
    before = Place(set_up).stamp.stat().st_mtime_ns
    done = run(set_up, "index", "Fotos von früher", cwd=tmp_path)
    told = json.loads(done.stdout)
    assert done.stderr == ""
    assert told["arguments"] == ["index", "Fotos von früher"]
    assert told["folder"] == str(tmp_path), "relative folders are the user's"
    assert Path(told["python"]) == Place(set_up).python
    assert Place(set_up).stamp.stat().st_mtime_ns == before


def test_the_exit_status_is_albumens(set_up):
    assert run(set_up, "fail").returncode == 7


def test_nothing_in_the_users_folder_or_environment_gets_in_the_way(set_up, tmp_path):
    impostor = tmp_path / "engine"
    impostor.mkdir()
    (impostor / "__init__.py").write_text("raise SystemExit('the wrong engine')", encoding="utf-8")
    done = run(set_up, "albums", cwd=tmp_path, PYTHONPATH=str(tmp_path), VIRTUAL_ENV=str(tmp_path), HOME="/nowhere")
    assert done.returncode == 0, done.stderr
    assert Path(json.loads(done.stdout)["file"]) == set_up / "engine" / "cli.py"


def test_a_set_up_that_was_broken_off_is_taken_up_again(set_up):
    forget(set_up)
    done = run(set_up, "albums")
    assert done.returncode == 0
    assert "Setting up Albumen" in done.stderr
    assert "[1/3]" not in done.stderr, "what is whole is kept"
    assert Place(set_up).stamp.exists()


def test_half_an_installed_package_is_not_trusted(set_up):
    site_packages = environment.packages(Place(set_up))
    assert environment.whole(site_packages)
    (site_packages / "pip" / "__main__.py").write_text("", encoding="utf-8")
    assert not environment.whole(site_packages)
    forget(set_up)
    done = run(set_up, "albums")
    assert done.returncode == 0, done.stderr
    assert "[1/3]" in done.stderr
    assert environment.whole(site_packages)


def test_two_starts_at_once_set_up_once(set_up):
    forget(set_up)
    command = [sys.executable, str(set_up / "installer" / "start.py"), "albums"]
    starts = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", env=environ())
        for _ in range(2)
    ]
    outcomes = [(start.communicate(timeout=120), start.returncode) for start in starts]
    assert [status for _, status in outcomes] == [0, 0]
    assert sum("[3/3]" in said for (_, said), _ in outcomes) == 1


def test_a_lock_frees_itself_when_its_holder_dies(set_up):
    place = Place(set_up)
    holding = (
        "import sys, time; from pathlib import Path; from installer import environment, stamp\n"
        "with environment.only_one(stamp.Place(Path(sys.argv[1]))): print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", holding, str(set_up)], stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT
    )
    assert holder.stdout is not None
    with holder, holder.stdout:
        assert holder.stdout.readline() == "held\n"
        with place.lock.open("a+b") as file:
            assert not environment.take(file)
        holder.kill()
        holder.wait(timeout=10)
        deadline = time.monotonic() + 10
        with place.lock.open("a+b") as file:
            while not environment.take(file):
                assert time.monotonic() < deadline


def test_the_suites_extras_come_in_the_same_way_and_stay(set_up):
    environment.ensure(Place(set_up), ("test",))
    assert run(set_up, "albums").stderr == ""
    kept = json.loads(Place(set_up).stamp.read_text(encoding="utf-8"))
    assert list(kept["extras"]) == ["test"]


def test_pip_without_a_network_or_the_package_ends_in_one_sentence(set_up):
    pyproject = set_up / "pyproject.toml"
    pyproject.write_text(
        PYPROJECT.replace('version = "1"', 'version = "1"\ndependencies = ["albumen-nowhere"]'), encoding="utf-8"
    )
    backend = set_up / "backend.py"
    backend.write_text(BACKEND.replace("Version: 1\\n", "Version: 1\\nRequires-Dist: albumen-nowhere\\n"))
    try:
        done = run(set_up, "albums")
        assert done.returncode == 1
        assert "There is no albumen-nowhere for Python" in done.stderr.splitlines()[-1]
        assert "Traceback" not in done.stderr
        assert not Place(set_up).stamp.exists()
    finally:
        pyproject.write_text(PYPROJECT, encoding="utf-8")
        backend.write_text(BACKEND, encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
def test_without_a_display_the_command_line_is_named(checkout):
    done = run(checkout, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert done.stderr == (
        "There is no display here, so the window cannot open. "
        "Use the command line: python3 installer/start.py organize FOLDER\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_checkout_that_cannot_be_written_to_is_a_sentence(tmp_path):
    (tmp_path / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    (tmp_path / ".venv").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(Trouble, match="Albumen cannot set itself up in"):
        environment.ensure(Place(tmp_path))


def test_what_opens_the_window(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Fotos").mkdir()
    (tmp_path / "albums").mkdir()
    opens = [[], ["Fotos"], ["./albums"], ["--library", "Fotos"], ["Fotos", "--library", "x"], ["--library=x"]]
    runs = [["albums"], ["organize", "Fotos"], ["--help"], ["nowhere"], ["--library", "x", "group"]]
    assert all(launch.wants_window(arguments) for arguments in opens)
    assert not any(launch.wants_window(arguments) for arguments in runs)


def old_pythons() -> list[Path]:
    """Pythons before 3.11 that happen to be here."""
    named = [shutil.which(f"python3.{minor}") for minor in range(6, 11)]
    managed = sorted((Path.home() / ".pyenv" / "versions").glob("3.[6-9].*/bin/python"))
    return [*(Path(path) for path in named if path and ".pyenv/shims" not in path), *managed]


@pytest.mark.parametrize("script", ["start.py", "test.py"])
@pytest.mark.parametrize("python", old_pythons() or [None], ids=lambda path: "none" if path is None else str(path))
def test_an_old_python_says_what_is_needed(python, script):
    if python is None:
        pytest.skip("no Python before 3.11 is here")
    done = subprocess.run([str(python), str(ROOT / "installer" / script)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Albumen needs Python 3.11 or later; this is 3.")
    assert done.stderr.count("\n") == 1
