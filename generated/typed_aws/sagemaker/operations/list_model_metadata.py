"""ListModelMetadata of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


class ModelMetadataFilterType(OpenEnum):
    DOMAIN = "Domain"
    FRAMEWORK = "Framework"
    TASK = "Task"
    FRAMEWORK_VERSION = "FrameworkVersion"


ModelMetadataFilterTypeLike: TypeAlias = (
    ModelMetadataFilterType | Literal["Domain", "Framework", "Task", "FrameworkVersion"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ModelMetadataFilter(Structure):
    """Part of the search expression. You can specify the name and value (domain,
    task, framework, framework version, task, and model).
    """

    name: ModelMetadataFilterType = field(converter=as_enum(ModelMetadataFilterType))
    value: str


@frozen(kw_only=True, repr=False, eq=False)
class ModelMetadataSearchExpression(Structure):
    """One or more filters that searches for the specified resource or resources in a
    search. All resource objects that satisfy the expression's condition are
    included in the search results
    """

    filters: Sequence[ModelMetadataFilter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ModelMetadataSummary(Structure):
    """A summary of the model metadata."""

    domain: str = ABSENT
    framework: str = ABSENT
    task: str = ABSENT
    model: str = ABSENT
    framework_version: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListModelMetadataResponse(Response):
    """The response of `ListModelMetadata`, with `model_metadata_summaries` and
    `next_token`.
    """

    model_metadata_summaries: Sequence[ModelMetadataSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelMetadataRequest(Request[ListModelMetadataResponse]):
    """Lists the domain, framework, task, and model name of standard machine learning
    models found in common model zoos.
    """

    __operation__: ClassVar = "ListModelMetadata"
    __response__: ClassVar = ListModelMetadataResponse

    search_expression: ModelMetadataSearchExpression | None = None
    next_token: str | None = None
    max_results: int | None = None


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
