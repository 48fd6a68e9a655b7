"""How long tests wait for what soon happens, or never."""

PATIENCE = 300.0
"""Seconds. A failing test takes this long, so that no test fails on a slow machine."""
