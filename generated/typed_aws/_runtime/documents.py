"""Documents: JSON values that the model does not describe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, Union

# `Union` because this is evaluated at run time, where a string has no `|`.
JSONValue: TypeAlias = Union[  # noqa: UP007 -- see above
    Mapping[str, "JSONValue"], Sequence["JSONValue"], str, int, float, bool, None
]
"""A JSON document: maps, lists, strings, numbers, booleans and null."""
