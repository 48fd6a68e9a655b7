"""Decides what is generated about an error besides its code."""

from collections.abc import Mapping
from typing import Any

from ..runtime.error_codes import is_not_found, is_throttling, is_transient


def error_traits(
    code: str, raw: Mapping[str, Any], *, in_stream: bool
) -> Mapping[str, bool | str]:
    """Find the properties of an error that neither its code nor its status tells.

    Args:
        code: The code of the error.
        raw: Its shape in the model.
        in_stream: Whether an event stream may have it, where it has no status.

    Returns:
        The values of properties of `ServiceError`, by their names.
    """
    error: Mapping[str, Any] = raw.get("error", {})
    retryable: Mapping[str, Any] | None = raw.get("retryable")
    status: int | None = error.get("httpStatusCode")
    found: dict[str, bool | str] = {}
    says_throttling = is_throttling(code)
    throttling = bool(
        raw.get("isThrottling", says_throttling or (retryable or {}).get("throttling"))
    )
    if throttling != says_throttling:
        found["is_throttling"] = throttling
    may_succeed = retryable is not None or is_transient(code, status)
    told = throttling or is_transient(code, None if in_stream else status)
    if may_succeed and not told:
        found["is_retryable"] = True
    not_found = raw.get("isNotFound")
    if not_found is not None and not_found != is_not_found(code):
        found["is_not_found"] = not_found
    if in_stream and (fault := _fault(raw, error, status)) is not None:
        found["fault"] = fault
    return found


def _fault(
    raw: Mapping[str, Any], error: Mapping[str, Any], status: int | None
) -> str | None:
    if raw.get("fault") or (status or 0) >= 500:
        return "server"
    return "client" if error.get("senderFault") or (status or 0) >= 400 else None
