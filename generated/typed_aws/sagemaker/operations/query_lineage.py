"""QueryLineage of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted, each
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.association_edge_type import association_edge_type_or_none

if TYPE_CHECKING:
    from ..shapes.association_edge_type import AssociationEdgeType


class Direction(OpenEnum):
    BOTH = "Both"
    ASCENDANTS = "Ascendants"
    DESCENDANTS = "Descendants"


DirectionLike: TypeAlias = (
    Direction
    | Literal[
        "Both",
        "Ascendants",
        "Descendants",
    ]
)


def direction_or_none(value: DirectionLike | None, /) -> Direction | None:
    return None if value is None else converted(Direction, value)


class LineageType(OpenEnum):
    TRIAL_COMPONENT = "TrialComponent"
    ARTIFACT = "Artifact"
    CONTEXT = "Context"
    ACTION = "Action"


LineageTypeLike: TypeAlias = (
    LineageType
    | Literal[
        "TrialComponent",
        "Artifact",
        "Context",
        "Action",
    ]
)


def lineage_type_or_none(value: LineageTypeLike | None, /) -> LineageType | None:
    return None if value is None else converted(LineageType, value)


def lineage_type_list_or_none(
    value: Sequence[LineageTypeLike] | None, /
) -> Sequence[LineageType] | None:
    return None if value is None else each(LineageType, value)


@frozen(kw_only=True, repr=False, eq=False)
class Edge(Structure):
    """A directed edge connecting two lineage entities."""

    source_arn: str | None = None
    """The Amazon Resource Name (ARN) of the source lineage entity of the directed
    edge.
    """

    destination_arn: str | None = None
    """The Amazon Resource Name (ARN) of the destination lineage entity of the
    directed edge.
    """

    association_type: AssociationEdgeType | None = field(
        default=None, converter=association_edge_type_or_none
    )
    """The type of the Association(Edge) between the source and destination. For
    example `ContributedTo`, `Produced`, or `DerivedFrom`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class QueryFilters(Structure):
    """A set of filters to narrow the set of lineage entities connected to the
    `StartArn`(s) returned by the `QueryLineage` API action.
    """

    types: Sequence[str] | None = None
    """Filter the lineage entities connected to the `StartArn` by type. For example:
    `DataSet`, `Model`, `Endpoint`, or `ModelDeployment`.
    """

    lineage_types: Sequence[LineageType] | None = field(
        default=None, converter=lineage_type_list_or_none
    )
    """Filter the lineage entities connected to the `StartArn`(s) by the type of the
    lineage entity.
    """

    created_before: datetime | None = None
    """Filter the lineage entities connected to the `StartArn`(s) by created date."""

    created_after: datetime | None = None
    """Filter the lineage entities connected to the `StartArn`(s) after the create
    date.
    """

    modified_before: datetime | None = None
    """Filter the lineage entities connected to the `StartArn`(s) before the last
    modified date.
    """

    modified_after: datetime | None = None
    """Filter the lineage entities connected to the `StartArn`(s) after the last
    modified date.
    """

    properties: Mapping[str, str] | None = None
    """Filter the lineage entities connected to the `StartArn`(s) by a set if
    property key value pairs. If multiple pairs are provided, an entity is
    included in the results if it matches any of the provided pairs.
    """


@frozen(kw_only=True, repr=False, eq=False)
class Vertex(Structure):
    """A lineage entity connected to the starting entity(ies)."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the lineage entity resource."""

    type: str | None = None
    """The type of the lineage entity resource. For example: `DataSet`, `Model`,
    `Endpoint`, etc...
    """

    lineage_type: LineageType | None = field(
        default=None, converter=lineage_type_or_none
    )
    """The type of resource of the lineage entity."""


@frozen(kw_only=True, repr=False, eq=False)
class QueryLineageResponse(Response):
    """The response of `QueryLineage`, with `vertices`, `edges` and `next_token`."""

    vertices: Sequence[Vertex] | None = None
    """A list of vertices connected to the start entity(ies) in the lineage graph."""

    edges: Sequence[Edge] | None = None
    """A list of edges that connect vertices in the response."""

    next_token: str | None = None
    """Limits the number of vertices in the response. Use the `NextToken` in a
    response to to retrieve the next page of results.
    """


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
    """A list of resource Amazon Resource Name (ARN) that represent the starting
    point for your lineage query.
    """

    direction: Direction | None = field(default=None, converter=direction_or_none)
    """Associations between lineage entities have a direction. This parameter
    determines the direction from the StartArn(s) that the query traverses.
    """

    include_edges: bool | None = None
    """Setting this value to `True` retrieves not only the entities of interest but
    also the
    [Associations](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking-entities.html)
    and lineage entities on the path. Set to `False` to only return lineage
    entities that match your query.
    """

    filters: QueryFilters | None = None
    """A set of filtering parameters that allow you to specify which entities should
    be returned.

    - Properties - Key-value pairs to match on the lineage entities' properties.
    - LineageTypes - A set of lineage entity types to match on. For example:
      `TrialComponent`, `Artifact`, or `Context`.
    - CreatedBefore - Filter entities created before this date.
    - ModifiedBefore - Filter entities modified before this date.
    - ModifiedAfter - Filter entities modified after this date.
    """

    max_depth: int | None = None
    """The maximum depth in lineage relationships from the `StartArns` that are
    traversed. Depth is a measure of the number of `Associations` from the
    `StartArn` entity to the matched results.
    """

    max_results: int | None = None
    """Limits the number of vertices in the results. Use the `NextToken` in a
    response to to retrieve the next page of results.
    """

    next_token: str | None = None
    """Limits the number of vertices in the request. Use the `NextToken` in a
    response to to retrieve the next page of results.
    """
