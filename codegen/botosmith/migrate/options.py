"""What a run of the migration is asked for."""

import ast

from attrs import frozen

from . import rules
from .rules import Reason, Rule


@frozen
class Options:
    """What to rewrite, and for which SDK."""

    sdk: str
    """The name of the SDK's package."""
    spread: bool = False
    """Whether calls with ** are rewritten."""
    off: frozenset[Rule] = frozenset()
    """The rules that are turned off."""
    closed: bool = False
    """Whether no other program calls public functions of the files."""

    def use(self, rule: Rule, node: ast.expr) -> None:
        """Check that a rule, by which something is rewritten, is not turned off.

        Raises:
            Reason: It is.
        """
        if rule in self.off:
            raise Reason.at(rules.OFF, node, rule.number)
