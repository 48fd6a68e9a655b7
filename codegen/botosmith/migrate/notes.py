"""What to look at by hand after a file was rewritten."""

import ast
import re
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from attrs import frozen

from .inference import Inference
from .source import Source

Topic: TypeAlias = Literal["times", "mocks", "modules", "imports"]

TOPICS: dict[Topic, str] = {
    "times": "Times that `.search` finds: boto3 has those that AWS sends as numbers in "
    "the local time zone. Here, all are in UTC: equal, but shown in another way.",
    "mocks": "Mocks and patches: what stands for a client of boto3 has to be a client "
    "of botocore where a typed client wraps it.",
    "modules": "Names of modules that hold objects: other modules may expect dicts.",
    "imports": "Imports of boto3 that are late or optional: the SDK, which imports "
    "botocore, is imported at the head of the file.",
}

_MOCKS = re.compile(
    rb"\b(Magic|Async)?Mock\(|\bpatch(\.object)?\(|\bcreate_autospec\(|\bStubber\("
    rb"|\bmonkeypatch\.setattr\(|\bmocker\."
)
_LATE_IMPORT = re.compile(rb"\s+(import|from)\s+boto(3|core)\b")


@frozen
class Note:
    """A line to look at."""

    line: int
    topic: Topic
    text: str
    """The text of the line, or what it is about."""


def module_names(inference: Inference, uses: Iterable[ast.expr]) -> Iterator[Note]:
    """The names of a module that hold objects.

    Args:
        inference: The values of the file.
        uses: The uses of objects.
    """
    seen: set[str] = set()
    for node in uses:
        if isinstance(node, ast.Name) and node.id not in seen:
            variable = inference.flow.variable(node)
            if variable is not None and isinstance(variable.scope, ast.Module):
                seen.add(node.id)
                yield Note(node.lineno, "modules", node.id)


def lines(source: Source) -> Iterator[Note]:
    """The lines that may replace clients, or import boto3 late."""
    for number, line in enumerate(source.data.splitlines(), 1):
        if _MOCKS.search(line):
            yield Note(number, "mocks", line.decode().strip())
        elif _LATE_IMPORT.match(line):
            yield Note(number, "imports", line.decode().strip())
