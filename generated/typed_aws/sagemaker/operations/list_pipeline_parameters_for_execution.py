"""ListPipelineParametersForExecution of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.parameter import Parameter


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineParametersForExecutionResponse(Response):
    """The response of `ListPipelineParametersForExecution`, with
    `pipeline_parameters` and `next_token`.
    """

    pipeline_parameters: Sequence[Parameter] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineParametersForExecutionRequest(
    Request[ListPipelineParametersForExecutionResponse]
):
    """Gets a list of parameters for a pipeline execution."""

    __operation__: ClassVar = "ListPipelineParametersForExecution"
    __response__: ClassVar = ListPipelineParametersForExecutionResponse

    pipeline_execution_arn: str
    next_token: str | None = None
    max_results: int | None = None


class ListPipelineParametersForExecutionPaginator(
    Paginator[ListPipelineParametersForExecutionResponse, "Parameter"]
):
    """The pages of `ListPipelineParametersForExecution`."""

    rules: paging.Rules[ListPipelineParametersForExecutionResponse, Parameter] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.pipeline_parameters,
                put=lambda page, value: evolve(page, pipeline_parameters=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        pipeline_execution_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelineParametersForExecutionResponse, Parameter]:
        """Page through `ListPipelineParametersForExecution`: a request is sent when its
        page is read.

        Args:
            pipeline_execution_arn: The Amazon Resource Name (ARN) of the pipeline
                execution. At most 2048 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListPipelineParametersForExecutionRequest(
                pipeline_execution_arn=pipeline_execution_arn,
            ),
            pagination_config,
            prefetch=prefetch,
        )
