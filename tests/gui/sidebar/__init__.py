"""Tests of the sidebar."""
