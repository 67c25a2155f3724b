"""What is known of what is chosen, beside the photos."""

from gui.views.inspector.inspector import Inspector

__all__ = ["Inspector"]
