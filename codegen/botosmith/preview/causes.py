"""Finds the change of a model that causes an error of a type checker.

The message of an error names members, classes, operations and types, and so does a
change. The cause is the change of which the message names the most of these four. Among
equals, the statement at fault decides in the same way, then the file, and then how
severe the change is.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Set

from botocore import xform_name

from ..diff.change import Change, Severity
from .checker import Problem

_MAX_CAUSES = 3


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
        message = _words(problem.message)
        statement = _words(_statement(source, problem.line))
        file = _words(source)
        matches = [
            (max(ranks), change)
            for change in self._changes
            if (ranks := [*_ranks(change, message, statement, file)])
        ]
        best = max((rank for rank, _ in matches), default=None)
        return tuple(change for rank, change in matches if rank == best)[:_MAX_CAUSES]


def _ranks(
    change: Change, message: Set[str], statement: Set[str], file: Set[str]
) -> Iterator[tuple[int, ...]]:
    """The rank of a change under each of its names by which it can be the cause."""
    operations = {xform_name(operation) for operation in change.operations}
    types = _words(f"{change.old or ''} {change.new or ''}")
    here = message | statement
    for python in change.python:
        *owner, name = python.split(".")
        if name not in here and (here.isdisjoint(owner) or here.isdisjoint(types)):
            continue
        if owner and (file | message).isdisjoint(operations.union(owner)):
            continue  # The same name in a class that this file does not use.
        kinds = ({name}, owner, operations - {name}, types)
        named = (
            sum(not words.isdisjoint(kind) for kind in kinds)
            for words in (message, statement, file)
        )
        yield *named, change.axes.types


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", text))


def _statement(source: str, line: int) -> str:
    """The statement that contains a line; of one with a body, only the line."""
    first, last = line, line
    try:
        nodes = [*ast.walk(ast.parse(source))]
    except (SyntaxError, ValueError):
        nodes = []
    for node in nodes:
        if isinstance(node, ast.stmt) and not {"body", "cases"} & {*node._fields}:
            end = node.end_lineno or node.lineno
            if node.lineno <= line <= end:
                first, last = node.lineno, end
    return "\n".join(source.splitlines()[first - 1 : last])
