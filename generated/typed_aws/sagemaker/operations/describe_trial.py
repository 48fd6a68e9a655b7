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
    trial_arn: str | None = None
    display_name: str | None = None
    experiment_name: str | None = None
    source: TrialSource | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    metadata_properties: MetadataProperties | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrialRequest(Request[DescribeTrialResponse]):
    """Provides a list of a trial's properties."""

    __operation__: ClassVar = "DescribeTrial"
    __response__: ClassVar = DescribeTrialResponse

    trial_name: str
