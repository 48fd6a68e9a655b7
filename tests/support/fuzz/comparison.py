"""Compares typed results with botocore's, and each way of decoding with the others."""

from __future__ import annotations

import re
from collections.abc import Mapping

from botocore.exceptions import ClientError
from botocore.model import OperationModel

from tests.support.comparison import difference
from tests.support.fuzz.calls import WAYS, Calls, Result
from tests.support.fuzz.documented import (
    CBOR,
    as_typed,
    has_unknown_variant,
    is_read_by_msgspec_only,
    response_of_error_at_root,
    row_of_success,
)
from tests.support.network import Answer

_OFFSET = re.compile(r"tzoffset\(\w+, -?(\d+)\)")


def problem(calls: Calls, operation: str, answer: Answer) -> str:
    """Describe how typed results of a response differ; empty if they do not."""
    model = calls.model(operation)
    plain = calls.plain(operation, answer)
    ways = WAYS[1:] if is_read_by_msgspec_only(answer.body) else WAYS
    typed = {way: calls.typed(operation, answer, way) for way in ways}
    for way, result in typed.items():
        if found := _difference(calls, model, result, plain, way):
            return f"({way}) {found}"
    return _difference_of_ways(calls, model, typed)


def _difference(
    calls: Calls, model: OperationModel, result: Result, plain: Result, way: str
) -> str:
    if result.error is not None:
        if plain.error is None:
            return f"raised {result.error!r} instead of returning {plain.outcome!r}"
        if found := calls.problem_of_error(result.error):
            return found
    elif plain.error is not None:
        if way != "dict" and row_of_success(result, plain.error):
            return ""
        return f"returned {result.outcome!r} instead of raising {plain.error!r}"
    elif result.request_id != plain.request_id:
        return f"request ID {result.request_id!r} instead of {plain.request_id!r}"
    expected = as_typed(model.output_shape, plain.outcome, calls.protocol)
    if isinstance(plain.error, ClientError) and (
        moved := response_of_error_at_root(expected[1])
    ):
        expected = calls.botocores_error(moved["Error"]["Code"]).__name__, moved
    found = difference(result.outcome, expected, exact=True)
    # An empty tag becomes `{}`; in CBOR, botocore leaves variants in maps as they are.
    is_known = (
        has_unknown_variant(expected) and "missing keys {'SDK_UNKNOWN_MEMBER'}" in found
    ) or (calls.protocol == CBOR and "too many keys {'SDK_UNKNOWN_MEMBER'}" in found)
    return "" if is_known else found


def _difference_of_ways(
    calls: Calls, model: OperationModel, typed: Mapping[str, Result]
) -> str:
    last = typed["dict"]
    for way, other in typed.items():
        if (other.error is None) != (last.error is None):
            continue  # documented
        if found := difference(other.outcome, last.outcome, exact=True):
            return f"({way}, other than from the dict) {found}"
        if other.warnings != last.warnings:
            return f"({way}) warned {other.warnings}, not {last.warnings}"
        if model.has_streaming_output or model.has_event_stream_output:
            continue
        if other.response is None:
            continue
        # Neither NaN nor elements are equal to themselves, read again.
        text = f"{last.outcome} {last.response}"
        if "nan" in text or "Xml(" in text or "<Element" in text:
            continue
        # Nor can timestamps be compared that are a day or more from UTC. botocore makes
        # such values; they do not fit, so they are kept.
        if any(int(seconds) >= 86_400 for seconds in _OFFSET.findall(text)):
            continue
        if other.response != last.response:
            return f"({way}) {other.response!r} is not equal to {last.response!r}"
        if found := calls.problem_of_response(other):
            return f"({way}) {found}"
    return ""
