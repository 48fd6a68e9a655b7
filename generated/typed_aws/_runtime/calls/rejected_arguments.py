"""The search for the arguments that botocore rejected, or failed because of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..botocore_internals import is_of_call, validate
from ..conversion_error import safe_text
from ..convert.class_kinds import StructureKind
from ..convert.codec import SENDER, sender
from ..convert.kind import AnyKind, Place, places
from ..convert.kinds import ScalarKind
from ..shapes import Request, Response
from ..static_types.botocore_errors import ParamValidationError
from .argument_error import ArgumentError, Problem

if TYPE_CHECKING:
    from ..static_types.botocore_types import OperationModel


def rejected_arguments(
    method: str, request: Request[Response], operation: OperationModel, error: Exception
) -> ArgumentError | None:
    """Make the error for wrong arguments, if the error that botocore raised is one."""
    report = rejection(error)
    if report is None and isinstance(error, ParamValidationError):
        return None
    problems = list(_problems(request, operation, report))
    if report is not None and not problems:
        return ArgumentError(method=method, report=f"{method}: {report}")
    return ArgumentError(method=method, problems=problems) if problems else None


def rejection(error: Exception) -> str | None:
    """Get botocore's text about wrong arguments of the call that raised an error.

    It is `None` if a call inside raised it, such as one that looks up credentials.
    """
    if type(error) is not ParamValidationError or not is_of_call(error):
        return None
    details: Any = error
    return str(details.kwargs.get("report", error))


def _problems(
    request: Request[Response], operation: OperationModel, report: str | None
) -> Iterator[Problem]:
    """Validate arguments again, because botocore's error has only text, the `report`.

    The problems that it lacks are left out, because handlers have fixed them. Without
    it, only texts of a wrong type are problems, because handlers convert other types
    that a member may have.
    """
    shape = operation.input_shape
    if shape is None:
        return
    arguments = sender(type(request))(request)
    whole = Place("", StructureKind(type(request)), request)
    found = {one.wire_path: one for one in places(SENDER, whole)}
    for text, (reason, name, facts) in validate(arguments, shape):
        inner = facts.get("required_name", facts.get("unknown_param"))
        place = _find(found, name if inner is None else f"{name}.{inner}")
        if report is None:
            is_text = isinstance(place.kind, ScalarKind) and place.kind.name == "str"
            is_wrong = is_text and reason == "invalid type"
        else:
            is_wrong = text in report
        if is_wrong:
            yield _problem(place, reason, facts)


def _find(found: Mapping[str, Place], wire_path: str) -> Place:
    """Find a value by botocore's path of it; if it is unknown, what it is inside."""
    known = wire_path
    while known not in found:
        known = known[: max(map(known.rfind, ".[ "))]  # without the last step
    place, rest = found[known], wire_path.removeprefix(known)
    return place.inside(AnyKind(), None, rest, rest) if rest else place


def _problem(place: Place, reason: str, facts: Mapping[str, object]) -> Problem:
    """Describe what botocore's validator reports."""
    match reason:
        case "missing required field":
            expected, got = "a value", "None"
        case "unknown field":
            expected, got = "no value, since the installed botocore lacks it", "one"
        case "invalid range":
            expected = f"at least {facts['min_allowed']}"
            got = safe_text(facts["param"], sensitive=place.sensitive)
        case "invalid length":
            expected = f"a length of at least {facts['min_allowed']}"
            got = safe_text(facts["param"])
        case _:
            value = facts.get("param", place.value)
            misfit = place._replace(value=value).misfit(SENDER)
            expected, got = misfit.expected, misfit.got
    return place.path.removeprefix("."), expected, got
