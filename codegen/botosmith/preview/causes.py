"""Finds the change of a model that causes an error of a type checker.

The message of an error names members, classes, operations and types, and so does a
change. The cause is the change of which the message names the most of these four. Among
equals, the statement at fault decides in the same way, then the file, and then how
severe the change is. A message that names `None` names what becomes `None`, or no
longer is.

Some messages also say which kinds of changes can cause them. Those come first.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache

from botocore import xform_name

from ..diff.change import Change, ChangeKind, Severity
from ..plan.naming import package_name
from .checker import Problem

_MAX_CAUSES = 3
# What makes an attribute optional.
_OPTIONAL = frozenset(
    {ChangeKind.MEMBER_OPTIONAL, ChangeKind.PRESENCE_WITHDRAWN}
    | {ChangeKind.WAITER_RESULT_OPTIONAL}
)
# What adds `None` to a type, or takes it away.
_OF_NONE = _OPTIONAL | {ChangeKind.MEMBER_REQUIRED, ChangeKind.PRESENCE_PROMISED}
# What takes a name away.
_GONE = frozenset(
    {ChangeKind.SERVICE_REMOVED, ChangeKind.OPERATION_REMOVED, ChangeKind.ERROR_REMOVED}
    | {ChangeKind.PAGINATOR_REMOVED, ChangeKind.PAGINATOR_INFERRED}
    | {ChangeKind.WAITER_REMOVED, ChangeKind.CLASS_REMOVED, ChangeKind.MEMBER_REMOVED}
    | {ChangeKind.VARIANT_REMOVED, ChangeKind.ENUM_VALUE_REMOVED}
    | {ChangeKind.NAME_CHANGED, ChangeKind.WAIT_GONE_REMOVED}
    | {ChangeKind.BATCHES_REMOVED}
)
# What gives a value another type.
_RETYPED = frozenset(
    {ChangeKind.RETYPED, ChangeKind.ENUM_VALUE_REMOVED}
    | {ChangeKind.PAGINATOR_RESULT_CHANGED, ChangeKind.WAITER_OPERATION_CHANGED}
    | {ChangeKind.WAIT_STATUS_CHANGED}
)
# mypy's messages, and the kinds of changes that can cause them.
_KINDS_BY_MESSAGE = (
    (re.compile('Item "None" of .* has no attribute'), _OPTIONAL),
    (re.compile(".* has no attribute"), _GONE | _RETYPED),
    (re.compile("Argument .* has incompatible type"), _RETYPED | _OF_NONE),
    (
        re.compile("Missing (named|positional) argument"),
        {ChangeKind.REQUIRED_MEMBER_ADDED, ChangeKind.MEMBER_REQUIRED},
    ),
    (re.compile('No overload variant of "wait_for"'), {ChangeKind.WAIT_REMOVED}),
    (
        re.compile("Unexpected keyword argument|Too many arguments"),
        _GONE | {ChangeKind.BATCHES_CHANGED},
    ),
)
_SUGGESTION = re.compile("; (maybe|did you mean) .*")
_NONE_HAS_NO = re.compile(
    r'Item "None" of "(?P<type>.*) \| None" has no attribute "(?P<read>\w+)"'
)


class Causes:
    """Finds causes among changes.

    Args:
        changes: All changes, the worst first.
    """

    def __init__(self, changes: Iterable[Change]) -> None:
        self._changes = [change for change in changes if _causes_errors(change)]

    def of(self, problem: Problem, source: str) -> tuple[Change, ...]:
        """The change that matches an error best, or several that match equally well.

        Args:
            problem: The error.
            source: The text of the file that contains it.
        """
        message, statement = _named_by(
            problem.message, _statement(source, problem.line)
        )
        file = _words(source)
        kinds = _kinds_that_cause(problem.message)
        matches = [
            ((change.kind in kinds, *max(ranks)), change)
            for change in self._changes
            if (ranks := [*_ranks(change, message, statement, file)])
        ]
        best = max((rank for rank, _ in matches), default=None)
        return tuple(change for rank, change in matches if rank == best)[:_MAX_CAUSES]


def in_turn(
    errors: Iterable[tuple[Problem, str]], services: Sequence[str]
) -> Iterator[list[str]]:
    """Divide services into those that errors name, that files name, and the rest.

    Args:
        errors: The errors, and the texts of their files.
        services: The services.
    """
    named: set[str] = set()
    mentioned: set[str] = set()
    for problem, source in errors:
        here = _words(problem.message) | _words(_statement(source, problem.line))
        modules = _imported(source)
        named |= here | {modules[name] for name in here & modules.keys()}
        mentioned |= _words(source)
    left = services
    for words in (named, mentioned):
        yield [name for name in left if package_name(name) in words]
        left = [name for name in left if package_name(name) not in words]
    yield [*left]


def _causes_errors(change: Change) -> bool:
    """Whether a type checker may find an error because of a change."""
    if change.kind is ChangeKind.PRESENCE_PROMISED:
        # What is never `None` is no longer compared with it.
        return change.severity > Severity.SAFE
    return change.axes.types > Severity.SAFE


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
        in_message, *named = (
            sum(not words.isdisjoint(kind) for kind in kinds)
            for words in (message, statement, file)
        )
        in_message += change.kind in _OF_NONE and "None" in message
        yield in_message, *named, change.axes.types


def _kinds_that_cause(message: str) -> Set[ChangeKind]:
    """The kinds of changes that can cause an error; none if the message tells none."""
    found = (kinds for pattern, kinds in _KINDS_BY_MESSAGE if pattern.match(message))
    return next(found, frozenset[ChangeKind]())


def _named_by(message: str, statement: str) -> tuple[Set[str], Set[str]]:
    """What a message names, and the statement at fault.

    The names that mypy suggests are not at fault. If `None` has no attribute, then what
    became `None` has the type in the message, and often its name; the attribute that is
    read has not changed.
    """
    found = _NONE_HAS_NO.match(message)
    if found is None:
        return _words(_SUGGESTION.sub("", message)), _words(statement)
    types = _words(found["type"])
    named = {"None", *types, *map(xform_name, types)}
    return named, _words(statement) - {found["read"]}


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", text))


def _imported(source: str) -> Mapping[str, str]:
    """The modules that names are imported from, without their packages."""
    return {
        one.asname or one.name: node.module.rpartition(".")[2]
        for node in _nodes(source)
        if isinstance(node, ast.ImportFrom) and node.module
        for one in node.names
    }


@cache
def _nodes(source: str) -> Sequence[ast.AST]:
    """All parts of a file; none if it cannot be parsed."""
    try:
        return [*ast.walk(ast.parse(source))]
    except (SyntaxError, ValueError):
        return ()


def _statement(source: str, line: int) -> str:
    """The statement that contains a line; of one with a body, only the line."""
    first, last = line, line
    for node in _nodes(source):
        if isinstance(node, ast.stmt) and not {"body", "cases"} & {*node._fields}:
            end = node.end_lineno or node.lineno
            if node.lineno <= line <= end:
                first, last = node.lineno, end
    return "\n".join(source.splitlines()[first - 1 : last])
