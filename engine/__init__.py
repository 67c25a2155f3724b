"""The engine of Albumen: runs without Qt, without a display and without model weights."""

__version__ = "0.1.0"
