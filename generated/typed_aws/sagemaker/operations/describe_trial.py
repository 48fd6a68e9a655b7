"""DescribeTrial of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.trial_source import TrialSource
    from ..shapes.user_context import UserContext


@frozen(kw_only=True)
class DescribeTrialResponse(Response):
    """The response of `DescribeTrial`, with `trial_name`, `trial_arn`,
    `display_name`, `experiment_name`, `source`, `creation_time`, `created_by`,
    `last_modified_time` and others.
    """

    trial_name: str | None = field(default=None, metadata=wire("TrialName"))
    """The name of the trial."""

    trial_arn: str | None = field(default=None, metadata=wire("TrialArn"))
    """The Amazon Resource Name (ARN) of the trial."""

    display_name: str | None = field(default=None, metadata=wire("DisplayName"))
    """The name of the trial as displayed. If `DisplayName` isn't specified,
    `TrialName` is displayed.
    """

    experiment_name: str | None = field(default=None, metadata=wire("ExperimentName"))
    """The name of the experiment the trial is part of."""

    source: TrialSource | None = field(default=None, metadata=wire("Source"))
    """The Amazon Resource Name (ARN) of the source and, optionally, the job type."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """When the trial was created."""

    created_by: UserContext | None = field(default=None, metadata=wire("CreatedBy"))
    """Who created the trial."""

    last_modified_time: datetime | None = field(
        default=None, metadata=wire("LastModifiedTime")
    )
    """When the trial was last modified."""

    last_modified_by: UserContext | None = field(
        default=None, metadata=wire("LastModifiedBy")
    )
    """Who last modified the trial."""

    metadata_properties: MetadataProperties | None = field(
        default=None, metadata=wire("MetadataProperties")
    )
    """Metadata properties of the tracking entity, trial, or trial component."""


@frozen(kw_only=True)
class DescribeTrialRequest(Request[DescribeTrialResponse]):
    """Provides a list of a trial's properties."""

    __operation__: ClassVar = "DescribeTrial"
    __response__: ClassVar = DescribeTrialResponse

    trial_name: str = field(metadata=wire("TrialName"))
    """The name of the trial to describe."""
