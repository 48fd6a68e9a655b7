"""DeleteInferenceRouter of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteInferenceRouterResponse(Response):
    """The response of `DeleteInferenceRouter`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteInferenceRouterRequest(Request[DeleteInferenceRouterResponse]):
    """Deletes an inference router. The endpoints and inference components that the
    router sends requests to aren't deleted.

    If the router is being created, updated, or deleted, you get a
    `ConflictException`.
    """

    __operation__: ClassVar = "DeleteInferenceRouter"
    __response__: ClassVar = DeleteInferenceRouterResponse

    inference_router_name: str
