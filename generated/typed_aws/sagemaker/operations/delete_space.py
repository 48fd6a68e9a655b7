"""DeleteSpace of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class DeleteSpaceResponse(Response):
    """The response of `DeleteSpace`, which is empty."""


@frozen(kw_only=True)
class DeleteSpaceRequest(Request[DeleteSpaceResponse]):
    """Used to delete a space."""

    __operation__: ClassVar = "DeleteSpace"
    __response__: ClassVar = DeleteSpaceResponse

    domain_id: str = field(metadata=wire("DomainId"))
    """The ID of the associated domain."""

    space_name: str = field(metadata=wire("SpaceName"))
    """The name of the space."""
