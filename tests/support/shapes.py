"""Builds the shapes and operations of models.

A member, an item or a value is given by the name of its shape, or by `ref` if it has
traits of its own.
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

# Parsed JSON.
Json: TypeAlias = Any

POST: Mapping[str, str] = {"method": "POST", "requestUri": "/"}

SCALARS: Mapping[str, Json] = {
    name.capitalize(): {"type": name}
    for name in (
        *("string", "integer", "double", "boolean", "blob", "timestamp"),
        *("long", "float"),
    )
}
"""The shapes of scalars, such as `String`."""


def ref(shape: str | Json, /, **traits: object) -> Json:
    return {"shape": shape, **traits} if isinstance(shape, str) else shape


def structure(*required: str, **members: str | Json) -> Json:
    """A structure, with the names of its required members before its members."""
    made: dict[str, Json] = {"type": "structure"}
    if required:
        made["required"] = [*required]
    return made | {"members": {name: ref(member) for name, member in members.items()}}


def union(**members: str | Json) -> Json:
    return structure(**members) | {"union": True}


def error(**members: str | Json) -> Json:
    return structure(**members) | {"exception": True}


def list_of(item: str | Json) -> Json:
    return {"type": "list", "member": ref(item)}


def map_of(value: str | Json, key: str | Json = "String") -> Json:
    return {"type": "map", "key": ref(key), "value": ref(value)}


def enum(*values: str) -> Json:
    return {"type": "string", "enum": [*values]}


def operation(
    name: str, given: str | None = None, taken: str | None = None, *errors: str
) -> Json:
    """An operation, with the shapes of its input, its output and its errors."""
    made: dict[str, Json] = {"name": name, "http": {**POST}}
    if given is not None:
        made["input"] = ref(given)
    if taken is not None:
        made["output"] = ref(taken)
    if errors:
        made["errors"] = [ref(one) for one in errors]
    return made


def operations(*made: Json) -> Json:
    return {one["name"]: one for one in made}


def paginator(token: str, result: str, **rules: Json) -> Json:
    """The rules of a paginator whose token has one name in requests and responses."""
    names = {"input_token": token, "output_token": token, "result_key": result}
    return {**names, **rules}


def waiter(operation: str, *, delay: int, attempts: int) -> Json:
    """A waiter that ends when an operation succeeds."""
    return {
        "operation": operation,
        "delay": delay,
        "maxAttempts": attempts,
        "acceptors": [{"matcher": "status", "expected": 200, "state": "success"}],
    }
