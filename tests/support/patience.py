"""How long tests wait for what soon happens, or never."""

PATIENCE = 300.0
"""Seconds. A test takes this long only if it fails, even on a slow and busy machine."""
