"""Tools for developing botosmith; they need the checkout, and no wheel holds them.

Each is a module or a package that runs as ``python -m botosmith_tools.NAME``.
"""

from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The checkout."""
