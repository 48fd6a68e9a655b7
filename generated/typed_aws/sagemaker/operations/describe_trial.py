"""DescribeTrial of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.trial_source import TrialSource
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrialResponse(Response):
    """The response of `DescribeTrial`, with `trial_name`, `trial_arn`,
    `display_name`, `experiment_name`, `source`, `creation_time`, `created_by`,
    `last_modified_time` and others.
    """

    trial_name: str | None = None
    """The name of the trial."""

    trial_arn: str | None = None
    """The Amazon Resource Name (ARN) of the trial."""

    display_name: str | None = None
    """The name of the trial as displayed. If `DisplayName` isn't specified,
    `TrialName` is displayed.
    """

    experiment_name: str | None = None
    """The name of the experiment the trial is part of."""

    source: TrialSource | None = None
    """The Amazon Resource Name (ARN) of the source and, optionally, the job type."""

    creation_time: datetime | None = None
    """When the trial was created."""

    created_by: UserContext | None = None
    """Who created the trial."""

    last_modified_time: datetime | None = None
    """When the trial was last modified."""

    last_modified_by: UserContext | None = None
    """Who last modified the trial."""

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrialRequest(Request[DescribeTrialResponse]):
    """Provides a list of a trial's properties."""

    __operation__: ClassVar = "DescribeTrial"
    __response__: ClassVar = DescribeTrialResponse

    trial_name: str
    """The name of the trial to describe."""
