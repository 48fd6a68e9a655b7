"""ListModelMetadata of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages


class ModelMetadataFilterType(OpenEnum):
    DOMAIN = "Domain"
    FRAMEWORK = "Framework"
    TASK = "Task"
    FRAMEWORK_VERSION = "FrameworkVersion"


ModelMetadataFilterTypeLike: TypeAlias = (
    ModelMetadataFilterType
    | Literal[
        "Domain",
        "Framework",
        "Task",
        "FrameworkVersion",
    ]
)


def as_model_metadata_filter_type(
    value: ModelMetadataFilterTypeLike, /
) -> ModelMetadataFilterType:
    return converted(ModelMetadataFilterType, value)


@frozen(kw_only=True, repr=False, eq=False)
class ModelMetadataFilter(Structure):
    """Part of the search expression. You can specify the name and value (domain,
    task, framework, framework version, task, and model).
    """

    name: ModelMetadataFilterType = field(converter=as_model_metadata_filter_type)
    """The name of the of the model to filter by."""

    value: str
    """The value to filter the model metadata."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelMetadataSearchExpression(Structure):
    """One or more filters that searches for the specified resource or resources in a
    search. All resource objects that satisfy the expression's condition are
    included in the search results
    """

    filters: Sequence[ModelMetadataFilter] | None = None
    """A list of filter objects."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelMetadataSummary(Structure):
    """A summary of the model metadata."""

    domain: str | None = None
    """The machine learning domain of the model."""

    framework: str | None = None
    """The machine learning framework of the model."""

    task: str | None = None
    """The machine learning task of the model."""

    model: str | None = None
    """The name of the model."""

    framework_version: str | None = None
    """The framework version of the model."""


@frozen(kw_only=True, repr=False, eq=False)
class ListModelMetadataResponse(Response):
    """The response of `ListModelMetadata`, with `model_metadata_summaries` and
    `next_token`.
    """

    model_metadata_summaries: Sequence[ModelMetadataSummary] | None = None
    """A structure that holds model metadata."""

    next_token: str | None = None
    """A token for getting the next set of recommendations, if there are any."""


@frozen(kw_only=True, repr=False, eq=False)
class ListModelMetadataRequest(Request[ListModelMetadataResponse]):
    """Lists the domain, framework, task, and model name of standard machine learning
    models found in common model zoos.
    """

    __operation__: ClassVar = "ListModelMetadata"
    __response__: ClassVar = ListModelMetadataResponse

    search_expression: ModelMetadataSearchExpression | None = None
    """One or more filters that searches for the specified resource or resources in a
    search. All resource objects that satisfy the expression's condition are
    included in the search results. Specify the Framework, FrameworkVersion,
    Domain or Task to filter supported. Filter names and values are
    case-sensitive.
    """

    next_token: str | None = None
    """If the response to a previous `ListModelMetadataResponse` request was
    truncated, the response includes a NextToken. To retrieve the next set of
    model metadata, use the token in the next request.
    """

    max_results: int | None = None
    """The maximum number of models to return in the response."""


class ListModelMetadataPaginator(
    Paginator[ListModelMetadataResponse, ModelMetadataSummary]
):
    """The pages of `ListModelMetadata`."""

    rules: paging.Rules[ListModelMetadataResponse, ModelMetadataSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.model_metadata_summaries,
            put=lambda page, value: evolve(page, model_metadata_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        search_expression: ModelMetadataSearchExpression | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelMetadataResponse, ModelMetadataSummary]:
        """Page through `ListModelMetadata`: a request is sent when its page is read.

        Args:
            search_expression: One or more filters that searches for the specified
                resource or resources in a search.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListModelMetadataRequest(
                search_expression=search_expression,
            ),
            pagination_config,
            prefetch=prefetch,
        )
