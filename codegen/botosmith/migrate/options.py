"""What a run of the migration is asked for."""

from attrs import frozen

from .rules import Rule


@frozen
class Options:
    """What to rewrite, and for which SDK."""

    sdk: str
    """The name of the SDK's package."""
    spread: bool = False
    """Whether calls with ** are rewritten."""
    off: frozenset[Rule] = frozenset()
    """The rules that are turned off."""
