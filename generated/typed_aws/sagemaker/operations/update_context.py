"""UpdateContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateContextResponse(Response):
    """The response of `UpdateContext`, with `context_arn`."""

    context_arn: str | None = None
    """The Amazon Resource Name (ARN) of the context."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateContextRequest(Request[UpdateContextResponse]):
    """Updates a context."""

    __operation__: ClassVar = "UpdateContext"
    __response__: ClassVar = UpdateContextResponse

    context_name: str
    """The name of the context to update."""

    description: str | None = None
    """The new description for the context."""

    properties: Mapping[str, str] | None = None
    """The new list of properties. Overwrites the current property list."""

    properties_to_remove: Sequence[str] | None = None
    """A list of properties to remove."""
