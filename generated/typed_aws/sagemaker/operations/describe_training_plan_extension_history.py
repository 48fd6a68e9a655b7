"""DescribeTrainingPlanExtensionHistory of Amazon SageMaker Service."""

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
    from ..shapes.training_plan_extension import TrainingPlanExtension


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingPlanExtensionHistoryResponse(Response):
    """The response of `DescribeTrainingPlanExtensionHistory`, with
    `training_plan_extensions` and `next_token`.
    """

    training_plan_extensions: Sequence[TrainingPlanExtension] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingPlanExtensionHistoryRequest(
    Request[DescribeTrainingPlanExtensionHistoryResponse]
):
    """Retrieves the extension history for a specified training plan. The response
    includes details about each extension, such as the offering ID, start and end
    dates, status, payment status, and cost information.
    """

    __operation__: ClassVar = "DescribeTrainingPlanExtensionHistory"
    __response__: ClassVar = DescribeTrainingPlanExtensionHistoryResponse

    training_plan_arn: str
    next_token: str | None = None
    max_results: int | None = None


class DescribeTrainingPlanExtensionHistoryPaginator(
    Paginator[DescribeTrainingPlanExtensionHistoryResponse, "TrainingPlanExtension"]
):
    """The pages of `DescribeTrainingPlanExtensionHistory`."""

    rules: paging.Rules[
        DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.training_plan_extensions,
            put=lambda page, value: evolve(page, training_plan_extensions=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        training_plan_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[DescribeTrainingPlanExtensionHistoryResponse, TrainingPlanExtension]:
        """Page through `DescribeTrainingPlanExtensionHistory`: a request is sent when
        its page is read.

        Args:
            training_plan_arn: The Amazon Resource Name (ARN); of the training plan
                to retrieve extension history for. 50 to 2048 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            DescribeTrainingPlanExtensionHistoryRequest(
                training_plan_arn=training_plan_arn,
            ),
            pagination_config,
            prefetch=prefetch,
        )
