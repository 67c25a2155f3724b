"""Unsorted as a workbench: a best guess for each photo, how sure it is and why, and a key for every decision.

`Workbench` shows Source("unsorted") and Source("doubts"); the other modules are its parts and know nothing of it.
"""

from gui.views.workbench.bench import Workbench

__all__ = ["Workbench"]
