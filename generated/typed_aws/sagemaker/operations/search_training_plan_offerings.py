"""SearchTrainingPlanOfferings of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.reserved_capacity_instance_type import (
    reserved_capacity_instance_type_or_none,
)
from ..shapes.reserved_capacity_type import reserved_capacity_type_or_none
from ..shapes.sage_maker_resource_name import sage_maker_resource_name_list_or_none

if TYPE_CHECKING:
    from ..shapes.reserved_capacity_instance_type import ReservedCapacityInstanceType
    from ..shapes.reserved_capacity_type import ReservedCapacityType
    from ..shapes.sage_maker_resource_name import SageMakerResourceName


@frozen(kw_only=True, repr=False, eq=False)
class ReservedCapacityOffering(Structure):
    """Details about a reserved capacity offering for a training plan offering.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    reserved_capacity_type: ReservedCapacityType | None = field(
        default=None, converter=reserved_capacity_type_or_none
    )
    """The type of reserved capacity offering."""

    ultra_server_type: str | None = None
    """The type of UltraServer included in this reserved capacity offering, such as
    ml.u-p6e-gb200x72.
    """

    ultra_server_count: int | None = None
    """The number of UltraServers included in this reserved capacity offering."""

    instance_type: ReservedCapacityInstanceType | None = field(
        default=None, converter=reserved_capacity_instance_type_or_none
    )
    """The instance type for the reserved capacity offering."""

    instance_count: int | None = None
    """The number of instances in the reserved capacity offering."""

    availability_zone: str | None = None
    """The availability zone for the reserved capacity offering."""

    duration_hours: int | None = None
    """The number of whole hours in the total duration for this reserved capacity
    offering.
    """

    duration_minutes: int | None = None
    """The additional minutes beyond whole hours in the total duration for this
    reserved capacity offering.
    """

    start_time: datetime | None = None
    """The start time of the reserved capacity offering."""

    end_time: datetime | None = None
    """The end time of the reserved capacity offering."""

    extension_start_time: datetime | None = None
    """The start time of the extension for the reserved capacity offering."""

    extension_end_time: datetime | None = None
    """The end time of the extension for the reserved capacity offering."""


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanExtensionOffering(Structure):
    """Details about an available extension offering for a training plan. Use the
    offering ID with the `ExtendTrainingPlan` API to extend a training plan.
    """

    training_plan_extension_offering_id: str | None = None
    """The unique identifier for this extension offering."""

    availability_zone: str | None = None
    """The Availability Zone for this extension offering."""

    start_date: datetime | None = None
    """The start date of this extension offering."""

    end_date: datetime | None = None
    """The end date of this extension offering."""

    duration_hours: int | None = None
    """The duration of this extension offering in hours."""

    upfront_fee: str | None = None
    """The upfront fee for this extension offering."""

    currency_code: str | None = None
    """The currency code for the upfront fee (e.g., USD)."""


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanOffering(Structure):
    """Details about a training plan offering.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    training_plan_offering_id: str | None = None
    """The unique identifier for this training plan offering."""

    target_resources: Sequence[SageMakerResourceName] | None = field(
        default=None, converter=sage_maker_resource_name_list_or_none
    )
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) for this training plan offering.

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

    requested_start_time_after: datetime | None = None
    """The requested start time that the user specified when searching for the
    training plan offering.
    """

    requested_end_time_before: datetime | None = None
    """The requested end time that the user specified when searching for the training
    plan offering.
    """

    duration_hours: int | None = None
    """The number of whole hours in the total duration for this training plan
    offering.
    """

    duration_minutes: int | None = None
    """The additional minutes beyond whole hours in the total duration for this
    training plan offering.
    """

    upfront_fee: str | None = None
    """The upfront fee for this training plan offering."""

    currency_code: str | None = None
    """The currency code for the upfront fee (e.g., USD)."""

    reserved_capacity_offerings: Sequence[ReservedCapacityOffering] | None = None
    """A list of reserved capacity offerings associated with this training plan
    offering.
    """


@frozen(kw_only=True, repr=False, eq=False)
class SearchTrainingPlanOfferingsResponse(Response):
    """The response of `SearchTrainingPlanOfferings`, with `training_plan_offerings`
    and `training_plan_extension_offerings`.
    """

    training_plan_offerings: Sequence[TrainingPlanOffering] | None = None
    """A list of training plan offerings that match the search criteria."""

    training_plan_extension_offerings: (
        Sequence[TrainingPlanExtensionOffering] | None
    ) = None
    """A list of extension offerings available for the specified training plan. These
    offerings can be used with the `ExtendTrainingPlan` API to extend an existing
    training plan.
    """


@frozen(kw_only=True, repr=False, eq=False)
class SearchTrainingPlanOfferingsRequest(Request[SearchTrainingPlanOfferingsResponse]):
    """Searches for available training plan offerings based on specified criteria.

    - Users search for available plan offerings based on their requirements (e.g.,
      instance type, count, start time, duration).
    - And then, they create a plan that best matches their needs using the ID of
      the plan offering they want to use.

    For more information about how to reserve GPU capacity for your SageMaker
    training jobs or SageMaker HyperPod clusters using Amazon SageMaker Training
    Plan , see `CreateTrainingPlan`.
    """

    __operation__: ClassVar = "SearchTrainingPlanOfferings"
    __response__: ClassVar = SearchTrainingPlanOfferingsResponse

    instance_type: ReservedCapacityInstanceType | None = field(
        default=None, converter=reserved_capacity_instance_type_or_none
    )
    """The type of instance you want to search for in the available training plan
    offerings. This field allows you to filter the search results based on the
    specific compute resources you require for your SageMaker training jobs or
    SageMaker HyperPod clusters. When searching for training plan offerings,
    specifying the instance type helps you find Reserved Instances that match your
    computational needs.
    """

    instance_count: int | None = None
    """The number of instances you want to reserve in the training plan offerings.
    This allows you to specify the quantity of compute resources needed for your
    SageMaker training jobs or SageMaker HyperPod clusters, helping you find
    reserved capacity offerings that match your requirements.
    """

    ultra_server_type: str | None = None
    """The type of UltraServer to search for, such as ml.u-p6e-gb200x72."""

    ultra_server_count: int | None = None
    """The number of UltraServers to search for."""

    start_time_after: datetime | None = None
    """A filter to search for training plan offerings with a start time after a
    specified date.
    """

    end_time_before: datetime | None = None
    """A filter to search for reserved capacity offerings with an end time before a
    specified date.
    """

    duration_hours: int | None = None
    """The desired duration in hours for the training plan offerings."""

    target_resources: Sequence[SageMakerResourceName] | None = field(
        default=None, converter=sage_maker_resource_name_list_or_none
    )
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) to search for in the offerings.

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

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN); of an existing training plan to search for
    extension offerings. When specified, the API returns extension offerings that
    can be used to extend the specified training plan.
    """
