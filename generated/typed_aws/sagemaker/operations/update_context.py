"""UpdateContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class UpdateContextResponse(Response):
    """The response of `UpdateContext`, with `context_arn`."""

    context_arn: str | None = field(default=None, metadata=wire("ContextArn"))
    """The Amazon Resource Name (ARN) of the context."""


@frozen(kw_only=True)
class UpdateContextRequest(Request[UpdateContextResponse]):
    """Updates a context."""

    __operation__: ClassVar = "UpdateContext"
    __response__: ClassVar = UpdateContextResponse

    context_name: str = field(metadata=wire("ContextName"))
    """The name of the context to update."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """The new description for the context."""

    properties: Mapping[str, str] | None = field(
        default=None, metadata=wire("Properties")
    )
    """The new list of properties. Overwrites the current property list."""

    properties_to_remove: Sequence[str] | None = field(
        default=None, metadata=wire("PropertiesToRemove")
    )
    """A list of properties to remove."""
