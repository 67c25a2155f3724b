"""The tables that are the user's: only they change inside ops, and only they are undone. Knows no SQL."""

UNDOABLE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "albums": (("id",), ("name", "named_by", "made_by", "parent", "cover", "evidence")),
    "placements": (("photo", "album"), ("kind", "made_by", "score")),
    "rejections": (("photo", "album"), ("at",)),
    "decided": (("album", "about"), ()),
    "imports": (("id",), ("at",)),
    "origins": (("library", "album"), ("here",)),
}
"""Table -> (columns of its primary key, its other columns)."""
