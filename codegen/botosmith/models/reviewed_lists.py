"""Lists of what botosmith's rules get wrong, which it ships beside its patches.

A line names something in a model, and says what it is, and why:

    service Shape  throttling: the reason
    service Shape  not-found: the reason
    service Operation.Member  failures: the reason
    service Operation.List.Member  failures: the reason

The first two are about an error, and the others about a member of a response, or of the
entries of a list in it. A `!` before the word says that it is none, although the rule
takes it for one. Empty lines and those that begin with `#` are comments.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias, cast

from attrs import frozen

from ..errors import BotosmithError
from .json_checks import Json
from .patching import OWN

FILES = (OWN / "errors.txt", OWN / "failures.txt")
"""The lists that botosmith ships."""

Word: TypeAlias = Literal["throttling", "not-found", "failures"]

_LINE = re.compile(
    r"(?P<service>[a-z0-9-]+) (?P<name>\w+)(\.(?P<place>\w+(\.\w+)?))?  "
    r"(?P<sign>!?)(?P<word>throttling|not-found|(?P<failures>failures)): \S.*"
)
_TRAITS = {"throttling": "isThrottling", "not-found": "isNotFound"}


@frozen
class Mark:
    """What a list says about something in a model."""

    service: str
    """botocore's name of the service."""
    name: str
    """The name of the error's shape, or of the operation."""
    place: str | None
    """The member of the response, perhaps with a dot and a member of its entries."""
    word: Word
    value: bool


@cache
def read_marks(file: Path) -> tuple[Mark, ...]:
    """Read a list.

    Raises:
        BotosmithError: A line is malformed.
    """
    return tuple(_parse(file))


def _parse(file: Path) -> Iterator[Mark]:
    for number, text in enumerate(file.read_text("utf-8").splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            continue
        found = _LINE.fullmatch(text)
        if found is None or (found["place"] is None) is not (found["failures"] is None):
            what = (
                "must be 'service Shape  throttling: the reason' or "
                f"'service Operation.Member  failures: the reason', not {text!r}"
            )
            raise BotosmithError(what, f"{file}: line {number}")
        service, name, place = found.group("service", "name", "place")
        word = cast("Word", found["word"])
        yield Mark(service, name, place, word, not found["sign"])


def mark_reviewed(model: Json, service: str) -> None:
    """Give a model the traits that the lists have for it.

    An error has `isThrottling` and `isNotFound`; an operation has `failures`, by the
    places in its response. A line about nothing in this model is passed over, and a
    patch may set the traits, too.

    Args:
        model: A checked service model, which is changed.
        service: botocore's name of the service.
    """
    for mark in (one for file in FILES for one in read_marks(file)):
        if mark.service != service:
            continue
        if mark.place is not None:
            if (operation := model["operations"].get(mark.name)) is not None:
                operation.setdefault("failures", {}).setdefault(mark.place, mark.value)
        elif model["shapes"].get(mark.name, {}).get("exception"):
            model["shapes"][mark.name].setdefault(_TRAITS[mark.word], mark.value)
