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
    """The name of the experiment."""

    experiment_arn: str | None = None
    """The Amazon Resource Name (ARN) of the experiment."""

    display_name: str | None = None
    """The name of the experiment as displayed. If `DisplayName` isn't specified,
    `ExperimentName` is displayed.
    """

    source: ExperimentSource | None = None
    """The Amazon Resource Name (ARN) of the source and, optionally, the type."""

    description: str | None = None
    """The description of the experiment."""

    creation_time: datetime | None = None
    """When the experiment was created."""

    created_by: UserContext | None = None
    """Who created the experiment."""

    last_modified_time: datetime | None = None
    """When the experiment was last modified."""

    last_modified_by: UserContext | None = None
    """Who last modified the experiment."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeExperimentRequest(Request[DescribeExperimentResponse]):
    """Provides a list of an experiment's properties."""

    __operation__: ClassVar = "DescribeExperiment"
    __response__: ClassVar = DescribeExperimentResponse

    experiment_name: str
    """The name of the experiment to describe."""
