"""DeleteHub of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHubResponse(Response):
    """The response of `DeleteHub`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHubRequest(Request[DeleteHubResponse]):
    """Delete a hub."""

    __operation__: ClassVar = "DeleteHub"
    __response__: ClassVar = DeleteHubResponse

    hub_name: str
