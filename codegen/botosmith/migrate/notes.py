"""What to look at by hand after a file was rewritten."""

import ast
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from attrs import frozen

from .inference import Inference

Topic: TypeAlias = Literal["times", "enums", "errors", "wrapped", "modules", "long"]

TOPICS: dict[Topic, str] = {
    "times": "Times that `.search` finds: boto3 has those that AWS sends as numbers in "
    "the local time zone. Here, all are in UTC: equal, but shown in another way.",
    "enums": "Enums that are shown by their `repr`, as in a list: `.value` is the text "
    "that boto3 has.",
    "errors": "`except` clauses before one of `KeyError`: they catch the error of a "
    "member that is absent, which is a `ValueError` and an `AttributeError`, too.",
    "wrapped": "Names and attributes that are wrapped in calls: tests that set these "
    "have to give a fake, or a client of boto3.",
    "modules": "Names of modules that hold objects: other modules may expect dicts.",
    "long": "Lines that the project's formatter wraps, by their new numbers; run:",
}


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


def wrapped(nodes: Iterable[ast.expr]) -> Iterator[Note]:
    """The names and attributes that are wrapped in calls, each once."""
    texts = {ast.unparse(node): node for node in reversed([*nodes])}
    yield from (Note(node.lineno, "wrapped", text) for text, node in texts.items())
