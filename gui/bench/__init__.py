"""Measurements of the window that need Qt: `python -m gui.bench` is what `albumen bench window` starts.

They run in processes of their own, on libraries that are painted for them. Nothing here asserts anything.
"""
