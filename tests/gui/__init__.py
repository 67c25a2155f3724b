"""The window, driven through its actions, models and real events, offscreen."""
