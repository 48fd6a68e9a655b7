"""DescribeExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.experiment_source import ExperimentSource
    from ..shapes.user_context import UserContext


@frozen(kw_only=True)
class DescribeExperimentResponse(Response):
    """The response of `DescribeExperiment`, with `experiment_name`,
    `experiment_arn`, `display_name`, `source`, `description`, `creation_time`,
    `created_by`, `last_modified_time` and others.
    """

    experiment_name: str | None = field(default=None, metadata=wire("ExperimentName"))
    """The name of the experiment."""

    experiment_arn: str | None = field(default=None, metadata=wire("ExperimentArn"))
    """The Amazon Resource Name (ARN) of the experiment."""

    display_name: str | None = field(default=None, metadata=wire("DisplayName"))
    """The name of the experiment as displayed. If `DisplayName` isn't specified,
    `ExperimentName` is displayed.
    """

    source: ExperimentSource | None = field(default=None, metadata=wire("Source"))
    """The Amazon Resource Name (ARN) of the source and, optionally, the type."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """The description of the experiment."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """When the experiment was created."""

    created_by: UserContext | None = field(default=None, metadata=wire("CreatedBy"))
    """Who created the experiment."""

    last_modified_time: datetime | None = field(
        default=None, metadata=wire("LastModifiedTime")
    )
    """When the experiment was last modified."""

    last_modified_by: UserContext | None = field(
        default=None, metadata=wire("LastModifiedBy")
    )
    """Who last modified the experiment."""


@frozen(kw_only=True)
class DescribeExperimentRequest(Request[DescribeExperimentResponse]):
    """Provides a list of an experiment's properties."""

    __operation__: ClassVar = "DescribeExperiment"
    __response__: ClassVar = DescribeExperimentResponse

    experiment_name: str = field(metadata=wire("ExperimentName"))
    """The name of the experiment to describe."""
