"""Finds the change of a model that causes an error of a type checker.

The message of an error names classes, attributes, arguments and methods. If it names
only types, the statement at fault names the rest. A change has the same names, so the
change whose names match best is taken to be the cause.
"""

import ast
import re
from collections.abc import Iterable, Sequence

from attrs import frozen
from botocore import xform_name

from ..diff.change import Change, Severity
from .checker import Problem

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_MAX_CAUSES = 3


@frozen
class _Words:
    """The words in and around an error."""

    message: frozenset[str]
    statement: frozenset[str]
    file: frozenset[str]


class Causes:
    """Finds causes among changes.

    Args:
        changes: All changes, the worst first.
    """

    def __init__(self, changes: Iterable[Change]) -> None:
        # A change that does not affect types causes no error of a type checker.
        self._changes = [c for c in changes if c.axes.types > Severity.SAFE]

    def of(self, problem: Problem, source: str) -> tuple[Change, ...]:
        """The change that matches an error best, or several that match equally well.

        Args:
            problem: The error.
            source: The text of the file that contains it.
        """
        words = _Words(
            message=frozenset(_WORD.findall(problem.message)),
            statement=frozenset(_WORD.findall(_statement(source, problem.line))),
            file=frozenset(_WORD.findall(source)),
        )
        scores = [(_score(change, words), change) for change in self._changes]
        best = max((score for score, _ in scores), default=0)
        if not best:
            return ()
        return tuple(change for score, change in scores if score == best)[:_MAX_CAUSES]


def _score(change: Change, words: _Words) -> int:
    """How well a change matches; 0 if it cannot be the cause."""
    scores = [_score_name(name.split("."), change, words) for name in change.python]
    return max(scores, default=0)


def _score_name(parts: Sequence[str], change: Change, words: _Words) -> int:
    owner, name = (parts[0], parts[-1]) if len(parts) > 1 else ("", parts[0])
    named = 8 * (name in words.message) or 4 * (name in words.statement)
    owned = 6 * (owner in words.message) or 3 * (owner in words.statement)
    called = {xform_name(operation) for operation in change.operations}
    called_here = 2 * bool(called & (words.message | words.statement))
    # The old and new types of a member, or values of an enum.
    values = {*_WORD.findall(f"{change.old or ''} {change.new or ''}")}
    retyped = 2 * bool(values & words.message)
    if not named and not (owned and retyped):
        return 0
    known = owner in words.file or bool(called & words.file)
    if owner and not owned and not known:
        return 0  # The same name in a class that this file does not use.
    breaking = change.axes.types is Severity.BREAKING
    return named + owned + called_here + retyped + known + breaking


def _statement(source: str, line: int) -> str:
    """The innermost statement that contains a line, since calls span several lines."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return source.splitlines()[line - 1] if 0 < line <= source.count("\n") else ""
    around: list[ast.stmt] = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.stmt)
        and node.lineno <= line <= (node.end_lineno or node.lineno)
    ]
    if not around:
        return ""
    inner = min(around, key=lambda node: (node.end_lineno or 0) - node.lineno)
    if isinstance(inner, ast.FunctionDef | ast.ClassDef | ast.If | ast.For | ast.With):
        return source.splitlines()[line - 1]
    return ast.get_source_segment(source, inner) or ""
