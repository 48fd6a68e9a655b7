"""QueryLineage of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, list_of, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import BasePaginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.association_edge_type import AssociationEdgeType


class Direction(OpenEnum):
    BOTH = "Both"
    ASCENDANTS = "Ascendants"
    DESCENDANTS = "Descendants"


DirectionLike: TypeAlias = Direction | Literal["Both", "Ascendants", "Descendants"]


class LineageType(OpenEnum):
    TRIAL_COMPONENT = "TrialComponent"
    ARTIFACT = "Artifact"
    CONTEXT = "Context"
    ACTION = "Action"


LineageTypeLike: TypeAlias = (
    LineageType | Literal["TrialComponent", "Artifact", "Context", "Action"]
)


@frozen(kw_only=True, repr=False, eq=False)
class Edge(Structure):
    """A directed edge connecting two lineage entities."""

    source_arn: str | None = None
    destination_arn: str | None = None
    association_type: AssociationEdgeType | None = field(
        default=None, converter=or_none(AssociationEdgeType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class QueryFilters(Structure):
    """A set of filters to narrow the set of lineage entities connected to the
    `StartArn`(s) returned by the `QueryLineage` API action.
    """

    types: Sequence[str] = ABSENT
    lineage_types: Sequence[LineageType] = field(
        default=ABSENT, converter=or_none(list_of(LineageType))
    )
    created_before: datetime | None = None
    created_after: datetime | None = None
    modified_before: datetime | None = None
    modified_after: datetime | None = None
    properties: Mapping[str, str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Vertex(Structure):
    """A lineage entity connected to the starting entity(ies)."""

    arn: str | None = None
    type: str | None = None
    lineage_type: LineageType | None = field(
        default=None, converter=or_none(LineageType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class QueryLineageResponse(Response):
    """The response of `QueryLineage`, with `vertices`, `edges` and `next_token`."""

    vertices: Sequence[Vertex] = ABSENT
    edges: Sequence[Edge] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class QueryLineageRequest(Request[QueryLineageResponse]):
    """Use this action to inspect your lineage and discover relationships between
    entities. For more information, see [Querying Lineage
    Entities](https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html)
    in the *Amazon SageMaker Developer Guide*.
    """

    __operation__: ClassVar = "QueryLineage"
    __response__: ClassVar = QueryLineageResponse

    start_arns: Sequence[str] | None = None
    direction: Direction | None = field(default=None, converter=or_none(Direction))
    include_edges: bool | None = None
    filters: QueryFilters | None = None
    max_depth: int | None = None
    max_results: int | None = None
    next_token: str | None = None


class QueryLineagePaginator(BasePaginator[QueryLineageResponse, QueryLineageResponse]):
    """The pages of `QueryLineage`. AWS describes no paginator, so this one is
    inferred. It has no `items`, because the response has several lists or maps:
    Vertices, Edges.
    """

    __request__: ClassVar = QueryLineageRequest
    rules: paging.Rules[QueryLineageResponse, QueryLineageResponse] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.PageResult(),
        limit=paging.Limit("max_results", int),
    )
