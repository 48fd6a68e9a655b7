"""SearchTrainingPlanOfferings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, list_of, or_none
from ..._runtime.shapes import Request, Response, Structure
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
        default=None, converter=or_none(ReservedCapacityType)
    )
    ultra_server_type: str | None = None
    ultra_server_count: int | None = None
    instance_type: ReservedCapacityInstanceType = field(
        default=ABSENT, converter=as_enum(ReservedCapacityInstanceType)
    )
    instance_count: int = ABSENT
    availability_zone: str | None = None
    duration_hours: int | None = None
    duration_minutes: int | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    extension_start_time: datetime | None = None
    extension_end_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanExtensionOffering(Structure):
    """Details about an available extension offering for a training plan. Use the
    offering ID with the `ExtendTrainingPlan` API to extend a training plan.
    """

    training_plan_extension_offering_id: str = ABSENT
    availability_zone: str | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    duration_hours: int | None = None
    upfront_fee: str | None = None
    currency_code: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanOffering(Structure):
    """Details about a training plan offering.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    training_plan_offering_id: str = ABSENT
    target_resources: Sequence[SageMakerResourceName] = field(
        default=ABSENT, converter=list_of(SageMakerResourceName)
    )
    requested_start_time_after: datetime | None = None
    requested_end_time_before: datetime | None = None
    duration_hours: int | None = None
    duration_minutes: int | None = None
    upfront_fee: str | None = None
    currency_code: str | None = None
    reserved_capacity_offerings: Sequence[ReservedCapacityOffering] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class SearchTrainingPlanOfferingsResponse(Response):
    """The response of `SearchTrainingPlanOfferings`, with `training_plan_offerings`
    and `training_plan_extension_offerings`.
    """

    training_plan_offerings: Sequence[TrainingPlanOffering] = ABSENT
    training_plan_extension_offerings: Sequence[TrainingPlanExtensionOffering] = ABSENT


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
        default=None, converter=or_none(ReservedCapacityInstanceType)
    )
    instance_count: int | None = None
    ultra_server_type: str | None = None
    ultra_server_count: int | None = None
    start_time_after: datetime | None = None
    end_time_before: datetime | None = None
    duration_hours: int | None = None
    target_resources: Sequence[SageMakerResourceName] | None = field(
        default=None, converter=or_none(list_of(SageMakerResourceName))
    )
    training_plan_arn: str | None = None
