"""The house rules that can be run: which way imports point, style, and the types of the engine."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    "command",
    [
        ["-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"],
        ["-m", "ruff", "check", "--no-cache", "."],
        ["-m", "ruff", "format", "--check", "--no-cache", "."],
        ["-m", "mypy", "--cache-dir", "{cache}"],
    ],
    ids=["imports", "lint", "format", "types"],
)
def test_the_house_is_in_order(command: list[str], request: pytest.FixtureRequest) -> None:
    assert request.config.cache is not None
    cache = request.config.cache.mkdir("mypy")
    done = subprocess.run(
        [sys.executable, *(part.format(cache=cache) for part in command)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_heavy_library_is_imported_by_importing_the_engine() -> None:
    """torch and its kind are imported where they are used: the window and a no-op command must not pay for them."""
    code = (
        "import sys, engine.cli, engine.worker, engine.organize, engine.search, engine.export, engine.doctor\n"
        "heavy = {'torch', 'transformers', 'faiss', 'umap', 'hdbscan', 'numba', 'sklearn', 'scipy', 'PySide6'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
