"""DeleteSpace of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteSpaceResponse(Response):
    """The response of `DeleteSpace`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteSpaceRequest(Request[DeleteSpaceResponse]):
    """Used to delete a space."""

    __operation__: ClassVar = "DeleteSpace"
    __response__: ClassVar = DeleteSpaceResponse

    domain_id: str
    space_name: str
