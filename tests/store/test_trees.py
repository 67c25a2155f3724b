"""A tree comes back as it was, for what it was grown from alone."""

import numpy as np

from engine.group.tree import Tree, at
from engine.store import trees


def tree() -> Tree:
    return Tree(
        np.array([0, 1, 2, -1], np.int32),
        np.array([[0, 1]], np.int32),
        np.array([0.5]),
        np.array([[1], [0], [0], [2]], np.int32),
        np.array([[0.9], [0.9], [0.5], [0.1]], np.float32),
    )


def test_a_tree_comes_back(tmp_path):
    trees.write(tmp_path / "cache" / "groups.tree", "key", tree())
    back = trees.read(tmp_path / "cache" / "groups.tree", "key")
    assert back is not None
    assert at(back, 0).tolist() == [0, 1, 2, -1] and at(back, 0.5).tolist() == [0, 0, 2, -1]
    assert back.found.tolist() == tree().found.tolist()
    np.testing.assert_allclose(back.cosines, tree().cosines, atol=1e-3)
    assert [f.name for f in (tmp_path / "cache").iterdir()] == ["groups.tree"]


def test_what_is_missing_damaged_or_of_something_else_is_no_tree(tmp_path):
    file = tmp_path / "groups.tree"
    assert trees.read(file, "key") is None
    trees.write(file, "key", tree())
    assert trees.read(file, "other") is None
    data = file.read_bytes()
    for cut in (0, 10, len(data) // 2, len(data) - 5):
        file.write_bytes(data[:cut])
        assert trees.read(file, "key") is None
    for at_byte in range(0, len(data), 7):
        file.write_bytes(data[:at_byte] + bytes([data[at_byte] ^ 0xFF]) + data[at_byte + 1 :])
        back = trees.read(file, "key")
        assert back is None or back.leaves.tolist() == [0, 1, 2, -1]


def test_a_cache_that_cannot_be_written_is_no_reason_to_fail(tmp_path):
    (tmp_path / "cache").write_text("a file where a folder is wanted")
    trees.write(tmp_path / "cache" / "groups.tree", "key", tree())
    assert trees.read(tmp_path / "cache" / "groups.tree", "key") is None
