"""The list of errors that are something else than their codes and statuses say.

botosmith ships it beside its patches. A line names an error and says why:

    service Shape  throttling: the reason
    service Shape  !throttling: the reason
    service Shape  not-found: the reason
    service Shape  !not-found: the reason

`!` says that the error is none, although its code or its status says so. Empty lines
and those that begin with `#` are comments.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import frozen

from ..errors import BotosmithError
from .json_checks import Json
from .patching import OWN

FILE = OWN / "errors.txt"
"""The list that botosmith ships."""

_LINE = re.compile(
    r"(?P<service>[a-z0-9-]+) (?P<shape>\w+)  "
    r"(?P<sign>!?)(?P<trait>throttling|not-found): (?P<reason>\S.*)"
)
_TRAITS = {"throttling": "isThrottling", "not-found": "isNotFound"}


@frozen
class ErrorMark:
    """What the list says about an error."""

    service: str
    """botocore's name of the service."""
    shape: str
    trait: str
    """The trait of the error's shape: `isThrottling` or `isNotFound`."""
    value: bool


@cache
def error_marks(file: Path = FILE) -> tuple[ErrorMark, ...]:
    """Read a list of errors.

    Raises:
        BotosmithError: A line is malformed.
    """
    return tuple(_parse(file))


def _parse(file: Path) -> Iterator[ErrorMark]:
    for number, text in enumerate(file.read_text("utf-8").splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        found = _LINE.fullmatch(text)
        if found is None:
            what = f"must be 'service Shape  throttling: the reason', not {text!r}"
            raise BotosmithError(what, f"{file}: line {number}")
        service, shape, trait = found.group("service", "shape", "trait")
        yield ErrorMark(service, shape, _TRAITS[trait], not found["sign"])


def mark_errors(model: Json, service: str) -> None:
    """Give the errors of a service the traits that the list has for them.

    A line about no error of this model is passed over, and a patch may set the traits,
    too.

    Args:
        model: A checked service model, which is changed.
        service: botocore's name of the service.
    """
    for mark in error_marks():
        shape = model["shapes"].get(mark.shape) if mark.service == service else None
        if shape is not None and shape.get("exception"):
            shape.setdefault(mark.trait, mark.value)
