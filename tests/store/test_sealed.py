"""A sealed file is as it was written, or as if it were not there."""

import numpy as np

from engine.store import sealed


def test_what_is_written_is_read(tmp_path):
    file = tmp_path / "new folder" / "a"
    sealed.write(file, {"is": "ö"}, memoryview(b"first"), np.arange(3, dtype=np.uint8).data)
    about, data = sealed.read(file)
    assert about == {"is": "ö"} and bytes(data) == b"first\0\1\2"
    sealed.write(file, {})
    assert sealed.read(file) == ({}, b"") and [f.name for f in file.parent.iterdir()] == ["a"]


def test_a_bit_that_differs_anywhere_is_seen(tmp_path):
    file = tmp_path / "a"
    sealed.write(file, {"is": 1}, memoryview(b"bytes\n\n"))
    good = file.read_bytes()
    for at in range(len(good)):
        file.write_bytes(good[:at] + bytes([good[at] ^ 4]) + good[at + 1 :])
        assert sealed.read(file) is None
        file.write_bytes(good[:at])
        assert sealed.read(file) is None


def test_what_cannot_be_written_or_read_is_no_reason_to_fail(tmp_path):
    (tmp_path / "cache").write_text("a file where a folder should be")
    sealed.write(tmp_path / "cache" / "a", {})
    assert sealed.read(tmp_path / "cache" / "a") is None and sealed.read(tmp_path) is None
