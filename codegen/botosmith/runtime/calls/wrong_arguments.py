"""The search for wrong arguments, after a call failed because of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ..botocore_internals import serialize, validate
from ..checkers.botocore_errors import EndpointProviderError, ParamValidationError
from ..convert.codec import ENCODERS
from ..convert.describe import describe, expected_for, safe_repr
from ..convert.explain import misfits_in
from ..convert.kinds import (
    AnyKind,
    EnumKind,
    Kind,
    ListKind,
    MapKind,
    ScalarKind,
    StructureKind,
    TextOrKind,
    UnionKind,
    kind_of,
    members,
)
from ..convert.scalars import is_list, is_map
from ..responses.output_shape import protocol
from ..shapes import REDACTED, Request, Response
from .argument_error import ArgumentError, Problem, argument_error

if TYPE_CHECKING:
    from ..checkers.botocore_types import OperationModel, get_session
else:
    from botocore.session import get_session

Place: TypeAlias = tuple[str, Kind, object, bool]
"""A value in the arguments: its path, its kind, itself, and whether it is sensitive."""


def unfit_arguments(method: str, request: Request[Response]) -> ArgumentError:
    """Make the error for a request that could not be converted to arguments.

    Args:
        method: The name of the client's method.
        request: The request.
    """
    misfits = misfits_in(ENCODERS["dict"], request)
    problems = [(one.path.removeprefix("."), one.expected, one.got) for one in misfits]
    return argument_error(method, problems)


def invalid_arguments(
    method: str,
    request: Request[Response],
    arguments: Mapping[str, object],
    operation: OperationModel,
    error: ParamValidationError,
) -> ArgumentError | None:
    """Make the error for arguments that botocore rejected.

    Args:
        method: The name of the client's method.
        request: The request.
        arguments: What the request was converted to.
        operation: botocore's model of the operation.
        error: What botocore raised.

    Returns:
        The error; `None` if botocore's is about other arguments, such as those of a
        call that looks up credentials.
    """
    report = report_of(error)
    whole: Place = ("", StructureKind(type(request)), arguments, False)
    # Problems that the report lacks are left out: handlers have fixed them.
    problems = [
        _problem(_find(whole, name), reason, facts)
        for text, (reason, name, facts) in _invalid(arguments, operation)
        if text in report
    ]
    if problems:
        return argument_error(method, problems)
    if not _is_raised_again(arguments, operation, error):
        return None
    return ArgumentError(method=method, report=f"{method}: {report}")


def are_rejected(
    arguments: Mapping[str, object],
    operation: OperationModel,
    error: ParamValidationError,
) -> bool:
    """Whether an error is about these arguments of an operation.

    Args:
        arguments: The arguments as botocore takes them.
        operation: botocore's model of the operation.
        error: What botocore raised.
    """
    report = report_of(error)
    is_reported = any(text in report for text, _ in _invalid(arguments, operation))
    return is_reported or _is_raised_again(arguments, operation, error)


def report_of(error: ParamValidationError) -> str:
    """Get botocore's text about what is wrong."""
    details: Any = error
    return str(details.kwargs.get("report", error))


def _is_raised_again(
    arguments: Mapping[str, object],
    operation: OperationModel,
    error: ParamValidationError,
) -> bool:
    """Whether botocore's handlers or its serializer reject arguments the same way.

    Nothing is sent, and handlers of users do not run.
    """
    if isinstance(error.__cause__, EndpointProviderError):
        return True  # the endpoint rules have rejected them
    service = operation.service_model.service_id.hyphenize()
    event = f"before-parameter-build.{service}.{operation.name}"
    given = {**arguments}
    try:
        # A new session has botocore's own handlers only.
        get_session().emit(event, params=given, model=operation, context={})
        serialize(protocol(operation), given, operation)
    except ParamValidationError as again:
        return report_of(again) == report_of(error)
    except Exception:
        return False  # another failure
    return False


def mistyped_arguments(
    method: str,
    request: Request[Response],
    arguments: Mapping[str, object],
    operation: OperationModel,
) -> ArgumentError | None:
    """Make the error for text of a wrong type, which made botocore fail.

    Args:
        method: The name of the client's method.
        request: The request.
        arguments: What the request was converted to.
        operation: botocore's model of the operation.

    Returns:
        The error; `None` if text members have text, so botocore failed otherwise.
    """
    whole: Place = ("", StructureKind(type(request)), arguments, False)
    problems: list[Problem] = []
    for _, (reason, name, facts) in _invalid(arguments, operation):
        place = _find(whole, name)
        # Handlers convert other types that a member may have.
        is_text = isinstance(place[1], ScalarKind) and place[1].name == "str"
        if is_text and reason == "invalid type":
            problems.append(_problem(place, reason, facts))
    return argument_error(method, problems) if problems else None


def _invalid(
    arguments: Mapping[str, object], operation: OperationModel
) -> Iterator[tuple[str, tuple[str, str, Mapping[str, Any]]]]:
    """Validate arguments again, because botocore's error has only text.

    Yields:
        What botocore's validator reports: its text, and its reason, botocore's path
        of the value, and facts.
    """
    shape = operation.input_shape
    if shape is None:
        return
    yield from validate(arguments, shape)


def _find(place: Place, name: str) -> Place:
    """Find a value by botocore's path of it, such as `.Tags[0].Key`."""
    while name:
        # The longest first, because the key of a map may be the start of another.
        fitting = [
            (len(step), following)
            for step, following in _steps(place)
            if name.startswith(step) and name[len(step) : len(step) + 1] in (*".[ ", "")
        ]
        if not fitting:
            return place[0] + name, AnyKind(), None, place[3]
        length, place = max(fitting, key=lambda one: one[0])
        name = name[length:]
    return place


def _steps(place: Place) -> Iterator[tuple[str, Place]]:
    """List what is directly inside a value, with botocore's text for the step."""
    path, kind, value, sensitive = place
    if isinstance(kind, TextOrKind):
        kind = kind.other
    if isinstance(kind, ListKind) and is_list(value):
        for index, item in enumerate(value):
            step = f"[{index}]"
            yield step, (path + step, kind.item, item, sensitive)
    elif isinstance(kind, MapKind) and is_map(value):
        for key, item in value.items():
            inner = f"{path}[{REDACTED if sensitive else safe_repr(key)}]"
            yield f".{key}", (inner, kind.value, item, sensitive)
            yield f" (key: {key})", (f"{inner} (a key)", kind.key, key, sensitive)
    elif isinstance(kind, StructureKind | UnionKind) and is_map(value):
        of_union = isinstance(kind, UnionKind)
        members_of_kind = (
            [member for _, member in kind.fields()]
            if isinstance(kind, UnionKind)
            else members(kind.type)
        )
        for member in members_of_kind:
            inner = f"{path}.{'value' if of_union else member.name}"
            yield (
                f".{member.wire}",
                (
                    inner,
                    kind_of(member.type),
                    value.get(member.wire),
                    sensitive or member.sensitive,
                ),
            )


def _problem(place: Place, reason: str, facts: Mapping[str, Any]) -> Problem:
    """Describe what botocore's validator reports."""
    path, kind, _, sensitive = place
    match reason:
        case "missing required field":
            path, *_ = _find(place, f".{facts['required_name']}")
            expected, got = "a value", "None"
        case "unknown field":
            path, *_ = _find(place, f".{facts['unknown_param']}")
            expected, got = "no value, since the installed botocore lacks it", "one"
        case "invalid range":
            expected = f"at least {facts['min_allowed']}"
            got = REDACTED if sensitive else safe_repr(facts["param"])
        case "invalid length":
            expected = f"a length of at least {facts['min_allowed']}"
            got = safe_repr(facts["param"])
        case _:
            show = isinstance(kind, ScalarKind | EnumKind)
            expected = expected_for(kind, ENCODERS["dict"])
            got = describe(facts.get("param", place[2]), sensitive, show)
    return path.removeprefix("."), expected, got
