"""Lists of what botosmith's rules get wrong, which it ships beside its patches.

A line names something in a model, and says what it is, and why:

    service Shape  throttling: the reason
    service Shape  not-found: the reason
    service Operation.Member  failures: the reason
    service Operation.List.Member  failures: the reason
    service Operation.Structure.Member  status: the reason
    service Operation  !status: the reason
    service Operation STATE  passing: the reason

The first two are about an error, and the others about a member of a response, of the
entries of a list in it, or of a structure, or about one of the states that such a
member has: any kind of `runtime.state_words`. A `!` before the word says that it is
none, although the rule takes it for one. Empty lines and those that begin with `#` are
comments.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias, cast, get_args

from attrs import frozen

from ..errors import BotosmithError
from ..runtime.state_words import StateKind
from .check import check_operation
from .json_checks import Json
from .patching import OWN

FILES = (OWN / "errors.txt", OWN / "failures.txt", OWN / "states.txt")
"""The lists that botosmith ships."""

Word: TypeAlias = Literal["throttling", "not-found", "failures", "status"] | StateKind

_KINDS: tuple[StateKind, ...] = get_args(StateKind)
# What is named: an error, a member, an operation, and a state.
_LINE = re.compile(
    r"(?P<service>[a-z0-9-]+) (?P<name>\w+)("
    r"  (?P<of_error>!?(throttling|not-found))"
    r"|\.(?P<place>\w+(\.\w+)?)  (?P<of_member>!?failures)"
    r"|\.(?P<status>\w+(\.\w+)*)  (?P<of_status>status)"
    r"|  (?P<of_operation>!status)"
    rf"| (?P<state>\S+( \S+)*)  (?P<of_state>{'|'.join(_KINDS)})"
    r"): \S.*"
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
    """The member of the response, perhaps with a dot and a member of its entries or
    parts."""
    state: str | None
    """The state."""
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
        if found is None:
            what = (
                "must be 'service Shape  throttling: the reason' or another form of "
                f"codegen/botosmith/models/reviewed_lists.py, not {text!r}"
            )
            raise BotosmithError(what, f"{file}: line {number}")
        of = ("of_error", "of_member", "of_status", "of_operation", "of_state")
        word = next(filter(None, found.group(*of)))
        yield Mark(
            service=found["service"],
            name=found["name"],
            place=found["place"] or found["status"],
            state=found["state"],
            word=cast("Word", word.removeprefix("!")),
            value=not word.startswith("!"),
        )


def mark_reviewed(model: Json, service: str) -> None:
    """Give a model the traits that the lists have for it.

    An error has `isThrottling` and `isNotFound`. An operation has `failures`, by the
    places in its response, `status`, the member with the state, and `states`, by their
    names. A line about nothing in this model is passed over, and a patch may set the
    traits, too.

    Args:
        model: A checked service model, which is changed.
        service: botocore's name of the service.
    """
    for mark in (one for file in FILES for one in read_marks(file)):
        if mark.service != service:
            continue
        if mark.word in _TRAITS:
            shape = model["shapes"].get(mark.name, {})
            if shape.get("exception"):
                shape.setdefault(_TRAITS[mark.word], mark.value)
        elif (operation := model["operations"].get(mark.name)) is not None:
            marked = {**operation, **_trait(operation, mark)}
            with suppress(BotosmithError):  # Another model may lack the member.
                check_operation(marked, model["shapes"], mark.service)
                operation.update(marked)


def _trait(operation: Json, mark: Mark) -> Json:
    """The trait of an operation after a line is added to it."""
    if mark.word == "status":
        return {"status": operation.get("status", mark.place or False)}
    trait = "failures" if mark.word == "failures" else "states"
    key, value = (mark.place, mark.value) if mark.place else (mark.state, mark.word)
    known = operation.get(trait, {})
    return {trait: {**known, key: known.get(key, value)}}
