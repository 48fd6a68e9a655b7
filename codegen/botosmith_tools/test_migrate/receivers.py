"""Compares what the migration takes for clients with what they are.

receivers.txt has a sample of the expressions in moto's tests on which methods are
called, such as `conn` in `conn.list_queues()`. What they are was recorded while the
tests ran.
"""

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from attrs import field, frozen

Span: TypeAlias = tuple[int, int, int, int]
"""Line and column where an expression starts, and where it ends, as `ast` has them."""

_SAMPLE = Path(__file__).with_name("receivers.txt")


@frozen
class Receiver:
    """An expression on which a method is called.

    Attributes:
        file: The file, in the folder of the tests.
        line: The line where it starts.
        column: The column where it starts.
        text: The expression, as `ast.unparse` writes it.
        label: What it is: `sqs` is a client of SQS, `resource:sqs.Queue` a resource.
    """

    file: str
    line: int
    column: int
    text: str
    label: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column} {self.text}"


@frozen
class Comparison:
    """How much of a sample is known, and what is wrong.

    Attributes:
        clients: How many of the sample are clients.
        known: How many of these the migration knows.
        others: How many of the sample are none.
        wrong: What the migration says wrongly, and what the sample does.
    """

    clients: int
    known: int
    others: int
    wrong: list[str] = field(factory=list[str])


def read_sample(lines: Iterable[str]) -> Iterator[Receiver]:
    """Read a sample, with lines of the form `FILE:LINE:COLUMN EXPRESSION LABEL`."""
    for line in lines:
        place, _, rest = line.strip().partition(" ")
        text, _, label = rest.rpartition(" ")
        file, number, column = place.split(":")
        yield Receiver(file, int(number), int(column), text, label)


def sample() -> list[Receiver]:
    """The sample of receivers.txt."""
    return [*read_sample(_SAMPLE.read_text("utf-8").splitlines())]


def compare(
    receivers: Iterable[Receiver],
    tests: Path,
    find: Callable[[Path], Mapping[Span, str]],
) -> Comparison:
    """Compare what receivers are with what the migration says.

    Args:
        receivers: The receivers.
        tests: The folder of the tests.
        find: Returns the clients in a file: the service of each, by its place.
    """
    clients = known = others = 0
    wrong: list[str] = []
    files: dict[str, tuple[dict[tuple[int, int, str], Span], Mapping[Span, str]]] = {}
    for one in receivers:
        if one.file not in files:
            path = tests / one.file
            files[one.file] = _spans(path), find(path)
        spans, services = files[one.file]
        span = spans.get((one.line, one.column, one.text))
        if span is None:
            wrong.append(f"{one}: not there")
            continue
        is_client = ":" not in one.label
        clients += is_client
        others += not is_client
        service = services.get(span)
        known += service == one.label
        if service not in (None, one.label):
            wrong.append(f"{one}: {one.label}, not a client of {service}")
    return Comparison(clients, known, others, wrong)


def _spans(path: Path) -> dict[tuple[int, int, str], Span]:
    """The receivers of a file: where they end, by where they start and their text."""
    tree = ast.parse(path.read_bytes())
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    values = [func.value for func in calls if isinstance(func, ast.Attribute)]
    return {
        (one.lineno, one.col_offset, ast.unparse(one)): (
            one.lineno,
            one.col_offset,
            one.end_lineno or 0,
            one.end_col_offset or 0,
        )
        for one in values
    }
