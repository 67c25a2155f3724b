"""The map: all photos of the source as points that lie near what they resemble, and as pictures when one comes near."""

from gui.views.map.view import MapView

__all__ = ["MapView"]
