"""ListArtifacts of Amazon SageMaker Service."""

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
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.artifact_source import ArtifactSource
    from ..shapes.sort_order import SortOrderLike


class SortArtifactsBy(OpenEnum):
    CREATION_TIME = "CreationTime"


SortArtifactsByLike: TypeAlias = SortArtifactsBy | Literal["CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class ArtifactSummary(Structure):
    """Lists a summary of the properties of an artifact. An artifact represents a URI
    addressable object or data. Some examples are a dataset and a model.
    """

    artifact_arn: str | None = None
    artifact_name: str | None = None
    source: ArtifactSource | None = None
    artifact_type: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListArtifactsResponse(Response):
    """The response of `ListArtifacts`, with `artifact_summaries` and `next_token`."""

    artifact_summaries: Sequence[ArtifactSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListArtifactsRequest(Request[ListArtifactsResponse]):
    """Lists the artifacts in your account and their properties."""

    __operation__: ClassVar = "ListArtifacts"
    __response__: ClassVar = ListArtifactsResponse

    source_uri: str | None = None
    artifact_type: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortArtifactsBy | None = field(
        default=None, converter=or_none(SortArtifactsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListArtifactsPaginator(Paginator[ListArtifactsResponse, ArtifactSummary]):
    """The pages of `ListArtifacts`."""

    rules: paging.Rules[ListArtifactsResponse, ArtifactSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.artifact_summaries,
            put=lambda page, value: evolve(page, artifact_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        source_uri: str | None = None,
        artifact_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortArtifactsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListArtifactsResponse, ArtifactSummary]:
        """Page through `ListArtifacts`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only artifacts with the specified
                source URI. 1 to 2048 characters.
            artifact_type: A filter that returns only artifacts of the specified
                type. At most 256 characters.
            created_after: A filter that returns only artifacts created on or after
                the specified time.
            created_before: A filter that returns only artifacts created on or before
                the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListArtifactsRequest(
                source_uri=source_uri,
                artifact_type=artifact_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
