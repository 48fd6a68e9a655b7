"""Folders of the checkout."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
CODEGEN = ROOT / "codegen"
GENERATED = ROOT / "generated"
RECORDED = ROOT / "tests" / "recorded"
"""Recorded exchanges, described in docs/recording.md."""
