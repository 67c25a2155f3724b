"""Measurements of the window that need Qt: `python -m gui.bench WHAT` is what `albumen bench window` starts.

Each runs in a process of its own and writes its figures as JSON lines. Nothing here asserts anything.
"""
