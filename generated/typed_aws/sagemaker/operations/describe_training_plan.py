"""DescribeTrainingPlan of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.sage_maker_resource_name import sage_maker_resource_name_list_or_none
from ..shapes.training_plan_status import training_plan_status_or_none

if TYPE_CHECKING:
    from ..shapes.reserved_capacity_summary import ReservedCapacitySummary
    from ..shapes.sage_maker_resource_name import SageMakerResourceName
    from ..shapes.training_plan_status import TrainingPlanStatus


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingPlanResponse(Response):
    """The response of `DescribeTrainingPlan`, with `training_plan_arn`,
    `training_plan_name`, `status`, `status_message`, `duration_hours`,
    `duration_minutes`, `start_time`, `end_time` and others.
    """

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN); of the training plan."""

    training_plan_name: str | None = None
    """The name of the training plan."""

    status: TrainingPlanStatus | None = field(
        default=None, converter=training_plan_status_or_none
    )
    """The current status of the training plan (e.g., Pending, Active, Expired). To
    see the complete list of status values available for a training plan, refer to
    the `Status` attribute within the `TrainingPlanSummary` object.
    """

    status_message: str | None = None
    """A message providing additional information about the current status of the
    training plan.
    """

    duration_hours: int | None = None
    """The number of whole hours in the total duration for this training plan."""

    duration_minutes: int | None = None
    """The additional minutes beyond whole hours in the total duration for this
    training plan.
    """

    start_time: datetime | None = None
    """The start time of the training plan."""

    end_time: datetime | None = None
    """The end time of the training plan."""

    upfront_fee: str | None = None
    """The upfront fee for the training plan."""

    currency_code: str | None = None
    """The currency code for the upfront fee (e.g., USD)."""

    total_instance_count: int | None = None
    """The total number of instances reserved in this training plan."""

    available_instance_count: int | None = None
    """The number of instances currently available for use in this training plan."""

    in_use_instance_count: int | None = None
    """The number of instances currently in use from this training plan."""

    unhealthy_instance_count: int | None = None
    """The number of instances in the training plan that are currently in an
    unhealthy state.
    """

    available_spare_instance_count: int | None = None
    """The number of available spare instances in the training plan."""

    total_ultra_server_count: int | None = None
    """The total number of UltraServers reserved to this training plan."""

    target_resources: Sequence[SageMakerResourceName] | None = field(
        default=None, converter=sage_maker_resource_name_list_or_none
    )
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) that can use this training plan.

    Training plans are specific to their target resource.

    - A training plan designed for SageMaker training jobs can only be used to
      schedule and run training jobs.
    - A training plan for HyperPod clusters can be used exclusively to provide
      compute resources to a cluster's instance group.
    - A training plan for SageMaker endpoints can be used exclusively to provide
      compute resources to SageMaker endpoints for model deployment.
    - A training plan for Studio apps can be used to launch JupyterLab and Code
      Editor apps on reserved training plan capacity.
    """

    reserved_capacity_summaries: Sequence[ReservedCapacitySummary] | None = None
    """The list of Reserved Capacity providing the underlying compute resources of
    the plan.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingPlanRequest(Request[DescribeTrainingPlanResponse]):
    """Retrieves detailed information about a specific training plan."""

    __operation__: ClassVar = "DescribeTrainingPlan"
    __response__: ClassVar = DescribeTrainingPlanResponse

    training_plan_name: str
    """The name of the training plan to describe."""
