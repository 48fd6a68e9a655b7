"""Copies of what code is given and what is sent, to compare them later."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from botocore.awsrequest import AWSPreparedRequest, AWSRequest
from botocore.model import OperationModel


def snapshot(value: Any) -> object:
    """Copy a value that may change later; of most objects, the name of their type."""
    if value is None or isinstance(value, bool | int | float | bytes):
        return value
    if isinstance(value, str):
        return _FEATURES.sub(_sorted_features, value)
    if isinstance(value, AWSRequest):
        return {
            "headers": snapshot(list(value.headers.raw_items())),
            **{
                name: snapshot(getattr(value, name))
                for name in ("method", "url", "data", "params", "context")
            },
        }
    if isinstance(value, AWSPreparedRequest):
        return sent(value)
    if isinstance(value, OperationModel):
        return value.name
    if isinstance(value, BytesIO):
        return ("a file", value.getvalue(), value.tell())
    collection: Any = value
    if isinstance(value, Mapping):
        kind = type(collection).__name__
        return {"": kind} | {key: snapshot(it) for key, it in collection.items()}
    if isinstance(value, list | tuple):
        return [type(collection).__name__, *map(snapshot, collection)]
    if isinstance(value, Exception):
        return repr(value)
    classes: tuple[type, ...] = (
        value if isinstance(value, type) else type(value)
    ).__mro__
    # The runtime's classes extend botocore's.
    named = next((c for c in classes if _is_botocores(c)), classes[0])
    return f"{named.__module__}.{named.__qualname__}"


def _is_botocores(cls: type) -> bool:
    return cls.__module__.startswith("botocore.")


def sent(request: AWSPreparedRequest) -> tuple[object, ...]:
    """All that is sent of a request, with the headers in their order."""
    body: Any = request.body
    content = body.getvalue() if isinstance(body, BytesIO) else snapshot(body)
    headers = [(name, _text(value)) for name, value in request.headers.items()]
    return request.method, request.url, headers, content


def _text(value: object) -> object:
    return snapshot(value.decode() if isinstance(value, bytes) else value)


# botocore has the features of a user agent in a set.
_FEATURES = re.compile(r"(?<= m/)[^ ]+")


def _sorted_features(found: re.Match[str]) -> str:
    return ",".join(sorted(found[0].split(",")))
