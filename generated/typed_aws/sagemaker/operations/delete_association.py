"""DeleteAssociation of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAssociationResponse(Response):
    """The response of `DeleteAssociation`, with `source_arn` and `destination_arn`."""

    source_arn: str | None = None
    destination_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAssociationRequest(Request[DeleteAssociationResponse]):
    """Deletes an association."""

    __operation__: ClassVar = "DeleteAssociation"
    __response__: ClassVar = DeleteAssociationResponse

    source_arn: str
    destination_arn: str
