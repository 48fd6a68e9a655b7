"""Recordings: files with the calls of a client and their results.

A recording has the arguments and results as botocore's clients take and return them,
without secrets. So it is independent of protocols, endpoints and signatures.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

_FORMAT = 1


def check_directions(model: Any) -> None:
    """Raise unless a recording can have calls of an operation."""
    if model.has_event_stream_input:
        raise NotImplementedError(
            f"recordings have no {model.name}, which has events in both directions; "
            "answer it with a fake"
        )


def stream_of(parsed: Mapping[str, Any], model: Any) -> str | None:
    """The name of the member that is a stream, if there is one."""
    name: str | None = None
    if status(parsed) < 300 and model.output_shape is not None:
        if model.has_event_stream_output:
            name = model.output_shape.event_stream_name
        elif model.has_streaming_output:
            name = model.output_shape.serialization["payload"]
    return name


def status(parsed: Mapping[str, Any]) -> int:
    status: int = parsed.get("ResponseMetadata", {}).get("HTTPStatusCode", 200)
    return status


def check_name(path: Path) -> None:
    """Raise `OSError` if there cannot be a file with a name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.touch()
        path.unlink()


def save(path: Path, service: str, calls: list[dict[str, Any]]) -> None:
    from .recorded_values import to_json

    document = {"format": _FORMAT, "service": service, "calls": to_json(calls)}
    text = json.dumps(document, indent=2, ensure_ascii=False)
    # UTF-8 has no lone surrogates, but JSON can escape them.
    data = f"{text}\n".encode(errors="backslashreplace")
    temporary = path.with_name(f".{path.name[:40]}.{uuid4().hex}")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as error:
        # That of a full disk does not name the file.
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        temporary.unlink(missing_ok=True)


def load(path: Path, service: str) -> list[Any]:
    """Read the calls of a recording.

    Raises:
        ValueError: The file is not a recording of the service.
    """
    from ..secrets.masker import MASK
    from .recorded_values import from_json

    try:
        document = json.loads(path.read_bytes())
        version, recorded = document["format"], document["service"]
        calls: Any = from_json(document["calls"])
        for call in calls:
            # What older versions wrote for operations without any.
            call.update({k: {} for k in ("arguments", "result") if call.get(k) == MASK})
        if calls.__class__ is not list or not all(map(_is_call, calls)):
            raise TypeError("no list of calls")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{path}: not a recording; record it again") from error
    if version != _FORMAT:
        raise ValueError(
            f"{path}: recorded by another version of botosmith, in format {version}; "
            "record it again, or update botosmith"
        )
    if recorded != service:
        raise ValueError(f"{path}: a recording of {recorded!r}, not of {service!r}")
    return calls


def _is_call(call: Any) -> bool:
    """Whether the parts of a recorded call have the right types."""
    match call:
        case {"operation": str(), "arguments": dict(), "status": int(), "error": error}:
            return call["status"] >= 300 and _is_error(error)
        case {"operation": str(), "arguments": dict(), "status": int(), "result": _}:
            kinds = {"result": dict, "body": bytes, "events": list, "ends_with": dict}
            return (
                call["status"] < 300
                and all(type(call[k]) is kinds[k] for k in call.keys() & kinds.keys())
                and _is_error(call.get("ends_with", {}))
            )
        case _:
            return False


def _is_error(error: Any) -> bool:
    details = error.get("Error", {})
    codes = [details.get(key, "") for key in ("Code", "QueryErrorCode")]
    return all(isinstance(code, str) for code in codes)
