"""One photo over the whole window."""

from gui.views.viewer.viewer import Viewer

__all__ = ["Viewer"]
