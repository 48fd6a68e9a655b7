"""The errors for members of boto3's clients that a typed client lacks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Literal, TypeAlias

HelperKind: TypeAlias = Literal["paginator", "waiter"]


def missing_member(client: object, name: str) -> AttributeError:
    """Make the error for a member that a typed client does not have.

    Args:
        client: The client.
        name: The name of the member.
    """
    cls: Any = type(client)
    message = f"{cls.__name__!r} object has no attribute {name!r}"
    # A client that is being copied or unpickled has no botocore client yet.
    boto: object = vars(client).get("_boto")
    if boto is not None and not name.startswith("_"):
        meta: object = getattr(boto, "meta", None)
        operations: Mapping[str, str] = getattr(meta, "method_to_api_mapping", {})
        if name in operations:
            message += f": {_not_generated(client, operations[name])}"
        elif hasattr(boto, name):
            message += f": botocore's client has it, so use `client.boto.{name}`"
        elif hasattr(getattr(cls, "__calls__", None), name):
            synchronous = cls.__calls__.__name__
            message += f": only synchronous clients have it, such as {synchronous}"
    return AttributeError(message, name=name, obj=client)


def missing_helper(
    client: object, kind: HelperKind, known: Collection[str], name: str
) -> ValueError:
    """Make the error for a paginator or waiter that a typed client does not have.

    Args:
        client: The client.
        kind: "paginator" or "waiter".
        known: The names of those that it has.
        name: The name that it does not have.
    """
    from difflib import get_close_matches

    boto: Any = vars(client)["_boto"]
    message = f"{type(client).__name__} has no {kind} {name!r}"
    operations: Mapping[str, str] = boto.meta.method_to_api_mapping
    close = get_close_matches(name, known)
    if kind == "paginator" and name in operations and boto.can_paginate(name):
        message += f": {_not_generated(client, operations[name])}"
    elif kind == "waiter" and name in boto.waiter_names:
        operation = boto.get_waiter(name).config.operation
        message += f": {_not_generated(client, operation)}"
    elif close:
        message += f"; did you mean {' or '.join(map(repr, close))}?"
    return ValueError(message)


def _not_generated(client: object, operation: str) -> str:
    service = getattr(type(client), "__service__", "")
    return (
        f"the operation was not generated; add '{service}:{operation}' to the services "
        "in [tool.botosmith] of pyproject.toml, and run `botosmith generate`"
    )
