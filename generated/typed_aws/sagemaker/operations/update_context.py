"""UpdateContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateContextResponse(Response):
    """The response of `UpdateContext`, with `context_arn`."""

    context_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateContextRequest(Request[UpdateContextResponse]):
    """Updates a context."""

    __operation__: ClassVar = "UpdateContext"
    __response__: ClassVar = UpdateContextResponse

    context_name: str
    description: str | None = None
    properties: Mapping[str, str] | None = None
    properties_to_remove: Sequence[str] | None = None
