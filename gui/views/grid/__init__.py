"""The photos of a source, in lines under headings: where they stand, how they are painted, and how one handles them."""

from gui.views.grid.view import Grid

__all__ = ["Grid"]
