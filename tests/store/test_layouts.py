"""Layouts are kept as they were made, each under its own key, and read without anything heavy."""

import dataclasses
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.store import layouts
from engine.store.layouts import Key, Layout, Layouts

PROJECT = Path(__file__).resolve().parents[2]
KEY = Key("space/1", "umap", 2, 42)


def some(dims: int = 2, n: int = 7, **more) -> Layout:
    draw = np.random.default_rng(dims)
    points = draw.normal(size=(n, dims)).astype(np.float32)
    return Layout(np.arange(3, 3 + n, dtype=np.int64), points, draw.random(n) < 0.5, **more)


def same(a: Layout, b: Layout) -> bool:
    pairs = [(getattr(a, f.name), getattr(b, f.name)) for f in dataclasses.fields(Layout)]
    return all(np.array_equal(x, y) for x, y in pairs) and [np.asarray(x).dtype for x, _ in pairs] == [
        np.asarray(y).dtype for _, y in pairs
    ]


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("n", [0, 1, 500])
def test_a_layout_comes_back_as_it_was_put(tmp_path, dims, n):
    key = dataclasses.replace(KEY, dims=dims)
    layout = some(dims, n, explained_variance=(0.25, 0.125))
    Layouts(tmp_path / "new").put(key, layout)
    assert same(Layouts(tmp_path / "new").get(key), layout)


def test_every_key_has_its_own_and_the_last_one_counts(tmp_path):
    kept = Layouts(tmp_path)
    others = [
        dataclasses.replace(KEY, **{name: other}) for name, other in (("space", "b"), ("reducer", "pca"), ("seed", 1))
    ]
    for i, key in enumerate([KEY, *others]):
        assert kept.get(key) is None
        kept.put(key, some(n=i + 1))
    assert [len(kept.get(key)) for key in [KEY, *others]] == [1, 2, 3, 4]
    kept.put(KEY, some(n=9))
    assert len(kept.get(KEY)) == 9 and len(kept.get(others[0])) == 2


def test_a_layout_of_another_shape_is_refused(tmp_path):
    with pytest.raises(ValueError, match="points of"):
        Layouts(tmp_path).put(KEY, some(dims=3))


def test_a_damaged_file_or_one_of_another_version_or_name_is_none(tmp_path, monkeypatch):
    kept = Layouts(tmp_path)
    kept.put(KEY, some())
    (file,) = tmp_path.iterdir()
    good = file.read_bytes()
    for bad in (b"", good[:30], good[:-1], good + b"\0", good[:-5] + b"\7" + good[-4:]):
        file.write_bytes(bad)
        assert kept.get(KEY) is None
    file.write_bytes(good)
    assert kept.get(KEY) is not None
    other = dataclasses.replace(KEY, seed=7)
    kept._file(other).write_bytes(good)
    assert kept.get(other) is None
    monkeypatch.setattr(layouts, "FORMAT", 99)
    assert kept.get(KEY) is None


def test_reading_loads_numpy_alone(tmp_path):
    Layouts(tmp_path).put(KEY, some())
    code = (
        "import sys; from pathlib import Path; from engine.store.layouts import Key, Layouts\n"
        f"print(len(Layouts(Path(sys.argv[1])).get(Key{dataclasses.astuple(KEY)})))\n"
        "print(sorted({'torch', 'umap', 'numba', 'pacmap', 'faiss', 'sklearn', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[:2] == ["7", "[]"]
