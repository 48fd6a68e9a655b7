"""ListAssociations of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.association_edge_type import AssociationEdgeType
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.association_edge_type import AssociationEdgeTypeLike
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.user_context import UserContext


class SortAssociationsBy(OpenEnum):
    SOURCE_ARN = "SourceArn"
    DESTINATION_ARN = "DestinationArn"
    SOURCE_TYPE = "SourceType"
    DESTINATION_TYPE = "DestinationType"
    CREATION_TIME = "CreationTime"


SortAssociationsByLike: TypeAlias = (
    SortAssociationsBy
    | Literal[
        "SourceArn", "DestinationArn", "SourceType", "DestinationType", "CreationTime"
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class AssociationSummary(Structure):
    """Lists a summary of the properties of an association. An association is an
    entity that links other lineage or experiment entities. An example would be an
    association between a training job and a model.
    """

    source_arn: str | None = None
    destination_arn: str | None = None
    source_type: str | None = None
    destination_type: str | None = None
    association_type: AssociationEdgeType | None = field(
        default=None, converter=or_none(AssociationEdgeType)
    )
    source_name: str | None = None
    destination_name: str | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAssociationsResponse(Response):
    """The response of `ListAssociations`, with `association_summaries` and
    `next_token`.
    """

    association_summaries: Sequence[AssociationSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAssociationsRequest(Request[ListAssociationsResponse]):
    """Lists the associations in your account and their properties."""

    __operation__: ClassVar = "ListAssociations"
    __response__: ClassVar = ListAssociationsResponse

    source_arn: str | None = None
    destination_arn: str | None = None
    source_type: str | None = None
    destination_type: str | None = None
    association_type: AssociationEdgeType | None = field(
        default=None, converter=or_none(AssociationEdgeType)
    )
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortAssociationsBy | None = field(
        default=None, converter=or_none(SortAssociationsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListAssociationsPaginator(
    Paginator[ListAssociationsResponse, AssociationSummary]
):
    """The pages of `ListAssociations`."""

    rules: paging.Rules[ListAssociationsResponse, AssociationSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.association_summaries,
            put=lambda page, value: evolve(page, association_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        source_arn: str | None = None,
        destination_arn: str | None = None,
        source_type: str | None = None,
        destination_type: str | None = None,
        association_type: AssociationEdgeTypeLike | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortAssociationsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAssociationsResponse, AssociationSummary]:
        """Page through `ListAssociations`: a request is sent when its page is read.

        Args:
            source_arn: A filter that returns only associations with the specified
                source ARN. At most 256 characters.
            destination_arn: A filter that returns only associations with the
                specified destination Amazon Resource Name (ARN). At most 256
                characters.
            source_type: A filter that returns only associations with the specified
                source type. At most 256 characters.
            destination_type: A filter that returns only associations with the
                specified destination type. At most 256 characters.
            association_type: A filter that returns only associations of the
                specified type.
            created_after: A filter that returns only associations created on or
                after the specified time.
            created_before: A filter that returns only associations created on or
                before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListAssociationsRequest(
                source_arn=source_arn,
                destination_arn=destination_arn,
                source_type=source_type,
                destination_type=destination_type,
                association_type=association_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
