"""AddAssociation of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.association_edge_type import AssociationEdgeType


@frozen(kw_only=True, repr=False, eq=False)
class AddAssociationResponse(Response):
    """The response of `AddAssociation`, with `source_arn` and `destination_arn`."""

    source_arn: str | None = None
    destination_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AddAssociationRequest(Request[AddAssociationResponse]):
    """Creates an *association* between the source and the destination. A source can
    be associated with multiple destinations, and a destination can be associated
    with multiple sources. An association is a lineage tracking entity. For more
    information, see [Amazon SageMaker ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    __operation__: ClassVar = "AddAssociation"
    __response__: ClassVar = AddAssociationResponse

    source_arn: str
    destination_arn: str
    association_type: AssociationEdgeType | None = field(
        default=None, converter=or_none(AssociationEdgeType)
    )
