"""What the user decided, out of a library into a plain file, and from such a file into any library.

Keyed by content, not by place: photos by the digest of their bytes and of their picture, albums by the library that
made them. Above the store and beside the edits; every import is one op.
"""

from engine.decisions.exporting import keep, write
from engine.decisions.importing import Prefer, read, settle

__all__ = ["Prefer", "keep", "read", "settle", "write"]
