"""The tree of groups of a library, kept in its cache: another number of albums needs no new grouping.

A file of NumPy arrays and the key that says what it was grown from. What is damaged, or another's, is as if it were not
there. Knows nothing of how a tree is grown or cut.
"""

import logging
import os
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np

from engine.group.tree import Tree

FORMAT = 1

_log = logging.getLogger(__name__)


def read(file: Path, key: str) -> Tree | None:
    """The tree in `file` that was written for `key`, None where there is none."""
    try:
        with np.load(file, allow_pickle=False) as kept:
            if kept["made_for"].item() != _made_for(key):
                return None
            electors = kept["electors"]
            return Tree(
                kept["leaves"],
                kept["joins"],
                kept["heights"],
                kept["found"],
                kept["cosines"].astype(np.float32),
                electors if len(electors) else None,
            )
    except FileNotFoundError:
        return None
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile, zlib.error) as error:
        _log.debug("the tree in %s cannot be used: %s", file, error)
        return None


def write(file: Path, key: str, tree: Tree) -> None:
    """Keep a tree, whole or not at all; a cache that cannot be written is no reason to fail."""
    part = file.with_name(f"{file.name}-{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as out:
            np.savez(
                out,
                made_for=np.array(_made_for(key)),
                leaves=tree.leaves,
                joins=tree.joins,
                heights=tree.heights,
                found=tree.found,
                cosines=tree.cosines.astype(np.float16),
                electors=np.empty(0, np.int32) if tree.electors is None else tree.electors,
            )
        part.replace(file)
    except OSError as error:
        _log.debug("the tree is not kept: %s", error)
        with suppress(OSError):
            part.unlink()


def _made_for(key: str) -> str:
    return f"{FORMAT} {key}"
