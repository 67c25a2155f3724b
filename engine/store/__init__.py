"""The library on disk: the only code that knows SQL."""

from engine.store.library import Library

__all__ = ["Library"]
