"""DescribeExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.experiment_source import ExperimentSource
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeExperimentResponse(Response):
    """The response of `DescribeExperiment`, with `experiment_name`,
    `experiment_arn`, `display_name`, `source`, `description`, `creation_time`,
    `created_by`, `last_modified_time` and others.
    """

    experiment_name: str | None = None
    experiment_arn: str | None = None
    display_name: str | None = None
    source: ExperimentSource | None = None
    description: str | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeExperimentRequest(Request[DescribeExperimentResponse]):
    """Provides a list of an experiment's properties."""

    __operation__: ClassVar = "DescribeExperiment"
    __response__: ClassVar = DescribeExperimentResponse

    experiment_name: str
